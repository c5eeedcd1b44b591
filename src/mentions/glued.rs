//! Identifiers that stand in several tokens, read as one: `987-65-4321`, `GB23 TEST 1020`, `fe80::17`.

use std::ops::Range;

use super::standing;
use crate::text::{Text, TokenKind};

/// The most characters of an identifier here: an IPv6 address with zone and prefix.
const MOST: usize = 64;

/// What stands between the groups of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    Space,
    Hyphen,
    Dot,
}

/// Tokens, and their folded letters, digits and signs together.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub tokens: Range<usize>,
    /// What stands between its groups, where it has more than one.
    pub separator: Option<Separator>,
    bytes: [u8; MOST],
    len: usize,
}

impl Run {
    /// Nothing yet, before token `at`.
    pub fn new(at: usize) -> Self {
        Self {
            tokens: at..at,
            separator: None,
            bytes: [0; MOST],
            len: 0,
        }
    }

    /// The tokens from `at` on in groups of these lengths, with the same separator between all of them, and apart from what
    /// stands around.
    pub fn grouped(text: &Text, at: usize, groups: &[usize]) -> Option<Self> {
        if text.word(at).len() != *groups.first()? {
            return None;
        }
        let mut run = Self::new(at);
        for (nth, length) in groups.iter().enumerate() {
            if nth > 0 {
                run.separate(text)?;
            }
            if text.word(run.tokens.end).len() != *length {
                return None;
            }
            run.push(text)?;
        }
        is_apart(text, &run.tokens).then_some(run)
    }

    /// The first of several groupings that is there.
    pub fn grouped_as(text: &Text, at: usize, groupings: &[&[usize]]) -> Option<Self> {
        groupings.iter().find_map(|groups| Self::grouped(text, at, groups))
    }

    /// The tokens from `at` on that are glued to it, letters, digits and the signs in `signs`; the last is no sign.
    pub fn glued(text: &Text, at: usize, signs: &[u8]) -> Option<Self> {
        let mut run = Self::glued_with_signs(text, at, signs)?;
        while run.bytes().last().is_some_and(|byte| !byte.is_ascii_alphanumeric()) {
            run.pop_sign();
        }
        (!run.tokens.is_empty()).then_some(run)
    }

    /// The same, signs at its end included.
    pub fn glued_with_signs(text: &Text, at: usize, signs: &[u8]) -> Option<Self> {
        let mut run = Self::new(at);
        while run.tokens.is_empty() || text.glued(run.tokens.end) {
            let is_sign = matches!(text.word(run.tokens.end).as_bytes(), [sign] if signs.contains(sign));
            if !is_sign && !is_plain(text, run.tokens.end) {
                break;
            }
            run.append(text)?;
        }
        Some(run)
    }

    /// Adds the next token, which is of plain letters and digits.
    pub fn push(&mut self, text: &Text) -> Option<()> {
        if is_plain(text, self.tokens.end) {
            self.append(text)
        } else {
            None
        }
    }

    fn append(&mut self, text: &Text) -> Option<()> {
        let word = text.word(self.tokens.end).as_bytes();
        self.bytes
            .get_mut(self.len..self.len + word.len())?
            .copy_from_slice(word);
        self.len += word.len();
        self.tokens.end += 1;
        Some(())
    }

    /// Goes over what stands between two groups, if it is the same as between those before.
    pub fn separate(&mut self, text: &Text) -> Option<()> {
        let end = self.tokens.end;
        let sign = match text.word(end) {
            "-" => Separator::Hyphen,
            "." => Separator::Dot,
            _ => Separator::Space,
        };
        let (found, next) = match (sign, text.glued(end), text.glued(end + 1)) {
            (Separator::Space, false, _) => (sign, end),
            (Separator::Hyphen | Separator::Dot, true, true) | (Separator::Hyphen, false, false) => (sign, end + 1),
            _ => return None,
        };
        if *self.separator.get_or_insert(found) != found {
            return None;
        }
        self.tokens.end = next;
        Some(())
    }

    /// The same run, with what stands before it from token `at` on.
    pub fn from(mut self, at: usize) -> Self {
        self.tokens.start = at;
        self
    }

    /// Takes the sign at its end off: one token, one byte.
    pub fn pop_sign(&mut self) {
        self.len -= 1;
        self.tokens.end -= 1;
    }

    /// Its characters; without what separates groups.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// The same as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// True when a number stands right before or after it: in groups with spaces, it may be the piece of a longer one.
    pub fn is_among_numbers(&self, text: &Text) -> bool {
        let is_number = |at: usize| matches!(text.kind(at), Some(TokenKind::Number | TokenKind::Code));
        self.tokens.start.checked_sub(1).is_some_and(is_number) || is_number(self.tokens.end)
    }

