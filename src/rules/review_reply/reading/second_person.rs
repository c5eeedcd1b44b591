//! What a reply says of its reader: what "you" did or had done to you, and what "your" stands before.
//!
//! The stranger test, as code: of somebody who was never there, a reply can say what they wrote and how they feel about it,
//! and nothing else. So a sentence with "you" and a past tense is about a visit unless its verb is one of writing or feeling.

use std::ops::Range;

use super::clause::{Clause, is_open};
use super::words::{
    ADVERBS, DOING_TO, DONE_TO, FEELINGS, HARMLESS, HAS_HARMLESS, IN_CARE, TO_YOU, VISITORS, YOU, YOU_ARE, YOU_HAVE,
    YOUR, YOURS_HARMLESS, is_past,
};
use super::{Matter, Said, is_about_care, is_care_noun, mention_at, names_care};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;
use crate::text::Case;

/// Everything that the draft says of its reader.
pub(in crate::rules::review_reply) fn read(picture: &Picture<'_>) -> Vec<Said> {
    let said = |at| {
        subject(picture, at)
            .or_else(|| object(picture, at))
            .or_else(|| thing(picture, at))
            .or_else(|| usted(picture, at))
    };
    (0..picture.text.tokens().len()).filter_map(said).collect()
}

/// The folded spelling of token `at`, without apostrophes where "you" is shortened.
pub(super) fn word<'a>(picture: &'a Picture<'_>, at: usize) -> &'a str {
    match picture.text.word(at) {
        "you're" => "youre",
        "you've" => "youve",
        "you'd" => "youd",
        "y'all" => "yall",
        "y'all's" => "yalls",
        "didn't" => "didnt",
        "wasn't" => "wasnt",
        "weren't" => "werent",
        "hadn't" => "hadnt",
        "haven't" => "havent",
        other => other,
    }
}

/// The first token from `at` on that is no adverb.
fn past_adverbs(picture: &Picture<'_>, at: usize) -> usize {
    (at..at + 4)
        .find(|at| !ADVERBS.contains(&word(picture, *at)))
        .unwrap_or(at)
}

/// What the reader did, was or has.
fn subject(picture: &Picture<'_>, at: usize) -> Option<Said> {
    let you = word(picture, at);
    let is_thanked = matches!(
        picture.text.word_before(at, 1),
        "thank" | "thanks" | "bless" | "wish" | "to" | "for"
    );
    let clause = Clause::from(picture, at);
    let verb_at = past_adverbs(picture, at + 1);
    let verb = word(picture, verb_at);
    let harmless = |at: usize| HARMLESS.contains(&word(picture, at));
    let told = if YOU_HAVE.contains(&you) {
        is_past(verb) && !harmless(verb_at) || verb_at > at + 1 && !harmless(verb_at) && word(picture, at + 1) == "been"
    } else if YOU_ARE.contains(&you) || YOU.contains(&you) && verb == "are" {
        let next = if verb == "are" {
            past_adverbs(picture, verb_at + 1)
        } else {
            verb_at
        };
        IN_CARE.contains(&word(picture, next))
            || !FEELINGS.contains(&word(picture, next)) && clause.is_about_care(picture)
    } else if !YOU.contains(&you) || is_thanked {
        false
    } else {
        match verb {
            "were" | "was" | "werent" | "wasnt" => {
                let next = past_adverbs(picture, verb_at + 1);
                let is_said = picture.text.is_spelled(next) && clause.tokens.contains(&next);
                let was_here = matches!(word(picture, next), "here" | "there" | "in" | "out" | "left" | "not");
                is_said
                    && (was_here && word(picture, next) != "left"
                        || !FEELINGS.contains(&word(picture, next))
                        || clause.is_about_care(picture))
            }
            "have" | "had" | "hadnt" | "havent" => {
                let next = past_adverbs(picture, verb_at + 1);
                let noun = (next..next + 3).any(|at| HAS_HARMLESS.contains(&word(picture, at)));
                let is_had = verb == "had" || is_past(word(picture, next)) || next > verb_at + 1;
                !noun && !harmless(next) && (is_had || clause.is_about_care(picture))
            }
            "didnt" | "did" => {
                let next = past_adverbs(picture, verb_at + 1);
                !harmless(next) || clause.is_about_care(picture)
            }
            "owe" | "owed" => (1..3).all(|more| !matches!(word(picture, verb_at + more), "no" | "nothing")),
            _ => {
                let negated = (at + 1..verb_at).any(|at| matches!(word(picture, at), "did" | "never" | "not"));
                is_past(verb) && !harmless(verb_at) || negated && !harmless(verb_at) && picture.text.is_spelled(verb_at)
            }
        }
    };
    let counterfactual = verb == "had" && is_past(word(picture, past_adverbs(picture, verb_at + 1)));
    let is_of_review =
        picture.phrases.show_within(Sign::ReplyReviewWord, &clause.tokens) && !clause.is_about_care(picture);
    (told && !is_of_review && (counterfactual || !is_open(picture, at))).then(|| clause.said(picture))
}

