//! What ties an author to what is praised.

pub mod gift_influence;
pub mod insider_review;
mod sponsor;
pub mod undisclosed_ownership;
pub mod undisclosed_sponsorship;

use std::ops::Range;

use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;
use crate::rules::claims::is_question;
use crate::text::{Case, TokenKind};

/// True when the draft says plainly what ties its author to what it praises.
fn is_disclosed(picture: &Picture<'_>) -> bool {
    let disclosed = picture.phrases.of(Sign::TieDisclosed);
    disclosed
        .iter()
        .any(|phrase| !picture.denied(&phrase.tokens) && !is_question(picture, phrase.tokens.start))
}

/// True when the word right before or after `tokens` could be a brand: an account, or a capital that is nobody's own name and no place.
fn is_brand_beside(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let after = (tokens.end..tokens.end + 2).any(|at| is_brand(picture, at));
    after || (1..=2).any(|back| tokens.start.checked_sub(back).is_some_and(|at| is_brand(picture, at)))
}

/// The same of a name that is no word.
fn is_coined_beside(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let after = (tokens.end..tokens.end + 2).any(|at| is_coined(picture, at));
    after || (1..=2).any(|back| tokens.start.checked_sub(back).is_some_and(|at| is_coined(picture, at)))
}

/// True for what could be a brand and is no word.
fn is_coined(picture: &Picture<'_>, at: usize) -> bool {
    is_brand(picture, at) && picture.text.word_number(at).is_none()
}

/// True when token `at` could be a brand.
fn is_brand(picture: &Picture<'_>, at: usize) -> bool {
    let text = picture.text;
    let is_else = picture.mention_at(at).is_some_and(|mention| {
        matches!(
            mention.kind,
            Kind::Person(_) | Kind::Role(_) | Kind::Facility | Kind::Relation | Kind::Place(_) | Kind::Date(_)
        )
    });
    let is_handle = text.word(at) == "@" && text.glued(at + 1);
    let is_capital = text.kind(at) == Some(TokenKind::Word)
        && text.token(at).is_some_and(|token| token.case != Case::Lower)
        && (text.sentence_of(at).start != at || text.word_number(at).is_none());
    !is_else
        && (is_handle
            || is_capital
                && !matches!(
                    text.word(at),
                    "i" | "dr" | "mr" | "mrs" | "ms" | "god" | "i'm" | "i've" | "my" | "our" | "the" | "we"
                ))
}
