//! How common something is among people.

use super::population::{Ages, People, Sex};

/// How many people something is true of, and which people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Commonness {
    /// Of 100,000 people of every sex and age.
    pub per_100_000: f64,
    /// Whether that many are at any time, or become so in a year.
    pub counted: Counted,
    /// Those who nearly all of them are among.
    pub among: People,
    /// What a reader calls it: `the diagnosis`.
    pub called: &'static str,
}

/// What a number per 100,000 people counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Those of whom it is true on one day: a prevalence, or a share.
    AtAnyTime,
    /// Those to whom it happens in a year: an incidence, or a rate.
    AYear,
}

/// The part of those of whom something is true who are not among those who nearly all of them are among: men with breast
/// cancer, teenagers with dementia. An assumption.
const ELSEWHERE: f64 = 0.05;

impl Commonness {
    /// So many of 100,000 people at any time.
    #[must_use]
    pub const fn at_any_time(per_100_000: f64, called: &'static str) -> Self {
        Self {
            per_100_000,
            counted: Counted::AtAnyTime,
            among: People::ALL,
            called,
        }
    }

    /// So many of 100,000 people in a year.
    #[must_use]
    pub const fn a_year(per_100_000: f64, called: &'static str) -> Self {
        Self {
            counted: Counted::AYear,
            ..Self::at_any_time(per_100_000, called)
        }
    }

    /// Nearly all of them of these ages.
    #[must_use]
    pub const fn aged(self, from: u8, to: u8) -> Self {
        Self {
            among: People::aged(Ages::new(from, to)),
            ..self
        }
    }

    /// Nearly all of them of this sex.
    #[must_use]
    pub const fn of(self, sex: Sex) -> Self {
        Self {
            among: self.among.of(sex),
            ..self
        }
    }

    /// Which part of all people it is true of at any time, or happens to in `days` days; from 0 to 1.
    #[must_use]
    pub fn share_within(&self, days: f64) -> f64 {
        let share = self.per_100_000 / 100_000.0;
        match self.counted {
            Counted::AtAnyTime => share,
            Counted::AYear => (share * days / DAYS_OF_A_YEAR).min(1.0),
        }
    }

    /// The square root of the part of all people of whom it is true, or becomes so in a year.
    #[must_use]
    pub(super) fn root(&self) -> f64 {
        self.share_within(DAYS_OF_A_YEAR).sqrt()
    }

    /// Which part of those of whom it is true is among `people`.
    #[must_use]
    pub fn part_among(&self, people: People) -> f64 {
        let usual = self.among.share();
        let both = people.and(self.among).share();
        if usual > 0.99 {
            return people.share();
        }
        (1.0 - ELSEWHERE) * both / usual + ELSEWHERE * (people.share() - both) / (1.0 - usual)
    }
}

/// In days.
pub(super) const DAYS_OF_A_YEAR: f64 = 365.25;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_it_decides_what_an_age_says() {
        let dementia = Commonness::at_any_time(2_000.0, "the diagnosis").aged(65, 104);
        let old = People::aged(Ages::at_least(80));
        let young = People::aged(Ages::new(10, 19));
        assert!(dementia.part_among(old) > 3.0 * old.share());
        assert!(dementia.part_among(young) < young.share() / 10.0);
        assert!((dementia.part_among(People::ALL) - 1.0).abs() < 1e-3);
    }
}
