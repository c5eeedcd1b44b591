//! The draft with what could identify a patient told less closely, so that nothing of it is left above a hint.
//!
//! It takes the safer wordings that the rules offer, scans what comes out, and goes on until nothing is found or nothing more
//! helps. What the rules miss it leaves, and it changes no word that they do not speak of.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::report::{Finding, Fix, Report, Severity};
use crate::{Draft, Policy, scan};

/// A draft with what could identify a patient taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deidentified {
    /// The words that are left.
    pub text: String,
    /// What was changed, in UTF-16 units of the draft as it was, in order and apart from each other.
    pub changes: Vec<Fix>,
    /// What could still identify a patient, in UTF-16 units of `text`, and has to be said otherwise by hand.
    pub remaining: Vec<Finding>,
}

/// The most times that what came out is scanned and changed again.
const ROUNDS: usize = 8;

/// The rules about a story as a whole: often nothing is left of it for them once the names, days and places are gone.
const STORIES: &[&str] = &["phi/clue-combination", "phi/gossip"];

/// Changes as little of `draft` as leaves nothing in it that could identify a patient and is more than a hint.
#[must_use]
pub fn deidentify(draft: &Draft, policy: &Policy) -> Deidentified {
    let mut edited = Edited::new(draft);
    let mut tried: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    let mut remaining = grave(&edited.scan(policy));
    for _ in 0..ROUNDS {
        let (stories, details): (Vec<_>, Vec<_>) =
            remaining.iter().partition(|finding| STORIES.contains(&finding.rule));
        let fixes = if details.is_empty() {
            stories
                .first()
                .map_or_else(Vec::new, |story| enough(&edited, story, stories.len(), policy))
        } else {
            next_of_each(&details, &mut tried)
        };
        if fixes.is_empty() {
            break;
        }
        edited.apply(&fixes);
        remaining = grave(&edited.scan(policy));
    }
    Deidentified {
        text: edited.text(),
        changes: edited.changes,
        remaining,
    }
}

/// What could identify a patient and is more than a hint.
fn grave(report: &Report) -> Vec<Finding> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.category == "phi" && finding.severity > Severity::Low)
        .cloned()
        .collect()
}

/// For each finding the next wording that was not tried for it, in order and without overlaps; the words are taken out where none is left.
fn next_of_each(details: &[&Finding], tried: &mut BTreeMap<(&'static str, String), usize>) -> Vec<Fix> {
    let key = |finding: &Finding| (finding.rule, finding.quote.clone());
    let mut wordings: Vec<(Fix, _)> = details
        .iter()
        .filter(|finding| finding.start < finding.end)
        .filter_map(|finding| {
            let before = tried.get(&key(finding)).copied().unwrap_or(0);
            let fix = match finding.fixes.get(before) {
                Some(fix) => fix.clone(),
                None if before == finding.fixes.len() => taken_out(finding),
                None => return None,
            };
            Some((fix, key(finding)))
        })
        .collect();
    wordings.sort_by_key(|(fix, _)| (fix.start, fix.end));
    // What touches another's place has its turn in the next round.
    let mut end = 0;
    wordings.retain(|(fix, _)| {
        let is_apart = fix.start >= end;
        end = if is_apart { fix.end } else { end };
        is_apart
    });
    let mut keys: Vec<_> = wordings.iter().map(|(_, key)| key.clone()).collect();
    keys.sort();
    keys.dedup();
    for key in keys {
        *tried.entry(key).or_default() += 1;
    }
    wordings.into_iter().map(|(fix, _)| fix).collect()
}

fn taken_out(finding: &Finding) -> Fix {
    Fix {
        label: "Take it out".to_owned(),
        start: finding.start,
        end: finding.end,
        replacement: "[removed]".to_owned(),
    }
}

/// The fewest wordings of a story, from the first on, that leave fewer than the `of` findings there are; else the last, which leaves
/// the least of all.
fn enough(edited: &Edited<'_>, story: &Finding, of: usize, policy: &Policy) -> Vec<Fix> {
    let Some((last, clues)) = story.fixes.split_last() else {
        return Vec::new();
    };
    let clears = |fixes: &[Fix]| {
        let mut next = edited.clone();
        next.apply(fixes);
        grave(&next.scan(policy)).len() < of
    };
    let mut taken: Vec<Fix> = Vec::new();
    for fix in clues {
        let end = taken.last().map_or(0, |before| before.end);
        if fix.start >= end {
            taken.push(fix.clone());
            if clears(&taken) {
                return taken;
            }
        }
    }
    vec![last.clone()]
}

/// A draft, and what was changed in it.
#[derive(Clone)]
struct Edited<'d> {
    draft: &'d Draft,
    /// The words as they are now.
    units: Vec<u16>,
    /// In units of the draft as it was, in order.
    changes: Vec<Fix>,
}

