//! Clues in what a draft says in so many words.

use std::ops::Range;

use super::named::{KNOWN_FOR, PEOPLE_OF_A_HOME};
use crate::clues::clue::{Clue, Holders};
use crate::clues::commonness::Commonness;
use crate::clues::{RARE, events};
use crate::lexicon::Sense;
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::reading::Reading;
use crate::text::{Case, Text, TokenKind};

/// What a phrase tells, wherever it stands.
const TOLD: &[(Sign, Clue)] = &[
    (Sign::ClueNews, Clue::News),
    (Sign::ClueOnly, Clue::Only),
    (Sign::ClueKnownFor, Clue::Role(Holders::Many(KNOWN_FOR))),
    (Sign::ClueLooks, Clue::Appearance),
    (Sign::ClueRare, Clue::Condition(RARE)),
    (Sign::ClueMechanism, happened(events::MISHAP)),
    (Sign::ClueScene, happened(events::SCENE)),
    (Sign::ClueBirth, happened(events::BIRTH)),
    (Sign::ClueTwins, happened(events::TWINS)),
    (Sign::ClueTriplets, happened(events::TRIPLETS)),
    (Sign::ClueDeath, happened(events::DEATH)),
    (Sign::ClueArrest, happened(events::ARREST)),
    (Sign::ClueStay, happened(events::ADMISSION)),
    (Sign::ClueIntensive, happened(events::INTENSIVE_CARE)),
    (Sign::ClueEmergency, happened(events::EMERGENCY_VISIT)),
    (Sign::ClueOperation, happened(events::OPERATION)),
];

/// What a phrase tells where a name or `our` is before it, by how many people belong to such a thing.
///
/// Sources: National Center for Education Statistics 2021, pupils to a public school, 520; Faith Communities Today 2020, 65 at a
/// service; National Federation of State High School Associations 2023, 1.03 million football players in 13,900 schools; National
/// Fire Protection Association 2020, 1.04 million firefighters in 29,500 departments.
const INSTITUTIONS: &[(Sign, u32)] = &[
    (Sign::ClueSchool, 520),
    (Sign::ClueChurch, 100),
    (Sign::ClueTeam, 70),
    (Sign::ClueForce, 35),
    (Sign::ClueHome, PEOPLE_OF_A_HOME),
];

const fn happened(commonness: Commonness) -> Clue {
    Clue::Event {
        commonness,
        in_news: false,
    }
}

/// Every clue in `passage` that is said, with its tokens.
pub(super) fn clues<'r>(
    reading: &'r Reading,
    passage: &'r Range<usize>,
) -> impl Iterator<Item = (Clue, Range<usize>)> + 'r {
    let anywhere = TOLD
        .iter()
        .filter_map(|(sign, clue)| Some((*clue, reading.phrases.first_within(*sign, passage)?.tokens.clone())));
    let institutions = INSTITUTIONS.iter().filter_map(|(sign, people)| {
        let phrase = reading.phrases.first_within(*sign, passage)?;
        is_certain(&reading.text, phrase.tokens.start)
            .then(|| (Clue::Institution { people: *people }, phrase.tokens.clone()))
    });
    anywhere.chain(institutions).chain(emergency(reading, passage))
}

/// `the ER`, which is a sound and a name without its capitals: the mentions know.
fn emergency<'r>(reading: &'r Reading, passage: &Range<usize>) -> impl Iterator<Item = (Clue, Range<usize>)> + 'r {
    let first = reading
        .mentions
        .partition_point(|mention| mention.tokens.start < passage.start);
    let end = passage.end;
    let within = reading.mentions[first..]
        .iter()
        .take_while(move |mention| mention.tokens.end <= end);
    let is_emergency = |mention: &&crate::mentions::Mention| {
        matches!(mention.kind, Kind::Care(_)) && matches!(reading.text.word(mention.tokens.start), "er" | "ed")
    };
    within
        .filter(is_emergency)
        .map(|mention| (happened(events::EMERGENCY_VISIT), mention.tokens.clone()))
        .take(1)
}

/// True where a name, `our` or `local` stands before token `at`: `Jefferson High School`.
fn is_certain(text: &Text, at: usize) -> bool {
    let before = text.word_before(at, 1);
    let is_name = at.checked_sub(1).is_some_and(|before| {
        let is_capital = text.token(before).is_some_and(|token| token.case != Case::Lower);
        is_capital && text.kind(before) == Some(TokenKind::Word) && !text.senses(before).can_be(Sense::SmallWord)
    });
    matches!(before, "our" | "local" | "nuestra") || is_name && !before.is_empty()
}
