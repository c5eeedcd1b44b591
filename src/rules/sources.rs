//! Whether a draft says where a finding is from: a link, a study's number, a journal, an agency, a society.

use std::ops::Range;

use super::Picture;
use super::claims::{FAR, is_shown};
use crate::mentions::{Kind, Mention};
use crate::phrases::Sign;
use crate::text::{Case, TokenKind};

/// Where the draft says that its findings are from.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Sources {
    /// A link, or a paper's number, which stands for the whole draft.
    is_linked: bool,
}

impl Sources {
    pub fn of(picture: &Picture<'_>) -> Self {
        let is_linked = picture.phrases.show(Sign::ClaimReference)
            || picture.mentions.iter().any(|mention| is_link(picture, mention));
        Self { is_linked }
    }

    /// True when the draft says where this is from: by a link, or by a journal or a body in the same sentence or the ones beside it.
    pub fn back(self, picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
        self.is_linked || {
            let text = picture.text;
            let own = text.sentence_of(tokens.start);
            let start = text.sentence_of(own.start.saturating_sub(1)).start;
            let end = text.sentence_of(own.end).end.max(own.end);
            let near = start.max(tokens.start.saturating_sub(FAR))..end.min(tokens.end + FAR);
            is_shown(picture, Sign::ClaimSource, &near, &(0..0)) || near.into_iter().any(|at| is_body(picture, at))
        }
    }
}

/// True for a link that is not to a shop: to an agency, a society, a journal, or shortened.
fn is_link(picture: &Picture<'_>, mention: &Mention) -> bool {
    const READ_AT: &[&str] = &[
        ".gov",
        ".edu",
        ".org",
        ".int",
        "doi",
        "pubmed",
        "ncbi",
        "t.co/",
        "bit.ly",
        "nature.com",
        "bmj",
        "lancet",
        "nejm",
        "jama",
        "nhs.uk",
        "ow.ly",
    ];
    mention.kind == Kind::Url && READ_AT.iter().any(|part| picture.quote(mention).contains(part))
}

/// True for `WHO`, `NICE` and other names that only capitals tell from words, and for the number of a trial.
fn is_body(picture: &Picture<'_>, at: usize) -> bool {
    let is_upper = |at: usize| picture.text.token(at).is_some_and(|token| token.case == Case::Upper);
    let word = picture.text.word(at);
    let is_name = matches!(
        word,
        "who" | "nice" | "aha" | "ada" | "acp" | "esc" | "acr" | "aad" | "rcp" | "ops" | "chop" | "tact"
    );
    // Among capitals, they tell nothing.
    is_name && is_upper(at) && !(is_upper(at + 1) || at > 0 && is_upper(at - 1))
        || picture.text.kind(at) == Some(TokenKind::Code) && (word.starts_with("nct") || word.starts_with("ng"))
}
