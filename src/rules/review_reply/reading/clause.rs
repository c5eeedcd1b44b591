//! The part of a sentence that one thing is said in.

use std::ops::Range;

use super::words::OPEN;
use crate::rules::Picture;

/// A part of a sentence.
pub(super) struct Clause {
    /// Its tokens, from where it was asked for.
    pub tokens: Range<usize>,
}

/// How long a clause is taken to be, in tokens.
const LONGEST: usize = 12;

/// How far back is looked for what leaves a clause open.
const BACK: usize = 10;

impl Clause {
    /// The clause from token `at` to the next punctuation, or to the next "but".
    pub fn from(picture: &Picture<'_>, at: usize) -> Self {
        let sentence = picture.text.sentence_of(at);
        let last = sentence.end.min(at + LONGEST);
        let end = (at + 1..last).find(|next| is_boundary(picture, *next)).unwrap_or(last);
        let end = (at + 1..end)
            .rfind(|last| picture.text.is_spelled(*last))
            .map_or(at + 1, |last| last + 1);
        Self { tokens: at..end }
    }
}

/// True when the words before token `at` leave open whether this is so: "if you were", "anyone who told you".
pub(in crate::rules::review_reply) fn is_open(picture: &Picture<'_>, at: usize) -> bool {
    (1..=BACK)
        .map(|back| picture.text.word_before(at, back))
        .take_while(|word| !matches!(*word, "" | "," | ";" | ":" | "." | "but" | "…"))
        .any(|word| OPEN.have(word))
}

fn is_boundary(picture: &Picture<'_>, at: usize) -> bool {
    let word = picture.text.word(at);
    matches!(word, "but" | "because" | "which" | "pero" | "porque")
        || !picture.text.is_spelled(at)
            && !matches!(word, "'" | "'s" | "-" | "\"" | "/" | "$" | "%" | "&" | "#" | "." | "*")
}
