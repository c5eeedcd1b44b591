//! Clues added up: how many people they fit.

use super::clue::{Aspect, Clue, Holders};
use super::commonness::{Commonness, Counted, DAYS_OF_A_YEAR};
use super::estimate::Workplace;
use super::events::ANY_VISIT;
use super::population::People;

/// What is expected where a clue says that there is only one: hardly anybody else.
const ONLY_ONE: f64 = 0.3;

/// The part of all people who look as described. An assumption.
const LOOK_LIKE_IT: f64 = 0.01;

/// How long ago something may have happened if the draft does not say, in days.
const LATELY: f64 = DAYS_OF_A_YEAR;

/// In how many years those who live were born.
const BIRTH_YEARS: f64 = 80.0;

/// All clues, added up.
pub(super) struct Tally {
    place: Option<u32>,
    institution: Option<u32>,
    /// The place that was left out.
    hidden_place: Option<u32>,
    people: People,
    has_birth_date: bool,
    days: Option<u16>,
    diseases: Alike,
    happenings: Alike,
    roles: Alike,
    /// What is true of some sex or ages only, with their share of all people, the largest first.
    particular: Vec<(f64, Commonness)>,
    is_described: bool,
    is_only_one: bool,
}

impl Tally {
    /// Of all `clues` but those of the aspects left out.
    pub fn of(clues: &[Clue], left_out: &[Aspect]) -> Self {
        let mut tally = Self {
            place: None,
            institution: None,
            hidden_place: None,
            people: People::ALL,
            has_birth_date: false,
            days: None,
            diseases: Alike::default(),
            happenings: Alike::default(),
            roles: Alike::default(),
            particular: Vec::new(),
            is_described: false,
            is_only_one: false,
        };
        for clue in clues {
            if !left_out.contains(&clue.aspect()) {
                tally.add(clue);
            } else if let Clue::Place { people } = clue {
                tally.hidden_place = least(tally.hidden_place, *people);
            }
        }
        let by_share = |one: &(f64, Commonness), other: &(f64, Commonness)| {
            let shares = other.0.total_cmp(&one.0);
            shares.then(other.1.per_100_000.total_cmp(&one.1.per_100_000))
        };
        tally.particular.sort_unstable_by(by_share);
        tally
    }

    fn add(&mut self, clue: &Clue) {
        match clue {
            Clue::Place { people } => self.place = least(self.place, *people),
            Clue::Institution { people } => self.institution = least(self.institution, *people),
            Clue::Sex(sex) => self.people = self.people.of(*sex),
            Clue::Age(ages) => self.people = self.people.and(People::aged(*ages)),
            Clue::BirthDate => self.has_birth_date = true,
            Clue::Condition(commonness) | Clue::Event { commonness, .. } => match commonness.counted {
                Counted::AtAnyTime => self.add_common(commonness, |tally| &mut tally.diseases),
                Counted::AYear => self.add_common(commonness, |tally| &mut tally.happenings),
            },
            Clue::Role(Holders::Many(commonness)) => self.add_common(commonness, |tally| &mut tally.roles),
            Clue::Window { days } => self.days = least(self.days, *days),
            Clue::Appearance => self.is_described = true,
            Clue::Role(Holders::One) | Clue::Only | Clue::News => self.is_only_one = true,
        }
    }

    fn add_common(&mut self, commonness: &Commonness, alike: fn(&mut Self) -> &mut Alike) {
        alike(self).add(commonness);
        if commonness.among != People::ALL {
            self.particular.push((commonness.among.share(), *commonness));
        }
    }

    pub fn expected(&self, workplace: Workplace) -> f64 {
        let days = self.days.map_or(LATELY, f64::from).min(LATELY);
        let happened = match (self.happenings.rarest, self.days) {
            (None, Some(_)) => ANY_VISIT.share_within(days),
            _ => self.happenings.share_within(days),
        };
        let looks = if self.is_described { LOOK_LIKE_IT } else { 1.0 };
        let expected = f64::from(self.area(workplace))
            * self.share_of_people()
            * self.diseases.share_within(days)
            * self.roles.share_within(days)
            * happened
            * looks;
        if self.is_only_one {
            expected.min(ONLY_ONE)
        } else {
            expected
        }
    }

    /// Which part of people are of the sex, the age and the birth date told, among those of whom the rest is true.
    fn share_of_people(&self) -> f64 {
        if self.has_birth_date {
            let of_one_year = self.share_of(self.people.of_any_age()) / BIRTH_YEARS;
            self.share_of(self.people).min(of_one_year) / DAYS_OF_A_YEAR
        } else {
            self.share_of(self.people)
        }
    }

    /// Which part of those of whom the rest is true are among `people`: what is particular to the fewest decides, but lets no more
    /// of them be so than without it.
    fn share_of(&self, people: People) -> f64 {
        self.particular.iter().fold(people.share(), |share, (_, commonness)| {
            commonness.part_among(people).min(share / commonness.root())
        })
    }

    /// How many people live where the person does.
    fn area(&self, workplace: Workplace) -> u32 {
        // A city that is left out is not taken for a smaller county.
        let area = match (self.place, self.hidden_place) {
            (Some(place), _) => place,
            (None, Some(hidden)) => hidden.max(workplace.people),
            (None, None) => workplace.people,
        };
        self.institution.map_or(area, |institution| institution.min(area))
    }

    pub fn assumed(&self, workplace: Workplace) -> Option<u32> {
        let is_known = self.place.is_some() || self.institution.is_some_and(|members| members < workplace.people);
        (!is_known).then_some(workplace.people)
    }
}

fn least<N: Ord + Copy>(known: Option<N>, other: N) -> Option<N> {
    Some(known.map_or(other, |known| known.min(other)))
}

/// Clues of one kind, which often come together: the rarest counts whole, the others by their square roots.
struct Alike {
    rarest: Option<Commonness>,
    /// The product of all square roots.
    roots: f64,
}

impl Default for Alike {
    fn default() -> Self {
        Self {
            rarest: None,
            roots: 1.0,
        }
    }
}

impl Alike {
    fn add(&mut self, commonness: &Commonness) {
        self.roots *= commonness.root();
        if self
            .rarest
            .is_none_or(|rarest| commonness.per_100_000 < rarest.per_100_000)
        {
            self.rarest = Some(*commonness);
        }
    }

    /// Which part of people all of them are true of; the rarest one in `days` days, for the others happened with it.
    fn share_within(&self, days: f64) -> f64 {
        self.rarest
            .map_or(1.0, |rarest| self.roots / rarest.root() * rarest.share_within(days))
    }
}
