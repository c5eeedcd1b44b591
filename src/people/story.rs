//! Which sentences tell of a patient.

use std::ops::Range;

use super::evidence::Evidence;
use super::weights::weight;

/// For each sentence, how much speaks for its being about a patient, in logits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    scores: Vec<f32>,
    /// The highest of them.
    best: f32,
}

/// From here on a sentence is about a patient: of clean drafts that it has not learned from, some 5 in a hundred come so far.
const LIKELY: f32 = 0.6;

/// From here on a sentence may be about a patient: worth a line for whoever asks.
const POSSIBLE: f32 = -0.8;

/// The score of a sentence that names and says nothing.
const NOTHING: f32 = -9.0;

/// From here on hardly anything else can be meant.
const SURE: f32 = 1.5;

impl Story {
    /// Weighs the evidence.
    #[must_use]
    pub fn weigh(evidence: &Evidence, sentences: usize) -> Self {
        let mut draft = weight("story", "draft", "form", "bias");
        evidence.each_of_draft(|place, class, name| draft += weight("story", place, class, name));
        let score = |number| {
            let mut score = draft;
            // What others say makes no story of `So it goes`.
            let mut says_something = false;
            evidence.each(number, |place, class, name| {
                let weight = weight("story", place, class, name);
                says_something |= place == "here" && matches!(class, "sign" | "kind") && weight != 0.0;
                score += weight;
            });
            if says_something { score } else { NOTHING }
        };
        Self::of((0..sentences).map(score).collect())
    }

    /// A story with these scores, one a sentence.
    #[must_use]
    pub fn of(scores: Vec<f32>) -> Self {
        let best = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        Self { scores, best }
    }

    /// How much speaks for sentence `number` being about a patient, in logits.
    #[must_use]
    pub fn score(&self, number: usize) -> f32 {
        self.scores[number]
    }

    /// How much speaks for the draft telling of a patient: as much as for its most telling sentence.
    #[must_use]
    pub fn best(&self) -> f32 {
        self.best
    }

    /// True when sentence `number` is about a patient.
    #[must_use]
    pub fn tells(&self, number: usize) -> bool {
        self.scores[number] >= LIKELY
    }

    /// The sentences that may be about a patient, where nothing is sure enough to say so.
    pub fn hints(&self) -> impl Iterator<Item = usize> {
        let is_hint = |at: &usize| self.scores[*at] >= POSSIBLE && !self.tells(*at);
        (0..self.scores.len()).filter(is_hint)
    }

    /// The runs of sentences that are about a patient.
    pub fn runs(&self) -> impl Iterator<Item = Range<usize>> {
        let mut next = 0;
        std::iter::from_fn(move || {
            let start = (next..self.scores.len()).find(|at| self.tells(*at))?;
            next = (start..self.scores.len())
                .find(|at| !self.tells(*at))
                .unwrap_or(self.scores.len());
            Some(start..next)
        })
    }

    /// True when sentence `number` can hardly be about anything but a patient.
    #[must_use]
    pub fn surely_tells(&self, number: usize) -> bool {
        self.scores[number] >= SURE
    }
}
