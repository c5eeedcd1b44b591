use std::ops::Range;

use super::{Token, TokenKind};
use crate::lexicon::ABBREVIATIONS;

/// Where the sentences begin and end, in token numbers. Every token belongs to exactly one.
pub(super) fn split(tokens: &[Token], folded: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, token) in tokens.iter().enumerate() {
        let next_is_apart = tokens.get(at + 1).is_none_or(|next| next.spaced);
        let ends = match word(token, folded) {
            "." => next_is_apart && !(at > 0 && is_abbreviated(&tokens[at - 1], folded)),
            "!" | "?" | "…" => next_is_apart,
            // After a comma, the next line goes on.
            _ => token.kind == TokenKind::Newline && !(at > 0 && word(&tokens[at - 1], folded) == ","),
        };
        if ends {
            sentences.push(start..at + 1);
            start = at + 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

fn word<'f>(token: &Token, folded: &'f str) -> &'f str {
    &folded[token.folded.start..token.folded.end]
}

/// True for words whose full stop does not end a sentence: `Mrs.`, and single initials.
fn is_abbreviated(token: &Token, folded: &str) -> bool {
    let word = word(token, folded);
    token.kind == TokenKind::Word && (word.chars().count() == 1 && word != "i" || ABBREVIATIONS.contains(&word))
}

#[cfg(test)]
mod tests {
    fn sentences(source: &str) -> Vec<String> {
        let text = crate::text::read(source);
        text.sentences()
            .iter()
            .map(|sentence| text.quote(text.span(sentence)).trim_end().to_owned())
            .collect()
    }

    #[test]
    fn full_stops_that_end_nothing() {
        assert_eq!(
            sentences("Saw Mrs. J. Alvarez at 5.30 today. She was well!\nBye"),
            ["Saw Mrs. J. Alvarez at 5.30 today.", "She was well!", "Bye"]
        );
        assert_eq!(
            sentences("Home at 7 p.m. yesterday... she said so"),
            ["Home at 7 p.m. yesterday...", "she said so"]
        );
    }
}
