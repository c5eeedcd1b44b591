use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::care::{Care, Sentence};
use super::{People, Someone, Standing, naming};
use crate::lexicon::CERTAIN;
use crate::mentions::{Kind, Mention, PatientNoun, Person, Title, Which};
use crate::phrases::Sign;
use crate::reading::Reading;
use crate::text::Text;

/// From here on, in logits, a name is more likely a patient's than not.
const LIKELY: f32 = -0.2;

/// From here on it hardly is anybody else's.
const SURE: f32 = 0.3;

/// Below this, in logits, not even a sentence about care makes a name a patient's.
const UNLIKELY: f32 = -1.7;

/// Gives everybody who is named, or called a patient, a place in `people`.
pub(super) fn meet(reading: &Reading, answered: Option<&Reading>, care: &Care, people: &mut People) {
    let Reading { text, mentions, .. } = reading;
    let answered = naming::words(answered);
    // By last name and title: a draft that names a thousand people is still read in one pass.
    let mut known: BTreeMap<(&str, Option<Title>), usize> = BTreeMap::new();
    for (number, mention) in mentions.iter().enumerate() {
        let sentence = care.of(care.sentence(number));
        let someone = match &mention.kind {
            Kind::Person(person) => {
                let seen = stand(reading, &answered, people, number, person, sentence);
                match known.entry((text.word(person.last), person.title)) {
                    Entry::Occupied(entry) => {
                        let known = *entry.get();
                        // Who is a patient once is one wherever the name stands.
                        if seen.standing.is_protected() && !people.everyone[known].is_sure {
                            people.everyone[known] = seen;
                        }
                        known
                    }
                    Entry::Vacant(entry) => *entry.insert(people.add(seen)),
                }
            }
            // The name that follows brings the person in.
            Kind::Patient(_) if named_beside(mentions, number) => continue,
            Kind::Patient(PatientNoun { which }) if is_one(*which, sentence) => people.add(Someone {
                standing: Standing::Patient,
                because: "called a patient",
                is_sure: true,
            }),
            _ => continue,
        };
        people.owners[number] = Some(someone);
    }
}

/// True when the author has one patient in mind: `my patient`, and `saw a patient in clinic`.
fn is_one(which: Which, sentence: Sentence) -> bool {
    which == Which::Certain || (which == Which::One && sentence.is_about_care())
}

/// True for `my patient Mr. Hall` and `my patient, Mr. Hall`.
fn named_beside(mentions: &[Mention], number: usize) -> bool {
    let next = mentions.get(number + 1);
    next.is_some_and(|next| {
        matches!(next.kind, Kind::Person(_)) && next.tokens.start <= mentions[number].tokens.end + 1
    })
}

/// Who the person named by mention `number` is.
fn stand(
    reading: &Reading,
    answered: &BTreeSet<&str>,
    people: &People,
    number: usize,
    person: &Person,
    sentence: Sentence,
) -> Someone {
    let text = &reading.text;
    let mention = &reading.mentions[number];
    let start = mention.tokens.start;
    let before = |back| text.word_before(start, back);
    let is_patient = |word: &str| {
        matches!(
            word,
            "patient" | "pt" | "paciente" | "inpatient" | "outpatient" | "resident" | "client"
        )
    };
    let called_patient = is_patient(before(1))
        || (matches!(before(1), "," | "is" | "was" | "named" | "es" | ":") && is_patient(before(2)))
        || is_patient_of_ours(text, mention.tokens.end);
    let presents_self = matches!(before(1), "i'm" | "im" | "soy")
        || (before(1) == "am" && before(2) == "i")
        || (before(1) == "is" && before(2) == "name" && before(3) == "my");
    let weight = || {
        let mut weight = naming::bias();
        naming::each(
            reading,
            answered,
            people.story(),
            mention,
            person,
            |place, class, name| {
                weight += naming::weight(place, class, name);
            },
        );
        weight
    };
    let someone = |standing, because, is_sure| Someone {
        standing,
        because,
        is_sure,
    };
    if presents_self {
        return someone(Standing::Author, "introduces themselves", true);
    }
    if super::is_invented(reading, text.sentence_number(start).unwrap_or_default()) {
        return someone(Standing::Invented, "openly invented", true);
    }
    if called_patient {
        return someone(Standing::Patient, "called a patient", true);
    }
    if person.is_figure {
        return someone(Standing::PublicFigure, "known to everybody", true);
    }
    if is_beside(reading, mention, Sign::OwnKin) {
        return someone(Standing::Family, "called the author's own kin or friend", true);
    }
    if person.title == Some(Title::Clinician) {
        return someone(Standing::Colleague, "has a clinician's title", true);
    }
    let weight = weight();
    let is_relative = is_beside(reading, mention, Sign::KinOf);
    let is_told = || people.story().tells(text.sentence_number(start).unwrap_or_default());
    if is_relative && follows_colleague(reading, people, number) {
        return someone(Standing::Unknown, "called the kin of somebody who gives care", false);
    }
    if is_relative && (weight >= LIKELY && is_told() || sentence.is_about_care()) {
        return someone(Standing::Relative, "called a patient's kin", true);
    }
    if weight >= SURE {
        return someone(Standing::Patient, "named in a patient's story", true);
    }
    if weight >= LIKELY {
        return someone(Standing::Patient, "named in what reads like a patient's story", false);
    }
    if sentence.is_about_care() && weight >= UNLIKELY {
        return someone(Standing::Patient, "named in a sentence about care", sentence.act);
    }
    someone(Standing::Unknown, "the draft does not say", false)
}

/// True when the name before this one in its sentence is a colleague's: `Dr. Lee and her son Max`.
fn follows_colleague(reading: &Reading, people: &People, number: usize) -> bool {
    let sentence = |mention: &Mention| reading.text.sentence_number(mention.tokens.start);
    let here = sentence(&reading.mentions[number]);
    let before = (0..number)
        .rev()
        .take_while(|at| sentence(&reading.mentions[*at]) == here);
    let mut named = before.filter(|at| matches!(reading.mentions[*at].kind, Kind::Person(_)));
    let owner = named.next().and_then(|at| people.owner(at));
    owner.is_some_and(|owner| owner.standing == Standing::Colleague)
}

/// True when a phrase that shows `sign` touches the name, or only a comma or `is` stands between them.
fn is_beside(reading: &Reading, mention: &Mention, sign: Sign) -> bool {
    let text = &reading.text;
    let start = mention.tokens.start;
    let joined = matches!(text.word_before(start, 1), "," | "is" | "named" | "called" | ":" | "(");
    let of_sign = reading.phrases.of(sign);
    let first = of_sign.partition_point(|phrase| phrase.tokens.end + 1 < start);
    of_sign[first..]
        .iter()
        .take_while(|phrase| phrase.tokens.start < mention.tokens.end)
        .any(|phrase| phrase.tokens.end >= start || joined && phrase.tokens.end + 1 == start)
}

/// True for `Mr. Hall, my patient` and `Mr. Hall is our patient`.
fn is_patient_of_ours(text: &Text, end: usize) -> bool {
    let word = |ahead| text.word(end + ahead);
    matches!(word(0), "," | "is" | "was" | "es")
        && CERTAIN.contains(&word(1))
        && (2..=3).any(|ahead| matches!(word(ahead), "patient" | "pt" | "paciente"))
}
