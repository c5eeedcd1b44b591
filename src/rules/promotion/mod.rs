//! What is promised and praised where care is sold, and how reviews of it come about.

pub mod fake_review;
pub mod guarantee;
pub mod review_incentive;
pub mod risk_omission;
pub mod superlative;

use std::ops::Range;

use crate::draft::Account;
use crate::phrases::Sign;
use crate::rules::Picture;

/// True when the draft speaks for somebody who offers care or goods.
fn sells(picture: &Picture<'_>) -> bool {
    picture.draft.account == Account::Professional || picture.phrases.show(Sign::SellsCare)
}

/// How many tokens tell the language of a draft.
const ENOUGH: usize = 200;

/// True when most of a draft's small words are Spanish.
pub(super) fn is_spanish(picture: &Picture<'_>) -> bool {
    const SPANISH: [&str; 16] = [
        "el", "la", "los", "las", "de", "del", "que", "y", "en", "con", "por", "para", "una", "un", "te", "su",
    ];
    const ENGLISH: [&str; 12] = [
        "the", "and", "of", "to", "a", "in", "you", "is", "for", "your", "we", "our",
    ];
    let count = |words: &[&str]| {
        let tokens = 0..picture.text.tokens().len().min(ENOUGH);
        tokens.filter(|at| words.contains(&picture.text.word(*at))).count()
    };
    count(&SPANISH) > count(&ENGLISH)
}

/// Ranges that overlap or touch, joined.
pub(super) fn apart(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}
