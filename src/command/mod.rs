mod input;
mod jsonl;
mod line;
mod report;

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::process::ExitCode;

use chaperone::deidentify::Deidentified;
use chaperone::mentions::{self, Mention};
use chaperone::reading::{self, Reading};
use chaperone::report::Severity;
use chaperone::text::Text;
use chaperone::{Draft, Policy, people, rules, text};
use lexopt::prelude::*;

use input::Input;

const HELP: &str = "\
Chaperone reads a draft and says what could identify a patient. Nothing leaves this machine.

    chaperone scan       [FILE|-] [--format text|jsonl] [--policy FILE]    what to reconsider
    chaperone deidentify [FILE|-] [--format text|jsonl] [--policy FILE]    the draft without what could identify a patient
    chaperone mentions   [FILE|-] [--format text|jsonl] [--all]            every identifier, whoever it belongs to
    chaperone phrases    [FILE|-]                                          what it says in so many words
    chaperone people     [FILE|-]                                          who each mention belongs to
    chaperone rules                                                        the rules
    chaperone explain RULE                                                 one rule, with examples
    chaperone policy check FILE                                            whether a policy can be used

FILE is a draft as plain text, or with --format jsonl one draft a line: {\"id\", \"text\", \"platform\", \"surface\", \"account\",
\"audience\", \"context\", \"attachments\"}, all but \"text\" optional. Without FILE, standard input is read.
Places in the answers (\"start\", \"end\") count UTF-16 units, as browsers do. An identifier is what Safe Harbor lists: ages below 90,
bare years and states are none; --all prints them, too, and conditions, roles, amounts and whatever else is read.
What `deidentify` cannot say otherwise goes to standard error, or with --format jsonl into \"remaining\"; it counts as held where the
post would be.
--help prints this, --version the version.

Exit status: 0 nothing held, 1 something held, 2 something could not be read, whatever else was held.
";

/// How a run ended: of two, the later one here is the one to report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    NothingHeld,
    Held,
    Unreadable,
}

impl Outcome {
    fn of(is_held: bool) -> Self {
        if is_held { Self::Held } else { Self::NothingHeld }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome as u8)
    }
}

/// What the words of a call ask for.
#[derive(Default)]
struct Call {
    words: Vec<String>,
    format: Format,
    policy: Option<String>,
    all: bool,
    /// The options that were given, as they are spelled.
    options: Vec<&'static str>,
}

