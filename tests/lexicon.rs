//! Every table of words: in order, nothing twice, and spelled as folded text is.

use std::fs;
use std::path::Path;

/// The tables with the words of each, its first column.
fn tables() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/tables");
    let files = fs::read_dir(folder).expect("the tables are there");
    let paths = files.map(|file| file.expect("the folder can be read").path());
    let tables = paths.map(|path| {
        let table = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let words = table
            .lines()
            .map(|line| line.split('\t').next().unwrap_or_default().to_owned());
        (path.display().to_string(), words.collect())
    });
    tables.collect()
}

/// True for lower-case letters, digits and apostrophes with single spaces between the words.
fn is_folded(word: &str) -> bool {
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'\''));
    word.split(' ').all(letters)
}

#[test]
fn words_are_folded() {
    for (table, words) in tables() {
        let odd: Vec<_> = words.iter().filter(|word| !is_folded(word)).collect();
        assert!(odd.is_empty(), "{table}: {odd:?}");
    }
}

#[test]
fn words_are_in_order_and_listed_once() {
    for (table, words) in tables() {
        let odd = words.windows(2).find(|pair| pair[0] >= pair[1]);
        assert_eq!(odd, None, "{table}");
    }
}

/// The generated tables' numbers of entries stand in the document, too.
#[test]
fn every_table_has_its_source() {
    let sources = include_str!("../src/lexicon/SOURCES.md");
    for (table, words) in tables() {
        let name = format!("`tables/{}`", table.rsplit(['/', '\\']).next().unwrap_or_default());
        let row = sources
            .lines()
            .find(|line| line.starts_with('|') && line.contains(&name));
        let row = row.unwrap_or_else(|| panic!("{name} has no row in SOURCES.md"));
        if let Some(entries) = row.split(" | ").nth(2) {
            assert_eq!(entries.replace(',', ""), words.len().to_string(), "{name}");
        }
    }
}
