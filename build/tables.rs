//! Writes the phrases down as src/phrases/coding.rs says.

use std::collections::{BTreeMap, BTreeSet};

use coding::{BLOCK, GROUPS, Step};

use crate::pattern;
use crate::phrases::Phrases;

#[path = "../src/phrases/coding.rs"]
mod coding;

/// How much one more listed word costs to begin a search at, by how common it is.
const COST: u32 = 4;

/// What beginning at a mention costs, as if it were a word this common.
const MENTION: u32 = 6;

/// What beginning at a punctuation mark or an emoji costs.
const MARK: u32 = 8;

/// What beginning at the commonest words and marks costs.
const COMMONEST: u32 = 10;

/// A set's words.
type Set<'p> = &'p BTreeSet<String>;

/// What the files hold: Rust for the small tables, and the bytes of the large ones by the names of their files.
pub struct Tables {
    /// The small tables.
    pub rust: String,
    /// The large ones.
    pub files: [(&'static str, Vec<u8>); 2],
}

/// Writes all phrases. `listed` numbers all words of the lists; `commonness` is from 0 to 8.
pub fn write(phrases: &Phrases, listed: &BTreeMap<&str, u32>, commonness: impl Fn(&str) -> u32) -> Tables {
    let anchored: Vec<Anchored> = phrases
        .patterns()
        .map(|(sign, pattern)| Anchored {
            sign,
            pattern,
            anchor: anchor(pattern, &commonness),
        })
        .collect();
    let names = Names::of(&anchored);
    let (sets, words) = names.sets(listed);
    let (patterns, groups) = names.patterns(&anchored);
    let mut rust = phrases.sign_enum();
    let mut table = |name: &str, kind: &str, values: String| {
        rust.push_str(&format!("static {name}: &[{kind}] = &{values};\n"));
    };
    table("WORD_BLOCKS", "(u32, u32)", format!("{words:?}"));
    table("GROUP_BLOCKS", "u32", format!("{groups:?}"));
    table("KINDS", "&str", format!("{:?}", names.kinds));
    table("MARKS", "&str", format!("{:?}", names.marks));
    rust.push_str(&format!("const FIRST_ANCHOR: u32 = {};\n", names.first_anchor));
    rust.push_str(&format!("const LAST_GROUP: u32 = {};\n", names.groups() - 1));
    Tables {
        rust,
        files: [("sets.bin", sets), ("patterns.bin", patterns)],
    }
}

/// A phrase, and the place of the step that a search for it begins at.
struct Anchored<'p> {
    sign: u32,
    pattern: &'p [pattern::Step],
    anchor: usize,
}

/// The rarest step of a phrase.
fn anchor(pattern: &[pattern::Step], commonness: impl Fn(&str) -> u32) -> usize {
    let word = |word: &String| match word.as_str() {
        "the" | "s" | "a" | "to" | "and" | "of" | "in" | "i" | "is" | "you" | "my" => COST.pow(COMMONEST),
        word => COST.pow(commonness(word)),
    };
    let cost = |step: &pattern::Step| match step {
        pattern::Step::Words(words) => words.iter().map(word).sum(),
        pattern::Step::Mark(mark) if matches!(mark.as_str(), "." | ",") => COST.pow(COMMONEST),
        pattern::Step::Mark(_) => COST.pow(MARK),
        _ => COST.pow(MENTION),
    };
    let steps = pattern.iter().enumerate().filter(|(_, step)| step.can_anchor());
    steps.min_by_key(|(_, step)| cost(step)).expect("checked when read").0
}

/// The numbers of sets, kinds and marks.
struct Names<'p> {
    sets: BTreeMap<Set<'p>, u32>,
    first_anchor: u32,
    kinds: Vec<&'p str>,
    marks: Vec<&'p str>,
}

