//! What people say in so many words: every phrase of `src/phrases/*.txt` that the text holds, and what it shows.
//!
//! A phrase is words, alternatives, gaps and mentions; `README.md` beside this file says how one is written. All are compiled
//! into tables when the engine is built; a search begins at the rarest word of a phrase, and goes from there both ways.

mod coding;
mod step;
mod tables;

use std::ops::Range;

use crate::mentions::Mention;
use crate::text::Text;
use step::Reader;

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// A phrase in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What it shows.
    pub sign: Sign,
    /// The tokens that are pointed at: all of the phrase, or the part of it in braces. Never empty.
    pub tokens: Range<usize>,
}

/// Every phrase in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases {
    /// By sign, and then in order.
    by_sign: Vec<Phrase>,
    /// The numbers of the phrases by where they begin.
    by_place: Vec<u32>,
}

/// The longest phrase, in tokens, or longer.
const LONGEST: usize = 40;

impl Sign {
    /// Its name in the files and in the command's output.
    #[must_use]
    pub fn slug(self) -> &'static str {
        SIGN_NAMES[self as usize]
    }
}

impl Phrases {
    /// Those that show `sign`, in order.
    #[must_use]
    pub fn of(&self, sign: Sign) -> &[Phrase] {
        let start = self.by_sign.partition_point(|phrase| phrase.sign < sign);
        let length = self.by_sign[start..].partition_point(|phrase| phrase.sign == sign);
        &self.by_sign[start..start + length]
    }

    /// True when anything shows `sign`.
    #[must_use]
    pub fn show(&self, sign: Sign) -> bool {
        !self.of(sign).is_empty()
    }

    /// True when anything shows `sign` within `tokens`.
    #[must_use]
    pub fn show_within(&self, sign: Sign, tokens: &Range<usize>) -> bool {
        self.first_within(sign, tokens).is_some()
    }

    /// The first phrase within `tokens` that shows `sign`.
    #[must_use]
    pub fn first_within(&self, sign: Sign, tokens: &Range<usize>) -> Option<&Phrase> {
        let of_sign = self.of(sign);
        let first = of_sign.partition_point(|phrase| phrase.tokens.start < tokens.start);
        of_sign.get(first).filter(|phrase| phrase.tokens.end <= tokens.end)
    }

    /// Those that share something with `tokens`.
    pub fn touching(&self, tokens: &Range<usize>) -> impl Iterator<Item = &Phrase> {
        let phrase = |number: &u32| &self.by_sign[*number as usize];
        let first = self
            .by_place
            .partition_point(|number| phrase(number).tokens.start + LONGEST < tokens.start);
        let end = tokens.end;
        let start = tokens.start;
        self.by_place[first..]
            .iter()
            .map(phrase)
            .take_while(move |phrase| phrase.tokens.start < end)
            .filter(move |phrase| phrase.tokens.end > start)
    }

    /// All of them, by sign.
    pub fn iter(&self) -> impl Iterator<Item = &Phrase> {
        self.by_sign.iter()
    }
}

/// Finds every phrase that `text` holds.
#[must_use]
pub fn find(text: &Text, mentions: &[Mention]) -> Phrases {
    let reader = Reader::new(text, mentions);
    let mut found: Vec<Phrase> = Vec::new();
    for at in 0..text.tokens().len() {
        for anchor in reader.anchors(at) {
            for (sign, steps) in tables::phrases_from(anchor) {
                if let Some(tokens) = reader.read(anchor, steps, at) {
                    let sign = SIGNS[sign as usize];
                    found.push(Phrase { sign, tokens });
                }
            }
        }
    }
    found.sort_by(|a, b| {
        (a.sign, a.tokens.start)
            .cmp(&(b.sign, b.tokens.start))
            .then(b.tokens.end.cmp(&a.tokens.end))
    });
    // Of those that show the same, the one that holds the other is enough.
    found.dedup_by(|next, kept| next.sign == kept.sign && next.tokens.end <= kept.tokens.end);
    let mut by_place: Vec<u32> = (0..).take(found.len()).collect();
    by_place.sort_by_key(|number| found[*number as usize].tokens.start);
    Phrases {
        by_sign: found,
        by_place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thanked(draft: &str) -> Vec<&str> {
        let reading = crate::reading::read(draft);
        let thanks = reading.phrases.of(Sign::Thanks).iter();
        thanks
            .map(|phrase| &draft[reading.text.span(&phrase.tokens).start..reading.text.span(&phrase.tokens).end])
            .collect()
    }

    #[test]
    fn words_in_any_spelling_and_what_stands_between_them() {
        assert_eq!(thanked("Thank you so much for that!"), ["Thank you so much for"]);
        assert_eq!(thanked("THANKS EVERYONE FOR coming"), ["THANKS EVERYONE FOR"]);
        assert_eq!(thanked("¡Gracias a todos por venir!"), ["Gracias a todos por"]);
    }

    #[test]
    fn a_gap_has_an_end_and_stays_in_its_sentence() {
        assert_eq!(thanked("Thank you to the whole big team for that"), [""; 0]);
        assert_eq!(thanked("Thanks. What for?"), [""; 0]);
    }
}
