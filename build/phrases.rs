//! Compiles the phrases of `src/phrases/*.txt`, which `src/phrases/README.md` describes, into tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::pattern::{self, Classes, Pattern, Step};

/// Every phrase of every file, and the signs that they show.
pub struct Phrases {
    signs: Vec<(String, String)>,
    /// Each with the number of its sign.
    patterns: Vec<(usize, Pattern)>,
}

/// How much one more listed word costs to begin a search at, by how common it is.
const COST: u32 = 4;

/// What beginning at a mention costs, as if it were a word this common.
const MENTION: u32 = 6;

/// What beginning at a punctuation mark or an emoji costs.
const MARK: u32 = 8;

/// What the number of a set is raised by where its words may be left out.
const MAYBE: u16 = 0x6000;

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
    let sign = phrases.signs.len().checked_sub(1).ok_or("no [sign] stands above")?;
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
        let mut by_sign: BTreeMap<usize, Vec<Pattern>> = BTreeMap::new();
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

    /// The tables, as Rust. `listed` numbers all words of the lists; here, words have the numbers of `WORDS`, which are fewer.
    /// `commonness` is from 0 to 8.
    pub fn tables(&self, listed: &BTreeMap<&str, u32>, commonness: impl Fn(&str) -> u32) -> String {
        let words = self.words();
        let numbers: &BTreeMap<&str, u16> = &words
            .iter()
            .enumerate()
            .map(|(number, word)| (word.as_str(), small(number)))
            .collect();
        let mut tables = Tables::default();
        let mut anchors: BTreeMap<u32, BTreeSet<(u16, u8)>> = BTreeMap::new();
        for (number, (sign, pattern)) in self.patterns.iter().enumerate() {
            let codes: Vec<u16> = pattern.iter().map(|step| tables.code(step, numbers)).collect();
            let cost = |step: &Step| match step {
                Step::Words(words) => words.iter().map(|word| COST.pow(commonness(word))).sum(),
                Step::Mark(_) => COST.pow(MARK),
                _ => COST.pow(MENTION),
            };
            let steps = pattern.iter().enumerate().filter(|(_, step)| step.can_anchor());
            let (anchor, step) = steps.min_by_key(|(_, step)| cost(step)).expect("checked when read");
            let keys: Vec<u32> = match step {
                Step::Words(words) => words.iter().map(|word| u32::from(numbers[word.as_str()])).collect(),
                _ => vec![0x1_0000 + u32::from(codes[anchor])],
            };
            let place = (small(number), u8::try_from(anchor).expect("a phrase is short"));
            for key in keys {
                anchors.entry(key).or_default().insert(place);
            }
            tables.signs.push(small(*sign));
            tables.steps.extend(&codes);
            tables.ends.push(u32::try_from(tables.steps.len()).expect("few"));
        }
        let mut rust = self.sign_enum();
        let mut write = |name: &str, kind: &str, values: String| {
            writeln!(rust, "static {name}: &[{kind}] = &{values};").expect("a string can be written");
        };
        let listed: Vec<u32> = words.iter().map(|word| listed[word.as_str()]).collect();
        write("WORDS", "u32", format!("{listed:?}"));
        write("PATTERN_SIGNS", "u16", format!("{:?}", tables.signs));
        write("STEPS", "u16", format!("{:?}", tables.steps));
        write("STEP_ENDS", "u32", format!("{:?}", tables.ends));
        write("SET_WORDS", "u16", format!("{:?}", tables.sets.concat()));
        let mut end = 0;
        let ends: Vec<usize> = tables
            .sets
            .iter()
            .map(|set| {
                end += set.len();
                end
            })
            .collect();
        write("SET_ENDS", "u32", format!("{ends:?}"));
        write("KINDS", "&str", format!("{:?}", tables.kinds));
        write("MARKS", "&str", format!("{:?}", tables.marks));
        write(
            "ANCHOR_KEYS",
            "u32",
            format!("{:?}", anchors.keys().collect::<Vec<_>>()),
        );
        let mut end = 0;
        let ends: Vec<usize> = anchors
            .values()
            .map(|places| {
                end += places.len();
                end
            })
            .collect();
        write("ANCHOR_ENDS", "u32", format!("{ends:?}"));
        write(
            "ANCHORED",
            "(u16, u8)",
            format!("{:?}", anchors.values().flatten().collect::<Vec<_>>()),
        );
        rust
    }

    fn sign_enum(&self) -> String {
        let mut rust = String::from(
            "/// What a phrase shows.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Sign {\n",
        );
        for (name, doc) in &self.signs {
            let camel: String = name
                .split('-')
                .map(|part| part[..1].to_uppercase() + &part[1..])
                .collect();
            writeln!(rust, "    /// {doc}\n    {camel},").expect("a string can be written");
        }
        rust.push_str("}\n\n/// Every sign, by number.\nstatic SIGNS: &[Sign] = &[");
        for (name, _) in &self.signs {
            let camel: String = name
                .split('-')
                .map(|part| part[..1].to_uppercase() + &part[1..])
                .collect();
            write!(rust, "Sign::{camel}, ").expect("a string can be written");
        }
        rust.push_str("];\n\n/// Their names.\nstatic SIGN_NAMES: &[&str] = &[");
        for (name, _) in &self.signs {
            write!(rust, "{name:?}, ").expect("a string can be written");
        }
        rust.push_str("];\n");
        rust
    }
}

/// The tables while they grow.
#[derive(Default)]
struct Tables {
    signs: Vec<u16>,
    steps: Vec<u16>,
    ends: Vec<u32>,
    sets: Vec<Vec<u16>>,
    known: BTreeMap<Vec<u16>, u16>,
    kinds: Vec<String>,
    marks: Vec<String>,
}

impl Tables {
    /// The number of a set of words.
    fn set(&mut self, words: &BTreeSet<String>, numbers: &BTreeMap<&str, u16>) -> u16 {
        let mut set: Vec<u16> = words.iter().map(|word| numbers[word.as_str()]).collect();
        set.sort_unstable();
        set.dedup();
        let next = small(self.sets.len());
        assert!(next < MAYBE, "too many sets of words");
        *self.known.entry(set.clone()).or_insert_with(|| {
            self.sets.push(set);
            next
        })
    }

    /// A step as a number; `src/phrases/step.rs` reads it.
    fn code(&mut self, step: &Step, numbers: &BTreeMap<&str, u16>) -> u16 {
        let place = |list: &mut Vec<String>, name: &String| {
            list.iter().position(|known| known == name).unwrap_or_else(|| {
                list.push(name.clone());
                list.len() - 1
            })
        };
        match step {
            Step::Words(words) => self.set(words, numbers),
            Step::Maybe(words) => MAYBE + self.set(words, numbers),
            Step::Kind(kind) => 0xC000 + small(place(&mut self.kinds, kind)),
            Step::Mark(mark) => 0xD000 + small(place(&mut self.marks, mark)),
            Step::Gap(most) => 0xE000 + u16::from(*most),
            Step::Number => 0xF000,
            Step::Begins => 0xF001,
            Step::Ends => 0xF002,
            Step::Open => 0xF003,
            Step::Close => 0xF004,
        }
    }
}

fn small(number: usize) -> u16 {
    u16::try_from(number).expect("the phrases are few")
}