impl<'p> Names<'p> {
    fn of(anchored: &[Anchored<'p>]) -> Self {
        let mut anchors: BTreeSet<Set> = BTreeSet::new();
        let mut uses: BTreeMap<Set, usize> = BTreeMap::new();
        let (mut kinds, mut marks) = (BTreeSet::new(), BTreeSet::new());
        for Anchored { pattern, anchor, .. } in anchored {
            for (place, step) in pattern.iter().enumerate() {
                match step {
                    pattern::Step::Words(set) if place == *anchor => drop(anchors.insert(set)),
                    pattern::Step::Words(set) | pattern::Step::Maybe(set) => *uses.entry(set).or_default() += 1,
                    pattern::Step::Kind(kind) => drop(kinds.insert(kind.as_str())),
                    pattern::Step::Mark(mark) => drop(marks.insert(mark.as_str())),
                    _ => {}
                }
            }
        }
        // Those that are often used get small numbers; the others are in order, as sets with the same words are neighbours then.
        let mut others: Vec<(Set, usize)> = uses.into_iter().filter(|(set, _)| !anchors.contains(set)).collect();
        others.sort_by_key(|(_, uses)| usize::MAX - uses);
        let often = others.len().min(OFTEN);
        others[often..].sort();
        let first_anchor = number(others.len());
        let sets = others.into_iter().map(|(set, _)| set).chain(anchors);
        Self {
            sets: sets.zip(0..).collect(),
            first_anchor,
            kinds: kinds.into_iter().collect(),
            marks: marks.into_iter().collect(),
        }
    }

    /// For each word the sets that it is in; and where each block begins: its first word, and the byte.
    fn sets(&self, listed: &BTreeMap<&str, u32>) -> (Vec<u8>, Vec<(u32, u32)>) {
        let mut of_word: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (set, number) in &self.sets {
            for word in *set {
                of_word.entry(listed[word.as_str()]).or_default().push(*number);
            }
        }
        let (mut bytes, mut blocks, mut before) = (Vec::new(), Vec::new(), 0);
        for (at, (word, mut sets)) in of_word.into_iter().enumerate() {
            if at % BLOCK == 0 {
                blocks.push((word, number(bytes.len())));
                before = word;
            }
            put(&mut bytes, word - before);
            before = word;
            sets.sort_unstable();
            put(&mut bytes, number(sets.len()));
            let mut last = 0;
            for set in sets {
                put(&mut bytes, set - last);
                last = set;
            }
        }
        (bytes, blocks)
    }

    /// All phrases by their groups; and the byte where each block begins.
    fn patterns(&self, anchored: &[Anchored]) -> (Vec<u8>, Vec<u32>) {
        let mut groups: Vec<BTreeSet<(u32, Vec<Step>)>> = vec![BTreeSet::new(); self.groups() as usize];
        for Anchored { sign, pattern, anchor } in anchored {
            let (before, from) = pattern.split_at(*anchor);
            let behind = from[1..].iter().map(|step| self.step(step));
            let back = before.iter().rev().map(|step| self.step(step));
            let steps = behind.chain([Step::Anchor]).chain(back).collect();
            groups[self.group(&pattern[*anchor]) as usize].insert((*sign, steps));
        }
        let (mut bytes, mut blocks) = (Vec::new(), Vec::new());
        for (at, group) in groups.into_iter().enumerate() {
            if at % GROUPS == 0 {
                blocks.push(number(bytes.len()));
            }
            let mut patterns = Vec::new();
            for (sign, steps) in group {
                let mut codes = Vec::new();
                for step in steps {
                    let (code, number) = step.code();
                    put(&mut codes, code);
                    number.into_iter().for_each(|number| put(&mut codes, number));
                }
                put(&mut patterns, sign);
                put(&mut patterns, number(codes.len()));
                patterns.extend(codes);
            }
            put(&mut bytes, number(patterns.len()));
            bytes.extend(patterns);
        }
        (bytes, blocks)
    }

    fn groups(&self) -> u32 {
        number(self.sets.len() + self.kinds.len() + self.marks.len()) - self.first_anchor
    }

    /// The group of the phrases that are searched for from `step` on.
    fn group(&self, step: &pattern::Step) -> u32 {
        let sets = number(self.sets.len()) - self.first_anchor;
        match self.step(step) {
            Step::Words(set) => set - self.first_anchor,
            Step::Kind(kind) => sets + kind,
            Step::Mark(mark) => sets + number(self.kinds.len()) + mark,
            other => panic!("no search begins at {other:?}"),
        }
    }

    fn step(&self, step: &pattern::Step) -> Step {
        let place = |list: &[&str], name: &String| number(list.partition_point(|known| *known < name.as_str()));
        match step {
            pattern::Step::Words(words) => Step::Words(self.sets[words]),
            pattern::Step::Maybe(words) => Step::Maybe(self.sets[words]),
            pattern::Step::Kind(kind) => Step::Kind(place(&self.kinds, kind)),
            pattern::Step::Mark(mark) => Step::Mark(place(&self.marks, mark)),
            pattern::Step::Gap(most) => Step::Gap(u32::from(*most)),
            pattern::Step::Number => Step::Number,
            pattern::Step::Begins => Step::Begins,
            pattern::Step::Ends => Step::Ends,
            pattern::Step::Open => Step::Open,
            pattern::Step::Close => Step::Close,
        }
    }
}

/// How many sets get a number for being used often: as many as have a code of one byte.
const OFTEN: usize = 55;

fn number(count: usize) -> u32 {
    u32::try_from(count).expect("the phrases are few")
}

/// Writes a number, seven bits to a byte.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7F {
        bytes.push(number as u8 & 0x7F | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
