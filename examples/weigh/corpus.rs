use std::collections::BTreeSet;
use std::fs;

use chaperone::Draft;
use serde::Deserialize;

use crate::learn::Part;

/// A labelled draft.
#[derive(Deserialize)]
pub struct Row {
    pub id: String,
    split: String,
    pub expected: Vec<Label>,
    #[serde(flatten)]
    pub draft: Draft,
}

/// A label.
#[derive(Deserialize)]
pub struct Label {
    pub category: String,
    pub kind: String,
    pub severity: String,
    pub quote: String,
    #[serde(default)]
    ambiguous: bool,
}

impl Row {
    /// What it serves for.
    pub fn part(&self) -> Part {
        if self.split == "build" {
            Part::Build
        } else {
            Part::Check
        }
    }

    /// The labels of one category, or of all, that readers agreed on.
    pub fn labels(&self, category: &str) -> impl Iterator<Item = &Label> {
        let of_category = move |label: &&Label| category.is_empty() || label.category == category;
        self.expected
            .iter()
            .filter(|label| !label.ambiguous)
            .filter(of_category)
    }

    /// True where labels of other categories speak of one person's care, too.
    pub fn is_about_somebody(&self) -> bool {
        self.expected.iter().any(|label| {
            label.ambiguous
                || matches!(
                    label.category.replace('_', "-").as_str(),
                    "review-reply" | "consent" | "account"
                )
        })
    }
}

impl Label {
    /// True when the label's words share something with bytes `start..end` of `text`.
    pub fn touches(&self, text: &str, start: usize, end: usize) -> bool {
        text.find(&self.quote)
            .is_some_and(|at| at < end && start < at + self.quote.len())
    }
}

/// The whole corpus.
pub fn rows() -> Result<Vec<Row>, Box<dyn std::error::Error>> {
    let mut files: Vec<_> = fs::read_dir("tests/corpus")?
        .map(|file| file.map(|file| file.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let mut rows = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|e| e == "jsonl"))
    {
        for line in fs::read_to_string(file)?.lines() {
            rows.push(serde_json::from_str(line)?);
        }
    }
    Ok(rows)
}

/// The signs that speak for or against a patient's story.
pub fn signs() -> Result<BTreeSet<String>, Box<dyn std::error::Error>> {
    let phrases = fs::read_to_string("src/phrases/people.txt")?;
    let headings = phrases
        .lines()
        .filter_map(|line| line.strip_prefix('[')?.split_once(']'));
    Ok(headings.map(|(sign, _)| sign.to_owned()).collect())
}
