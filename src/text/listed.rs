use super::Token;
use crate::lexicon::{Sense, Senses, Walk};

/// What the word lists say where a token begins.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Listed {
    /// The token's number in the word list, if it is there.
    pub number: Option<u32>,
    /// What the token alone can be.
    pub word: Senses,
    /// What the longest phrase can be that begins here.
    pub phrase: Senses,
    /// How many tokens that phrase has; 0 where none is listed.
    pub tokens: u8,
}

/// The longest phrase, in tokens: bounds the work at one token.
const LONGEST: usize = 12;

/// Looks up every token, and every phrase.
pub(super) fn look_up(tokens: &[Token], folded: &str) -> Vec<Listed> {
    (0..tokens.len()).map(|at| from(tokens, folded, at)).collect()
}

fn from(tokens: &[Token], folded: &str, at: usize) -> Listed {
    let mut listed = Listed::default();
    if !tokens[at].kind.is_spelled() {
        return listed;
    }
    let Some(mut walk) = Walk::start().follow(word(&tokens[at], folded)) else {
        return listed;
    };
    listed.number = walk.number();
    listed.word = walk.senses();
    let mut next = at + 1;
    loop {
        let senses = walk.senses();
        if !senses.is_none() {
            listed.phrase = senses;
            listed.tokens = u8::try_from(next - at).unwrap_or_default();
            let is_possessive = tokens
                .get(next)
                .is_some_and(|token| word(token, folded).starts_with('\''));
            if !senses.can_be(Sense::Beginning) && !is_possessive {
                return listed;
            }
        }
        // A hyphen, and the full stop of `St. Mary's`, stand between words as a space does.
        let joined = next
            + usize::from(
                tokens
                    .get(next)
                    .is_some_and(|token| joins(&tokens[next - 1], token, folded)),
            );
        let Some(token) = tokens
            .get(joined)
            .filter(|token| token.kind.is_spelled() && joined < at + LONGEST)
        else {
            return listed;
        };
        let letters = word(token, folded);
        let apart = if letters.starts_with('\'') { "" } else { " " };
        match walk.follow(apart).and_then(|walk| walk.follow(letters)) {
            Some(further) => walk = further,
            None => return listed,
        }
        next = joined + 1;
    }
}

fn joins(before: &Token, token: &Token, folded: &str) -> bool {
    !token.spaced
        && match word(token, folded) {
            "-" => true,
            "." => before.folded.len() <= 3,
            _ => false,
        }
}

fn word<'f>(token: &Token, folded: &'f str) -> &'f str {
    &folded[token.folded.start..token.folded.end]
}
