use std::ops::Range;

use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;
use crate::text::{Case, TokenKind};

/// Words that say that a code follows.
const NAMES: [&str; 7] = ["code", "codes", "codigo", "cupon", "coupon", "promo", "discount"];

/// Words that a code is used with.
const LEADS: [&str; 17] = [
    "use", "enter", "type", "say", "quote", "apply", "mention", "try", "for", "in", "with", "usa", "usen", "pon",
    "con", "drop", "comment",
];

/// Words that follow a code and say what it does.
const DOES: [&str; 11] = [
    "off", "%", "checkout", "saves", "takes", "gets", "gives", "da", "still", "works", "sirve",
];

/// Discounts as they stand at the end of a code.
const CUTS: [&str; 9] = ["5", "10", "15", "20", "25", "30", "35", "40", "50"];

/// The discount codes: capitals that no list knows as a word, next to what they are for.
pub(in crate::rules::conflict) fn codes(picture: &Picture<'_>) -> Vec<Range<usize>> {
    let tokens = 0..picture.text.tokens().len();
    let codes = tokens.filter(|at| looks_so(picture, *at) && is_offered(picture, *at));
    codes.map(|at| at..at + 1).collect()
}

/// `DERMDEE`, `NURSEBEE20`.
fn looks_so(picture: &Picture<'_>, at: usize) -> bool {
    let text = picture.text;
    let letters = letters(picture, at);
    let known = || {
        let mention = picture.mention_at(at);
        mention.is_some_and(|mention| !matches!(mention.kind, Kind::Quantity | Kind::ReferenceNumber))
    };
    text.token(at).is_some_and(|token| {
        token.case == Case::Upper
            && match token.kind {
                TokenKind::Code => letters >= 3,
                TokenKind::Word => letters >= 5 && (text.word_number(at).is_none() || is_named(picture, at)),
                _ => false,
            }
    }) && !known()
}

fn is_offered(picture: &Picture<'_>, at: usize) -> bool {
    let text = picture.text;
    let near = picture.around(&(at..at + 1), 0);
    let leads = (1..=2).any(|back| LEADS.contains(&text.word_before(at, back)));
    let does = (at + 1..at + 4).any(|next| {
        let is_amount = |next| {
            picture
                .mention_at(next)
                .is_some_and(|mention| mention.kind == Kind::Quantity)
        };
        near.contains(&next) && (DOES.contains(&text.word(next)) || is_amount(next))
    });
    let cheaper = || picture.phrases.show_within(Sign::PromoPriceCut, &near);
    let told = (1..=2).any(|back| LEADS[..8].contains(&text.word_before(at, back)));
    let is_lone = letters(picture, at) >= 6 && text.word_number(at).is_none();
    is_named(picture, at) || (leads || does) && cheaper() || told && is_lone || is_cut(text.word(at))
}

/// `NURSEBEE20` says itself what it takes off.
fn is_cut(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    word.len() >= digits.len() + 5 && CUTS.contains(&digits)
}

fn is_named(picture: &Picture<'_>, at: usize) -> bool {
    (1..=2).any(|back| NAMES.contains(&picture.text.word_before(at, back)))
}

fn letters(picture: &Picture<'_>, at: usize) -> usize {
    picture.text.word(at).bytes().filter(u8::is_ascii_alphabetic).count()
}
