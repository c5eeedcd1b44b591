//! A text as the stages see it that do not ask whose story it is: its words, what it names, and what it says in so many words.

use crate::mentions::{self, Mention};
use crate::phrases::{self, Phrases};
use crate::text::{self, Text};

/// What has been read off a text: the draft's, or the one that it answers.
#[derive(Clone, Debug)]
pub struct Reading<'d> {
    /// Tokens and sentences.
    pub text: Text<'d>,
    /// Everything that it names, in order.
    pub mentions: Vec<Mention>,
    /// Every phrase that shows something.
    pub phrases: Phrases,
}

/// Reads `source`.
#[must_use]
pub fn read(source: &str) -> Reading<'_> {
    let text = text::read(source);
    let mentions = mentions::find(&text);
    let phrases = phrases::find(&text, &mentions);
    Reading {
        text,
        mentions,
        phrases,
    }
}
