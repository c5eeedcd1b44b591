use crate::text::{Case, Text, TokenKind};

/// What can begin at a token: a finder is asked only where its mention can begin.
#[derive(Clone, Copy)]
pub(super) struct Cues(u8);

impl Cues {
    /// Digits.
    pub const NUMBER: Self = Self(1);
    /// Letters and digits.
    pub const CODE: Self = Self(1 << 1);
    /// A sign, such as `@`, `#`, `+` and `(`.
    pub const SIGN: Self = Self(1 << 2);
    /// A word, or a phrase, that is in a list.
    pub const LISTED: Self = Self(1 << 3);
    /// A word with a capital.
    pub const CAPITAL: Self = Self(1 << 4);
    /// Any word.
    pub const WORD: Self = Self(1 << 5);

    /// Either.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True when the two share a cue.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The cues of token `at`.
    pub fn of(text: &Text, at: usize) -> Self {
        let mut cues = match text.kind(at) {
            Some(TokenKind::Number) => Self::NUMBER,
            Some(TokenKind::Code) => Self::CODE,
            Some(TokenKind::Sign) => Self::SIGN,
            Some(TokenKind::Word) => Self::WORD,
            Some(TokenKind::Newline) | None => Self(0),
        };
        if text.phrase(at).1.end > at {
            cues = cues.or(Self::LISTED);
        }
        if text.kind(at) == Some(TokenKind::Word) && text.token(at).is_some_and(|token| token.case != Case::Lower) {
            cues = cues.or(Self::CAPITAL);
        }
        cues
    }
}
