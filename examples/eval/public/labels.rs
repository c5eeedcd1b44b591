//! Short clinical texts with labelled names, places, dates and numbers.
//!
//! *Covered* is a label whose every letter and digit lies inside some mention, of any kind: what taking all mentions out
//! would remove. *Fully covered* is a text with labels of which that is true of each; *alarmed* is a text without any
//! in which something is found.

use std::collections::{BTreeMap, BTreeSet};

use super::spans::{self, Case, Found, Label, Row, found};
use super::table::{Goal, Table};
use crate::share::Share;

/// Labels of people's names.
const NAMES: [&str; 2] = ["NAME", "PERSON"];

/// Labels of numbers that may hold words: only the words with digits must be covered.
const NUMBERS: [&str; 4] = [
    "MEDICAL_RECORD_NUMBER",
    "HEALTH_PLAN_BENEFICIARY_NUMBER",
    "SOCIAL_SECURITY_NUMBER",
    "UNIQUE_IDENTIFIER",
];

/// Of so many names or mentions of people, how many are right.
#[derive(Default)]
struct Names {
    /// Labelled names that mentions of people cover.
    covered: Share,
    /// Mentions of people that share a character with a labelled name.
    meeting: Share,
    /// Labelled names of which a mention of a person is the very span.
    exact: usize,
}

#[derive(Default)]
struct Score {
    by_label: BTreeMap<String, Share>,
    full: Share,
    alarmed: Share,
    /// Mentions that share a character with some label.
    right: Share,
    names: Names,
}

pub fn measure(table: &mut Table, rows: &[Row], case: Case) {
    let mut score = Score::default();
    for row in rows {
        score.add(row, case);
    }
    let (name, goals) = match case {
        Case::AsWritten => ("clinical", [Goal::AtLeast(96.0), Goal::AtLeast(87.0), Goal::None]),
        Case::Lower => (
            "clinical, lower case",
            [Goal::AtLeast(88.0), Goal::None, Goal::AtLeast(95.0)],
        ),
    };
    let [all, full, names] = goals;
    let mut covered = Share::default();
    score.by_label.values().for_each(|share| covered += *share);
    table.share(format!("{name}: labels covered"), covered, all);
    for (label, share) in &score.by_label {
        let goal = if NAMES.contains(&label.as_str()) {
            names
        } else {
            Goal::None
        };
        table.share(format!("    {}", label.to_lowercase().replace('_', " ")), *share, goal);
    }
    table.share(format!("{name}: texts fully covered"), score.full, full);
    table.share(
        format!("{name}: texts without labels alarmed"),
        score.alarmed,
        Goal::AtMost(10.0),
    );
    table.share(format!("{name}: mentions that meet a label"), score.right, Goal::None);
    let Names {
        covered,
        meeting,
        exact,
    } = score.names;
    table.percent(
        format!("{name}: names, F1 by overlap"),
        f1(meeting, covered),
        Goal::None,
    );
    let same = |all| Share { hits: exact, all };
    table.percent(
        format!("{name}: names, F1 by exact span"),
        f1(same(meeting.all), same(covered.all)),
        Goal::None,
    );
}

/// The harmonic mean of precision and recall, in percent.
fn f1(precision: Share, recall: Share) -> f64 {
    let (precision, recall) = (precision.ratio().unwrap_or(0.0), recall.ratio().unwrap_or(0.0));
    match precision + recall {
        0.0 => 0.0,
        sum => 200.0 * precision * recall / sum,
    }
}

impl Score {
    fn add(&mut self, row: &Row, case: Case) {
        let text = row.characters(case);
        let labels = row.labels();
        let found = found(&text);
        let inside: BTreeSet<usize> = found.iter().flat_map(|mention| mention.span.clone()).collect();
        let mut is_full = true;
        for label in &labels {
            let is_covered = covers(&inside, &needed(&text, label));
            self.by_label
                .entry(label.name.to_owned())
                .or_default()
                .count(is_covered);
            is_full &= is_covered || label.name == "HANDLE";
        }
        if labels.is_empty() {
            self.alarmed.count(!found.is_empty());
        } else {
            self.full.count(is_full);
        }
        for mention in &found {
            self.right.count(labels.iter().any(|label| meet(mention, label)));
        }
        self.names.add(&text, &labels, &found);
    }
}

impl Names {
    fn add(&mut self, text: &[char], labels: &[Label], found: &[Found]) {
        let people: Vec<&Found> = found.iter().filter(|mention| mention.kind == "person").collect();
        let inside: BTreeSet<usize> = people.iter().flat_map(|mention| mention.span.clone()).collect();
        for label in labels.iter().filter(|label| NAMES.contains(&label.name)) {
            self.covered.count(covers(&inside, &needed(text, label)));
            let span = spans::trimmed(text, &label.span);
            self.exact += usize::from(people.iter().any(|mention| spans::trimmed(text, &mention.span) == span));
        }
        let is_name = |label: &&Label| NAMES.contains(&label.name) || label.name == "HANDLE";
        for mention in people {
            self.meeting
                .count(labels.iter().filter(is_name).any(|label| meet(mention, label)));
        }
    }
}

fn covers(inside: &BTreeSet<usize>, needed: &[usize]) -> bool {
    !needed.is_empty() && needed.iter().all(|at| inside.contains(at))
}

fn meet(mention: &Found, label: &Label) -> bool {
    mention.span.start < label.span.end && label.span.start < mention.span.end
}

/// The characters that must be covered: letters and digits, of a number only those of its words with digits, of a name
/// not those of its title.
fn needed(text: &[char], label: &Label) -> Vec<usize> {
    let span = label.span.clone();
    let mut words = Vec::new();
    let mut start = span.start;
    for word in text[span.clone()].split(|c| *c == ' ') {
        words.push(start..start + word.len());
        start += word.len() + 1;
    }
    let has_digits = |word: &std::ops::Range<usize>| text[word.clone()].iter().any(|c| c.is_numeric());
    if NUMBERS.contains(&label.name) && has_digits(&span) {
        words.retain(has_digits);
    }
    if NAMES.contains(&label.name) && words.len() > 1 && spans::is_title(&text[words[0].clone()]) {
        words.remove(0);
    }
    words
        .into_iter()
        .flatten()
        .filter(|at| text[*at].is_alphanumeric())
        .collect()
}
