//! Where words of one sort stand in a draft, and which of them stand near others: what a rule puts a claim together from.

use std::ops::Range;

use super::Picture;
use crate::mentions::Kind;
use crate::phrases::Sign;

/// Where words of one sort stand, in order.
pub(in crate::rules) struct Places(Vec<Range<usize>>);

impl Places {
    /// Where any of these signs is shown.
    pub fn of(picture: &Picture<'_>, signs: &[Sign]) -> Self {
        let shown = signs.iter().flat_map(|sign| picture.phrases.of(*sign));
        Self(shown.map(|phrase| phrase.tokens.clone()).collect()).sorted()
    }

    /// These, and the mentions of any such kind.
    pub fn or(mut self, picture: &Picture<'_>, is_such: fn(&Kind) -> bool) -> Self {
        let mentions = picture.mentions.iter().filter(|mention| is_such(&mention.kind));
        self.0.extend(mentions.map(|mention| mention.tokens.clone()));
        self.sorted()
    }

    /// These, and others.
    pub fn and(mut self, others: Vec<Range<usize>>) -> Self {
        self.0.extend(others);
        self.sorted()
    }

    fn sorted(mut self) -> Self {
        self.0.sort_by_key(|place| (place.start, place.end));
        self
    }

    pub fn into_iter(self) -> impl Iterator<Item = Range<usize>> {
        self.0.into_iter()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Range<usize>> {
        self.0.iter()
    }

    /// The first that begins in the sentence of token `from - 1`, at `from` or up to `gap` tokens later.
    pub fn after(&self, picture: &Picture<'_>, from: usize, gap: usize) -> Option<&Range<usize>> {
        let next = self.0.partition_point(|place| place.start < from);
        let end = picture.text.sentence_of(from.checked_sub(1)?).end;
        self.0
            .get(next)
            .filter(|place| place.start <= from + gap && place.start < end)
    }

    /// The last that begins before token `to`, in its sentence and at most `gap` tokens before.
    pub fn before(&self, picture: &Picture<'_>, to: usize, gap: usize) -> Option<&Range<usize>> {
        let last = self.0.partition_point(|place| place.start < to).checked_sub(1)?;
        let start = picture.text.sentence_of(to).start;
        self.0
            .get(last)
            .filter(|place| place.end + gap >= to && place.start >= start)
    }

    /// True when one begins within `tokens`.
    pub fn any_in(&self, tokens: &Range<usize>) -> bool {
        let next = self.0.partition_point(|place| place.start < tokens.start);
        self.0.get(next).is_some_and(|place| place.start < tokens.end)
    }
}

/// From the start of one to the end of the other, whichever comes first.
pub(in crate::rules) fn both(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}
