//! How much each piece of evidence says: `weights.tsv`, which `make weigh` learns from the corpus' build part.

/// Hashes of the evidence, sorted, and what each weighs.
static WEIGHTS: &[(u32, i16)] = include!(concat!(env!("OUT_DIR"), "/weights.rs"));

/// Weights are whole numbers of this part of a logit.
const UNIT: f32 = 20.0;

/// What a piece of evidence weighs, in logits; 0 where nothing is known of it.
pub(super) fn weight(question: &str, place: &str, class: &str, name: &str) -> f32 {
    let hash = [question, place, class, name].into_iter().fold(BASIS, hash);
    let found = WEIGHTS.binary_search_by_key(&hash, |(known, _)| *known);
    found.map_or(0.0, |at| f32::from(WEIGHTS[at].1) / UNIT)
}

include!("hash.rs");
