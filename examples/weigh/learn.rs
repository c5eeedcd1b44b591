/// Something to learn from.
#[derive(Clone)]
pub struct Example {
    /// The draft that it stands in.
    pub draft: String,
    /// That draft's part of the corpus.
    pub split: String,
    /// Which sentence or mention of the draft it is.
    pub place: usize,
    /// Its words, for a person.
    pub what: String,
    /// The evidence, by number.
    pub features: Vec<usize>,
    /// Whether it is so; nothing where the labels do not say.
    pub truth: Option<bool>,
}

/// How strongly weights are held back.
const RESTRAINT: f64 = 4.0;

const ROUNDS: usize = 300;

/// What the evidence says, in logits.
pub fn logit(features: &[usize], weights: &[f64]) -> f64 {
    weights[weights.len() - 1] + features.iter().map(|at| weights[*at]).sum::<f64>()
}

/// The weights of a logistic regression, by `AdaGrad`; the last is what holds without any evidence.
pub fn learn(examples: &[Example], features: usize) -> Vec<f64> {
    let mut in_draft = std::collections::BTreeMap::new();
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
