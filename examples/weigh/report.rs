//! What was learned, in figures.

use std::collections::BTreeMap;

use crate::corpus::Row;
use crate::learn::{Example, Part};

/// Prints how many drafts with a story are found, at so many clean ones alarmed. `title` begins with the part of the corpus.
pub fn drafts(title: &str, rows: &[Row], sentences: &[Example], score: impl Fn(&Example) -> f64) {
    let part = part(title);
    let mut best: BTreeMap<&str, f64> = BTreeMap::new();
    for sentence in sentences.iter().filter(|sentence| sentence.part == part) {
        let so_far = best.entry(&sentence.draft).or_insert(f64::NEG_INFINITY);
        *so_far = so_far.max(score(sentence));
    }
    let of = |wanted: &dyn Fn(&Row) -> bool| -> Vec<f64> {
        let wanted = rows.iter().filter(|row| row.part() == part && wanted(row));
        wanted.filter_map(|row| best.get(row.id.as_str()).copied()).collect()
    };
    let mut clean = of(&|row| row.expected.is_empty());
    let positive = of(&|row| row.labels("phi").any(|label| label.severity != "low"));
    clean.sort_by(|a, b| b.total_cmp(a));
    print!("{title}: {} clean, {} with a story;", clean.len(), positive.len());
    for share in [0.01, 0.02, 0.03, 0.05, 0.1] {
        let threshold = clean[(clean.len() as f64 * share) as usize];
        let found = positive.iter().filter(|score| **score > threshold).count();
        print!(
            "  {:.0} %: {:.1} % (> {threshold:.2})",
            share * 100.0,
            100.0 * found as f64 / positive.len() as f64
        );
    }
    println!();
}

/// Prints how many names are rightly taken for a patient's, and how many wrongly, from some scores on.
pub fn names(title: &str, named: &[Example], score: impl Fn(&Example) -> f64) {
    let of_part = named.iter().filter(|named| named.part == part(title));
    let all: Vec<(f64, bool)> = of_part.filter_map(|named| Some((score(named), named.truth?))).collect();
    let truths = all.iter().filter(|(_, is_true)| *is_true).count();
    print!("names, {title}: {truths} of {} are patients';", all.len());
    for threshold in [-1.0, -0.5, 0.0, 0.5, 1.0] {
        let count = |truth| {
            let right = all
                .iter()
                .filter(|(score, is_true)| *score >= threshold && *is_true == truth);
            right.count()
        };
        print!("  {threshold}: {} right {} wrong", count(true), count(false));
    }
    println!();
}

fn part(title: &str) -> Part {
    if title.starts_with("check") {
        Part::Check
    } else {
        Part::Build
    }
}
