use std::collections::{BTreeMap, BTreeSet};

use chaperone::mentions::Kind;
use chaperone::people::naming;
use chaperone::people::story::Story;
use chaperone::reading;

use crate::corpus::Row;
use crate::features::Features;
use crate::learn::Example;

/// How much speaks for each sentence being about a patient, by draft and place.
type Scores<'r> = BTreeMap<(&'r str, usize), f64>;

/// Every name of every draft, and what bears on it.
pub fn examples(rows: &[Row], signs: &BTreeSet<String>, scores: &Scores) -> (Features, Vec<Example>) {
    let mut features = Features::default();
    let mut examples = Vec::new();
    for row in rows {
        examples.extend(of(row, scores, signs, &mut features));
    }
    features.keep_common(&mut examples);
    (features, examples)
}

fn of(row: &Row, scored: &Scores, signs: &BTreeSet<String>, known: &mut Features) -> Vec<Example> {
    let reading = reading::read(&row.draft.text);
    let answered = row.draft.in_reply_to.as_deref().map(reading::read);
    let scores = (0..reading.text.sentences().len()).map(|at| scored[&(row.id.as_str(), at)] as f32);
    let story = Story::of(scores.collect());
    let mut examples = Vec::new();
    for (place, mention) in reading.mentions.iter().enumerate() {
        let Kind::Person(person) = &mention.kind else { continue };
        let mut features = Vec::new();
        naming::each(
            &reading,
            &naming::words(answered.as_ref()),
            &story,
            mention,
            person,
            |place, class, name| {
                if (class != "sign" || signs.contains(name)) && !name.contains(char::is_whitespace) {
                    features.push(known.number(format!("{place} {class} {name}")));
                }
            },
        );
        features.sort_unstable();
        features.dedup();
        let touching: Vec<_> = row
            .labels("")
            .filter(|label| label.touches(&row.draft.text, mention.span.start, mention.span.end))
            .collect();
        let is_name = |kind: &str| matches!(kind, "person-name" | "obfuscated-name");
        let truth = if touching.iter().any(|label| is_name(&label.kind)) {
            Some(true)
        } else if touching
            .iter()
            .any(|label| matches!(label.category.as_str(), "phi" | "consent" | "bullying" | "account"))
        {
            None
        } else {
            Some(false)
        };
        examples.push(Example {
            draft: row.id.clone(),
            part: row.part(),
            place,
            features,
            truth,
        });
    }
    examples
}
