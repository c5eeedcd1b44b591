//! `make weigh`: how much each piece of evidence says for or against a patient's story, and for or against a name being a patient's,
//! learned from the corpus' build part and written to `src/people/weights.tsv`.
//!
//! Two logistic regressions: on the sentences, where those that a label of the privacy family touches are about a patient, and
//! those of drafts without such a label are not; and on the names, where those in such a label are a patient's.

mod corpus;
mod learn;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chaperone::draft::Account;
use chaperone::mentions::Kind;
use chaperone::people::evidence::Evidence;
use chaperone::people::naming;
use chaperone::people::story::Story;
use chaperone::{Draft, reading};
use corpus::Row;
use learn::{Example, learn, logit};

/// Words that fewer drafts hold say more of these drafts than of others.
const LEAST: usize = 15;

/// Weights are written in whole numbers of this part of a logit.
const UNIT: f64 = 20.0;

/// Evidence by name, numbered.
#[derive(Default)]
struct Names(BTreeMap<String, usize>);

impl Names {
    fn number(&mut self, name: String) -> usize {
        let next = self.0.len();
        *self.0.entry(name).or_insert(next)
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut rows = corpus::rows()?;
    if let Ok(extra) = std::env::var("EXTRA") {
        rows.extend(corpus::read(extra.as_ref())?);
    }
    let signs = corpus::signs()?;
    let mut table = String::new();

    let mut names = Names::default();
    let mut examples = Vec::new();
    for row in &rows {
        examples.extend(sentences(row, &row.draft, &signs, &mut names));
        if row.split == "build" {
            // In a browser the account is often unknown.
            let unknown = Draft {
                account: Account::Unknown,
                ..row.draft.clone()
            };
            let mut again = sentences(row, &unknown, &signs, &mut names);
            again.iter_mut().for_each(|example| example.split = "again".to_owned());
            examples.extend(again);
        }
    }
    keep_common(&names, &mut examples);
    let weights = weigh("story", &names, &examples, &mut table);
    let folds: Vec<Vec<f64>> = (0..5)
        .map(|fold| {
            let train: Vec<Example> = examples
                .iter()
                .filter(|e| is_to_learn(e) && rows_fold(&e.draft) != fold)
                .cloned()
                .collect();
            learn(&train, names.0.len())
        })
        .collect();
    drafts("build", &rows, &examples, |e| logit(&e.features, &weights), "build");
    drafts(
        "build, by folds",
        &rows,
        &examples,
        |e| logit(&e.features, &folds[rows_fold(&e.draft)]),
        "build",
    );
    drafts("check", &rows, &examples, |e| logit(&e.features, &weights), "check");
    drafts("extra", &rows, &examples, |e| logit(&e.features, &weights), "extra");

    let scored: BTreeMap<(String, usize), f64> = examples
        .iter()
        .filter(|e| e.split != "again")
        .map(|e| {
            (
                (e.draft.clone(), e.place),
                if e.split == "build" {
                    logit(&e.features, &folds[rows_fold(&e.draft)])
                } else {
                    logit(&e.features, &weights)
                },
            )
        })
        .collect();
    let mut names = Names::default();
    let mut examples = Vec::new();
    for row in &rows {
        examples.extend(named(row, &scored, &signs, &mut names));
    }
    keep_common(&names, &mut examples);
    let weights = weigh("name", &names, &examples, &mut table);
    let folds: Vec<Vec<f64>> = (0..5)
        .map(|fold| {
            let train: Vec<Example> = examples
                .iter()
                .filter(|e| is_to_learn(e) && rows_fold(&e.draft) != fold)
                .cloned()
                .collect();
            learn(&train, names.0.len())
        })
        .collect();
    for split in ["build", "check", "extra"] {
        let score = |e: &Example| {
            if e.split == "build" {
                logit(&e.features, &folds[rows_fold(&e.draft)])
            } else {
                logit(&e.features, &weights)
            }
        };
        let mut all: Vec<(f64, bool, &str)> = examples
            .iter()
            .filter(|e| e.split == split)
            .filter_map(|e| Some((score(e), e.truth?, e.what.as_str())))
            .collect();
        all.sort_by(|a, b| b.0.total_cmp(&a.0));
        let truths = all.iter().filter(|one| one.1).count();
        print!("names, {split}: {} of {} are patients';", truths, all.len());
        for threshold in [-1.0, -0.5, 0.0, 0.5, 1.0] {
            let found = all.iter().filter(|one| one.0 >= threshold && one.1).count();
            let wrong = all.iter().filter(|one| one.0 >= threshold && !one.1).count();
            print!("  {threshold}: {found} right {wrong} wrong");
        }
        println!();
        if std::env::var("ERRORS").is_ok() && split == "build" {
            for (score, truth, what) in all
                .iter()
                .filter(|one| !one.1)
                .take(30)
                .chain(all.iter().rev().filter(|one| one.1).take(40))
            {
                println!("  {score:5.2} {truth} {what}");
            }
        }
    }
    fs::write("src/people/weights.tsv", table)?;
    Ok(())
}

fn is_to_learn(example: &Example) -> bool {
    matches!(example.split.as_str(), "build" | "again")
}

fn rows_fold(id: &str) -> usize {
    id.bytes().map(usize::from).sum::<usize>() % 5
}

/// Every sentence of a draft.
fn sentences(row: &Row, draft: &Draft, signs: &BTreeSet<String>, names: &mut Names) -> Vec<Example> {
    let reading = reading::read(&draft.text);
    let answered = draft.in_reply_to.as_deref().map(reading::read);
    let evidence = Evidence::gather(draft, &reading, answered.as_ref());
    let mut whole = Vec::new();
    let wanted = |class: &str, name: &str| class != "sign" || signs.contains(name);
    evidence.each_of_draft(|place, class, name| {
        if wanted(class, name) {
            whole.push(names.number(format!("{place} {class} {name}")));
        }
    });
    let labels: Vec<_> = row.labels("phi").collect();
    (0..reading.text.sentences().len())
        .map(|number| {
            let mut features = whole.clone();
            evidence.each(number, |place, class, name| {
                if wanted(class, name) && !name.is_empty() && !name.contains(char::is_whitespace) {
                    features.push(names.number(format!("{place} {class} {name}")));
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
                split: row.split.clone(),
                place: number,
                what: String::new(),
                features,
                truth,
            }
        })
        .collect()
}

/// Every name of a draft.
fn named(
    row: &Row,
    scored: &BTreeMap<(String, usize), f64>,
    signs: &BTreeSet<String>,
    names: &mut Names,
) -> Vec<Example> {
    let reading = reading::read(&row.draft.text);
    let answered = row.draft.in_reply_to.as_deref().map(reading::read);
    let scores = (0..reading.text.sentences().len()).map(|at| scored[&(row.id.clone(), at)] as f32);
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
                    features.push(names.number(format!("{place} {class} {name}")));
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
        let context: String = row.draft.text.chars().take(130).collect();
        examples.push(Example {
            draft: row.id.clone(),
            split: row.split.clone(),
            place,
            what: format!(
                "[{}] {}",
                reading.text.quote(mention.span),
                context.replace('\n', " / ")
            ),
            features,
            truth,
        });
    }
    examples
}

/// Leaves out words that few drafts of the build part hold.
fn keep_common(names: &Names, examples: &mut [Example]) {
    let mut drafts: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); names.0.len()];
    for example in examples.iter().filter(|e| e.split == "build") {
        for at in &example.features {
            drafts[*at].insert(&example.draft);
        }
    }
    let common: Vec<bool> = names
        .0
        .iter()
        .map(|(name, at)| (*at, !name.contains(" word ") || drafts[*at].len() >= LEAST))
        .collect::<BTreeMap<_, _>>()
        .into_values()
        .collect();
    for example in examples {
        example.features.retain(|at| common[*at]);
    }
}

