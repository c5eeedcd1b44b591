//! What an answer to feedback gives away about the person who gave it, or does to them.
//!
//! All of it is explained by one question, the stranger test: would this sentence be true for someone who was never here?

pub mod billing_detail;
pub mod defensive;
pub mod incentive;
pub mod legal_threat;
pub mod patient_relationship;
mod reading;
pub mod safe;
pub mod visit_detail;

use crate::phrases::{Phrase, Sign};
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};
pub(super) use reading::feedback::is_answered;
use reading::{Matter, Said, Tokens, feedback, is_about_event, is_open, is_withheld, second_person, third_person};

/// What a reply tells about `matter`: as the readers of persons find it, or in a phrase that shows one of `signs`.
fn told(picture: &Picture<'_>, matter: Matter, signs: &[Sign]) -> Vec<Said> {
    if !feedback::is_answered(picture) {
        return Vec::new();
    }
    let read = second_person::read(picture)
        .into_iter()
        .chain(third_person::read(picture));
    let phrases = signs.iter().flat_map(|sign| picture.phrases.of(*sign));
    let kept = phrases.filter(|Phrase { tokens, .. }| {
        let is_elsewhere = || is_about_event(picture, tokens) || is_withheld(picture, tokens);
        let is_nobodys = matter == Matter::Relationship && is_elsewhere();
        !is_open(picture, tokens.start) && !is_nobodys
    });
    let in_phrases = kept.map(|phrase| Said::in_phrase(picture, matter, &phrase.tokens));
    let mut told: Vec<Said> = read.filter(|said| said.matter == matter).chain(in_phrases).collect();
    told.sort_by_key(|said| (said.tokens.start, said.tokens.end));
    told
}

/// What a rule noticed at `tokens`, with a reply that passes the stranger test.
fn suspicion(picture: &Picture<'_>, tokens: &Tokens, severity: Severity, message: &str) -> Suspicion {
    let fixes = safe::reply(picture)
        .into_iter()
        .chain(without_sentence(picture, tokens));
    Suspicion {
        severity,
        span: picture.text.span(tokens),
        message: message.to_owned(),
        fixes: fixes.collect(),
    }
}

/// The draft without the sentences that `tokens` stand in, where others remain.
fn without_sentence(picture: &Picture<'_>, tokens: &Tokens) -> Option<Fix> {
    let start = picture.text.sentence_of(tokens.start).start;
    let end = picture.text.sentence_of(tokens.end - 1).end;
    let says = |tokens: Tokens| tokens.filter(|at| picture.text.is_spelled(*at)).count() > 2;
    let remains = says(0..start) || says(end..picture.text.tokens().len());
    remains.then(|| Fix::take_out(picture, "Leave this sentence out", start, end))
}
