//! What a reply tells of care without "you": what he or she did, how a tooth fared, what we did about it.

use super::clause::{Clause, is_open};
use super::second_person::word;
use super::words::{ADVERBS, HARMLESS, is_past};
use super::{Matter, Said, is_about_care, is_care_noun, mention_at, names_care};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;

/// Everything that the draft tells of care in the third person, and of what was done in the first.
pub(in crate::rules::review_reply) fn read(picture: &Picture<'_>) -> Vec<Said> {
    let tokens = 0..picture.text.tokens().len();
    tokens
        .filter_map(|at| {
            somebody(picture, at)
                .or_else(|| something(picture, at))
                .or_else(|| done(picture, at))
        })
        .collect()
}

/// The first token from `at` on that is no adverb.
fn past_adverbs(picture: &Picture<'_>, at: usize) -> usize {
    (at..at + 3)
        .find(|at| !ADVERBS.contains(&word(picture, *at)))
        .unwrap_or(at)
}

/// "She was fitted with a brace": somebody's past, with something of care in it.
fn somebody(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !matches!(word(picture, at), "he" | "she" | "hes" | "shes" | "madam" | "baby") {
        return None;
    }
    let verb_at = past_adverbs(picture, at + 1);
    let verb = word(picture, verb_at);
    let is_told = is_past(verb) || matches!(verb, "was" | "were" | "has" | "is" | "'s");
    let clause = Clause::from(picture, at);
    let is_care = is_about_care(picture, &(verb_at..clause.tokens.end.max(verb_at)));
    let names_kin = picture.phrases.show(Sign::ReplyKin);
    let told = is_told && (is_care && !is_clinicians(picture, at) || names_kin && (is_past(verb) || verb == "was"));
    (told && !is_open(picture, at)).then_some(Said {
        matter: Matter::Visit,
        grave: true,
        tokens: clause.tokens,
    })
}

/// True when the draft names a colleague before: "Sheila says hi, she saw the appointment book".
fn is_clinicians(picture: &Picture<'_>, at: usize) -> bool {
    let sentence = picture.text.sentence_of(at);
    let before = picture.mentions.iter().take_while(|mention| mention.tokens.start < at);
    before
        .filter(|mention| mention.tokens.start >= sentence.start)
        .any(|mention| matches!(mention.kind, Kind::Role(_) | Kind::Person(_)))
}

/// "The biopsy came back benign": how something of care fared.
fn something(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !matches!(
        word(picture, at),
        "the" | "that" | "this" | "his" | "her" | "their" | "those" | "ur"
    ) {
        return None;
    }
    let noun = (at + 1..at + 4).find(|at| is_care_noun(picture, *at) || names_care(picture, *at))?;
    if ANYBODYS.contains(&word(picture, noun)) && !matches!(word(picture, at), "his" | "her") {
        return None;
    }
    let end = (noun..noun + 4).find(|at| !is_care_noun(picture, *at) && !names_care(picture, *at))?;
    let verb_at = past_adverbs(picture, end);
    let verb = word(picture, verb_at);
    let is_told = matches!(verb, "was" | "were" | "wasnt" | "werent" | "came" | "didnt")
        || is_past(verb) && !matches!(verb, "used" | "needed" | "offered" | "provided");
    let between = (at + 1..end).all(|at| picture.text.is_spelled(at) && !is_preposition(word(picture, at)));
    let clause = Clause::from(picture, at);
    (is_told && between && !is_open(picture, at)).then_some(Said {
        matter: Matter::Visit,
        grave: true,
        tokens: clause.tokens,
    })
}

/// Care nouns that a practice has, too.
const ANYBODYS: &[&str] = &[
    "room",
    "bed",
    "screen",
    "bridge",
    "checkin",
    "checkout",
    "ride",
    "back",
    "wait",
    "waiting",
    "paperwork",
    "notes",
    "records",
    "chart",
    "charts",
    "consent",
    "pressure",
    "weight",
    "condition",
    "history",
    "journey",
    "stay",
    "intake",
    "telehealth",
    "hearing",
    "vision",
    "skin",
    "smile",
];

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "of" | "for" | "in" | "on" | "at" | "to" | "and" | "with" | "who" | "that" | "from" | "about"
    )
}

/// "I ordered the lab study": what a practice did, to something of care.
fn done(picture: &Picture<'_>, at: usize) -> Option<Said> {
    let is_carer = matches!(
        word(picture, at),
        "we" | "i" | "ive" | "weve" | "i've" | "we've" | "dr" | "doctor"
    ) || matches!(mention_at(picture, at), Some(Kind::Role(_)))
        && picture.text.word_before(at, 1) == "the";
    if !is_carer {
        return None;
    }
    let verb_at = (at + 1..at + 5).find(|at| is_past(word(picture, *at)))?;
    let verb = word(picture, verb_at);
    let clause = Clause::from(picture, at);
    if !clause.tokens.contains(&verb_at)
        || HARMLESS.contains(&verb) && verb != "gave" && verb != "sent"
        || matches!(
            verb,
            "had"
                | "asked"
                | "added"
                | "printed"
                | "hired"
                | "bought"
                | "opened"
                | "moved"
                | "started"
                | "joined"
                | "trained"
                | "worked"
                | "lost"
                | "been"
        )
    {
        return None;
    }
    let noun = (verb_at + 1..clause.tokens.end).find(|at| is_care_noun(picture, *at) || names_care(picture, *at))?;
    let definite = (verb_at + 1..noun).any(|at| {
        matches!(
            word(picture, at),
            "the" | "that" | "those" | "a" | "an" | "both" | "his" | "her" | "another" | "your"
        )
    });
    let is_plural = word(picture, noun).ends_with('s') && !definite;
    (definite && !is_plural && !is_open(picture, at)).then_some(Said {
        matter: Matter::Visit,
        grave: true,
        tokens: clause.tokens,
    })
}
