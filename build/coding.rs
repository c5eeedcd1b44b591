//! Writes the words down as src/lexicon/coding.rs says.

use std::collections::BTreeMap;

use shape::{BLOCK, LETTERS, LONG, LONGEST, MOST_SHARED, SYLLABLE, lead};

#[path = "../src/lexicon/coding.rs"]
mod shape;

/// The words, and what is needed to find one and its senses, as bytes by the names of their files.
pub fn code(entries: &BTreeMap<String, u64>) -> [(&'static str, Vec<u8>); 7] {
    // Each word as how many letters it shares with the one before, and its own.
    let mut words: Vec<(usize, Vec<u8>)> = Vec::new();
    let mut before: &[u8] = b"";
    for (number, word) in entries.keys().enumerate() {
        let word = word.as_bytes();
        assert!(word.len() <= LONGEST, "a listed phrase is too long");
        if number % BLOCK == 0 {
            before = b"";
        }
        let shared = word.iter().zip(before).take_while(|(one, other)| one == other).count();
        let shared = shared.min(MOST_SHARED);
        words.push((shared, word[shared..].to_vec()));
        before = word;
    }
    let spelled = join_syllables(&mut words);

    let mut counts = Vec::new();
    let mut letters = Vec::new();
    let mut blocks: Vec<(usize, u32)> = Vec::new();
    for (number, (word, (shared, own))) in entries.keys().zip(words).enumerate() {
        if number % BLOCK == 0 {
            let start = u32::try_from(letters.len()).expect("the words are few");
            blocks.push((lead(word.as_bytes()), start));
        }
        counts.push(byte(shared << 4 | own.len().min(LONG)));
        if own.len() >= LONG {
            letters.push(byte(own.len()));
        }
        letters.extend(own);
    }
    // For each lead, the last block that begins before it; and one more, where the last lead's words end.
    let leads = (0..=LETTERS * LETTERS).map(|lead| blocks.partition_point(|block| block.0 < lead).saturating_sub(1));
    let leads = leads.flat_map(|block| u16::try_from(block).expect("the blocks are few").to_le_bytes());
    let (numbers, senses) = number(entries);
    [
        ("counts.bin", counts),
        ("letters.bin", letters),
        ("spelled.bin", spelled.concat()),
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

/// Puts one byte in the place of the two that are neighbours most often, as long as there are bytes that no word holds.
/// What each byte stands for then.
fn join_syllables(words: &mut [(usize, Vec<u8>)]) -> Vec<[u8; SYLLABLE]> {
    let mut spelled = vec![Vec::new(); 256];
    for byte in words.iter().flat_map(|(_, own)| own) {
        spelled[usize::from(*byte)] = vec![*byte];
    }
    let free = (1..=u8::MAX).filter(|byte| spelled[usize::from(*byte)].is_empty());
    for syllable in free.collect::<Vec<_>>() {
        let mut counts = vec![0_u32; 1 << 16];
        for pair in words.iter().flat_map(|(_, own)| own.windows(2)) {
            counts[usize::from(pair[0]) << 8 | usize::from(pair[1])] += 1;
        }
        let spelling = |pair: [u8; 2]| pair.map(|byte| spelled[usize::from(byte)].as_slice()).concat();
        let pairs = (0..=u16::MAX).map(u16::to_be_bytes).zip(counts);
        let (pair, _) = pairs
            .filter(|(pair, count)| *count > 0 && spelling(*pair).len() <= SYLLABLE)
            .max_by_key(|(_, count)| *count)
            .expect("words have letters that are neighbours");
        spelled[usize::from(syllable)] = spelling(pair);
        for (_, own) in &mut *words {
            let mut at = 0;
            while at + 1 < own.len() {
                if own[at..].starts_with(&pair) {
                    own[at] = syllable;
                    own.remove(at + 1);
                }
                at += 1;
            }
        }
    }
    let padded = spelled.into_iter().map(|mut letters| {
        letters.resize(SYLLABLE, 0);
        letters.try_into().expect("it has just this length")
    });
    padded.collect()
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
