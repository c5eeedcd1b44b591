//! Safer wordings: what stands in the place of a detail so that the sentence still reads.
//!
//! Each file knows one sort of detail. A wording is Spanish in a Spanish sentence, and takes the capitals of what it replaces.

mod age;
mod date;
mod language;
mod number;
mod persona;
mod place;
mod role;
mod room;
mod story;

use std::ops::Range;

use super::Picture;
use crate::mentions::{Kind, Mention};
use crate::text::{Case, Casing, Span, Text, TokenKind};

/// A safer wording, with bytes `span` of the draft replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in a few words.
    pub label: String,
    /// What is replaced.
    pub span: Span,
    /// What stands there instead; nothing where the words are taken out.
    pub replacement: String,
}

impl Fix {
    /// Puts `wording` in the place of `mention`, with a capital where the mention begins a sentence.
    pub(super) fn say(picture: &Picture<'_>, mention: &Mention, wording: &str) -> Self {
        Self::replace(picture, mention.tokens.clone(), wording)
    }

    /// The same detail told less closely, where a wording for its kind is known: the town's state, the year of a date, the decade of an age.
    pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention) -> Option<Self> {
        match &mention.kind {
            Kind::Age(age) => Some(age::vaguer(picture, mention, age)),
            Kind::Date(date) => date::vaguer(picture, mention, date),
            Kind::Place(_) | Kind::StreetAddress | Kind::Facility => Some(place::vaguer(picture, mention)),
            Kind::PostalCode(_) => Some(number::removed(picture, mention)),
            Kind::Role(_) => role::vaguer(picture, mention),
            Kind::Room => Some(room::vaguer(picture, mention)),
            _ => None,
        }
    }

    /// Puts a persona in the place of a name: `a patient`, and from the second time on `the patient`.
    pub(super) fn name(picture: &Picture<'_>, mention: &Mention) -> Self {
        persona::instead(picture, mention)
    }

    /// Takes a number or an address out, with the words that say what it is where the sentence allows that.
    pub(super) fn number(picture: &Picture<'_>, mention: &Mention) -> Self {
        number::removed(picture, mention)
    }

    /// The clues in `tokens` told less closely, one a wording.
    pub(super) fn clues(picture: &Picture<'_>, tokens: &Range<usize>) -> Vec<Self> {
        story::vaguer_clues(picture, tokens)
    }

    /// Leaves the story in `tokens` out, and keeps that there was one.
    pub(super) fn story(picture: &Picture<'_>, tokens: &Range<usize>) -> Self {
        story::left_out(picture, tokens)
    }

    /// Puts `wording` in the place of `tokens`, in capitals where the sentence is, with one where it begins.
    pub(super) fn replace(picture: &Picture<'_>, tokens: Range<usize>, wording: &str) -> Self {
        let text = picture.text;
        let begins = text.sentence_of(tokens.start).start == tokens.start;
        // A number has no capital: the rest of the sentence says whether its author writes them.
        let is_lower = match text.kind(tokens.start) {
            Some(TokenKind::Number | TokenKind::Code) => text.casing_at(tokens.start) == Casing::Lower,
            _ => text.token(tokens.start).is_none_or(|token| token.case == Case::Lower),
        };
        let replacement = if text.casing_at(tokens.start) == Casing::Upper {
            wording.to_uppercase()
        } else if begins && !is_lower {
            capitalised(wording)
        } else {
            wording.to_owned()
        };
        Self {
            label: format!("Say “{wording}”"),
            span: text.span(&tokens),
            replacement,
        }
    }

    /// Takes the tokens from `start` to `end` out, with the parentheses around them or the comma before them.
    pub(super) fn take_out(picture: &Picture<'_>, label: &str, start: usize, end: usize) -> Self {
        let text = picture.text;
        let (mut start, mut end) = (start, end);
        if start > 0 && text.word(start - 1) == "(" && text.word(end) == ")" {
            (start, end) = (start - 1, end + 1);
        } else if start > 0 && text.word(start - 1) == "," {
            start -= 1;
            // Between two commas, both go: "Saw a patient, MRN 1234, in clinic".
            end += usize::from(text.word(end) == ",");
        }
        Self::cut(picture, label, start, end)
    }

    /// Takes exactly the tokens from `start` to `end` out, and the space before them; where a line begins, the one after them.
    fn cut(picture: &Picture<'_>, label: &str, start: usize, end: usize) -> Self {
        let text = picture.text;
        let tokens = text.span(&(start..end));
        let before = start.checked_sub(1).and_then(|at| text.token(at));
        let (span, replacement) = match before {
            Some(token) if token.kind != TokenKind::Newline => (
                Span {
                    start: token.span.end,
                    end: tokens.end,
                },
                String::new(),
            ),
            _ => first_out(text, start, end),
        };
        Self {
            label: label.to_owned(),
            span,
            replacement,
        }
    }
}

/// What goes where a line begins with words that are taken out: the space after them too, and the next word gets their capital.
fn first_out(text: &Text, start: usize, end: usize) -> (Span, String) {
    let out = text.span(&(start..end));
    let is_lower = |at| text.token(at).is_none_or(|token| token.case == Case::Lower);
    let after = end + usize::from(text.word(end) == ",");
    let Some(next) = text.token(after).filter(|token| token.kind != TokenKind::Newline) else {
        return (out, String::new());
    };
    if is_lower(start) || next.kind != TokenKind::Word || !is_lower(after) {
        let end = next.span.start;
        return (Span { end, ..out }, String::new());
    }
    let end = next.span.end;
    (Span { end, ..out }, capitalised(text.quote(next.span)))
}

fn capitalised(wording: &str) -> String {
    let mut chars = wording.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// True for words after which a noun has to come.
fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "this"
            | "that"
            | "these"
            | "those"
            | "my"
            | "our"
            | "your"
            | "his"
            | "her"
            | "their"
            | "its"
            | "'s"
            | "un"
            | "una"
            | "el"
            | "la"
            | "los"
            | "las"
            | "mi"
            | "mis"
            | "nuestro"
            | "nuestra"
            | "su"
            | "sus"
            | "este"
            | "esta"
    )
}