/// Learns the answer to `question` and writes it down.
fn weigh(question: &str, names: &Names, examples: &[Example], table: &mut String) -> Vec<f64> {
    let train: Vec<Example> = examples.iter().filter(|e| is_to_learn(e)).cloned().collect();
    let mut weights = learn(&train, names.0.len());
    for weight in &mut weights {
        *weight = (*weight * UNIT).round() / UNIT;
    }
    let bias = (weights[names.0.len()] * UNIT).round();
    table.push_str(&format!("{question} draft form bias\t{bias}\n"));
    for (name, at) in &names.0 {
        let weight = (weights[*at] * UNIT).round();
        if weight != 0.0 {
            table.push_str(&format!("{question} {name}\t{weight}\n"));
        }
    }
    weights
}

/// How many drafts with a story are found, at so many clean ones alarmed.
fn drafts(title: &str, rows: &[Row], examples: &[Example], score: impl Fn(&Example) -> f64, split: &str) {
    let mut best: BTreeMap<&str, f64> = BTreeMap::new();
    for example in examples.iter().filter(|e| e.split == split) {
        let so_far = best.entry(&example.draft).or_insert(f64::NEG_INFINITY);
        *so_far = so_far.max(score(example));
    }
    let of = |wanted: &dyn Fn(&Row) -> bool| -> Vec<f64> {
        let wanted = rows.iter().filter(|row| row.split == split && wanted(row));
        wanted.filter_map(|row| best.get(row.id.as_str()).copied()).collect()
    };
    let mut clean = of(&|row| row.expected.is_empty());
    let positive = of(&|row| row.labels("phi").any(|label| label.severity != "low"));
    if clean.is_empty() {
        return;
    }
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
