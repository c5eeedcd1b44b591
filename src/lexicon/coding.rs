//! How all listed words are written down: in order, each as what it does not share with the word before it, which is smaller
//! than an automaton of the same words (141 kB to 200 kB, gzipped, for 56,000 words) and as fast to look up. build/coding.rs writes
//! it, lookup.rs reads it.
//!
//! A word is one byte of counts, and its own letters. The byte's high half says how many letters the word shares with the one
//! before, at most [`MOST_SHARED`]; the low half how many of its own it has, or [`LONG`], and then a byte before them says it. All
//! counts stand together, and all letters, as each packs better among its like (by 17 kB). The first of every [`BLOCK`] words
//! shares nothing, so a search can begin there.
//!
//! Bytes that no word holds stand for letters that are often neighbours, and count as one: 13 kB less, and fewer bytes to read.

/// Words in a block.
pub const BLOCK: usize = 32;

/// The most letters that a word says it shares, even if it shares more.
pub const MOST_SHARED: usize = 15;

/// In the place of a count of letters: the byte before them is the count.
pub const LONG: usize = 15;

/// The most letters that a byte stands for; fewer are followed by zeros.
pub const SYLLABLE: usize = 4;

/// The longest word or phrase, in bytes.
pub const LONGEST: usize = 64;

/// Letters that a lead tells apart: those before `a`, each from `a` to `z`, and those behind.
pub const LETTERS: usize = 28;

/// A number for a word's first two letters, in the words' order: for each lead a table says in which block to begin.
pub fn lead(word: &[u8]) -> usize {
    let letter = |at: usize| match word.get(at) {
        None | Some(0..b'a') => 0,
        Some(letter @ b'a'..=b'z') => usize::from(letter - b'a') + 1,
        Some(_) => LETTERS - 1,
    };
    letter(0) * LETTERS + letter(1)
}
