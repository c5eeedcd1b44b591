//! The corpus holds what its README says of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;

use chaperone::Draft;
use serde::Deserialize;

/// Every kind of label, by category.
const KINDS: &[(&str, &[&str])] = &[
    (
        "phi",
        &[
            "person-name",
            "obfuscated-name",
            "patient-handle",
            "patient-status",
            "date",
            "age-over-89",
            "location",
            "mrn",
            "account-number",
            "health-plan-id",
            "ssn",
            "phone",
            "email",
            "url",
            "device-serial",
            "vehicle-plate",
            "quasi-identifier-combination",
            "gossip",
        ],
    ),
    (
        "consent",
        &[
            "patient-photo",
            "patient-video",
            "before-after",
            "workplace-photo",
            "testimonial",
        ],
    ),
    (
        "review-reply",
        &[
            "patient-relationship",
            "visit-detail",
            "billing-detail",
            "defensive",
            "legal-threat",
            "incentive",
        ],
    ),
    (
        "tone",
        &[
            "hostile",
            "condescending",
            "dismissive",
            "mocking",
            "stigmatizing",
            "profanity",
            "sexualized",
        ],
    ),
    (
        "bullying",
        &["personal-attack", "harassment", "pile-on", "threat", "doxxing"],
    ),
    (
        "misinformation",
        &[
            "absolute-claim",
            "vaccine-myth",
            "anti-science",
            "unproven-treatment",
            "dangerous-advice",
            "unsourced-claim",
        ],
    ),
    ("advice", &["individual-advice", "diagnosis-online"]),
    (
        "promotion",
        &[
            "guarantee",
            "superlative",
            "risk-omission",
            "review-incentive",
            "fake-review",
        ],
    ),
    (
        "conflict",
        &[
            "undisclosed-sponsorship",
            "undisclosed-ownership",
            "insider-review",
            "gift-influence",
        ],
    ),
    (
        "account",
        &[
            "clinical-on-personal",
            "patient-contact",
            "unsecured-channel",
            "personal-on-professional",
            "private-group",
            "speaking-for-employer",
            "snooping",
        ],
    ),
    (
        "colleague",
        &[
            "disparaging-colleague",
            "disparaging-employer",
            "disparaging-profession",
        ],
    ),
];

