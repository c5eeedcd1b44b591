//! Postal codes: `Tulsa, OK 74101`, `zip 74101-0042`, `SW1A 1AA`, `K1A 0B1`.
//!
//! Check: five digits are a ZIP only after a place, a state or the word, or with four more; a British or Canadian code by its form, in
//! capitals.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B): the first three digits may stay where more than 20,000 people share them. The areas where
//! fewer do: Department of Health and Human Services, guidance on de-identification, November 26, 2012 (census of 2000).

use super::{Found, Kind, place};
use crate::lexicon::Sense;
use crate::text::{Case, Text, TokenKind};

/// A postal code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostalCode {
    /// True where its first three digits are shared by 20,000 people or fewer.
    pub is_sparse: bool,
}

/// The first three digits that 20,000 people or fewer share.
const SPARSE: &[&str] = &[
    "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878", "879", "884", "890",
    "893",
];

pub(super) fn at(text: &Text, at: usize) -> Found {
    let end = zip(text, at).or_else(|| foreign(text, at))?;
    let is_sparse = text.word(at).get(..3).is_some_and(|area| SPARSE.contains(&area));
    Some((Kind::PostalCode(PostalCode { is_sparse }), at..end))
}

/// The end of the ZIP at `at`, right after a place that somebody else has read.
pub(super) fn of_place(text: &Text, at: usize) -> Option<usize> {
    digits(text, at)
}

fn zip(text: &Text, at: usize) -> Option<usize> {
    let end = digits(text, at)?;
    let announced = (1..=3).any(|back| matches!(text.word_before(at, back), "zip" | "zipcode" | "postal"));
    (announced || end > at + 1 || follows_place(text, at)).then_some(end)
}

/// `74101`, `74101-0042`
fn digits(text: &Text, at: usize) -> Option<usize> {
    let is_group = |at, length| text.kind(at) == Some(TokenKind::Number) && text.word(at).len() == length;
    let apart = |at: usize| !(text.glued(at) && matches!(text.word(at), "-" | "/" | "." | ",") && text.glued(at + 1));
    if !is_group(at, 5) || text.glued(at) && matches!(text.word(at - 1), "-" | "/" | "." | "," | "$" | "#") {
        return None;
    }
    if text.word(at + 1) == "-" && text.glued(at + 1) && text.glued(at + 2) && is_group(at + 2, 4) {
        return apart(at + 3).then_some(at + 3);
    }
    apart(at + 1).then_some(at + 1)
}

/// True after `OK`, and after `Tulsa,`.
fn follows_place(text: &Text, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let before = if text.word(before) == "," {
        before.saturating_sub(1)
    } else {
        before
    };
    let senses = text.senses(before);
    let capital = text.token(before).is_some_and(|token| token.case != Case::Lower);
    let code = senses.can_be(Sense::StateCode) && text.token(before).is_some_and(|token| token.case == Case::Upper);
    let place = text.word(before) != "id"
        && place::listed(text, before).is_some_and(|(extent, _)| extent != place::Extent::Neighbourhood);
    // `ID 10245` is a label, and `Boise, ID 83702` a place.
    let code = code && text.word(before) != "id";
    code || capital && place && senses.word() < 4
}

/// `SW1A 1AA`, `K1A 0B1`
fn foreign(text: &Text, at: usize) -> Option<usize> {
    let is_code =
        |at| text.kind(at) == Some(TokenKind::Code) && text.token(at).is_some_and(|token| token.case != Case::Lower);
    if !is_code(at) || !is_code(at + 1) || text.glued(at + 1) {
        return None;
    }
    let shape = |at| -> Vec<u8> {
        text.word(at)
            .bytes()
            .take(6)
            .map(|byte| if byte.is_ascii_digit() { b'9' } else { b'a' })
            .collect()
    };
    let (first, second) = (shape(at), shape(at + 1));
    let british = second == b"9aa" && matches!(&first[..], b"a9" | b"a99" | b"aa9" | b"aa99" | b"a9a" | b"aa9a");
    let canadian = first == b"a9a" && second == b"9a9";
    (british || canadian).then_some(at + 2)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn codes() {
        for (draft, code) in [
            ("her zip is 82101", "82101"),
            ("mail it to 74101-0042", "74101-0042"),
            ("zip code: 74101.", "74101"),
            ("lives at SW1A 1AA now", "SW1A 1AA"),
            ("lives at K1A 0B1 now", "K1A 0B1"),
        ] {
            assert_eq!(quotes("postal-code", draft), [code], "{draft}");
        }
    }

    #[test]
    fn counts_are_no_codes() {
        for other in [
            "99031 deaths",
            "a total of 10245 tests",
            "12,345 cases",
            "ID 10245",
            "B12 D3",
            "T4 N1M0",
        ] {
            assert_eq!(quotes("postal-code", other), [] as [&str; 0], "{other}");
        }
    }
}
