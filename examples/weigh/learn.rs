use std::collections::BTreeMap;

use crate::features::Features;

/// Something to learn from.
#[derive(Clone)]
pub struct Example {
    /// The draft that it stands in.
    pub draft: String,
    /// What it serves for.
    pub part: Part,
    /// Which sentence or mention of the draft it is.
    pub place: usize,
    /// The evidence, by number.
    pub features: Vec<usize>,
    /// Whether it is so; nothing where the labels do not say.
    pub truth: Option<bool>,
}

/// What an example serves for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// To learn from.
    Build,
    /// To learn from, and of a draft that is there already.
    Again,
    /// To check what was learned.
    Check,
}

/// Weights are written in whole numbers of this part of a logit.
const UNIT: f64 = 20.0;

/// How strongly weights are held back.
const RESTRAINT: f64 = 4.0;

const ROUNDS: usize = 300;

/// How many parts the drafts to learn from are cut into, to see what is learned without each.
const FOLDS: usize = 5;

/// What was learned.
pub struct Learned {
    /// The evidence, by number.
    names: Vec<String>,
    /// What each piece weighs, in logits; the last is what holds without any.
    weights: Vec<f64>,
    /// The same, learned without each fold.
    folds: Vec<Vec<f64>>,
}

impl Learned {
    /// Learns from the examples' build part.
    pub fn from(features: &Features, examples: &[Example]) -> Self {
        let to_learn = |fold: Option<usize>| -> Vec<&Example> {
            let learnable = examples.iter().filter(|example| example.part != Part::Check);
            learnable
                .filter(|example| Some(fold_of(&example.draft)) != fold)
                .collect()
        };
        let mut weights = learn(&to_learn(None), features.len());
        for weight in &mut weights {
            *weight = (*weight * UNIT).round() / UNIT;
        }
        Self {
            names: features.names(),
            weights,
            folds: (0..FOLDS)
                .map(|fold| learn(&to_learn(Some(fold)), features.len()))
                .collect(),
        }
    }

    /// How much speaks for it, in logits.
    pub fn score(&self, example: &Example) -> f64 {
        logit(&example.features, &self.weights)
    }

    /// The same, where nothing was learned from the draft that it stands in.
    pub fn unseen(&self, example: &Example) -> f64 {
        match example.part {
            Part::Check => self.score(example),
            Part::Build | Part::Again => logit(&example.features, &self.folds[fold_of(&example.draft)]),
        }
    }

    /// The unseen scores of a draft's sentences, by draft and place.
    pub fn of_drafts<'e>(&self, sentences: &'e [Example]) -> BTreeMap<(&'e str, usize), f64> {
        let each_once = sentences.iter().filter(|sentence| sentence.part != Part::Again);
        each_once
            .map(|sentence| ((sentence.draft.as_str(), sentence.place), self.unseen(sentence)))
            .collect()
    }

    /// The weights, as lines of `weights.tsv`.
    pub fn table(&self, question: &str) -> String {
        let named = self.names.iter().map(String::as_str).chain(["draft form bias"]);
        let mut lines: Vec<String> = named
            .zip(&self.weights)
            .map(|(name, weight)| (name, (weight * UNIT).round()))
            .filter(|(_, weight)| *weight != 0.0)
            .map(|(name, weight)| format!("{question} {name}\t{weight}\n"))
            .collect();
        lines.sort();
        lines.concat()
    }
}

fn fold_of(draft: &str) -> usize {
    draft.bytes().map(usize::from).sum::<usize>() % FOLDS
}

/// What the evidence says, in logits.
fn logit(features: &[usize], weights: &[f64]) -> f64 {
    weights[weights.len() - 1] + features.iter().map(|at| weights[*at]).sum::<f64>()
}

/// The weights of a logistic regression, by `AdaGrad`; the last is what holds without any evidence.
fn learn(examples: &[&Example], features: usize) -> Vec<f64> {
    let mut in_draft = BTreeMap::new();
    for example in examples.iter().filter(|e| e.truth.is_some()) {
        *in_draft.entry(example.draft.as_str()).or_insert(0.0) += 1.0;
    }
    let mut weights = vec![0.0; features + 1];
    let mut squares = vec![1e-8; features + 1];
    for _ in 0..ROUNDS {
        let mut gradient: Vec<f64> = weights.iter().map(|weight| RESTRAINT * weight).collect();
        gradient[features] = 0.0;
        for example in examples {
            let Some(truth) = example.truth else { continue };
            // A long draft counts more than a short one, but not as much as it is longer.
            let share = 1.0 / f64::sqrt(in_draft[example.draft.as_str()]);
            let probability = 1.0 / (1.0 + (-logit(&example.features, &weights)).exp());
            let error = share * (probability - f64::from(u8::from(truth)));
            for at in &example.features {
                gradient[*at] += error;
            }
            gradient[features] += error;
        }
        for at in 0..weights.len() {
            squares[at] += gradient[at] * gradient[at];
            weights[at] -= 0.3 * gradient[at] / f64::sqrt(squares[at]);
        }
    }
    weights
}
