//! Stage 6: what is said to the author.

use serde::Serialize;

use crate::rules::{self, Found};
use crate::text::{Span, Utf16Index};

/// What Chaperone has to say about a draft. Offsets are UTF-16 code units of its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// True when the post should wait for one explicit confirmation.
    pub hold: bool,
    /// The gravest first, and of equals the one that stands first.
    pub findings: Vec<Finding>,
}

/// One thing to reconsider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule's slug, for example `phi/name`.
    pub rule: &'static str,
    /// The rule's family.
    pub category: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The first UTF-16 unit.
    pub start: usize,
    /// The UTF-16 unit after the last; the same as `start` for a finding about the whole draft.
    pub end: usize,
    /// The words from `start` to `end`.
    pub quote: String,
    /// What it is, in one sentence.
    pub message: String,
    /// Why it matters.
    pub why: &'static str,
    /// Where that is written, with its date.
    pub source: &'static str,
    /// Safer wordings, the best first.
    pub fixes: Vec<Fix>,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Listed when somebody asks.
    Low,
    /// Shown.
    Medium,
    /// Shown, and the post is held once.
    High,
}

/// A safer wording: the draft with UTF-16 units `start..end` replaced. The place may be wider than the finding's, where
/// a comma or a preposition goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What it does, in a few words.
    pub label: String,
    /// The first UTF-16 unit that is replaced.
    pub start: usize,
    /// The UTF-16 unit after the last that is replaced.
    pub end: usize,
    /// What stands there instead; nothing where the words are taken out.
    pub replacement: String,
}

/// Orders what the rules found, leaves out what a finding of the same family already covers that is at least as grave, and decides
/// whether the post waits.
#[must_use]
pub fn compose(source: &str, mut found: Vec<Found>) -> Report {
    // What covers another comes before it.
    found.sort_by(|a, b| {
        let place = |found: &Found| (found.span.start, std::cmp::Reverse(found.span.end));
        place(a).cmp(&place(b)).then(b.severity.cmp(&a.severity))
    });
    let mut covered = Covered::default();
    found.retain(|finding| covered.add(finding));
    found.sort_by(|a, b| b.severity.cmp(&a.severity).then(a.span.cmp(&b.span)));
    let index = Utf16Index::new(source);
    let findings: Vec<Finding> = found.into_iter().map(|found| finding(source, &index, found)).collect();
    Report {
        hold: findings.iter().any(|finding| finding.severity == Severity::High),
        findings,
    }
}

/// How far findings reach that began before, by family and severity.
#[derive(Default)]
struct Covered(std::collections::BTreeMap<(&'static str, Severity), usize>);

impl Covered {
    /// Takes a finding in, unless one that is at least as grave already reaches as far. One about the whole draft or a whole story
    /// covers nothing: what stands in it has fixes of its own.
    fn add(&mut self, finding: &Found) -> bool {
        if finding.span.is_empty() {
            return true;
        }
        let (category, end) = (finding.doc.category, finding.span.end);
        let graver = (category, finding.severity)..=(category, Severity::High);
        if rules::phi::ABOUT_STORIES.contains(&finding.doc.slug) {
            return true;
        }
        let is_free = self.0.range(graver).all(|(_, reach)| *reach < end);
        let reach = self.0.entry((category, finding.severity)).or_default();
        *reach = end.max(*reach);
        is_free
    }
}

fn finding(source: &str, index: &Utf16Index, found: Found) -> Finding {
    let (start, end) = index.range(found.span);
    let fixes = found.fixes.into_iter().map(|fix| {
        let (start, end) = index.range(fix.span);
        Fix {
            label: fix.label,
            start,
            end,
            replacement: fix.replacement,
        }
    });
    Finding {
        rule: found.doc.slug,
        category: found.doc.category,
        severity: found.severity,
        start,
        end,
        quote: source[found.span.start..found.span.end].to_owned(),
        message: found.message,
        why: found.doc.why,
        source: found.doc.source,
        fixes: fixes.collect(),
    }
}
