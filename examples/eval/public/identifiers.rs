//! Unit cases of identifiers: a span is to be found exactly; a text without one must stay silent.

use std::collections::BTreeMap;

use super::spans::{Case, Row, found, trimmed};
use super::table::{Goal, Table};
use crate::share::Share;

pub fn measure(table: &mut Table, rows: &[Row]) {
    let mut exact: BTreeMap<&str, Share> = BTreeMap::new();
    let mut alarmed = Share::default();
    for row in rows {
        let text = row.characters(Case::AsWritten);
        let found = found(&text);
        let labels = row.labels();
        if labels.is_empty() {
            alarmed.count(!found.is_empty());
        }
        for label in labels {
            let span = trimmed(&text, &label.span);
            let is_exact = found.iter().any(|mention| trimmed(&text, &mention.span) == span);
            exact.entry(label.name).or_default().count(is_exact);
        }
    }
    let ratios = exact.values().filter_map(|share| share.ratio());
    let mean = 100.0 * ratios.sum::<f64>() / exact.len().max(1) as f64;
    table.percent(
        "identifiers: spans exact, mean over entities",
        mean,
        Goal::AtLeast(98.0),
    );
    for (entity, share) in exact {
        table.share(
            format!("    {}", entity.to_lowercase().replace('_', " ")),
            share,
            Goal::None,
        );
    }
    table.share("identifiers: silent cases alarmed", alarmed, Goal::AtMost(10.0));
}
