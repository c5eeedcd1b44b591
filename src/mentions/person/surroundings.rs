//! What stands beside a name: a title, a word that introduces it, or one that makes it the name of something else.

use std::ops::Range;

use super::Title;
use crate::lexicon::{CERTAIN, CLINICIANS, HONORIFICS, PATIENT_NOUNS, RANKS, Sense};
use crate::text::{Case, Text, TokenKind};

/// What the words around a possible name add to its weight.
pub(super) struct Surroundings {
    /// Positive for a name, negative for anything else.
    pub weight: i32,
}

/// Words after which a place of that name is meant, rather than a person.
const BEFORE_PLACES: &[&str] = &["in", "at", "near", "to", "en", "from", "of"];

/// Words after which somebody's name is expected.
const INTRODUCTIONS: &[&str] = &[
    "named", "called", "aka", "meet", "rip", "dear", "hi", "hey", "hello", "thanks", "llamada", "llamado",
];

/// What people do, and other things seldom.
const PEOPLE_DO: &[&str] = &[
    "says", "said", "told", "asked", "thinks", "thought", "wants", "wanted", "loves", "loved", "hates", "knows",
    "knew", "smiled", "laughed", "cried", "died", "fell", "tweeted", "sings", "sang", "wrote", "scores", "scored",
    "wins", "won", "dijo", "murio", "llego",
];

/// Words before a name that is not a person's: `Mount Sinai`, `St. Jude`, `Lake Charles`.
pub(super) const NOT_BEFORE: &[&str] = &[
    "hurricane",
    "typhoon",
    "uss",
    "hms",
    "mount",
    "mt",
    "st",
    "saint",
    "santa",
    "san",
    "fort",
    "lake",
    "port",
    "cape",
    "camp",
    "new",
    "north",
    "south",
    "east",
    "west",
    "upper",
    "lower",
    "university",
    "college",
    "city",
    "county",
    "republic",
    "bay",
    "el",
    "los",
    "las",
];

/// Words after a name that is not a person's, or no longer: `Jackson Street`, `Wells score`, `Hodgkin lymphoma`.
const NOT_AFTER: &[&str] = &[
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "blvd",
    "drive",
    "lane",
    "highway",
    "hwy",
    "county",
    "city",
    "university",
    "college",
    "school",
    "institute",
    "foundation",
    "award",
    "prize",
    "disease",
    "syndrome",
    "sign",
    "score",
    "scale",
    "test",
    "criteria",
    "procedure",
    "protocol",
    "method",
    "maneuver",
    "manoeuvre",
    "palsy",
    "lymphoma",
    "sarcoma",
    "tumor",
    "tumour",
    "fracture",
    "reflex",
    "phenomenon",
    "catheter",
    "tube",
    "forceps",
    "position",
    "law",
    "act",
    "study",
    "trial",
    "stadium",
    "park",
    "airport",
    "beach",
    "island",
    "bridge",
    "valley",
    "hills",
    "river",
    "lake",
    "press",
    "news",
    "magazine",
    "inc",
    "llc",
    "ltd",
    "corp",
    "co",
    "pharma",
    "pharmaceuticals",
    "laboratories",
    "labs",
];

impl Surroundings {
    pub fn of(text: &Text, name: &Range<usize>) -> Self {
        let before = text.word_before(name.start, 1);
        let mut weight = 0;
        if is_introduced(text, name.start) {
            weight += 8;
        } else if RANKS.contains(&before) {
            weight += 5;
        } else if is_apposed(text, name.start) {
            weight += 4;
        } else if name.len() == 1 && BEFORE_PLACES.contains(&before) && text.senses(name.start).place() > 0 {
            weight -= 4;
        }
        if name.len() == 1 && PEOPLE_DO.contains(&text.word(name.end)) {
            weight += 4;
        }
        if text.word(name.end).starts_with('\'') && name.len() == 1 {
            weight += if text.senses(name.end + 1).can_be(Sense::Relation) {
                4
            } else {
                1
            };
        }
        Self { weight }
    }
}

