//! Medical record numbers.
//!
//! There is no common format and no check digit: the words before it make a number with at least four digits a record
//! number (`MRN 00482913`, `chart # A-20417`, `patient ID: 88-1204`).
//!
//! Source: 45 CFR 164.514(b)(2)(i)(H) names the kind and no format.

use super::{Found, Kind, RecordLabel};
use crate::lexicon::RECORD_LABELS;
use crate::text::{Text, TokenKind};

/// The fewest digits: shorter numbers after these words are pages, versions and doses.
const FEWEST_DIGITS: usize = 4;

pub(super) fn at(text: &Text, at: usize) -> Found {
    if let Some(digits) = text.word(at).strip_prefix("mrn") {
        let together =
            !digits.is_empty() && digits.len() >= FEWEST_DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
        return if together {
            found(at..at, at..at + 1)
        } else {
            labelled(text, at)
        };
    }
    labelled(text, at)
}

fn found(label: std::ops::Range<usize>, number: std::ops::Range<usize>) -> Found {
    Some((Kind::RecordNumber(RecordLabel { tokens: label }), number))
}

/// The number after a label that begins at this token.
fn labelled(text: &Text, at: usize) -> Found {
    let label = RECORD_LABELS
        .iter()
        .filter(|label| (0..label.len()).all(|i| text.word(at + i) == label[i]))
        .map(|l| l.len())
        .max()?;
    let mut start = at + label;
    for _ in 0..3 {
        if matches!(
            text.word(start),
            "#" | ":" | "." | "is" | "no" | "number" | "=" | "-" | "("
        ) {
            start += 1;
        }
    }
    let mut end = start;
    let mut digits = 0;
    while end < start + 7 && (end == start || text.glued(end)) {
        let word = text.word(end);
        let is_part = match text.kind(end) {
            Some(TokenKind::Number | TokenKind::Code) => true,
            Some(TokenKind::Word) => text.token(end).is_some_and(|token| token.span.len() <= 3),
            _ => {
                matches!(word, "-" | "/")
                    && end > start
                    && text.glued(end + 1)
                    && text.kind(end + 1) != Some(TokenKind::Sign)
            }
        };
        if !is_part {
            break;
        }
        digits += word.bytes().filter(u8::is_ascii_digit).count();
        end += 1;
    }
    if digits < FEWEST_DIGITS || (is_plain(text, at, start) && !is_telling(text, start..end, digits)) {
        None
    } else {
        found(at..start, start..end)
    }
}

/// True for labels that are ordinary words, in any of which a number may follow: `chart 2024 shows`, `our 2023 chart: 1500`.
fn is_plain(text: &Text, at: usize, number: usize) -> bool {
    let says_number = (at..number).any(|at| matches!(text.word(at), "#" | "no" | "number" | "numero" | "id"));
    matches!(text.word(at), "chart" | "record" | "medical" | "expediente")
        && (text.word(at) == "record" || !says_number)
}

/// True for numbers that speak for themselves: with letters, or with six digits and more.
fn is_telling(text: &Text, number: std::ops::Range<usize>, digits: usize) -> bool {
    let has_letters = number
        .clone()
        .any(|at| matches!(text.kind(at), Some(TokenKind::Code | TokenKind::Word)));
    !is_year_range(text, number.start, number.end) && (has_letters || digits >= 6)
}

/// True for `2023-2024`.
fn is_year_range(text: &Text, start: usize, end: usize) -> bool {
    let is_year = |at| text.word(at).len() == 4 && text.word(at).starts_with(['1', '2']);
    end == start + 3 && is_year(start) && is_year(start + 2)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("MRN 00482913, in clinic", "00482913"),
            ("mrn: 00482913", "00482913"),
            ("MRN#A-20417.", "A-20417"),
            ("MRN00482913", "MRN00482913"),
            ("chart number 88-1204 please", "88-1204"),
            ("Patient ID (TX-99812)", "TX-99812"),
        ] {
            assert_eq!(quotes("record-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "MRN is asked for at the desk",
            "chart 12",
            "chart 2024 shows",
            "Dow Jones chart 2023-2024",
            "our 2023 chart: 1500 surgeries",
            "a record number 15000 of patients",
            "chart of the week: 300 cases",
            "patient ID badges",
        ] {
            assert_eq!(quotes("record-number", other), [] as [&str; 0], "{other}");
        }
    }
}
