use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::care::{Evidence, Sentence};
use super::{People, Someone, Standing};
use crate::lexicon::CERTAIN;
use crate::mentions::{Kind, Mention, PatientNoun, Person, Title, Which};
use crate::text::Text;

/// Everybody who is named, or called a patient.
pub(super) fn meet(text: &Text, mentions: &[Mention], evidence: &Evidence) -> People {
    let mut people = People {
        everyone: Vec::new(),
        owners: vec![None; mentions.len()],
    };
    // By last name and title: a draft that names a thousand people is still read in one pass.
    let mut known: BTreeMap<(&str, Option<Title>), usize> = BTreeMap::new();
    for (number, mention) in mentions.iter().enumerate() {
        let someone = match &mention.kind {
            Kind::Person(person) => {
                let seen = stand(text, mention, person, evidence.of(evidence.sentence(number)));
                match known.entry((text.word(person.last), person.title)) {
                    Entry::Occupied(entry) => {
                        let known = *entry.get();
                        // Who is a patient once is one wherever the name stands.
                        if seen.standing == Standing::Patient && !people.everyone[known].is_sure {
                            people.everyone[known] = seen;
                        }
                        known
                    }
                    Entry::Vacant(entry) => {
                        entry.insert(people.everyone.len());
                        people.everyone.push(seen);
                        people.everyone.len() - 1
                    }
                }
            }
            // The name that follows brings the person in.
            Kind::Patient(_) if named_beside(mentions, number) => continue,
            Kind::Patient(PatientNoun { which }) if is_one(*which, evidence.of(evidence.sentence(number))) => {
                people.everyone.push(Someone {
                    standing: Standing::Patient,
                    because: "called a patient",
                    is_sure: true,
                });
                people.everyone.len() - 1
            }
            _ => continue,
        };
        people.owners[number] = Some(someone);
    }
    people
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

fn stand(text: &Text, mention: &Mention, person: &Person, sentence: Sentence) -> Someone {
    let start = mention.tokens.start;
    let before = |back| text.word_before(start, back);
    let is_patient = |word: &str| matches!(word, "patient" | "pt" | "paciente" | "inpatient" | "outpatient");
    let called_patient = is_patient(before(1))
        || (matches!(before(1), "," | "is" | "was" | "named" | "es") && is_patient(before(2)))
        || is_patient_of_ours(text, mention.tokens.end);
    let presents_self = matches!(before(1), "i'm" | "im" | "soy")
        || (before(1) == "am" && before(2) == "i")
        || (before(1) == "is" && before(2) == "name" && before(3) == "my");
    let (standing, because) = if presents_self {
        (Standing::Author, "introduces themselves")
    } else if called_patient {
        (Standing::Patient, "called a patient")
    } else if person.is_figure {
        (Standing::PublicFigure, "known to everybody")
    } else if person.title == Some(Title::Clinician) {
        (Standing::Colleague, "has a clinician's title")
    } else if sentence.is_about_care() {
        (Standing::Patient, "named in a sentence about care")
    } else {
        (Standing::Unknown, "the draft does not say")
    };
    Someone {
        standing,
        because,
        is_sure: called_patient || sentence.act,
    }
}

/// True for `Mr. Hall, my patient` and `Mr. Hall is our patient`.
fn is_patient_of_ours(text: &Text, end: usize) -> bool {
    let word = |ahead| text.word(end + ahead);
    matches!(word(0), "," | "is" | "was" | "es")
        && CERTAIN.contains(&word(1))
        && (2..=3).any(|ahead| matches!(word(ahead), "patient" | "pt" | "paciente"))
}