/// True after `my patient`, `patient named`, `my name is`, `her son`.
pub(super) fn is_introduced(text: &Text, at: usize) -> bool {
    let before = |back| text.word_before(at, back);
    let is_patient = |back| PATIENT_NOUNS.contains(&(before(back), true));
    let is_kin = |back: usize| {
        at.checked_sub(back)
            .is_some_and(|kin| text.senses(kin).can_be(Sense::Relation) && !before(back).is_empty())
    };
    match before(1) {
        "is" => before(2) == "name",
        "as" => before(2) == "known",
        "," => is_patient(2) && CERTAIN.contains(&before(3)),
        "." if text.glued(at.saturating_sub(1)) => matches!(before(2), "pt"),
        word if INTRODUCTIONS.contains(&word) => true,
        _ => is_patient(1) || is_kin(1),
    }
}

/// True after what a name is put beside: `a 52-year-old male,`, `woman with lupus,`, `patient (`.
fn is_apposed(text: &Text, at: usize) -> bool {
    if !matches!(text.word_before(at, 1), "," | "(" | "-" | ":") {
        return false;
    }
    (2..=9).any(|back| {
        let word = text.word_before(at, back);
        PATIENT_NOUNS.iter().any(|(noun, _)| *noun == word)
            || matches!(
                word,
                "male" | "female" | "man" | "woman" | "boy" | "girl" | "lady" | "guy" | "yo" | "old" | "f" | "m"
            )
    })
}

/// The title at token `at`, where a name can follow it.
pub(super) fn title(text: &Text, at: usize) -> Option<Title> {
    if !text.senses(at).can_be(Sense::Title) {
        return None;
    }
    let word = text.word(at);
    // `MS` is a disease, `20 ms` a time, and `Jorge Ruiz Sr.` is no Mr. Ruiz.
    let shouted = text.token(at)?.case == Case::Upper
        && text
            .token(at + 1)
            .is_none_or(|next| next.case != Case::Upper && next.kind == TokenKind::Word);
    let follows_number = word == "ms" && at > 0 && text.kind(at - 1) == Some(TokenKind::Number);
    let follows_name =
        word == "sr" && at > 0 && !text.word_before(at, 1).is_empty() && text.token(at - 1)?.case != Case::Lower;
    if shouted || follows_number || follows_name {
        None
    } else if HONORIFICS.contains(&word) {
        Some(Title::Courtesy)
    } else {
        CLINICIANS.contains(&word).then_some(Title::Clinician)
    }
}

/// True where the words before or after make these words the name of a street, a hospital, a disease, a prize.
pub(super) fn names_something_else(text: &Text, name: &Range<usize>) -> bool {
    let mut before = name.start.checked_sub(1);
    // `St. Jude`
    if before.is_some_and(|before| text.word(before) == "." && text.glued(before)) {
        before = name.start.checked_sub(2);
    }
    let preceded = before
        .is_some_and(|before| NOT_BEFORE.contains(&text.word(before)) && !text.word_before(name.start, 1).is_empty());
    let possessive = usize::from(text.word(name.end).starts_with('\''));
    let hyphen = usize::from(text.word(name.end) == "-" && text.glued(name.end));
    let after = name.end + possessive.max(hyphen);
    let capital = text.token(after).is_some_and(|token| token.case != Case::Lower);
    let facility = text.senses(after).can_be(Sense::FacilityWord)
        || (capital && text.senses(after).can_be(Sense::WeakFacilityWord));
    preceded
        || NOT_AFTER.contains(&text.word(after))
        || facility
        || text.senses(after).can_be(Sense::Condition) && possessive + hyphen == 0 && name.len() == 1
}

/// True for words that, after a name, make it that of a street, a hospital, a disease, a prize.
pub(super) fn is_landmark(text: &Text, at: usize) -> bool {
    let senses = text.senses(at);
    let capital = text.token(at).is_some_and(|token| token.case != Case::Lower);
    NOT_AFTER.contains(&text.word(at))
        || senses.can_be(Sense::FacilityWord)
        || (capital && senses.can_be(Sense::WeakFacilityWord))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_listed_once() {
        for words in [NOT_BEFORE, NOT_AFTER, INTRODUCTIONS, PEOPLE_DO] {
            for (at, word) in words.iter().enumerate() {
                assert!(!words[..at].contains(word), "{word}");
            }
        }
    }
}
