use std::collections::{BTreeMap, BTreeSet};

use crate::learn::{Example, Part};

/// Words that fewer drafts hold say more of these drafts than of others.
const LEAST: usize = 15;

/// Evidence by name, numbered.
#[derive(Default)]
pub struct Features(BTreeMap<String, usize>);

impl Features {
    /// The number of a piece of evidence, which is new or known.
    pub fn number(&mut self, name: String) -> usize {
        let next = self.0.len();
        *self.0.entry(name).or_insert(next)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Their names, by number.
    pub fn names(&self) -> Vec<String> {
        let mut names = vec![String::new(); self.len()];
        for (name, at) in &self.0 {
            names[*at].clone_from(name);
        }
        names
    }

    /// Leaves out of the examples words that few drafts to learn from hold.
    pub fn keep_common(&self, examples: &mut [Example]) {
        let mut drafts: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); self.len()];
        for example in examples.iter().filter(|example| example.part == Part::Build) {
            for at in &example.features {
                drafts[*at].insert(&example.draft);
            }
        }
        let names = self.names();
        let is_common: Vec<bool> = names
            .iter()
            .zip(&drafts)
            .map(|(name, drafts)| !name.contains(" word ") || drafts.len() >= LEAST)
            .collect();
        for example in examples {
            example.features.retain(|at| is_common[*at]);
        }
    }
}
