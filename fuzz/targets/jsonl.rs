//! Any bytes as a line for the command: a draft that can be scanned, or an error that stays on one line.

#![no_main]

#[path = "../../src/command/line.rs"]
mod line;
#[path = "../../tests/promises/mod.rs"]
mod promises;

use chaperone::{Policy, scan};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match line::read(bytes) {
        Ok(line) => {
            promises::report_quotes(&line.draft.text, &scan(&line.draft, &Policy::default()));
            serde_json::to_string(&line.id).expect("what was read can be written");
        }
        Err(why) => assert!(!why.is_empty() && !why.contains(char::is_control), "{why:?}"),
    }
});
