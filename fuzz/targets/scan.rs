//! Any draft: its report quotes it, and is the same each time.

#![no_main]

#[path = "../../tests/promises/mod.rs"]
mod promises;

use chaperone::{Draft, Policy, scan};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let draft = Draft::of(source);
    let report = scan(&draft, &Policy::default());
    promises::report_quotes(source, &report);
    assert_eq!(scan(&draft, &Policy::default()), report);
});
