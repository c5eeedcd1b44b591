//! What stands around a phrase: the sentences next to its own, what denies it, and what it is part of.

use std::ops::Range;

use super::Picture;
use crate::mentions::Mention;
use crate::phrases::{Phrase, Sign};
use crate::report::Severity;
use crate::rules::{Fix, Suspicion};
use crate::text::{Span, TokenKind};

/// Words that turn what follows into its opposite.
const DENIALS: [&str; 28] = [
    "no",
    "not",
    "never",
    "nobody",
    "nothing",
    "none",
    "neither",
    "nor",
    "without",
    "cannot",
    "can't",
    "cant",
    "don't",
    "dont",
    "doesn't",
    "doesnt",
    "didn't",
    "won't",
    "wont",
    "isn't",
    "aren't",
    "wouldn't",
    "shouldn't",
    "stop",
    "nunca",
    "nadie",
    "nada",
    "tampoco",
];

/// How many tokens before a phrase a denial reaches.
const REACH: usize = 5;

/// How many tokens to either side a phrase is read with at most.
const FAR: usize = 60;

impl<'a> Picture<'a> {
    /// The tokens of the sentence that `tokens` begin in, of the one that they end in, and of `more` on both sides; not farther
    /// than a claim is read with.
    pub(super) fn around(&self, tokens: &Range<usize>, more: usize) -> Range<usize> {
        let sentences = self.text.sentences();
        let number = |at: usize| self.text.sentence_number(at).unwrap_or_default();
        let first = number(tokens.start).saturating_sub(more);
        let last = (number(tokens.end - 1) + more).min(sentences.len() - 1);
        let start = sentences[first].start.max(tokens.start.saturating_sub(FAR));
        start..sentences[last].end.min(tokens.end + FAR)
    }

    /// The mention that token `at` is part of.
    pub(super) fn mention_at(&self, at: usize) -> Option<&'a Mention> {
        let after = self.mentions.partition_point(|mention| mention.tokens.start <= at);
        let before = self.mentions[..after].iter().rev().take(4);
        before.into_iter().find(|mention| mention.tokens.contains(&at))
    }

    /// The phrases that show `sign` within `tokens`, in order.
    pub(super) fn shown_within(&self, sign: Sign, tokens: &Range<usize>) -> impl Iterator<Item = &'a Phrase> + use<'a> {
        let (start, end) = (tokens.start, tokens.end);
        let of_sign = self.phrases.of(sign);
        let first = of_sign.partition_point(|phrase| phrase.tokens.start < start);
        of_sign[first..]
            .iter()
            .take_while(move |phrase| phrase.tokens.start < end)
            .filter(move |phrase| phrase.tokens.end <= end)
    }

    /// True when a denial stands a few words before `tokens`, in the same sentence.
    pub(super) fn denied(&self, tokens: &Range<usize>) -> bool {
        (1..=REACH).any(|back| DENIALS.contains(&self.text.word_before(tokens.start, back)))
    }

    /// A suspicion about `tokens`.
    pub(super) fn suspect(
        &self,
        severity: Severity,
        tokens: &Range<usize>,
        message: &str,
        fixes: Vec<Fix>,
    ) -> Suspicion {
        Suspicion {
            severity,
            span: self.text.span(tokens),
            message: message.to_owned(),
            fixes,
        }
    }
}

impl Fix {
    /// Puts `words` before everything else.
    pub(super) fn begin_with(label: &str, words: &str) -> Self {
        Self {
            label: label.to_owned(),
            span: Span { start: 0, end: 0 },
            replacement: format!("{words} "),
        }
    }

    /// Puts the sentence `words` after the one that `tokens` end in.
    pub(super) fn add_after(picture: &Picture<'_>, label: &str, tokens: &Range<usize>, words: &str) -> Self {
        let text = picture.text;
        let sentence = text.sentence_of(tokens.end - 1);
        let is_blank = |at: &usize| text.kind(*at) == Some(TokenKind::Newline);
        let last = sentence.rev().find(|at| !is_blank(at)).unwrap_or(tokens.end - 1);
        let end = text.span(&(last..last + 1)).end;
        let stop = if text.is_spelled(last) { "." } else { "" };
        Self {
            label: label.to_owned(),
            span: Span { start: end, end },
            replacement: format!("{stop} {words}"),
        }
    }

    /// Puts `wording` in the place of the whole sentences that `tokens` stand in, but for their last punctuation.
    pub(super) fn instead(picture: &Picture<'_>, label: &str, tokens: &Range<usize>, wording: &str) -> Self {
        let text = picture.text;
        let mut sentences = picture.around(tokens, 0);
        let is_blank = |at: &usize| text.kind(*at) == Some(TokenKind::Newline);
        let first = sentences.find(|at| !is_blank(at)).unwrap_or(tokens.start);
        let last = sentences.rev().find(|at| text.is_spelled(*at)).unwrap_or(first);
        Self {
            label: label.to_owned(),
            span: text.span(&(first..last + 1)),
            replacement: wording.to_owned(),
        }
    }
}

/// The tokens from the first of both to the last.
pub(super) fn from_first_to_last(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}
