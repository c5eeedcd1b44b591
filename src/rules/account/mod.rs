//! Which account something goes out from, to whom, and whether the author may speak of it there.

pub mod clinical_on_personal;
pub mod patient_contact;
pub mod personal_on_professional;
pub mod private_group;
pub mod snooping;
pub mod speaking_for_employer;
pub mod unsecured_channel;

use std::ops::Range;

use super::{Fix, Picture, Suspicion};
use crate::draft::{Account, Surface};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::text::{Span, TokenKind};

/// How many tokens before a phrase a `not` can turn it around.
const REACH: usize = 5;

/// The most marks that one rule leaves on a draft: more would not tell more.
const MOST: usize = 3;

/// The phrases of `signs` that nothing turns around, in the order of the signs.
fn said<'p>(picture: &'p Picture<'_>, signs: &'p [Sign]) -> impl Iterator<Item = &'p Range<usize>> {
    let phrases = signs.iter().flat_map(|sign| picture.phrases.of(*sign));
    phrases
        .map(|phrase| &phrase.tokens)
        .filter(|tokens| !is_denied(picture, tokens) && !is_own(picture, tokens))
        .take(MOST)
}

/// True for `please don't send your date of birth` and `if your results are back`.
fn is_denied(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let text = picture.text;
    let before = (1..=REACH)
        .map(|back| text.word_before(tokens.start, back))
        .take_while(|word| !matches!(*word, "" | "." | ";" | "but" | "so"));
    before.into_iter().any(turns_around)
}

fn turns_around(word: &str) -> bool {
    word.ends_with("n't")
        || matches!(
            word,
            "not"
                | "no"
                | "never"
                | "cannot"
                | "cant"
                | "dont"
                | "wont"
                | "didnt"
                | "doesnt"
                | "nobody"
                | "neither"
                | "nor"
                | "nunca"
                | "if"
                | "unless"
                | "when"
                | "whether"
                | "without"
                | "stop"
        )
}

/// True for `my scan came back clear`: what is the author's own is nobody else's care.
fn is_own(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let is_health = |sign| picture.phrases.show_within(sign, tokens);
    let before = (1..=2).map(|back| picture.text.word_before(tokens.start, back));
    let has = |words: &[&str]| tokens.clone().any(|at| words.contains(&picture.text.word(at)));
    let is_for_author = has(&["my", "mi"]) && !has(&["you", "your", "u", "ur", "te", "le"]);
    is_health(Sign::CareArranged) && is_for_author
        || (is_health(Sign::ResultTold) || is_health(Sign::SnoopAct))
            && before.into_iter().any(|word| matches!(word, "my" | "mi" | "own"))
}

/// True when the words go to one person, or answer one.
fn is_addressed(picture: &Picture<'_>) -> bool {
    matches!(picture.draft.surface, Surface::Dm | Surface::Comment | Surface::Reply)
}

/// True unless the account is the practice's.
fn is_own_account(picture: &Picture<'_>) -> bool {
    picture.draft.account != Account::Professional
}

fn suspicion(
    picture: &Picture<'_>,
    severity: Severity,
    tokens: &Range<usize>,
    message: &str,
    fixes: Vec<Fix>,
) -> Suspicion {
    Suspicion {
        severity,
        span: picture.text.span(tokens),
        message: message.to_owned(),
        fixes,
    }
}

/// Something to say about the message as a whole.
fn about_all(severity: Severity, message: &str) -> Suspicion {
    Suspicion {
        severity,
        span: Span { start: 0, end: 0 },
        message: message.to_owned(),
        fixes: Vec::new(),
    }
}

/// True when somebody's health is spoken of.
fn is_of_health(picture: &Picture<'_>) -> bool {
    let is_health = |kind: &Kind| {
        matches!(
            kind,
            Kind::Condition | Kind::Procedure | Kind::Drug | Kind::Care(_) | Kind::Room | Kind::Patient(_)
        )
    };
    let told = [
        Sign::StatusTold,
        Sign::ResultTold,
        Sign::CareTold,
        Sign::CareArranged,
        Sign::CareSubject,
    ];
    told.iter().any(|sign| picture.phrases.show(*sign))
        || picture.mentions.iter().any(|mention| is_health(&mention.kind))
}

/// Puts another sentence in the place of the one that `tokens` stand in.
fn say_instead(picture: &Picture<'_>, tokens: &Range<usize>, sentence: &str) -> Fix {
    let text = picture.text;
    let whole = text.sentence_of(tokens.start);
    // The end of a line belongs to its sentence, and stays.
    let is_line_end = |at: usize| text.kind(at) == Some(TokenKind::Newline);
    let last = whole.clone().rev().find(|at| !is_line_end(*at));
    Fix {
        label: format!("Say “{sentence}”"),
        span: text.span(&(whole.start..last.unwrap_or(whole.start) + 1)),
        replacement: sentence.to_owned(),
    }
}
