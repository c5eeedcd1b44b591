//! What to leave out, so that many people are left.

use super::clue::{Aspect, Clue};
use super::estimate::{NAMED, Workplace, first_of, listed, p_few};
use super::group::Group;
use super::tally::Tally;

/// Some of what a reader learns: without it, 11 people or more are likely.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// What to leave out, what helps most first.
    pub leave_out: Vec<Aspect>,
    /// What a reader calls that.
    pub called: Vec<&'static str>,
    /// How many people would be expected.
    pub expected: f64,
}

impl Remedy {
    /// `Without the day and the role: hundreds of people.`
    #[must_use]
    pub fn sentence(&self) -> String {
        format!("Without {}: {}.", listed(&self.called), Group::of(self.expected))
    }
}

/// Leaves out what helps most, again and again, until many people are left.
pub(super) fn remedy(clues: &[Clue], workplace: Workplace) -> Option<Remedy> {
    let mut remedy = Remedy {
        leave_out: Vec::new(),
        called: Vec::new(),
        expected: Tally::of(clues, &[]).expected(workplace),
    };
    let is_enough = |remedy: &Remedy| {
        let is_news = |clue: &Clue| clue.is_news() && !remedy.leave_out.contains(&clue.aspect());
        p_few(remedy.expected) < 0.5 && !clues.iter().any(is_news)
    };
    while !is_enough(&remedy) && remedy.leave_out.len() < NAMED {
        let left = Aspect::ALL
            .into_iter()
            .filter(|aspect| !remedy.leave_out.contains(aspect))
            .filter_map(|aspect| first_of(clues, aspect));
        let weighed = left.map(|clue| {
            let left_out = [&remedy.leave_out[..], &[clue.aspect()]].concat();
            let alike = clues.iter().filter(|other| other.aspect() == clue.aspect());
            // Whoever was in the news, or is the only one, is found whatever else is left out.
            let is_needed = alike.into_iter().any(|other| other.is_news() || other.is_unique());
            (is_needed, Tally::of(clues, &left_out).expected(workplace), clue)
        });
        let (_, expected, best) = weighed.max_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)))?;
        remedy.leave_out.push(best.aspect());
        remedy.called.push(best.called());
        remedy.expected = expected;
    }
    (is_enough(&remedy) && !remedy.leave_out.is_empty()).then_some(remedy)
}