enum Asked {
    Call(Call),
    Help,
    Version,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Format {
    #[default]
    Text,
    JsonLines,
}

type Failure = Box<dyn Error>;

/// Does what the words of a call ask for.
pub fn run(arguments: lexopt::Parser) -> Result<Outcome, Failure> {
    let call = match parse(arguments)? {
        Asked::Call(call) => call,
        Asked::Help => return print(HELP),
        Asked::Version => return print(concat!("chaperone ", env!("CARGO_PKG_VERSION"), "\n")),
    };
    if let Some(sentence) = misplaced(&call) {
        return Err(sentence.into());
    }
    let words: Vec<&str> = call.words.iter().map(String::as_str).collect();
    match words[..] {
        ["scan"] => scan(&call, Input::Standard),
        ["scan", file] => scan(&call, Input::named(file)),
        ["deidentify"] => deidentify(&call, Input::Standard),
        ["deidentify", file] => deidentify(&call, Input::named(file)),
        ["mentions"] => mentions(&call, Input::Standard),
        ["mentions", file] => mentions(&call, Input::named(file)),
        ["phrases"] => phrases(&Input::Standard),
        ["phrases", file] => phrases(&Input::named(file)),
        ["people"] => people(&Input::Standard),
        ["people", file] => people(&Input::named(file)),
        ["rules"] => print(
            &rules::PAGES
                .iter()
                .map(|page| format!("{:30} {}\n", page.slug, page.title))
                .collect::<String>(),
        ),
        ["explain", slug] => explain(slug),
        ["explain"] => {
            Err("which rule? `chaperone explain phi/name` explains one, `chaperone rules` lists them".into())
        }
        ["policy", "check", file] => {
            policy(file)?;
            print("This policy can be used.\n")
        }
        [] => print(HELP),
        _ => Err(format!(
            "there is no call \"{}\"; `chaperone --help` lists those there are",
            words.join(" ")
        )
        .into()),
    }
}

/// A call takes the options that `--help` shows with it; one that would do nothing is better refused.
fn misplaced(call: &Call) -> Option<String> {
    let verb = call.words.first()?;
    let takes: &[&str] = match verb.as_str() {
        "scan" | "deidentify" => &["--format", "--policy"],
        "mentions" => &["--format", "--all"],
        _ => &[],
    };
    let option = call.options.iter().find(|option| !takes.contains(option))?;
    Some(format!(
        "`chaperone {verb}` takes no {option}; `chaperone --help` shows what takes it"
    ))
}

fn parse(mut arguments: lexopt::Parser) -> Result<Asked, Failure> {
    let mut call = Call::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Asked::Help),
            Long("version") | Short('V') => return Ok(Asked::Version),
            Long("all") => {
                call.options.push("--all");
                call.all = true;
            }
            Long("policy") => {
                call.options.push("--policy");
                call.policy = Some(arguments.value()?.string()?);
            }
            Long("format") => {
                call.options.push("--format");
                call.format = match arguments.value()?.string()?.as_str() {
                    "text" => Format::Text,
                    "jsonl" => Format::JsonLines,
                    other => return Err(format!("--format is text or jsonl, not \"{other}\"").into()),
                }
            }
            Value(word) => call.words.push(word.string()?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(Asked::Call(call))
}

fn print(words: &str) -> Result<Outcome, Failure> {
    write(words.as_bytes())?;
    Ok(Outcome::NothingHeld)
}

/// Writes to standard output; a reader that has gone away is no error.
fn write(bytes: &[u8]) -> io::Result<()> {
    match io::stdout().lock().write_all(bytes) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn policy(file: &str) -> Result<Policy, Failure> {
    let json = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    Policy::from_json(&json).map_err(|error| format!("{file}: {error}").into())
}

fn scan(call: &Call, input: Input) -> Result<Outcome, Failure> {
    let policy = call.policy.as_deref().map(policy).transpose()?.unwrap_or_default();
    match call.format {
        Format::JsonLines => jsonl::each(&input, |id, draft| {
            let report = chaperone::scan(draft, &policy);
            (Outcome::of(report.hold), jsonl::report(id, &report))
        }),
        Format::Text => {
            let draft = Draft::of(input.read()?);
            let report = chaperone::scan(&draft, &policy);
            write(report::text(&draft.text, &report).as_bytes())?;
            if report.findings.is_empty() {
                // Beside the draft, which comes back as it is.
                eprintln!("Nothing to reconsider.");
            }
            Ok(Outcome::of(report.hold))
        }
    }
}

fn deidentify(call: &Call, input: Input) -> Result<Outcome, Failure> {
    let policy = call.policy.as_deref().map(policy).transpose()?.unwrap_or_default();
    let outcome = |done: &Deidentified| Outcome::of(done.remaining.iter().any(|left| left.severity == Severity::High));
    match call.format {
        Format::JsonLines => jsonl::each(&input, |id, draft| {
            let done = chaperone::deidentify(draft, &policy);
            (outcome(&done), jsonl::deidentified(id, &done))
        }),
        Format::Text => {
            let done = chaperone::deidentify(&Draft::of(input.read()?), &policy);
            write(done.text.as_bytes())?;
            for left in &done.remaining {
                // Beside the draft, so that it can go into a file.
                eprintln!("Still to say otherwise: “{}”. {}", left.quote, left.message);
            }
            Ok(outcome(&done))
        }
    }
}

fn mentions(call: &Call, input: Input) -> Result<Outcome, Failure> {
    let wanted = |mention: &Mention| call.all || mention.kind.is_identifier();
    match call.format {
        Format::JsonLines => jsonl::each(&input, |id, draft| {
            let text = text::read(&draft.text);
            let mentions: Vec<_> = mentions::find(&text)
                .into_iter()
                .filter(|mention| wanted(mention))
                .collect();
            (Outcome::NothingHeld, jsonl::mentions(id, &draft.text, &mentions))
        }),
        Format::Text => {
            let source = input.read()?;
            let text = text::read(&source);
            let found = mentions::find(&text);
            print(
                &found
                    .iter()
                    .filter(|mention| wanted(mention))
                    .map(|mention| line(&text, mention))
                    .collect::<String>(),
            )
        }
    }
}

fn line(text: &Text, mention: &Mention) -> String {
    format!("{:24} {}\n", mention.kind.slug(), text.quote(mention.span))
}

fn phrases(input: &Input) -> Result<Outcome, Failure> {
    let source = input.read()?;
    let Reading { text, phrases, .. } = reading::read(&source);
    let lines = phrases
        .iter()
        .map(|phrase| format!("{:32} {}\n", phrase.sign.slug(), text.quote(text.span(&phrase.tokens))));
    print(&lines.collect::<String>())
}

fn people(input: &Input) -> Result<Outcome, Failure> {
    let draft = Draft::of(input.read()?);
    let reading = reading::read(&draft.text);
    let people = people::attribute(&draft, &reading, None);
    let Reading { text, mentions, .. } = &reading;
    let mut picture = String::from("How much speaks for each sentence being about a patient, from 0 on enough:\n");
    for (number, tokens) in text.sentences().iter().enumerate() {
        let quote = text.quote(text.span(tokens));
        picture.push_str(&format!("{:6.2}  {}\n", people.story().score(number), quote.trim()));
    }
    for (someone, theirs) in people.everyone() {
        picture.push_str(&format!("{}: {}\n", someone.standing.slug(), someone.because));
        for mention in theirs {
            picture.push_str(&format!("    {}", line(text, &mentions[mention])));
        }
    }
    print(&picture)
}

fn explain(slug: &str) -> Result<Outcome, Failure> {
    let (rule, page) = rules::by_slug(slug)
        .zip(rules::page(slug))
        .ok_or_else(|| format!("there is no rule \"{slug}\"; `chaperone rules` lists those there are"))?;
    print(&report::explanation(&rule.doc, page))
}
