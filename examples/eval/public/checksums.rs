//! Numbers with a check rule: a valid one must be mentioned as what it is, an invalid one must not.

use std::collections::BTreeMap;

use chaperone::{mentions, text};
use serde::Deserialize;

use super::table::{Goal, Table};
use crate::share::Share;

/// A number, and whether it passes its kind's rule.
#[derive(Deserialize)]
pub struct Row {
    kind: String,
    value: String,
    valid: bool,
}

/// The mention's slug for each of the collection's kinds.
const OWN: [(&str, &str); 9] = [
    ("ABA", "bank-account"),
    ("CARD", "card-number"),
    ("DEA", "dea-number"),
    ("IBAN", "iban"),
    ("ITIN", "taxpayer-number"),
    ("MBI", "medicare-number"),
    ("NHS", "nhs-number"),
    ("NPI", "provider-number"),
    ("VIN", "vehicle-number"),
];

pub fn measure(table: &mut Table, rows: &[Row]) {
    for (name, is_named) in [("alone", false), ("after its kind's name", true)] {
        let mut right: BTreeMap<&str, Share> = BTreeMap::new();
        for Row { kind, value, valid } in rows {
            let Some((_, own)) = OWN.iter().find(|(name, _)| name == kind) else {
                continue;
            };
            let source = if is_named {
                format!("{kind} {value}")
            } else {
                value.clone()
            };
            let is_mentioned = slugs(&source).contains(own);
            right.entry(kind).or_default().count(is_mentioned == *valid);
        }
        let mut all = Share::default();
        right.values().for_each(|share| all += *share);
        table.share(format!("checksums: right, {name}"), all, Goal::AtLeast(100.0));
        for (kind, share) in right {
            table.share(format!("    {}", kind.to_lowercase()), share, Goal::None);
        }
    }
    let skipped = rows.iter().filter(|row| row.kind == "SSN").count();
    table.note(&format!(
        "{skipped} social security numbers are left out: their shape always counts, validity changes confidence only"
    ));
}

fn slugs(source: &str) -> Vec<&'static str> {
    let text = text::read(source);
    mentions::find(&text)
        .iter()
        .map(|mention| mention.kind.slug())
        .collect()
}
