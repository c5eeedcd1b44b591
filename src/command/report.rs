use std::fmt::Write as _;

use chaperone::report::{Finding, Report, Severity};
use chaperone::rules::{Doc, Page};
use unicode_width::UnicodeWidthStr as _;

/// The draft with its findings underlined, and what each is.
pub fn text(source: &str, report: &Report) -> String {
    let marks = marks(source, &report.findings);
    let mut shown = String::new();
    let mut start = 0;
    for line in source.split('\n') {
        shown.push_str(line);
        shown.push('\n');
        if let Some(underline) = underline(line, &marks[start..]) {
            shown.push_str(&underline);
            shown.push('\n');
        }
        start += line.encode_utf16().count() + 1;
    }
    if !report.findings.is_empty() {
        let _ = writeln!(shown, "\n{}\n", legend(&report.findings));
    }
    for finding in &report.findings {
        let _ = writeln!(
            shown,
            "{:6}  {}  {}",
            severity(finding.severity),
            finding.rule,
            finding.message
        );
        for fix in &finding.fixes {
            let _ = writeln!(shown, "        {}", fix.label);
        }
    }
    if report.hold {
        shown.push_str("\nThis post would be held once.\n");
    }
    shown
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Low => "low",
        Severity::Medium => "medium",
        Severity::High => "high",
    }
}

/// What the marks that were used mean.
fn legend(findings: &[Finding]) -> String {
    let used = |mark| findings.iter().any(|finding| self::mark(finding) == mark);
    let grave = used(GRAVE).then_some("~~~ could identify somebody by itself");
    let hint = used(HINT).then_some("... only a hint");
    grave.into_iter().chain(hint).collect::<Vec<_>>().join("     ")
}

/// As in the browser: a wavy line where the post is held, a dotted one elsewhere.
const GRAVE: char = '~';
const HINT: char = '.';

fn mark(finding: &Finding) -> char {
    if finding.severity == Severity::High {
        GRAVE
    } else {
        HINT
    }
}

/// For each UTF-16 unit of the draft the mark of what stands there, else a space.
fn marks(source: &str, findings: &[Finding]) -> Vec<char> {
    let mut marks = vec![' '; source.encode_utf16().count() + 1];
    // The gravest comes first, so it is written last.
    for finding in findings.iter().rev() {
        marks[finding.start..finding.end].fill(mark(finding));
    }
    marks
}

/// The marks that begin with `line`, as wide as a terminal shows its characters.
fn underline(line: &str, marks: &[char]) -> Option<String> {
    let mut underline = String::new();
    let mut at = 0;
    for c in line.chars() {
        let width = c.encode_utf8(&mut [0; 4]).width();
        underline.extend(std::iter::repeat_n(marks[at], width));
        at += c.len_utf16();
    }
    let underline = underline.trim_end();
    (!underline.is_empty()).then(|| underline.to_owned())
}

/// A rule's documentation, for a terminal.
pub fn explanation(doc: &Doc, page: &Page) -> String {
    let list = |examples: &[&str]| {
        examples
            .iter()
            .map(|example| format!("  {example}\n"))
            .collect::<String>()
    };
    format!(
        "{} ({})\n\nWhat it flags\n  {}\n\nWhy\n  {}\n  Source: {}\n\nFlagged, the words in brackets\n{}\nLeft alone\n{}\nSafer\n  {}\n",
        page.title,
        doc.slug,
        page.flags,
        doc.why,
        doc.source,
        list(page.flagged),
        list(page.left_alone),
        page.safer
    )
}
