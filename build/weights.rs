//! Makes a table of hashes of `src/people/weights.tsv`.

use std::collections::BTreeMap;
use std::fs;

include!("../src/people/hash.rs");

/// The table, as Rust.
pub fn table() -> String {
    println!("cargo::rerun-if-changed=src/people/weights.tsv");
    let source = fs::read_to_string("src/people/weights.tsv").expect("src/people/weights.tsv is there");
    let mut weights: BTreeMap<u32, i16> = BTreeMap::new();
    for line in source.lines() {
        let (evidence, weight) = line.split_once('\t').expect("evidence, a tab, a weight");
        let hash = evidence.splitn(4, ' ').fold(BASIS, hash);
        let weight = weight.parse().expect("a whole number");
        assert!(
            weights.insert(hash, weight).is_none(),
            "{evidence}: its hash stands twice"
        );
    }
    format!("&{:?}", weights.into_iter().collect::<Vec<_>>())
}
