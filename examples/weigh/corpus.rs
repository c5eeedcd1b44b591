use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chaperone::Draft;
use serde::Deserialize;

/// A labelled draft.
#[derive(Deserialize)]
pub struct Row {
    pub id: String,
    #[serde(default = "extra")]
    pub split: String,
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

fn extra() -> String {
    "extra".to_owned()
}

impl Row {
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
        rows.extend(read(file)?);
    }
    Ok(rows)
}

/// One file of it.
pub fn read(file: &Path) -> Result<Vec<Row>, Box<dyn std::error::Error>> {
    let lines = fs::read_to_string(file)?;
    lines.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// The signs that speak for or against a patient's story.
pub fn signs() -> Result<BTreeSet<String>, Box<dyn std::error::Error>> {
    let phrases = fs::read_to_string("src/phrases/people.txt")?;
    let headings = phrases
        .lines()
        .filter_map(|line| line.strip_prefix('[')?.split_once(']'));
    Ok(headings.map(|(sign, _)| sign.to_owned()).collect())
}
