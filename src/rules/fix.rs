use super::Picture;
use crate::mentions::Mention;
use crate::text::{Case, Span, TokenKind};

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
        let begins = picture.text.sentence_of(mention.tokens.start).start == mention.tokens.start;
        let capital = begins
            && picture
                .text
                .token(mention.tokens.start)
                .is_some_and(|token| token.case != Case::Lower);
        let replacement = if capital {
            capitalised(wording)
        } else {
            wording.to_owned()
        };
        Self {
            label: format!("Say “{wording}”"),
            span: mention.span,
            replacement,
        }
    }

    /// Puts `a patient` in the place of a name, or nothing after `my patient`.
    pub(super) fn name(picture: &Picture<'_>, mention: &Mention) -> Self {
        let start = mention.tokens.start;
        let is_patient = |back| matches!(picture.text.word_before(start, back), "patient" | "pt" | "paciente");
        if is_patient(1) {
            Self::take_out(picture, "Leave the name out", start, mention.tokens.end)
        } else if is_patient(2) && matches!(picture.text.word_before(start, 1), "," | "named") {
            Self::take_out(
                picture,
                "Leave the name out",
                start - usize::from(picture.text.word_before(start, 1) == "named"),
                mention.tokens.end,
            )
        } else {
            Self::say(picture, mention, "a patient")
        }
    }

    /// Takes the tokens from `start` to `end` out, with the parentheses around them or the comma before them.
    pub(super) fn take_out(picture: &Picture<'_>, label: &str, start: usize, end: usize) -> Self {
        let word = |at| picture.text.word(at);
        let (mut start, mut end) = (start, end);
        if start > 0 && word(start - 1) == "(" && word(end) == ")" {
            (start, end) = (start - 1, end + 1);
        } else if start > 0 && word(start - 1) == "," {
            start -= 1;
            // Between two commas, both go: "Saw a patient, MRN 1234, in clinic".
            end += usize::from(word(end) == ",");
        }
        let last = picture.text.span(&(start..end)).end;
        // The space before goes too, unless the draft begins here.
        let before = start.checked_sub(1).and_then(|at| picture.text.token(at));
        match before {
            Some(token) if token.kind != TokenKind::Newline => Self {
                label: label.to_owned(),
                span: Span {
                    start: token.span.end,
                    end: last,
                },
                replacement: String::new(),
            },
            _ => {
                let next = picture.text.token(end).map_or(last, |token| token.span.start);
                let first = picture.text.span(&(start..end)).start;
                Self {
                    label: label.to_owned(),
                    span: Span {
                        start: first,
                        end: next,
                    },
                    replacement: String::new(),
                }
            }
        }
    }
}

fn capitalised(wording: &str) -> String {
    let mut chars = wording.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
