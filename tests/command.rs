//! The command, as it is called from a shell.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the command with `input` on standard input.
fn chaperone(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_chaperone"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child
        .stdin
        .take()
        .expect("piped")
        .write_all(input.as_ref())
        .expect("the command reads");
    child.wait_with_output().expect("the command ends")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn json(output: &Output) -> Vec<Value> {
    out(output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

#[test]
fn the_text_format_underlines_what_was_found() {
    let output = chaperone(&["scan"], "👩‍⚕️ Saw Mrs. Alvarez, MRN 00482913,\nin clinic on March 3\n");
    let shown = out(&output);
    let lines: Vec<&str> = shown.lines().collect();
    assert!(
        lines[1].trim_start().starts_with("~~~~~~~~~~~~      ~~~~~~~~"),
        "{shown}"
    );
    assert_eq!(lines[3].trim(), ".......", "{shown}");
    assert!(
        lines[5].starts_with("~~~ could identify") && lines[5].ends_with("... only a hint"),
        "{shown}"
    );
    assert!(shown.contains("phi/name") && shown.contains("held once"), "{shown}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_draft_comes_back_without_what_could_identify_a_patient() {
    let draft = "Saw Mrs. Alvarez, MRN 00482913, in clinic";
    let output = chaperone(&["deidentify"], draft);
    assert_eq!(out(&output), "Saw a patient in clinic");
    assert_eq!((err(&output).as_str(), output.status.code()), ("", Some(0)));
    let line = format!(r#"{{"id": 7, "text": "{draft}"}}"#);
    let answer = &json(&chaperone(&["deidentify", "--format", "jsonl"], line))[0];
    assert_eq!(answer["id"], 7);
    assert_eq!(answer["changes"][0]["start"], 4);
    assert_eq!(answer["remaining"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_harmless_draft_comes_back_as_it_is() {
    let output = chaperone(&["scan", "-"], "Soup at midnight, again 🍜\n");
    assert_eq!(
        (out(&output).as_str(), output.status.code()),
        ("Soup at midnight, again 🍜\n", Some(0))
    );
    assert_eq!(err(&output), "Nothing to reconsider.\n");
}

#[test]
fn offsets_are_utf16_whatever_stands_before() {
    for before in [
        "",
        "🎉👩‍⚕️ ",
        "e\u{301}a\u{308} ",
        "مرحبا שלום ",
        "𝔥𝔦 \u{200F}\u{FEFF}",
        "\u{1F1FA}\u{1F1F8}\t\u{A0}",
    ] {
        let text = format!("{before}her SSN is 987-65-4321.");
        let line = serde_json::json!({ "id": 7, "text": text }).to_string();
        let report = &json(&chaperone(&["scan", "--format", "jsonl"], &line))[0];
        let finding = &report["findings"][0];
        let units: Vec<u16> = text.encode_utf16().collect();
        let at = |key: &str| usize::try_from(finding[key].as_u64().expect("a number")).expect("small");
        assert_eq!(
            String::from_utf16(&units[at("start")..at("end")]).expect("whole characters"),
            "987-65-4321"
        );
        assert_eq!(
            (&report["id"], &finding["quote"]),
            (&Value::from(7), &Value::from("987-65-4321"))
        );
    }
}

#[test]
fn bad_lines_are_named_and_the_others_answered() {
    let mut input = br#"{"id": "a", "text": "her SSN is 987-65-4321", "surface": "review_reply"}
{"id": "b", "text": }

{"id": "c"}
{"id": "d", "text": "Hi", "platform": "pigeon"}
"#
    .to_vec();
    input.extend(b"\xFF\xFE\n{\"id\": \"e\", \"text\": \"Hello\", \"expected\": []}");
    let output = chaperone(&["scan", "--format", "jsonl"], input);
    let answers = json(&output);
    assert_eq!(
        answers.iter().map(|answer| answer["id"].as_str()).collect::<Vec<_>>(),
        [Some("a"), Some("e")]
    );
    let errors = err(&output);
    let numbers: Vec<&str> = errors.lines().filter_map(|line| line.split(':').nth(1)).collect();
    assert_eq!(numbers, [" line 2", " line 4", " line 5", " line 6"], "{errors}");
    assert!(errors.contains("pigeon") && errors.contains("text"), "{errors}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn exit_status_tells_held_from_not_held() {
    let scan = |text: &str| {
        chaperone(
            &["scan", "--format", "jsonl"],
            serde_json::json!({ "text": text }).to_string(),
        )
    };
    assert_eq!(scan("987-65-4321").status.code(), Some(1));
    assert_eq!(scan("Flu shots today").status.code(), Some(0));
}

#[test]
fn what_could_not_be_read_outweighs_what_is_held() {
    let lines = "{\n{\"text\": \"987-65-4321\"}\n";
    let output = chaperone(&["scan", "--format", "jsonl"], lines);
    assert_eq!((json(&output).len(), output.status.code()), (1, Some(2)));
}

#[test]
fn the_version_is_the_packages() {
    assert_eq!(
        out(&chaperone(&["--version"], "")),
        format!("chaperone {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn mentions_are_everybodys() {
    let draft = r#"{"id": 1, "text": "Dr. Hall, 44 years old, saw 94-year-old Mrs. Lee on March 3"}"#;
    let kinds = |arguments: &[&str]| {
        let answer = json(&chaperone(arguments, draft)).remove(0);
        let mentions = answer["mentions"].as_array().expect("a list").clone();
        mentions
            .iter()
            .map(|m| {
                (
                    m["kind"].as_str().unwrap().to_owned(),
                    m["quote"].as_str().unwrap().to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    let identifiers = [
        ("person", "Dr. Hall"),
        ("age", "94-year-old"),
        ("person", "Mrs. Lee"),
        ("date", "March 3"),
    ];
    let owned = |(kind, quote): (&str, &str)| (kind.to_owned(), quote.to_owned());
    assert_eq!(kinds(&["mentions", "--format", "jsonl"]), identifiers.map(owned));
    let all = kinds(&["mentions", "--format=jsonl", "--all"]);
    assert!(
        all.contains(&owned(("age", "44 years old"))) && all.len() > identifiers.len(),
        "{all:?}"
    );
}

#[test]
fn every_rule_can_be_explained() {
    let rules = out(&chaperone(&["rules"], ""));
    assert!(rules.lines().count() >= 7, "{rules}");
    for rule in rules.lines().filter_map(|line| line.split_whitespace().next()) {
        let explained = out(&chaperone(&["explain", rule], ""));
        assert!(
            ["What it flags", "Why", "Source: ", "Left alone", "Safer"]
                .iter()
                .all(|h| explained.contains(h)),
            "{explained}"
        );
    }
}

#[test]
fn what_cannot_be_done_is_said() {
    for (arguments, said) in [
        (&["scan", "no-such-file"][..], "no-such-file"),
        (&["explain", "phi/nmae"], "phi/nmae"),
        (&["explain"], "which rule?"),
        (&["scan", "--format", "xml"], "xml"),
        (&["people", "--format", "jsonl"], "`chaperone people` takes no --format"),
        (&["scan", "--all"], "takes no --all"),
        (&["scna"], "scna"),
        (&["policy", "check", "no-such-policy"], "no-such-policy"),
    ] {
        let output = chaperone(arguments, "");
        assert!(
            err(&output).contains(said) && output.stdout.is_empty(),
            "{arguments:?}: {}",
            err(&output)
        );
        assert_eq!(output.status.code(), Some(2));
    }
}