    /// How many digits it has.
    pub fn digits(&self) -> usize {
        self.bytes().iter().filter(|byte| byte.is_ascii_digit()).count()
    }

    /// True when it has nothing but digits.
    pub fn is_number(&self) -> bool {
        self.digits() == self.len
    }

    /// True for one character over and over: typed to show the form.
    pub fn is_monotonous(&self) -> bool {
        self.bytes().iter().all(|byte| *byte == self.bytes()[0])
    }

    /// The values of its digits.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = u32> + Clone {
        self.bytes().iter().map(|byte| u32::from(byte.wrapping_sub(b'0')))
    }

    /// The number that the characters in `range` write, zero if they are no digits.
    pub fn part(&self, range: Range<usize>) -> u32 {
        self.as_str()
            .get(range)
            .and_then(|digits| digits.parse().ok())
            .unwrap_or(0)
    }
}

/// True for a word or number of plain letters and digits.
fn is_plain(text: &Text, at: usize) -> bool {
    let is_part = matches!(
        text.kind(at),
        Some(TokenKind::Word | TokenKind::Number | TokenKind::Code)
    );
    is_part && text.word(at).bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// True when nothing is glued to the tokens that would make them the piece of something longer.
pub(super) fn is_apart(text: &Text, tokens: &Range<usize>) -> bool {
    begins_apart(text, tokens.start) && ends_apart(text, tokens.end)
}

fn begins_apart(text: &Text, start: usize) -> bool {
    if !text.glued(start) {
        return true;
    }
    let after_word = text.glued(start - 1)
        && start > 1
        && matches!(
            text.kind(start - 2),
            Some(TokenKind::Word | TokenKind::Number | TokenKind::Code)
        );
    match text.word(start - 1) {
        "(" | "[" | "{" | "\"" | "'" | "<" | ">" | "|" | "*" | "#" | "=" | ";" => true,
        ":" => !after_word || text.kind(start - 2) == Some(TokenKind::Word),
        "," => !separates_thousands(text, start - 1),
        "-" if !after_word => true,
        "-" | "/" | "." => after_word && standing::is_label(text, start - 2),
        _ => false,
    }
}

pub(super) fn ends_apart(text: &Text, end: usize) -> bool {
    if !text.glued(end) {
        return true;
    }
    let goes_on = text.glued(end + 1)
        && matches!(
            text.kind(end + 1),
            Some(TokenKind::Word | TokenKind::Number | TokenKind::Code)
        );
    let by_word = text.kind(end + 1) == Some(TokenKind::Word);
    match text.word(end) {
        "," => !goes_on || !separates_thousands(text, end),
        "." | "/" | ":" => !goes_on || by_word,
        "-" => !goes_on,
        "%" | "_" | "+" | "@" | "°" => false,
        _ => true,
    }
}

/// True for the comma of `1,204`.
fn separates_thousands(text: &Text, at: usize) -> bool {
    let is_number = |at: usize| text.kind(at) == Some(TokenKind::Number);
    let between = at > 0 && text.glued(at) && text.glued(at + 1) && is_number(at - 1) && is_number(at + 1);
    between && text.word(at - 1).len() <= 3 && text.word(at + 1).len().is_multiple_of(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(draft: &str, groups: &[usize]) -> Option<String> {
        let text = crate::text::read(draft);
        (0..text.tokens().len())
            .find_map(|at| Run::grouped(&text, at, groups))
            .map(|run| run.as_str().to_owned())
    }

    #[test]
    fn groups() {
        for draft in [
            "12-345",
            "12 345.",
            "(12.345)",
            "4071,12-345,3526",
            "no:12 - 345",
            "12‑345, and",
        ] {
            assert_eq!(grouped(draft, &[2, 3]).as_deref(), Some("12345"), "{draft}");
        }
        for draft in ["12-345-6", "12:345", "12/345", "$12 345", "a.12 345", "12-345%"] {
            assert_eq!(grouped(draft, &[2, 3]), None, "{draft}");
        }
    }

    #[test]
    fn glued() {
        let text = crate::text::read("fe80::17%eth0. And");
        assert_eq!(Run::glued(&text, 0, b":%").unwrap().as_str(), "fe80::17%eth0");
        let long = "a:".repeat(500);
        assert!(Run::glued(&crate::text::read(&long), 0, b":").is_none());
    }
}
