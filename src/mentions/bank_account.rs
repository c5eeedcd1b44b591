//! US and UK banks, and accounts with any: routing numbers (ABA), sort codes, account numbers.
//!
//! Routing number: nine digits, in print also 4-4-1; the first two 00-12, 21-32, 61-72 or 80. Check: the digits weighted 3, 7, 1, their sum
//! a multiple of 10; one random number in 26 passes. Sort code: six digits in pairs, after those words. Account number: 6 to 17
//! digits after a label; 12 to 17 in a draft of nothing else, where they are not in the form of a card.
//!
//! Source: American Bankers Association, "ABA Routing Number Policy"; Pay.UK, "Validating account numbers".

use super::glued::{Run, Separator};
use super::standing::{self, Standing};
use super::{Found, Kind, card_number};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

const BANKS: &[NumberKind] = &[NumberKind::Routing, NumberKind::BankAccount];

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Number) {
        return None;
    }
    let run = routing(text, at)
        .or_else(|| sort_code(text, at))
        .or_else(|| account(text, at))?;
    Some((Kind::BankAccount, run.tokens))
}

fn routing(text: &Text, at: usize) -> Option<Run> {
    let run = Run::grouped_as(text, at, &[&[9], &[4, 4, 1]]).filter(is_valid)?;
    let counts = match standing::of(text, &run.tokens, BANKS) {
        Standing::Announced | Standing::Labelled | Standing::Alone => true,
        Standing::Bare | Standing::Opposed => false,
    };
    counts.then_some(run)
}

fn is_valid(run: &Run) -> bool {
    let sum: u32 = run
        .values()
        .zip([3, 7, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .sum();
    run.is_number() && matches!(run.part(0..2), 0..=12 | 21..=32 | 61..=72 | 80) && sum.is_multiple_of(10) && sum != 0
}

fn sort_code(text: &Text, at: usize) -> Option<Run> {
    let run = Run::grouped_as(text, at, &[&[2, 2, 2], &[6]]).filter(Run::is_number)?;
    let after_words = standing::is_announced(text, at, &[NumberKind::Routing])
        && (1..5).any(|back| text.word_before(at, back) == "sort");
    after_words.then_some(run)
}

fn account(text: &Text, at: usize) -> Option<Run> {
    let length = text.word(at).len();
    let run = if matches!(length, 6..=17) {
        Run::grouped(text, at, &[length])
    } else {
        Run::grouped_as(text, at, &[&[4, 4, 4, 4], &[4, 4, 4], &[3, 3, 4], &[4, 4], &[3, 3, 3]])
    }
    .filter(Run::is_number)?;
    let counts = match standing::of(text, &run.tokens, &[NumberKind::BankAccount]) {
        Standing::Announced if run.separator == Some(Separator::Space) => !run.is_among_numbers(text),
        Standing::Announced => !standing::is_counted(text, run.tokens.end),
        Standing::Alone => {
            matches!(length, 12..=17)
                && !card_number::is_of_a_scheme(&run)
                && !standing::is_list(text, run.tokens.start)
        }
        _ => false,
    };
    counts.then_some(run)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("routing number 122105155", "122105155"),
            ("ABA: 1221-0515-5", "1221-0515-5"),
            ("122105155", "122105155"),
            ("checking account # 000123456789", "000123456789"),
            ("bank account is 40713526", "40713526"),
            ("sort code 00-41-73", "00-41-73"),
            ("730518264917", "730518264917"),
        ] {
            assert_eq!(quotes("bank-account", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "routing number 122105156",
            "420417350",
            "blood bank had 120000 units",
            "4111111111111112",
            "savings of 120000 dollars",
            "00-41-73",
            "730518264917 doses",
        ] {
            assert_eq!(quotes("bank-account", other), [] as [&str; 0], "{other}");
        }
    }
}
