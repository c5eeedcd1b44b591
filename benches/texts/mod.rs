//! What is read in the benchmarks: the corpus' drafts, and long inputs of the kinds that break careless readers.

use std::fs;

use serde::Deserialize;

/// A megabyte, about.
#[allow(dead_code)]
pub const LONG: usize = 1_000_000;

#[derive(Deserialize)]
struct Row {
    text: String,
}

/// All drafts of tests/corpus.
#[allow(dead_code)]
pub fn drafts() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    let text = |line: &str| serde_json::from_str::<Row>(line).expect("a row").text;
    files
        .iter()
        .flat_map(|path| {
            fs::read_to_string(path)
                .expect("a file")
                .lines()
                .map(text)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// What a long input repeats, by name.
pub const REPEATED: [(&str, &str); 16] = [
    ("one letter", "a"),
    ("one capital", "A"),
    ("one digit", "7"),
    ("one sign", "("),
    ("spaces", " "),
    ("newlines", "\n"),
    ("a@", "a@"),
    ("a.", "a."),
    ("1-1-1-", "1-"),
    ("10/10/", "10/"),
    ("#Care#Care", "#Care"),
    ("letters with accents", "\u{e9}\u{301}"),
    ("names", "Maria Delgado Okafor "),
    ("names, lower case", "maria delgado okafor "),
    ("titles", "Mrs. J. Dr. St. "),
    (
        "a draft",
        "Saw Mrs. Alvarez, MRN 00482913, in room 214 at St. Brigid's in Dayton on March 3, call 555-0142. ",
    ),
];

/// `text` over and over, `length` bytes at most.
pub fn repeated(text: &str, length: usize) -> String {
    text.repeat(length / text.len())
}
