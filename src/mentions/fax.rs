//! Fax numbers: telephone numbers beside the word.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(E): fax numbers.

use crate::lexicon::{FAX_WORDS, PHONE_WORDS};
use crate::text::{Text, TokenKind};

/// How far before a number the word may stand, in tokens.
const REACH: usize = 6;

/// True where the telephone number at `start..end` is a fax number: the last such word before it is `fax`, or `fax` follows.
pub(super) fn is_announced(text: &Text, start: usize, end: usize) -> bool {
    let word = (1..=REACH)
        .map(|back| text.word_before(start, back))
        .find(|word| FAX_WORDS.contains(word) || PHONE_WORDS.contains(word));
    let after = end + usize::from(text.word(end) == "(");
    match word {
        Some(word) => FAX_WORDS.contains(&word),
        None => {
            FAX_WORDS.contains(&text.word(after))
                && !matches!(text.word(after + 1), ":" | "#" | "is")
                && text.kind(after + 1) != Some(TokenKind::Number)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for draft in [
            "fax it all to 503-555-0142.",
            "Fax: (503) 555-0142",
            "phone/fax 503-555-0142",
            "503-555-0142 (fax)",
            "faxed it to 503.555.0142",
        ] {
            assert_eq!(quotes("fax", draft).len(), 1, "{draft}");
        }
        assert_eq!(quotes("phone", "fax is broken, call 503-555-0142").len(), 1);
        assert_eq!(quotes("fax", "phone 503-555-0142 fax 503-555-0143"), ["503-555-0143"]);
    }

    #[test]
    fn no_numbers() {
        for other in ["faxed 12 pages", "the fax ate 2000 sheets", "fax 24/7"] {
            assert_eq!(quotes("fax", other), [] as [&str; 0], "{other}");
        }
    }
}
