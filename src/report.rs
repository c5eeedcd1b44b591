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

/// Orders what the rules found, leaves out what a graver finding of the same family already covers, and decides whether the post waits.
#[must_use]
pub fn compose(source: &str, mut found: Vec<Found>) -> Report {
    found.sort_by(|a, b| b.severity.cmp(&a.severity).then(a.span.cmp(&b.span)));
    let mut kept: Vec<Found> = Vec::with_capacity(found.len());
    let mut covered = Covered::default();
    for finding in found {
        // What speaks of a whole story hides nothing in it: that has fixes of its own.
        let is_whole = rules::phi::ABOUT_STORIES.contains(&finding.doc.slug);
        if is_whole || covered.add(finding.doc.category, finding.span) {
            kept.push(finding);
        }
    }
    let index = Utf16Index::new(source);
    let findings: Vec<Finding> = kept.into_iter().map(|found| finding(source, &index, found)).collect();
    Report {
        hold: findings.iter().any(|finding| finding.severity == Severity::High),
        findings,
    }
}

/// The places that findings already cover, by family.
#[derive(Default)]
struct Covered(std::collections::BTreeMap<(&'static str, usize), usize>);

impl Covered {
    /// Takes `span` in, unless it overlaps a place that is taken.
    fn add(&mut self, category: &'static str, span: Span) -> bool {
        let before = self
            .0
            .range((category, 0)..(category, span.end.max(span.start + 1)))
            .next_back();
        let is_free = before.is_none_or(|(_, end)| *end <= span.start);
        if is_free {
            self.0.insert((category, span.start), span.end);
        }
        is_free
    }
}

fn finding(source: &str, index: &Utf16Index, found: Found) -> Finding {
    let (start, end) = index.range(found.span);
    // A vaguer wording can be the one that stands there already.
    let changes = found
        .fixes
        .into_iter()
        .filter(|fix| source[fix.span.start..fix.span.end] != fix.replacement);
    let fixes = changes.map(|fix| {
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
