//! Compiles the phrases of `src/phrases/*.txt`, which `src/phrases/README.md` describes, into tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::pattern::{self, Classes, Pattern, Step};

/// Every phrase of every file, and the signs that they show.
pub struct Phrases {
    signs: Vec<(String, String)>,
    /// Each with the number of its sign.
    patterns: Vec<(u32, Pattern)>,
}

/// Reads all files.
pub fn read() -> Phrases {
    println!("cargo::rerun-if-changed=src/phrases");
    let mut phrases = Phrases {
        signs: Vec::new(),
        patterns: Vec::new(),
    };
    let mut common = Classes::new();
    read_file(Path::new("src/phrases/common.txt"), &mut common, &mut phrases);
    let mut files: Vec<_> = fs::read_dir("src/phrases")
        .expect("src/phrases is there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt") && !path.ends_with("common.txt"))
        .collect();
    files.sort();
    for file in files {
        read_file(&file, &mut common.clone(), &mut phrases);
    }
    phrases.join();
    phrases
}

fn read_file(path: &Path, classes: &mut Classes, phrases: &mut Phrases) {
    let source = fs::read_to_string(path).expect("readable");
    for (number, line) in source.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        if let Err(why) = read_line(line, classes, phrases) {
            panic!("{}:{}: {why}", path.display(), number + 1);
        }
    }
}

fn read_line(line: &str, classes: &mut Classes, phrases: &mut Phrases) -> Result<(), String> {
    if let Some((name, doc)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        if doc.trim().is_empty() {
            return Err(format!("[{name}] does not say what it shows"));
        }
        if phrases.signs.iter().any(|(known, _)| known == name) {
            return Err(format!("[{name}] stands twice"));
        }
        phrases.signs.push((name.to_owned(), doc.trim().to_owned()));
        return Ok(());
    }
    if let Some((name, alternatives)) = line.split_once(" = ") {
        let sequences = pattern::parse(alternatives, classes)?;
        classes.insert(name.to_owned(), sequences);
        return Ok(());
    }
    let signs = u32::try_from(phrases.signs.len()).expect("signs are few");
    let sign = signs.checked_sub(1).ok_or("no [sign] stands above")?;
    for pattern in pattern::parse(line, classes)? {
        if pattern.iter().all(|step| !step.can_anchor()) {
            return Err("a phrase needs a word, a mention or a sign".to_owned());
        }
        phrases.patterns.push((sign, pattern));
    }
    Ok(())
}

impl Phrases {
    /// Says the same in fewer patterns.
    fn join(&mut self) {
        let mut by_sign: BTreeMap<u32, Vec<Pattern>> = BTreeMap::new();
        for (sign, pattern) in std::mem::take(&mut self.patterns) {
            by_sign.entry(sign).or_default().push(pattern);
        }
        self.patterns = by_sign
            .into_iter()
            .flat_map(|(sign, patterns)| {
                pattern::joined(patterns)
                    .into_iter()
                    .map(move |pattern| (sign, pattern))
            })
            .collect();
    }

    /// The words that the phrases are made of.
    pub fn words(&self) -> BTreeSet<String> {
        let steps = self.patterns.iter().flat_map(|(_, pattern)| pattern);
        steps
            .filter_map(|step| match step {
                Step::Words(words) | Step::Maybe(words) => Some(words),
                _ => None,
            })
            .flatten()
            .cloned()
            .collect()
    }

    /// Each phrase with the number of its sign.
    pub fn patterns(&self) -> impl Iterator<Item = (u32, &Pattern)> {
        self.patterns.iter().map(|(sign, pattern)| (*sign, pattern))
    }

    /// The signs, as Rust.
    pub fn sign_enum(&self) -> String {
        let list = |line: &dyn Fn(&str, &str) -> String| -> String {
            self.signs.iter().map(|(name, doc)| line(name, doc)).collect()
        };
        format!(
            "/// What a phrase shows.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Sign {{\n{}}}\n\n\
             /// Every sign, by number.\nstatic SIGNS: &[Sign] = &[{}];\n\n/// Their names.\nstatic SIGN_NAMES: &[&str] = &[{}];\n",
            list(&|name, doc| format!("    /// {doc}\n    {},\n", camel(name))),
            list(&|name, _| format!("Sign::{}, ", camel(name))),
            list(&|name, _| format!("{name:?}, ")),
        )
    }
}

/// `own-kin` as `OwnKin`.
fn camel(name: &str) -> String {
    name.split('-')
        .map(|part| part[..1].to_uppercase() + &part[1..])
        .collect()
}
