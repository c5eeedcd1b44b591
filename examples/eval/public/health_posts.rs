//! Ordinary health posts of officials, none of which is about a patient: nothing is to be shown.

use chaperone::report::Severity;
use chaperone::{Draft, Policy, scan};
use serde::Deserialize;

use super::table::{Goal, Table};
use crate::share::Share;

/// A post.
#[derive(Deserialize)]
pub struct Row {
    text: String,
}

pub fn measure(table: &mut Table, rows: &[Row]) {
    let mut warned = Share::default();
    let mut held = Share::default();
    for Row { text } in rows {
        let report = scan(&Draft::of(text.as_str()), &Policy::default());
        warned.count(report.findings.iter().any(|finding| finding.severity > Severity::Low));
        held.count(report.hold);
    }
    table.share(
        "health posts: with a finding of medium or higher",
        warned,
        Goal::AtMost(5.0),
    );
    table.share("health posts: held", held, Goal::AtMost(1.0));
}
