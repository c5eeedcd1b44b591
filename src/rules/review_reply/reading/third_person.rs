//! What a reply tells of care without "you": what he or she did, how a tooth fared, what the practice did about it.

use super::clause::{Clause, is_open};
use super::second_person::{past_adverbs, word};
use super::words::{ACTS, ANYBODYS, is_past};
use super::{Matter, Said, is_about_care, is_care_noun, mention_at, names_care};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;

/// Everything that the draft tells of care in the third person, and of what was done in the first.
pub(in crate::rules::review_reply) fn read(picture: &Picture<'_>) -> Vec<Said> {
    let is_told = |at: &usize| {
        let is_said = somebody(picture, *at) || something(picture, *at) || done(picture, *at);
        is_said && !is_open(picture, *at)
    };
    let told = (0..picture.text.tokens().len()).filter(is_told);
    told.map(|at| Said {
        matter: Matter::Visit,
        grave: true,
        tokens: Clause::from(picture, at).tokens,
    })
    .collect()
}

/// "She was fitted with a brace": somebody's past, with something of care in it.
fn somebody(picture: &Picture<'_>, at: usize) -> bool {
    if !matches!(word(picture, at), "he" | "she" | "madam" | "baby") {
        return false;
    }
    let verb_at = past_adverbs(picture, at + 1);
    let verb = word(picture, verb_at);
    let is_past = is_past(verb) || matches!(verb, "was" | "were");
    let is_told = is_past || matches!(verb, "has" | "is" | "'s");
    let end = Clause::from(picture, at).tokens.end.max(verb_at);
    let is_care = is_about_care(picture, &(verb_at..end)) && !is_colleague(picture, at);
    is_told && is_care || is_past && picture.phrases.show(Sign::ReplyKin)
}

/// True when the sentence names somebody before, a colleague more often than not: "Sheila says hi, she saw the chart".
fn is_colleague(picture: &Picture<'_>, at: usize) -> bool {
    let sentence = picture.text.sentence_of(at);
    let before = picture.mentions.iter().take_while(|mention| mention.tokens.start < at);
    before
        .filter(|mention| mention.tokens.start >= sentence.start)
        .any(|mention| matches!(mention.kind, Kind::Role(_) | Kind::Person(_)))
}

/// "The biopsy came back benign": how something of care fared.
fn something(picture: &Picture<'_>, at: usize) -> bool {
    let is_theirs = matches!(word(picture, at), "his" | "her" | "their" | "ur");
    if !is_theirs && !matches!(word(picture, at), "the" | "that" | "this" | "those") {
        return false;
    }
    let is_care = |at: &usize| is_care_noun(picture, *at) || names_care(picture, *at);
    let Some(noun) = (at + 1..at + 4).find(is_care) else {
        return false;
    };
    let Some(end) = (noun..noun + 4).find(|at| !is_care(at)) else {
        return false;
    };
    let verb = word(picture, past_adverbs(picture, end));
    let is_told = matches!(verb, "was" | "were" | "wasnt" | "werent" | "came" | "didnt")
        || is_past(verb) && !matches!(verb, "used" | "needed" | "offered" | "provided");
    let is_one_phrase = (at + 1..end).all(|at| picture.text.is_spelled(at) && !is_preposition(word(picture, at)));
    is_told && is_one_phrase && (is_theirs || !ANYBODYS.have(word(picture, noun)))
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "of" | "for" | "in" | "on" | "at" | "to" | "and" | "with" | "who" | "that" | "from" | "about"
    )
}

/// "I ordered the lab study": what a practice did, to something of care.
fn done(picture: &Picture<'_>, at: usize) -> bool {
    let is_role = matches!(mention_at(picture, at), Some(Kind::Role(_))) && picture.text.word_before(at, 1) == "the";
    if !is_role
        && !matches!(
            word(picture, at),
            "we" | "i" | "ive" | "weve" | "i've" | "we've" | "dr" | "doctor"
        )
    {
        return false;
    }
    let clause = Clause::from(picture, at).tokens;
    let Some(verb_at) = (at + 1..clause.end.min(at + 5)).find(|at| ACTS.have(word(picture, *at))) else {
        return false;
    };
    let Some(noun) = (verb_at + 1..clause.end).find(|at| is_care_noun(picture, *at) || names_care(picture, *at)) else {
        return false;
    };
    (verb_at + 1..noun).any(|at| {
        matches!(
            word(picture, at),
            "the" | "that" | "those" | "a" | "an" | "both" | "his" | "her" | "another" | "your"
        )
    })
}
