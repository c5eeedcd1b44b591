use crate::lexicon::{Sense, Senses};
use crate::text::{Case, Text, TokenKind};

/// The tokens at which a finder is asked: by what they are made of, or by what the lists say of them.
#[derive(Clone, Copy)]
pub(super) struct Cues {
    made_of: u8,
    senses: Senses,
}

impl Cues {
    /// Digits.
    pub const NUMBER: Self = Self::made_of(1);
    /// Letters and digits.
    pub const CODE: Self = Self::made_of(1 << 1);
    /// A sign, such as `@`, `#`, `+` and `(`.
    pub const SIGN: Self = Self::made_of(1 << 2);
    /// A word with a capital.
    pub const CAPITAL: Self = Self::made_of(1 << 3);
    /// A word that another token touches, as in `name@` and `example.org`, or that a number follows.
    pub const JOINED: Self = Self::made_of(1 << 4);
    /// A word in no list.
    pub const UNLISTED: Self = Self::made_of(1 << 6);
    /// Any word.
    pub const WORD: Self = Self::made_of(1 << 5);

    const fn made_of(bit: u8) -> Self {
        Self {
            made_of: bit,
            senses: Senses::NONE,
        }
    }

    /// Words and phrases of one sense.
    pub const fn sense(sense: Sense) -> Self {
        Self::senses(Senses::of(sense))
    }

    /// Words and phrases that have any of these senses.
    pub const fn senses(senses: Senses) -> Self {
        Self { made_of: 0, senses }
    }

    /// Either.
    pub const fn or(self, other: Self) -> Self {
        Self {
            made_of: self.made_of | other.made_of,
            senses: self.senses.with(other.senses),
        }
    }

    /// True when the two share a cue.
    pub const fn meets(self, other: Self) -> bool {
        self.made_of & other.made_of != 0 || self.senses.meets(other.senses)
    }

    /// The cues of token `at`.
    pub fn of(text: &Text, at: usize) -> Self {
        let Some(token) = text.token(at) else {
            return Self::made_of(0);
        };
        let made_of = match token.kind {
            TokenKind::Number => Self::NUMBER,
            TokenKind::Code => Self::CODE,
            TokenKind::Sign => Self::SIGN,
            TokenKind::Word if token.case == Case::Lower => Self::WORD,
            TokenKind::Word => Self::WORD.or(Self::CAPITAL),
            TokenKind::Newline => Self::made_of(0),
        };
        let next_joins = text.glued(at + 1) || text.kind(at + 1) == Some(TokenKind::Number);
        let joined = token.kind == TokenKind::Word && (!token.spaced || next_joins);
        let unlisted = token.kind == TokenKind::Word && text.senses(at).is_none();
        made_of
            .or(if unlisted { Self::UNLISTED } else { Self::made_of(0) })
            .or(if joined { Self::JOINED } else { Self::made_of(0) })
            .or(Self::senses(text.senses(at).with(text.phrase(at).0)))
    }
}
