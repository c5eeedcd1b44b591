//! Writes the words down as src/lexicon/coding.rs says.

use std::collections::BTreeMap;

use shape::{BLOCK, LETTERS, LONG, LONGEST, MOST_SHARED, lead};

#[path = "../src/lexicon/coding.rs"]
mod shape;

/// The words, and what is needed to find one and its senses, as bytes by the names of their files.
pub fn code(entries: &BTreeMap<String, u64>) -> [(&'static str, Vec<u8>); 6] {
    let mut counts = Vec::new();
    let mut letters = Vec::new();
    let mut blocks: Vec<(usize, u32)> = Vec::new();
    let mut before: &[u8] = b"";
    for (number, word) in entries.keys().enumerate() {
        let word = word.as_bytes();
        assert!(word.len() <= LONGEST, "a listed phrase is too long");
        if number % BLOCK == 0 {
            blocks.push((lead(word), u32::try_from(letters.len()).expect("the words are few")));
            before = b"";
        }
        let shared = word.iter().zip(before).take_while(|(one, other)| one == other).count();
        let own = &word[shared.min(MOST_SHARED)..];
        counts.push(byte(shared.min(MOST_SHARED) << 4 | own.len().min(LONG)));
        if own.len() >= LONG {
            letters.push(byte(own.len()));
        }
        letters.extend_from_slice(own);
        before = word;
    }
    // For each lead, the last block that begins before it; and one more, where the last lead's words end.
    let leads = (0..=LETTERS * LETTERS).map(|lead| blocks.partition_point(|block| block.0 < lead).saturating_sub(1));
    let leads = leads.flat_map(|block| u16::try_from(block).expect("the blocks are few").to_le_bytes());
    let (numbers, senses) = number(entries);
    [
        ("counts.bin", counts),
        ("letters.bin", letters),
        (
            "blocks.bin",
            blocks.iter().flat_map(|block| block.1.to_le_bytes()).collect(),
        ),
        ("leads.bin", leads.collect()),
        // All low bytes, then all high ones, which are nearly all the same: half of the high bytes' size, packed.
        (
            "numbers.bin",
            numbers
                .iter()
                .map(|number| number[0])
                .chain(numbers.iter().map(|number| number[1]))
                .collect(),
        ),
        ("senses.bin", senses.into_iter().flat_map(u64::to_le_bytes).collect()),
    ]
}

/// Numbers what words can be, the most frequent first: the number of each word, and what each number means.
fn number(entries: &BTreeMap<String, u64>) -> (Vec<[u8; 2]>, Vec<u64>) {
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for senses in entries.values() {
        *counts.entry(*senses).or_default() += 1;
    }
    let mut meanings: Vec<u64> = counts.keys().copied().collect();
    meanings.sort_by_key(|senses| std::cmp::Reverse(counts[senses]));
    let numbers: BTreeMap<u64, u16> = meanings.iter().copied().zip(0..).collect();
    (
        entries.values().map(|senses| numbers[senses].to_le_bytes()).collect(),
        meanings,
    )
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).expect("a word is short")
}
