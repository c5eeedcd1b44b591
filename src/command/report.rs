use std::fmt::Write as _;

use chaperone::report::{Finding, Report, Severity};
use chaperone::rules::Doc;
use unicode_width::UnicodeWidthStr as _;

/// The draft with its findings underlined, and what each is.
pub fn text(source: &str, report: &Report) -> String {
    let mut shown = String::new();
    let mut start = 0;
    for line in source.split('\n') {
        let units: Vec<u16> = line.encode_utf16().collect();
        shown.push_str(line);
        shown.push('\n');
        if let Some(underline) = underline(&units, start, &report.findings) {
            shown.push_str(&underline);
            shown.push('\n');
        }
        start += units.len() + 1;
    }
    if !report.findings.is_empty() {
        shown.push('\n');
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

/// `^` under what is high, `~` under the rest, as wide as a terminal shows the characters above.
fn underline(line: &[u16], start: usize, findings: &[Finding]) -> Option<String> {
    let mut marks = String::new();
    let mut at = start;
    for c in char::decode_utf16(line.iter().copied()).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)) {
        let mark = findings
            .iter()
            .find(|finding| (finding.start..finding.end).contains(&at))
            .map_or(' ', |finding| match finding.severity {
                Severity::High => '^',
                _ => '~',
            });
        let width = c.encode_utf8(&mut [0; 4]).width();
        marks.extend(std::iter::repeat_n(mark, width));
        at += c.len_utf16();
    }
    let marks = marks.trim_end();
    (!marks.is_empty()).then(|| marks.to_owned())
}

/// A rule's documentation, for a terminal.
pub fn explanation(doc: &Doc) -> String {
    let list = |examples: &[&str]| {
        examples
            .iter()
            .map(|example| format!("  {example}\n"))
            .collect::<String>()
    };
    format!(
        "{} ({})\n\nWhat it flags\n  {}\n\nWhy\n  {}\n  Source: {}\n\nFlagged, the words in brackets\n{}\nLeft alone\n{}\nSafer\n  {}\n",
        doc.title,
        doc.slug,
        doc.flags,
        doc.why,
        doc.source,
        list(doc.flagged),
        list(doc.left_alone),
        doc.safer
    )
}
