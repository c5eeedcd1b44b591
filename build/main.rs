//! What is done when the engine is built, so that nothing is left to do when it starts.

mod coding;
mod lexicon;
mod pattern;
mod phrases;
mod rules;
mod tables;
mod weights;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let write = |file: &str, bytes: &[u8]| fs::write(out.join(file), bytes).expect("the build folder can be written");
    write("rules.rs", rules::tables().as_bytes());
    write("weights.rs", weights::table().as_bytes());
    let phrases = phrases::read();
    let mut words = lexicon::words();
    for word in phrases.words() {
        words.entry(word).or_default();
    }
    let numbers: BTreeMap<&str, u32> = (0..)
        .zip(words.keys())
        .map(|(number, word)| (word.as_str(), number))
        .collect();
    let commonness = |word: &str| words.get(word).map_or(0, |senses| lexicon::commonness(word, *senses));
    let tables = tables::write(&phrases, &numbers, commonness);
    write("phrases.rs", tables.rust.as_bytes());
    for (file, bytes) in tables.files {
        write(file, &bytes);
    }
    for (file, bytes) in coding::code(&words) {
        write(file, &bytes);
    }
}