#[derive(Deserialize)]
struct Row {
    id: String,
    split: Split,
    lang: String,
    #[serde(default)]
    pair: Option<String>,
    #[serde(default)]
    like: Vec<String>,
    expected: Vec<Label>,
    #[serde(flatten)]
    draft: Draft,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Split {
    Build,
    Check,
}

#[derive(Deserialize)]
struct Label {
    category: String,
    kind: String,
    severity: String,
    quote: String,
}

fn rows() -> Vec<Row> {
    let mut files: Vec<_> = fs::read_dir("tests/corpus")
        .expect("the corpus is there")
        .map(|file| file.expect("readable").path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let lines = fs::read_to_string(file).expect("UTF-8");
        let row =
            |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{}: {error}: {line}", file.display()));
        lines.lines().map(row).collect::<Vec<Row>>()
    };
    files.iter().flat_map(read).collect()
}

fn kinds() -> impl Iterator<Item = (&'static str, &'static str)> {
    KINDS
        .iter()
        .flat_map(|(category, kinds)| kinds.iter().map(move |kind| (*category, *kind)))
}

#[test]
fn labels_are_known_and_quote_their_draft() {
    let known: BTreeSet<_> = kinds().collect();
    for row in rows() {
        for label in &row.expected {
            assert!(
                known.contains(&(&*label.category, &*label.kind)),
                "{}: {}/{}",
                row.id,
                label.category,
                label.kind
            );
            assert!(
                ["low", "medium", "high"].contains(&&*label.severity),
                "{}: {}",
                row.id,
                label.severity
            );
            assert!(
                row.draft.text.contains(&label.quote),
                "{}: {:?} is not in the draft",
                row.id,
                label.quote
            );
        }
        for kind in &row.like {
            assert!(known.iter().any(|(_, known)| known == kind), "{}: like {kind}", row.id);
            assert!(
                row.expected.is_empty(),
                "{}: a draft that is like something is clean",
                row.id
            );
        }
    }
}

#[test]
fn every_draft_could_have_been_posted() {
    let mut ids = BTreeSet::new();
    for row in rows() {
        assert!(ids.insert(row.id.clone()), "{} stands twice", row.id);
        assert!(["en", "es", "mix"].contains(&&*row.lang), "{}: {}", row.id, row.lang);
        let words = row.draft.text.split_whitespace().count();
        assert!((1..=250).contains(&words), "{}: {words} words", row.id);
        let is_on_x = row.draft.platform == chaperone::draft::Platform::X;
        assert!(
            !is_on_x || row.draft.text.chars().count() <= 280,
            "{} is too long for X",
            row.id
        );
    }
}

#[test]
fn there_is_enough_of_everything() {
    let rows = rows();
    assert!(rows.len() >= 3000, "{} drafts", rows.len());
    let clean = rows.iter().filter(|row| row.expected.is_empty()).count();
    assert!(
        (48..=52).contains(&(clean * 100 / rows.len())),
        "{clean} of {} are clean",
        rows.len()
    );

    let mut labels: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut categories: BTreeMap<&str, usize> = BTreeMap::new();
    let mut looks: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &rows {
        for label in &row.expected {
            *labels.entry((&label.category, &label.kind)).or_default() += 1;
            *categories.entry(&label.category).or_default() += 1;
        }
        row.like.iter().for_each(|kind| *looks.entry(kind).or_default() += 1);
    }
    for (category, kind) in kinds() {
        let fewest = match kind {
            "quasi-identifier-combination" => 250,
            "gossip" => 80,
            _ => 25,
        };
        let found = labels.get(&(category, kind)).copied().unwrap_or_default();
        assert!(found >= fewest, "{found} labels {category}/{kind}");
        let looks = looks.get(kind).copied().unwrap_or_default();
        assert!(looks >= 25, "{looks} clean drafts that look like {category}/{kind}");
    }
    for (category, _) in KINDS {
        let fewest = match *category {
            "phi" => 900,
            "review-reply" => 300,
            "tone" => 250,
            "consent" | "misinformation" => 200,
            _ => 120,
        };
        assert!(
            categories[category] >= fewest,
            "{} labels {category}",
            categories[category]
        );
    }
}

#[test]
fn pairs_differ_by_their_labels_and_stay_together() {
    let rows = rows();
    let mut pairs: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    rows.iter().for_each(|row| {
        row.pair
            .iter()
            .for_each(|pair| pairs.entry(pair).or_default().push(row))
    });
    assert!(pairs.len() >= 300, "{} pairs", pairs.len());
    let labels = |row: &Row| {
        row.expected
            .iter()
            .map(|label| (label.category.clone(), label.kind.clone()))
            .collect::<BTreeSet<_>>()
    };
    for (pair, rows) in pairs {
        let [one, other] = rows[..] else {
            panic!("{pair} has {} drafts", rows.len())
        };
        assert_ne!(labels(one), labels(other), "{pair}");
        assert_eq!(one.split, other.split, "{pair}");
    }
}

#[test]
fn the_split_is_seven_to_three() {
    let rows = rows();
    let check = rows.iter().filter(|row| row.split == Split::Check).count();
    assert!(
        (27..=33).contains(&(check * 100 / rows.len())),
        "{check} of {} are to check on",
        rows.len()
    );
}

/// Words in lower case, without what stands around them.
fn words(text: &str) -> Vec<String> {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '#' | '@' | '_');
    text.split(|c| !word(c))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn no_two_drafts_share_five_words_in_a_row() {
    let rows = rows();
    let mut seen: HashMap<Vec<String>, &Row> = HashMap::new();
    for row in &rows {
        for run in words(&row.draft.text).windows(5) {
            if let Some(other) = seen.insert(run.to_vec(), row) {
                let together = other.id == row.id || (row.pair.is_some() && row.pair == other.pair);
                assert!(together, "{} and {} share {run:?}", other.id, row.id);
            }
        }
    }
}

#[test]
fn nothing_in_it_is_real() {
    for row in rows() {
        let all = format!(
            "{} {}",
            row.draft.text,
            row.draft.in_reply_to.as_deref().unwrap_or_default()
        );
        let text = chaperone::text::read(&all);
        for mention in chaperone::mentions::find(&text) {
            let quote = text.quote(mention.span);
            let digits: String = quote.chars().filter(char::is_ascii_digit).collect();
            match mention.kind.slug() {
                "phone" => {
                    assert!(
                        digits[digits.len() - 7..].starts_with("55501"),
                        "{}: {quote} may be real",
                        row.id
                    );
                }
                // The last four alone are nobody's.
                "social-security-number" if digits.len() > 4 => {
                    let issued = !(digits.starts_with("000") || digits.starts_with("666") || digits.starts_with('9'));
                    assert!(!issued, "{}: {quote} may be real", row.id);
                }
                "email" => {
                    let domain = quote.rsplit('@').next().unwrap_or_default().to_lowercase();
                    let reserved = [
                        ".example",
                        ".test",
                        ".invalid",
                        "example.com",
                        "example.org",
                        "example.net",
                    ];
                    assert!(
                        reserved.iter().any(|end| domain.ends_with(end)),
                        "{}: {quote} may be real",
                        row.id
                    );
                }
                _ => {}
            }
        }
    }
}
