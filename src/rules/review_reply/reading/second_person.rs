//! What a reply says of its reader: what "you" did or had done to you, and what "your" stands before.
//!
//! The stranger test, as code: of somebody who was never there, a reply can say what they wrote and how they feel about it,
//! and nothing else. So a sentence with "you" and a past tense is about a visit unless its verb is one of writing or feeling.

use super::clause::{Clause, is_open};
use super::words::{
    ADVERBS, DOING_TO, FEELINGS, HABITS, HARMLESS, HAS_HARMLESS, IN_CARE, NOT_CARE, TO_YOU, YOU, YOU_ARE, YOU_HAVE,
    YOUR, is_past,
};
use super::{Matter, Said, Tokens, is_about_care, names_care, yours};
use crate::phrases::Sign;
use crate::rules::Picture;

/// Everything that the draft says of its reader.
pub(in crate::rules::review_reply) fn read(picture: &Picture<'_>) -> Vec<Said> {
    let said = |at| {
        subject(picture, at)
            .or_else(|| object(picture, at))
            .or_else(|| yours::read(picture, at))
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
pub(super) fn past_adverbs(picture: &Picture<'_>, at: usize) -> usize {
    (at..at + 4).find(|at| !ADVERBS.have(word(picture, *at))).unwrap_or(at)
}

/// What the reader did, was or has.
fn subject(picture: &Picture<'_>, at: usize) -> Option<Said> {
    let you = word(picture, at);
    let is_you = YOU.have(you);
    let verb_at = past_adverbs(picture, at + 1);
    let predicate = Predicate {
        picture,
        clause: Clause::from(picture, at),
        verb_at,
        verb: word(picture, verb_at),
        // "You asked for antibiotics" tells again what only they should tell.
        names_treatment: Clause::from(picture, at).tokens.any(|at| names_care(picture, at)),
    };
    let is_thanked = matches!(
        picture.text.word_before(at, 1),
        "thank" | "thanks" | "bless" | "wish" | "to" | "for"
    );
    let told = if YOU_HAVE.have(you) {
        let is_been = (at + 1..verb_at).any(|at| word(picture, at) == "been");
        (is_been || is_past(predicate.verb)) && !predicate.is_harmless(verb_at)
    } else if YOU_ARE.have(you) {
        predicate.tells_how_it_is(verb_at)
    } else {
        is_you && !is_thanked && predicate.tells(at)
    };
    let is_of_review = picture
        .phrases
        .show_within(Sign::ReplyReviewWord, &predicate.clause.tokens)
        && !is_about_care(picture, &predicate.clause.tokens);
    // "If you had sent it in" says that you did not.
    let is_counterfactual = predicate.verb == "had" && is_past(word(picture, past_adverbs(picture, verb_at + 1)));
    let is_said = told && !is_of_review && (is_counterfactual || !is_open(picture, at));
    is_said.then(|| predicate.clause.said(picture))
}

/// What is said of "you": its verb, and the clause.
struct Predicate<'p, 'a> {
    picture: &'p Picture<'a>,
    clause: Clause,
    verb_at: usize,
    verb: &'p str,
    names_treatment: bool,
}

impl Predicate<'_, '_> {
    /// True for a verb of writing or feeling.
    fn is_harmless(&self, at: usize) -> bool {
        HARMLESS.have(word(self.picture, at)) && !self.names_treatment
    }

    fn is_about_care(&self) -> bool {
        is_about_care(self.picture, &self.clause.tokens)
    }

    /// True when a stranger could not have done it, with "you" as token `you`.
    fn tells(&self, you: usize) -> bool {
        let next = past_adverbs(self.picture, self.verb_at + 1);
        match self.verb {
            "are" => self.tells_how_it_is(next),
            "were" | "was" | "werent" | "wasnt" => self.tells_how_it_was(next),
            "have" | "had" | "hadnt" | "havent" => self.tells_what_is_had(next),
            "didnt" => !self.is_harmless(next) || self.is_about_care(),
            "owe" | "owed" => (1..3).all(|more| !matches!(word(self.picture, self.verb_at + more), "no" | "nothing")),
            verb if HABITS.have(verb) => true,
            verb => {
                let is_denied =
                    (you + 1..self.verb_at).any(|at| matches!(word(self.picture, at), "did" | "never" | "not"));
                let is_verb = is_past(verb) || is_denied && self.picture.text.is_spelled(self.verb_at);
                is_verb && !self.is_harmless(self.verb_at)
            }
        }
    }

    fn tells_how_it_is(&self, at: usize) -> bool {
        IN_CARE.have(word(self.picture, at)) || !FEELINGS.have(word(self.picture, at)) && self.is_about_care()
    }

    fn tells_how_it_was(&self, at: usize) -> bool {
        let is_said = self.picture.text.is_spelled(at) && self.clause.tokens.contains(&at);
        let how = word(self.picture, at);
        let was_here = matches!(how, "here" | "there" | "in" | "out" | "not");
        is_said && (was_here || !FEELINGS.have(how) || self.is_about_care())
    }

    fn tells_what_is_had(&self, at: usize) -> bool {
        let is_done = is_past(word(self.picture, at));
        let is_harmless = !is_done && (at..at + 3).any(|at| HAS_HARMLESS.have(word(self.picture, at)));
        let is_past = self.verb == "had" || is_done || at > self.verb_at + 1;
        !is_harmless && !self.is_harmless(at) && (is_past || self.is_about_care())
    }
}

/// What was done to the reader.
fn object(picture: &Picture<'_>, at: usize) -> Option<Said> {
    let is_your = YOUR.have(word(picture, at));
    if !YOU.have(word(picture, at)) && !is_your {
        return None;
    }
    let back = (1..=3).find(|back| !TO_YOU.have(picture.text.word_before(at, *back)))?;
    if is_your && back > 1 && picture.text.word_before(at, 1) != "both" {
        return None;
    }
    let verb_at = at.checked_sub(back)?;
    let verb = picture.text.word_before(at, back);
    let is_done = is_past(verb) && !NOT_CARE.have(verb);
    let is_being_done = DOING_TO.have(verb)
        && !(verb == "looking" && picture.text.word_before(at, 1) != "after" || verb == "getting" && back > 1);
    if !is_done && !is_being_done || picture.text.word_before(verb_at, 1) == "to" || is_open(picture, verb_at) {
        return None;
    }
    let clause = Clause::from(picture, verb_at);
    if is_done {
        return Some(clause.said(picture));
    }
    Some(Said {
        matter: Matter::Relationship,
        grave: is_about_care(picture, &clause.tokens),
        tokens: clause.tokens,
    })
}

/// What `usted` did: after it, a verb in -o is in the past.
fn usted(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !matches!(word(picture, at), "usted" | "ustedes") {
        return None;
    }
    let is_between = |word| {
        matches!(
            word,
            "no" | "ya" | "nunca" | "se" | "me" | "nos" | "le" | "lo" | "solo" | "siempre" | "misma" | "mismo"
        )
    };
    let verb_at = (at + 1..at + 4).find(|at| !is_between(picture.text.word(*at)))?;
    let verb = picture.text.word(verb_at);
    let ends = verb.ends_with('o') || verb.ends_with("aron") || verb.ends_with("ieron");
    let is_other = matches!(
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
    let is_past = ends && verb.len() > 3 && !is_other;
    (is_past && !is_open(picture, at)).then(|| Clause::from(picture, at).said(picture))
}

impl Clause {
    /// What this clause tells, when it tells something.
    pub(super) fn said(&self, picture: &Picture<'_>) -> Said {
        let grave = is_about_care(picture, &self.tokens);
        let has = |of: fn(&str) -> bool| self.tokens.clone().any(|at| of(picture.text.word(at)));
        let names_bill = has_sign(picture, Sign::ReplyBillingNoun, &self.tokens);
        let matter = if names_bill && !grave || has(|word| matches!(word, "owe" | "owed" | "debe")) {
            Matter::Billing
        } else if !grave && has(is_visitor) {
            Matter::Relationship
        } else {
            Matter::Visit
        };
        Said {
            matter,
            grave,
            tokens: self.tokens.clone(),
        }
    }
}

fn has_sign(picture: &Picture<'_>, sign: Sign, tokens: &Tokens) -> bool {
    let phrases = picture.phrases.of(sign).iter();
    phrases.into_iter().any(|phrase| tokens.contains(&phrase.tokens.start))
}

/// What a practice calls those who come.
fn is_visitor(word: &str) -> bool {
    matches!(
        word,
        "patient" | "client" | "customer" | "resident" | "member" | "paciente" | "cliente"
    )
}
