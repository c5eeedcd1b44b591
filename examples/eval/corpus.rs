//! How the rules do on the corpus, on the part that they are built on and on the part that is only scored.
//!
//! A draft is positive when it has a label of medium or high. A finding meets a label of the same category whose words it shares.

use std::collections::BTreeMap;
use std::fs;

use chaperone::report::{Finding, Severity};
use chaperone::{Draft, Policy, deidentify, scan};
use serde::Deserialize;

use super::share::Share;

#[derive(Deserialize)]
struct Row {
    split: String,
    expected: Vec<Label>,
    #[serde(flatten)]
    draft: Draft,
}

#[derive(Deserialize)]
struct Label {
    category: String,
    kind: String,
    severity: String,
    quote: String,
    #[serde(default)]
    ambiguous: bool,
}

const LEGEND: &str = "\
The labelled corpus (tests/corpus/). Each figure is a share, and of how many: \"4.7%   /344\" is 4.7 % of 344.
build: the part that rules may be debugged on; check: the part that is only ever scored, and the one that counts.
Alerted, and a draft found: something medium or high is said; held: the post is held. A label is found by any finding of its
category on its words; those that no rule is for yet count, too.";

/// One line a measure, for both parts.
pub fn print() -> Result<(), Box<dyn std::error::Error>> {
    let mut table: BTreeMap<(&'static str, String), [Share; 2]> = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir("tests/corpus")?.collect::<Result<_, _>>()?;
    files.sort_by_key(|file| file.path());
    for file in files
        .iter()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "jsonl"))
    {
        for line in fs::read_to_string(file.path())?.lines() {
            let row: Row = serde_json::from_str(line)?;
            let side = usize::from(row.split == "check");
            let mut count = |section, name: String, hit| table.entry((section, name)).or_default()[side].count(hit);
            score(&row, &mut count);
            rewrite(&row, &mut count);
        }
    }
    println!("{LEGEND}");
    let mut section = "";
    for ((under, name), [build, check]) in &table {
        if *under != section {
            section = under;
            println!("\n{:46} {:>13} {:>13}", &section[2..], "build", "check");
        }
        println!("  {name:44} {build} {check}");
    }
    Ok(())
}

/// The parts of the table, in order by their numbers.
const DRAFTS: &str = "1 Drafts";
const BY_CATEGORY: &str = "2 Labels found, by category";
const BY_KIND: &str = "3 Labels found, by kind";
const DEIDENTIFIED: &str = "4 Drafts de-identified";

fn score(row: &Row, count: &mut impl FnMut(&'static str, String, bool)) {
    let report = scan(&row.draft, &Policy::default());
    let shown: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|finding| finding.severity > Severity::Low)
        .collect();
    if row.expected.is_empty() {
        count(DRAFTS, "clean drafts alerted".to_owned(), !shown.is_empty());
        count(DRAFTS, "clean drafts held".to_owned(), report.hold);
    }
    let strong: Vec<_> = row
        .expected
        .iter()
        .filter(|label| !label.ambiguous && label.severity != "low")
        .collect();
    let meets = |label: &Label, finding: &Finding| {
        label.category == finding.category && overlap(&row.draft.text, label, finding)
    };
    if !strong.is_empty() {
        let found = strong
            .iter()
            .any(|label| shown.iter().any(|finding| meets(label, finding)));
        count(DRAFTS, "positive drafts found".to_owned(), found);
    }
    for finding in shown {
        count(
            DRAFTS,
            "findings that are right".to_owned(),
            row.expected.iter().any(|label| meets(label, finding)),
        );
    }
    for label in row.expected.iter().filter(|label| !label.ambiguous) {
        let found = report.findings.iter().any(|finding| meets(label, finding));
        count(BY_CATEGORY, label.category.clone(), found);
        count(BY_KIND, format!("{}/{}", label.category, label.kind), found);
    }
}

/// Whether a draft with labels about a patient comes back without them, and one without comes back as it was.
fn rewrite(row: &Row, count: &mut impl FnMut(&'static str, String, bool)) {
    let done = deidentify(&row.draft, &Policy::default());
    let labels: Vec<_> = row
        .expected
        .iter()
        .filter(|label| label.category == "phi" && label.severity != "low" && !label.ambiguous)
        .collect();
    if row.expected.is_empty() {
        count(
            DEIDENTIFIED,
            "clean drafts changed".to_owned(),
            !done.changes.is_empty(),
        );
    }
    if labels.is_empty() {
        return;
    }
    count(
        DEIDENTIFIED,
        "phi drafts with no finding left".to_owned(),
        done.remaining.is_empty(),
    );
    let is_told_otherwise = |label: &&Label| label.quote.is_empty() || !done.text.contains(&label.quote);
    count(
        DEIDENTIFIED,
        "phi drafts with no finding and no labelled words left".to_owned(),
        done.remaining.is_empty() && labels.iter().all(is_told_otherwise),
    );
}

/// True when both point at a shared place, or one of them is about the whole draft.
fn overlap(text: &str, label: &Label, finding: &Finding) -> bool {
    if label.quote.is_empty() || finding.start == finding.end {
        return true;
    }
    let units = |bytes: &str| bytes.encode_utf16().count();
    text.find(&label.quote).is_some_and(|at| {
        let start = units(&text[..at]);
        finding.start < start + units(&label.quote) && start < finding.end
    })
}