/// What was done to the reader.
fn object(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !YOU.contains(&word(picture, at)) && !YOUR.contains(&word(picture, at)) {
        return None;
    }
    let back = (1..=3).find(|back| !TO_YOU.contains(&picture.text.word_before(at, *back)))?;
    if YOUR.contains(&word(picture, at)) && back > 1 && picture.text.word_before(at, 1) != "both" {
        return None;
    }
    let verb_at = at.checked_sub(back)?;
    let verb = picture.text.word_before(at, back);
    let is_heard = matches!(
        verb,
        "heard" | "looked" | "got" | "left" | "came" | "done" | "took" | "brought" | "let" | "put"
    ) && back == 1;
    if !DONE_TO.contains(&verb) && !DOING_TO.contains(&verb) || is_heard && !matches!(verb, "got" | "took" | "put") {
        return None;
    }
    if verb == "looking" && back > 1 && picture.text.word_before(at, 1) != "after" || verb == "getting" && back > 1 {
        return None;
    }
    let clause = Clause::from(picture, verb_at);
    let matter = clause.said(picture);
    if is_open(picture, verb_at) || is_passive(picture, verb_at) {
        return None;
    }
    if DOING_TO.contains(&verb) {
        let grave = clause.is_about_care(picture);
        return Some(Said {
            matter: Matter::Relationship,
            grave,
            tokens: clause.tokens,
        });
    }
    Some(matter)
}

/// True for "felt you were told" and the like, which the subject reads, and for "nobody called you".
fn is_passive(picture: &Picture<'_>, at: usize) -> bool {
    matches!(picture.text.word_before(at, 1), "to" | "thank")
}

/// What is the reader's.
fn thing(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !YOUR.contains(&word(picture, at)) {
        return None;
    }
    let clause = Clause::from(picture, at);
    let near = at + 1..clause.tokens.end.min(at + 6);
    let head = near.clone().find(|at| {
        let one = *at..*at + 1;
        YOURS_HARMLESS.contains(&word(picture, *at))
            || is_care_noun(picture, *at)
            || picture.phrases.show_within(Sign::ReplyBillingNoun, &one)
            || names_care(picture, *at)
            || is_kin(picture, *at)
            || is_measure(picture, *at)
            || !picture.text.is_spelled(*at) && !matches!(picture.text.word(*at), "-" | "'s" | "\"")
            || matches!(
                word(picture, *at),
                "is" | "are" | "was" | "were" | "to" | "and" | "for" | "with" | "in" | "on" | "at" | "de" | "y"
            )
    })?;
    if YOURS_HARMLESS.contains(&word(picture, head)) || is_open(picture, at) {
        return None;
    }
    let is_billing = picture.phrases.show_within(Sign::ReplyBillingNoun, &(at + 1..head + 2));
    let is_care = is_measure(picture, head) || is_care_noun(picture, head) || names_care(picture, head);
    let matter = if is_billing {
        Matter::Billing
    } else if is_care {
        Matter::Visit
    } else if is_kin(picture, head) {
        Matter::Relationship
    } else {
        return None;
    };
    let whose = matches!(picture.text.word_before(at, 1), "wish" | "with" | "to") && matter == Matter::Relationship;
    (!whose).then_some(Said {
        matter,
        grave: true,
        tokens: clause.tokens,
    })
}

/// What `usted` did: after it, a verb in -o is in the past.
fn usted(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !matches!(word(picture, at), "usted" | "ustedes") {
        return None;
    }
    let verb_at = (at + 1..at + 4).find(|at| {
        !matches!(
            picture.text.word(*at),
            "no" | "ya" | "nunca" | "se" | "me" | "nos" | "le" | "lo" | "solo" | "siempre" | "misma" | "mismo"
        )
    })?;
    let verb = picture.text.word(verb_at);
    let is_past = verb.len() > 3
        && (verb.ends_with('o') || verb.ends_with("aron") || verb.ends_with("ieron"))
        && !matches!(
            verb,
            "como"
                | "pero"
                | "cuando"
                | "todo"
                | "tanto"
                | "mucho"
                | "contento"
                | "dijo"
                | "escribio"
                | "menciono"
                | "comento"
        );
    let clause = Clause::from(picture, at);
    (is_past && !is_open(picture, at)).then(|| clause.said(picture))
}

/// True for capitals before a verb in the past: `your AHI went`.
fn is_measure(picture: &Picture<'_>, at: usize) -> bool {
    let is_short =
        picture.text.word(at).len() <= 5 && picture.text.token(at).is_some_and(|token| token.case == Case::Upper);
    is_short
        && matches!(
            word(picture, at + 1),
            "was" | "went" | "is" | "came" | "were" | "dropped" | "improved"
        )
}

fn is_kin(picture: &Picture<'_>, at: usize) -> bool {
    let harmless = matches!(
        picture.text.word(at),
        "friend" | "friends" | "neighbor" | "neighbors" | "boss" | "family" | "families" | "host"
    );
    !harmless && mention_at(picture, at).is_some_and(|kind| matches!(kind, Kind::Relation))
}

impl Clause {
    fn said(&self, picture: &Picture<'_>) -> Said {
        let bills = picture.phrases.of(Sign::ReplyBillingNoun);
        let is_billing = bills.iter().any(|noun| self.tokens.contains(&noun.tokens.start))
            && !self.is_about_care(picture)
            || self
                .tokens
                .clone()
                .any(|at| matches!(picture.text.word(at), "owe" | "owed" | "debe"));
        let is_visitor = self.tokens.clone().any(|at| VISITORS.contains(&picture.text.word(at)));
        let grave = self.is_about_care(picture);
        let matter = match (is_billing, is_visitor && !grave) {
            (true, _) => Matter::Billing,
            (false, true) => Matter::Relationship,
            (false, false) => Matter::Visit,
        };
        Said {
            matter,
            grave,
            tokens: self.tokens.clone(),
        }
    }

    /// True when it names something of care.
    fn is_about_care(&self, picture: &Picture<'_>) -> bool {
        is_about_care(picture, &self.tokens)
    }
}

/// Tokens of one clause.
pub(in crate::rules::review_reply) type Tokens = Range<usize>;