impl<'d> Edited<'d> {
    fn new(draft: &'d Draft) -> Self {
        Self {
            draft,
            units: draft.text.encode_utf16().collect(),
            changes: Vec::new(),
        }
    }

    fn text(&self) -> String {
        String::from_utf16_lossy(&self.units)
    }

    fn scan(&self, policy: &Policy) -> Report {
        let draft = Draft {
            text: self.text(),
            ..self.draft.clone()
        };
        scan(&draft, policy)
    }

    /// Applies `fixes`, which count in units of the words as they are now, are in order and apart from each other. Each is told
    /// together with the earlier changes that it meets.
    fn apply(&mut self, fixes: &[Fix]) {
        let (mut earlier, mut fixes) = (self.changes.iter().peekable(), fixes.iter().peekable());
        let mut changes = Vec::new();
        let mut units = Vec::with_capacity(self.units.len());
        // Up to where all is done, in the words as they were and as they are.
        let (mut was, mut is) = (0, 0);
        loop {
            let next_earlier = earlier.peek().map(|change| change.start - was + is);
            let next_fix = fixes.peek().map(|fix| fix.start);
            let Some(start) = next_earlier.into_iter().chain(next_fix).min() else {
                break;
            };
            units.extend_from_slice(&self.units[is..start]);
            was += start - is;
            is = start;
            let (first, mut end, mut label) = (was, start, String::new());
            let mut replacement: Vec<u16> = Vec::new();
            let mut copied = start;
            loop {
                let meets = |at: usize| at < end || at == start;
                if let Some(change) = earlier.next_if(|change| meets(change.start - was + is)) {
                    is += change.start - was + change.replacement.encode_utf16().count();
                    was = change.end;
                    end = end.max(is);
                    label.clone_from(&change.label);
                } else if let Some(fix) = fixes.next_if(|fix| meets(fix.start)) {
                    replacement.extend_from_slice(&self.units[copied..fix.start]);
                    replacement.extend(fix.replacement.encode_utf16());
                    copied = fix.end;
                    end = end.max(fix.end);
                    label.clone_from(&fix.label);
                } else {
                    break;
                }
            }
            replacement.extend_from_slice(&self.units[copied..end]);
            was += end - is;
            is = end;
            units.extend_from_slice(&replacement);
            changes.push(Fix {
                label,
                start: first,
                end: was,
                replacement: String::from_utf16_lossy(&replacement),
            });
        }
        units.extend_from_slice(&self.units[is..]);
        (self.units, self.changes) = (units, changes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Deidentified {
        deidentify(&Draft::of(text), &Policy::default())
    }

    /// The draft with the changes made in it.
    fn changed(text: &str, changes: &[Fix]) -> String {
        let mut units: Vec<u16> = text.encode_utf16().collect();
        for change in changes.iter().rev() {
            units.splice(change.start..change.end, change.replacement.encode_utf16());
        }
        String::from_utf16(&units).unwrap()
    }

    #[test]
    fn what_is_left_reads_as_english() {
        for (text, left) in [
            ("Saw Mrs. Alvarez in clinic today.", "Saw a patient in clinic today."),
            (
                "👩‍⚕️ My patient Mr. Hall, MRN 00482913, came in on March 3.",
                "👩‍⚕️ My patient came in recently.",
            ),
            ("Great coffee at the clinic today.", "Great coffee at the clinic today."),
        ] {
            let done = of(text);
            assert_eq!(done.text, left);
            assert_eq!(done.remaining, []);
            assert_eq!(changed(text, &done.changes), left);
        }
    }

    #[test]
    fn a_change_of_a_change_is_told_as_one() {
        let draft = Draft::of("one two three four");
        let mut edited = Edited::new(&draft);
        let fix = |start, end, replacement: &str| Fix {
            label: String::new(),
            start,
            end,
            replacement: replacement.to_owned(),
        };
        edited.apply(&[fix(0, 3, "1"), fix(8, 13, "")]);
        assert_eq!(edited.text(), "1 two  four");
        edited.apply(&[fix(2, 6, "2"), fix(7, 11, "IV")]);
        assert_eq!(edited.text(), "1 2 IV");
        assert_eq!(changed(&draft.text, &edited.changes), "1 2 IV");
        edited.apply(&[fix(0, 6, "all")]);
        assert_eq!(edited.changes, [fix(0, 18, "all")]);
    }
}
