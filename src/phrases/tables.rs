//! Reads the phrases off their tables, which coding.rs describes.

use super::coding::{BLOCK, GROUPS, Step};
use super::{FIRST_ANCHOR, GROUP_BLOCKS, KINDS, LAST_GROUP, WORD_BLOCKS};

static SETS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/sets.bin"));
static PATTERNS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/patterns.bin"));

/// The sets that the word with this number in the word list is in, in order, added to `sets`.
pub(super) fn sets_of(word: u32, sets: &mut Vec<u32>) {
    let block = WORD_BLOCKS.partition_point(|(first, _)| *first <= word);
    let Some((first, start)) = block.checked_sub(1).map(|at| WORD_BLOCKS[at]) else {
        return;
    };
    let mut bytes = Bytes::from(SETS, start);
    let mut at = first;
    for _ in 0..BLOCK {
        if bytes.is_empty() {
            return;
        }
        at += bytes.number();
        let count = bytes.number();
        let mut set = 0;
        let numbers = (0..count).map(|_| {
            set += bytes.number();
            set
        });
        if at == word {
            sets.extend(numbers);
        } else {
            numbers.for_each(drop);
        }
        if at >= word {
            return;
        }
    }
}

/// The phrases that are searched for from `anchor` on: the number of each one's sign, and its steps.
pub(super) fn phrases_from(anchor: Step) -> impl Iterator<Item = (u32, Steps)> {
    let mut bytes = group(anchor).map_or(Bytes(&[]), find_group);
    std::iter::from_fn(move || {
        (!bytes.is_empty()).then(|| {
            let sign = bytes.number();
            let length = bytes.number();
            (sign, Steps(bytes.take(length)))
        })
    })
}

/// The steps that are left to take, first behind an anchor and then before it.
#[derive(Clone, Copy)]
pub(super) struct Steps(Bytes);

impl Iterator for Steps {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let bytes = &mut self.0;
        (!bytes.is_empty()).then(|| Step::of(bytes.number(), || bytes.number()))
    }
}

/// The number of the group of `anchor`, if any search begins there.
fn group(anchor: Step) -> Option<u32> {
    let kinds = LAST_GROUP + 1 - super::MARKS.len() as u32 - KINDS.len() as u32;
    match anchor {
        Step::Words(set) => set.checked_sub(FIRST_ANCHOR),
        Step::Kind(kind) => Some(kinds + kind),
        Step::Mark(mark) => Some(kinds + KINDS.len() as u32 + mark),
        _ => None,
    }
}

fn find_group(group: u32) -> Bytes {
    let group = group as usize;
    let mut bytes = Bytes::from(PATTERNS, GROUP_BLOCKS[group / GROUPS]);
    for _ in 0..group % GROUPS {
        let length = bytes.number();
        bytes.take(length);
    }
    let length = bytes.number();
    bytes.take(length)
}

/// What is left to read.
#[derive(Clone, Copy)]
struct Bytes(&'static [u8]);

impl Bytes {
    fn from(all: &'static [u8], start: u32) -> Self {
        Self(&all[start as usize..])
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn take(&mut self, length: u32) -> Self {
        let (taken, rest) = self.0.split_at(length as usize);
        self.0 = rest;
        Self(taken)
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            number |= u32::from(byte & 0x7F) << shift;
            shift += 7;
            if *byte < 0x80 {
                break;
            }
        }
        number
    }
}
