//! Labelled texts and what the mention stage finds in them, both in characters (Unicode code points).

use std::ops::Range;

use chaperone::{mentions, text};
use serde::Deserialize;

/// How a text is given to the engine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// As it stands.
    AsWritten,
    /// Without its capitals.
    Lower,
}

/// A text with its labels.
#[derive(Deserialize)]
pub struct Row {
    /// The words.
    pub text: String,
    #[serde(default)]
    spans: Vec<Span>,
    /// What the spans are that do not say so themselves.
    #[serde(default)]
    entity: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Span {
    Labelled(usize, usize, String),
    Bare(usize, usize),
}

/// A span that somebody labelled.
pub struct Label<'r> {
    /// Its characters.
    pub span: Range<usize>,
    /// What it was said to be.
    pub name: &'r str,
}

/// A mention that was found.
pub struct Found {
    /// Its characters.
    pub span: Range<usize>,
    /// Its kind's slug.
    pub kind: &'static str,
}

impl Row {
    pub fn labels(&self) -> Vec<Label<'_>> {
        let label = |span| match span {
            &Span::Bare(start, end) => (start, end, self.entity.as_str()),
            Span::Labelled(start, end, name) => (*start, *end, name.as_str()),
        };
        self.spans
            .iter()
            .map(label)
            .map(|(start, end, name)| Label { span: start..end, name })
            .collect()
    }

    /// The text's characters; their number is the same in either case, so that the labels still fit.
    pub fn characters(&self, case: Case) -> Vec<char> {
        let lower = |c: char| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(lower), None) => lower,
                _ => c,
            }
        };
        match case {
            Case::AsWritten => self.text.chars().collect(),
            Case::Lower => self.text.chars().map(lower).collect(),
        }
    }
}

/// The identifiers in a text, whoever they belong to, as `chaperone mentions` prints them.
pub fn found(characters: &[char]) -> Vec<Found> {
    let source: String = characters.iter().collect();
    let text = text::read(&source);
    let index = |byte: usize| source[..byte].chars().count();
    mentions::find(&text)
        .into_iter()
        .filter(|mention| mention.kind.is_identifier())
        .map(|mention| Found {
            span: index(mention.span.start)..index(mention.span.end),
            kind: mention.kind.slug(),
        })
        .collect()
}

const TITLES: [&str; 10] = ["dr.", "dr", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "prof.", "prof"];

/// True for a title, in any case.
pub fn is_title(word: &[char]) -> bool {
    TITLES.contains(&word.iter().collect::<String>().to_lowercase().as_str())
}

/// A span without what is neither letter nor digit at its ends, and without the title that it begins with: two spans are
/// the same when these are.
pub fn trimmed(characters: &[char], span: &Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = span.clone();
    while start < end && !characters[start].is_alphanumeric() {
        start += 1;
    }
    while start < end && !characters[end - 1].is_alphanumeric() {
        end -= 1;
    }
    let first = characters[start..end].split(|c| *c == ' ').next().unwrap_or_default();
    if first.len() < end - start && is_title(first) {
        start += first.len() + 1;
    }
    start..end
}
