use std::ops::Range;

use crate::lexicon::{AFTER_A_NUMBER, OTHER_LABELS, POINTERS, PUBLIC_PREFIXES, number_label};
use crate::text::{Case, Text, TokenKind};

/// Letters and digits, in one part or several: `00482913`, `A-20417`, `88-12-04`, `LN 40 118`.
pub(in crate::mentions) struct Number {
    pub tokens: Range<usize>,
    pub digits: usize,
    pub has_letters: bool,
    /// How many parts a hyphen, a slash or an underscore joins.
    pub parts: usize,
}

/// The most tokens of a number without spaces, and the most letters before its digits: what is longer nobody types.
const LONGEST: usize = 9;
const LONGEST_PREFIX: usize = 8;

/// The most groups between spaces, and how many digits in the first group need no further one.
const MOST_GROUPS: usize = 4;
const ENOUGH_DIGITS: usize = 6;

impl Number {
    /// The number, without spaces, that begins at token `at`, or one before in `LN 40`: nothing glued to it is left out before it.
    pub fn read(text: &Text, at: usize) -> Option<Self> {
        let begins = match text.kind(at)? {
            TokenKind::Number | TokenKind::Code => true,
            TokenKind::Word => joins(text, at + 1) && text.word(at).len() <= LONGEST_PREFIX,
            _ => false,
        };
        if !begins || text.glued(at) && joins(text, at - 1) {
            return None;
        }
        let start = at - usize::from(at > 0 && !text.glued(at) && is_prefix(text, at - 1));
        Some(Self::of(text, start..end_of_parts(text, at)))
    }

    fn of(text: &Text, tokens: Range<usize>) -> Self {
        let digits = |at| text.word(at).bytes().filter(u8::is_ascii_digit).count();
        Self {
            digits: tokens.clone().map(digits).sum(),
            has_letters: tokens
                .clone()
                .any(|at| matches!(text.kind(at), Some(TokenKind::Code | TokenKind::Word))),
            parts: 1 + tokens.clone().filter(|at| joins(text, *at)).count(),
            tokens,
        }
    }

    /// With the groups that follow after spaces, where the first is too short to be all: `440 17 8`, `LN 40 118`, `4417 09 VX`.
    pub fn with_groups(self, text: &Text) -> Self {
        if self.digits >= ENOUGH_DIGITS {
            return self;
        }
        let starts_short = self.digits <= 2;
        let mut end = self.tokens.end;
        let mut last = self.tokens.start;
        for _ in 0..MOST_GROUPS {
            if text.glued(end) {
                break;
            }
            let fits = match text.kind(end) {
                Some(TokenKind::Number) => text.word(end).len() <= 6,
                Some(TokenKind::Code) => {
                    is_in_capitals(text, end) && text.word(end).len() <= 6 && !is_age(text.word(end))
                }
                Some(TokenKind::Word) => {
                    let next = text.kind(end + 1);
                    is_in_capitals(text, end)
                        && match next {
                            Some(TokenKind::Number) => starts_short && text.word(end).len() <= 3,
                            Some(TokenKind::Word | TokenKind::Code) => false,
                            _ => text.word(end).len() <= 2,
                        }
                }
                _ => false,
            };
            let after = if fits { end_of_parts(text, end) } else { end };
            if !fits || goes_on(text, after) {
                break;
            }
            last = end;
            end = after;
        }
        // `MRN 4821 12 Nov`: the last group belongs to what follows.
        if last > self.tokens.start && text.kind(last) == Some(TokenKind::Number) && counts(text, end) {
            end = last;
        }
        Self::of(text, self.tokens.start..end)
    }

    /// True for what is no count: with letters, in parts, or long and not round.
    pub fn is_telling(&self, text: &Text) -> bool {
        self.has_letters || self.parts > 1 || self.digits >= ENOUGH_DIGITS && !self.is_round(text)
    }

    /// True for `25000` and `250 000`.
    pub fn is_round(&self, text: &Text) -> bool {
        self.parts == 1 && !self.has_letters && text.word(self.tokens.end - 1).ends_with("000")
    }

