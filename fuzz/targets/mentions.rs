//! Any draft: its mentions quote it, and everybody whom they belong to can be told.

#![no_main]

#[path = "../../tests/promises/mod.rs"]
mod promises;

use chaperone::{Draft, people, reading};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    promises::mentions_quote(source);
    let reading = reading::read(source);
    let people = people::attribute(&Draft::of(source), &reading, None);
    let owned: usize = people.everyone().map(|(_, theirs)| theirs.len()).sum();
    assert!(owned <= reading.mentions.len(), "a mention belongs to one");
});
