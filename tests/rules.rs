//! The examples in the rules' documentation, run: every rule finds what it says it flags, at those words, and leaves alone
//! what it says it leaves alone.

use chaperone::rules::PAGES;
use chaperone::{Draft, Policy, Report, scan};

/// Fewer examples than these say too little of a rule.
const FEWEST: usize = 6;

/// The draft of an example, and the words in square brackets.
fn draft(example: &str) -> (Draft, Vec<String>) {
    let marked: Draft = match example.starts_with('{') {
        true => serde_json::from_str(example).unwrap_or_else(|error| panic!("{example}: {error}")),
        false => Draft::of(example),
    };
    let quotes = marked
        .text
        .split('[')
        .skip(1)
        .map(|rest| rest.split_once(']').expect("a bracket is closed").0.to_owned())
        .collect();
    (
        Draft {
            text: marked.text.replace(['[', ']'], ""),
            ..marked
        },
        quotes,
    )
}

fn quotes(report: &Report, rule: &str) -> Vec<String> {
    let mut findings: Vec<_> = report.findings.iter().filter(|finding| finding.rule == rule).collect();
    findings.sort_by_key(|finding| finding.start);
    findings.into_iter().map(|finding| finding.quote.clone()).collect()
}

#[test]
fn what_is_flagged_is_found() {
    for page in PAGES {
        assert!(page.flagged.len() >= FEWEST, "{} has too few examples", page.slug);
        for example in page.flagged {
            let (draft, expected) = draft(example);
            assert!(
                !expected.is_empty(),
                "{}: no words are in brackets: {example}",
                page.slug
            );
            assert_eq!(
                quotes(&scan(&draft, &Policy::default()), page.slug),
                expected,
                "{}: {example}",
                page.slug
            );
        }
    }
}

#[test]
fn what_is_left_alone_is_not_found() {
    for page in PAGES {
        assert!(page.left_alone.len() >= FEWEST, "{} has too few examples", page.slug);
        for example in page.left_alone {
            let (draft, _) = draft(example);
            assert_eq!(
                quotes(&scan(&draft, &Policy::default()), page.slug),
                [] as [String; 0],
                "{}: {example}",
                page.slug
            );
        }
    }
}

#[test]
fn every_fix_of_an_example_removes_its_finding() {
    for page in PAGES {
        for example in page.flagged {
            let (draft, _) = draft(example);
            let report = scan(&draft, &Policy::default());
            for finding in report.findings.iter().filter(|finding| finding.rule == page.slug) {
                for fix in &finding.fixes {
                    let units: Vec<u16> = draft.text.encode_utf16().collect();
                    let text = [
                        &units[..fix.start],
                        &fix.replacement.encode_utf16().collect::<Vec<_>>(),
                        &units[fix.end..],
                    ]
                    .concat();
                    let text = String::from_utf16(&text).expect("a fix falls on characters");
                    let fixed = Draft { text, ..draft.clone() };
                    let left = quotes(&scan(&fixed, &Policy::default()), page.slug);
                    assert!(
                        !left.contains(&finding.quote),
                        "{}: {:?} leaves {left:?} in {:?}",
                        page.slug,
                        fix,
                        fixed.text
                    );
                }
            }
        }
    }
}
