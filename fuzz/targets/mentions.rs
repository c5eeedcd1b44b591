//! Any draft: its mentions quote it, and everybody whom they belong to can be told.

#![no_main]

#[path = "../../tests/promises/mod.rs"]
mod promises;

use chaperone::{mentions, people, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    promises::mentions_quote(source);
    let text = text::read(source);
    let mentions = mentions::find(&text);
    let people = people::attribute(&text, &mentions);
    let owned: usize = people.everyone().map(|(_, theirs)| theirs.len()).sum();
    assert!(owned <= mentions.len(), "a mention belongs to one");
});
