use std::io::{self, BufWriter, Write as _};

use chaperone::Draft;
use chaperone::deidentify::Deidentified;
use chaperone::mentions::Mention;
use chaperone::report::{Finding, Fix, Report, Severity};
use chaperone::text::Utf16Index;
use serde::Serialize;
use serde_json::Value;

use super::input::Input;
use super::line::{self, Line};
use super::{Failure, Outcome};

/// Answers each line with `answer`'s line, in order. What is wrong with a line goes to standard error, with its number, and the
/// others are answered all the same.
pub fn each(
    input: &Input,
    answer: impl Fn(&Value, &Draft) -> (Outcome, serde_json::Result<String>),
) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::NothingHeld;
    let mut out = BufWriter::new(io::stdout().lock());
    for (number, line) in input.lines()?.enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match line::read(&line) {
            Ok(Line { id, draft }) => {
                let (this, answer) = answer(&id, &draft);
                outcome = outcome.max(this);
                match writeln!(out, "{}", answer?) {
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(outcome),
                    result => result?,
                }
            }
            Err(why) => {
                outcome = Outcome::Unreadable;
                eprintln!("chaperone: line {}: {why}", number + 1);
            }
        }
    }
    match out.flush() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(outcome),
    }
}

/// The answer of `scan`: why and source are the rule's, which `chaperone explain` prints.
#[derive(Serialize)]
struct Scanned<'a> {
    id: &'a Value,
    hold: bool,
    findings: Vec<ScannedFinding<'a>>,
}

#[derive(Serialize)]
struct ScannedFinding<'a> {
    rule: &'a str,
    category: &'a str,
    severity: Severity,
    start: usize,
    end: usize,
    quote: &'a str,
    message: &'a str,
    fixes: &'a [Fix],
}

impl<'a> ScannedFinding<'a> {
    fn of(finding: &'a Finding) -> Self {
        Self {
            rule: finding.rule,
            category: finding.category,
            severity: finding.severity,
            start: finding.start,
            end: finding.end,
            quote: &finding.quote,
            message: &finding.message,
            fixes: &finding.fixes,
        }
    }
}

pub fn report(id: &Value, report: &Report) -> serde_json::Result<String> {
    serde_json::to_string(&Scanned {
        id,
        hold: report.hold,
        findings: report.findings.iter().map(ScannedFinding::of).collect(),
    })
}

/// The answer of `deidentify`.
#[derive(Serialize)]
struct Told<'a> {
    id: &'a Value,
    text: &'a str,
    changes: &'a [Fix],
    remaining: Vec<ScannedFinding<'a>>,
}

pub fn deidentified(id: &Value, done: &Deidentified) -> serde_json::Result<String> {
    serde_json::to_string(&Told {
        id,
        text: &done.text,
        changes: &done.changes,
        remaining: done.remaining.iter().map(ScannedFinding::of).collect(),
    })
}

/// The answer of `mentions`.
#[derive(Serialize)]
struct Mentioned<'a> {
    id: &'a Value,
    mentions: Vec<Named<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    kind: &'static str,
    start: usize,
    end: usize,
    quote: &'a str,
}

pub fn mentions(id: &Value, source: &str, mentions: &[Mention]) -> serde_json::Result<String> {
    let index = Utf16Index::new(source);
    let mentions = mentions.iter().map(|mention| {
        let (start, end) = index.range(mention.span);
        Named {
            kind: mention.kind.slug(),
            start,
            end,
            quote: &source[mention.span.start..mention.span.end],
        }
    });
    serde_json::to_string(&Mentioned {
        id,
        mentions: mentions.collect(),
    })
}
