//! Stage 1: the draft as tokens and sentences, with their places, and words in one spelling.

mod casing;
mod fold;
mod listed;
mod sentences;
mod span;
mod tokens;
mod utf16;

use std::ops::Range;

use crate::lexicon::Senses;
use listed::Listed;

pub use casing::Casing;
pub use span::Span;
pub use tokens::{Case, Token, TokenKind};
pub use utf16::Utf16Index;

/// A draft's words, read once.
#[derive(Clone, Debug)]
pub struct Text<'d> {
    source: &'d str,
    tokens: Vec<Token>,
    /// Every token's folded spelling, one after the other.
    folded: String,
    /// What the word lists say of each token, and of the phrase that begins at it.
    listed: Vec<Listed>,
    /// Ranges of token numbers, in order, covering all tokens.
    sentences: Vec<Range<usize>>,
    /// What a capital says, by sentence.
    casings: Vec<Casing>,
    /// For each token, the number of its sentence.
    sentence_of: Vec<u32>,
}

/// Splits `source` into tokens and sentences.
#[must_use]
pub fn read(source: &str) -> Text<'_> {
    let (tokens, folded) = tokens::split(source);
    let listed = listed::look_up(&tokens, &folded);
    let sentences = sentences::split(&tokens, &folded);
    let casings = sentences
        .iter()
        .map(|sentence| Casing::of(&tokens[sentence.clone()]))
        .collect();
    Text {
        source,
        tokens,
        folded,
        listed,
        sentence_of: numbers(&sentences),
        sentences,
        casings,
    }
}

/// For each token, the number of its sentence.
fn numbers(sentences: &[Range<usize>]) -> Vec<u32> {
    let numbered = (0..).zip(sentences);
    numbered
        .flat_map(|(number, sentence)| sentence.clone().map(move |_| number))
        .collect()
}

impl<'d> Text<'d> {
    /// The tokens in order; white space is between them.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The characters of the draft at `span`.
    #[must_use]
    pub fn quote(&self, span: Span) -> &'d str {
        &self.source[span.start..span.end]
    }

    /// Token `at`, if there is one.
    #[must_use]
    pub fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The folded spelling of token `at`: lower case, without accents, quotes straightened; empty past either end.
    #[must_use]
    pub fn word(&self, at: usize) -> &str {
        self.token(at)
            .map_or("", |token| &self.folded[token.folded.start..token.folded.end])
    }

    /// The folded spelling of the token `back` places before `at`, in the same sentence; empty where there is none.
    #[must_use]
    pub fn word_before(&self, at: usize, back: usize) -> &str {
        let there = at.checked_sub(back);
        let same = |there: &usize| at >= self.tokens.len() || self.sentence_of[*there] == self.sentence_of[at];
        there.filter(same).map_or("", |there| self.word(there))
    }

    /// What kind of token `at` is, if there is one.
    #[must_use]
    pub fn kind(&self, at: usize) -> Option<TokenKind> {
        self.token(at).map(|token| token.kind)
    }

    /// True when token `at` is of letters, digits or both.
    #[must_use]
    pub fn is_spelled(&self, at: usize) -> bool {
        self.kind(at).is_some_and(TokenKind::is_spelled)
    }

    /// The number that the word at token `at` has in the word list, if it is there: the same for the same word, however it is
    /// spelled.
    #[must_use]
    pub fn word_number(&self, at: usize) -> Option<u32> {
        self.listed.get(at).and_then(|listed| listed.number)
    }

    /// What the word at token `at` can be.
    #[must_use]
    pub fn senses(&self, at: usize) -> Senses {
        self.listed.get(at).map_or(Senses::NONE, |listed| listed.word)
    }

    /// The longest listed phrase that begins at token `at`, of one word or several: what it can be, and its tokens.
    #[must_use]
    pub fn phrase(&self, at: usize) -> (Senses, Range<usize>) {
        self.listed.get(at).map_or((Senses::NONE, at..at), |listed| {
            (listed.phrase, at..at + usize::from(listed.tokens))
        })
    }

    /// True when tokens `at - 1` and `at` touch; the end of a line touches nothing.
    #[must_use]
    pub fn glued(&self, at: usize) -> bool {
        at > 0
            && self
                .token(at)
                .is_some_and(|token| !token.spaced && token.kind != TokenKind::Newline)
    }

    /// The span from the first to the last token of a range that is not empty.
    #[must_use]
    pub fn span(&self, tokens: &Range<usize>) -> Span {
        Span {
            start: self.tokens[tokens.start].span.start,
            end: self.tokens[tokens.end - 1].span.end,
        }
    }

    /// The sentences as ranges of token numbers.
    #[must_use]
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// What a capital says in the sentence that token `at` stands in.
    #[must_use]
    pub fn casing_at(&self, at: usize) -> Casing {
        self.sentence_number(at)
            .map_or(Casing::Plain, |number| self.casings[number])
    }

    /// The sentence that token `at` stands in; past the end, an empty one.
    #[must_use]
    pub fn sentence_of(&self, at: usize) -> Range<usize> {
        self.sentence_number(at)
            .map_or(self.tokens.len()..self.tokens.len(), |number| {
                self.sentences[number].clone()
            })
    }

    /// The number of the sentence that token `at` stands in.
    #[must_use]
    pub fn sentence_number(&self, at: usize) -> Option<usize> {
        self.sentence_of.get(at).map(|number| *number as usize)
    }
}