    /// True for `2024`.
    pub fn is_year(&self, text: &Text) -> bool {
        self.tokens.len() == 1 && is_year(text.word(self.tokens.start))
    }

    /// True where the word after it is what it counts: `claim: 250312 people`.
    pub fn counts(&self, text: &Text) -> bool {
        !self.has_letters && self.parts == 1 && counts(text, self.tokens.end)
    }

    /// True for `2023-24`, `3-14-2024`, `3/14`, `1000mg` and `NCT04012345`: something else, whatever stands before it.
    pub fn is_other(&self, text: &Text) -> bool {
        let part = |nth: usize| text.word(self.tokens.start + 2 * nth);
        let is_short = |word: &str| word.len() <= 2;
        let is_years = self.parts == 2 && is_year(part(0)) && (is_year(part(1)) || is_short(part(1)));
        let is_date = self.parts == 3
            && !self.has_letters
            && is_short(part(1))
            && (is_short(part(0)) && (is_short(part(2)) || is_year(part(2))) || is_year(part(0)) && is_short(part(2)));
        let unit = part(0).trim_start_matches(|c: char| c.is_ascii_digit());
        let is_amount = self.tokens.len() == 1 && unit.len() < part(0).len() && UNITS.contains(&unit);
        let register = part(0).trim_end_matches(|c: char| c.is_ascii_digit());
        is_years || is_date || is_amount || goes_on(text, self.tokens.end) || PUBLIC_PREFIXES.contains(&register)
    }
}

/// What may be glued to an amount.
const UNITS: &[&str] = &[
    "am", "cc", "cm", "g", "h", "hrs", "iu", "k", "kcal", "kg", "lb", "lbs", "m", "mcg", "mg", "ml", "mm", "nd", "pm",
    "rd", "s", "st", "th", "x", "yo",
];

/// True where token `at` joins the parts of a number: a hyphen, a slash or an underscore, with letters or digits on both sides.
fn joins(text: &Text, at: usize) -> bool {
    at > 0
        && text.glued(at)
        && text.glued(at + 1)
        && matches!(text.word(at), "-" | "/" | "_")
        && is_part(text, at - 1)
        && is_part(text, at + 1)
        && text.word(at + 1).len() <= 12
}

fn is_part(text: &Text, at: usize) -> bool {
    matches!(
        text.kind(at),
        Some(TokenKind::Word | TokenKind::Number | TokenKind::Code)
    )
}

fn end_of_parts(text: &Text, at: usize) -> usize {
    let mut end = at + 1;
    while end < at + LONGEST && joins(text, end) {
        end += 2;
    }
    end
}

/// True for the `LN` of `LN 40 118`.
fn is_prefix(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    text.kind(at) == Some(TokenKind::Word)
        && is_in_capitals(text, at)
        && word.len() <= 4
        && number_label(word).is_none()
        && !POINTERS.contains(&word)
        && !OTHER_LABELS.contains(&word)
}

fn is_in_capitals(text: &Text, at: usize) -> bool {
    text.token(at).is_some_and(|token| {
        token.case == Case::Upper
            || token.case == Case::Capital && text.word(at).len() == 1
            // A code whose only letter comes after its digits.
            || token.kind == TokenKind::Code && token.case != Case::Lower
    })
}

/// True for `72F`.
fn is_age(word: &str) -> bool {
    word.len() <= 4 && word.ends_with(['f', 'm', 'o'])
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// True where a share, a fraction or thousands follow without a space.
fn goes_on(text: &Text, end: usize) -> bool {
    text.glued(end)
        && (text.word(end) == "%"
            || matches!(text.word(end), "," | "." | "/" | ":")
                && text.glued(end + 1)
                && text.kind(end + 1) == Some(TokenKind::Number))
}

fn counts(text: &Text, after: usize) -> bool {
    text.kind(after) == Some(TokenKind::Word) && !text.glued(after) && !AFTER_A_NUMBER.contains(&text.word(after))
}
