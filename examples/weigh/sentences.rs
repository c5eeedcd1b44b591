use std::collections::BTreeSet;

use chaperone::draft::Account;
use chaperone::people::evidence::Evidence;
use chaperone::{Draft, reading};

use crate::corpus::Row;
use crate::features::Features;
use crate::learn::{Example, Part};

/// Every sentence of every draft, and what bears on it.
pub fn examples(rows: &[Row], signs: &BTreeSet<String>) -> (Features, Vec<Example>) {
    let mut features = Features::default();
    let mut examples = Vec::new();
    for row in rows {
        examples.extend(of(row, &row.draft, row.part(), signs, &mut features));
        if row.part() == Part::Build {
            // In a browser the account is often unknown.
            let unknown = Draft {
                account: Account::Unknown,
                ..row.draft.clone()
            };
            examples.extend(of(row, &unknown, Part::Again, signs, &mut features));
        }
    }
    features.keep_common(&mut examples);
    (features, examples)
}

fn of(row: &Row, draft: &Draft, part: Part, signs: &BTreeSet<String>, known: &mut Features) -> Vec<Example> {
    let reading = reading::read(&draft.text);
    let answered = draft.in_reply_to.as_deref().map(reading::read);
    let evidence = Evidence::gather(draft, &reading, answered.as_ref());
    let mut whole = Vec::new();
    let wanted = |class: &str, name: &str| class != "sign" || signs.contains(name);
    evidence.each_of_draft(|place, class, name| {
        if wanted(class, name) {
            whole.push(known.number(format!("{place} {class} {name}")));
        }
    });
    let labels: Vec<_> = row.labels("phi").collect();
    (0..reading.text.sentences().len())
        .map(|number| {
            let mut features = whole.clone();
            evidence.each(number, |place, class, name| {
                if wanted(class, name) && !name.is_empty() && !name.contains(char::is_whitespace) {
                    features.push(known.number(format!("{place} {class} {name}")));
                }
            });
            let span = reading.text.span(&reading.text.sentences()[number]);
            let touched = labels
                .iter()
                .any(|label| label.touches(&row.draft.text, span.start, span.end));
            let truth = match (labels.is_empty(), touched) {
                (true, _) if row.is_about_somebody() => None,
                (true, _) => Some(false),
                (false, true) => Some(true),
                (false, false) => None,
            };
            Example {
                draft: row.id.clone(),
                part,
                place: number,
                features,
                truth,
            }
        })
        .collect()
}
