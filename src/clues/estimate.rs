//! How many people a reader could be looking at, from all clues to one person.
//!
//! The people of the place, times the part of them for whom each clue is true. That takes clues for independent, which they
//! are not quite, so the result is an order of magnitude, see [`FACTOR`]. Two things are allowed for: who has a disease or a
//! job decides what sex and age still say, and of several clues of one kind only the rarest counts whole.

use super::clue::{Aspect, Clue, Holders};
use super::commonness::{Commonness, Counted, DAYS_OF_A_YEAR};
use super::events::ANY_VISIT;
use super::group::{FACTOR, Group};
use super::population::People;

/// Where somebody is taken to live if the draft names no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workplace {
    /// How many people live in the area that the author's workplace serves.
    pub people: u32,
}

impl Default for Workplace {
    /// A county of 50,000.
    fn default() -> Self {
        Self { people: 50_000 }
    }
}

/// What the clues to one person come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// How many people the clues fit, on average over places like this one: below 1 where they would seldom fit even one.
    pub expected: f64,
    /// True where the news can tell who it is.
    pub newsworthy: bool,
    /// How many people are taken to live in the area, where the draft names none.
    pub assumed: Option<u32>,
    /// What counts, the most telling first.
    pub telling: Vec<Telling>,
}

/// What a reader learns of one aspect, and what the estimate is without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Telling {
    /// Which one.
    pub aspect: Aspect,
    /// What a reader calls it: `the day`.
    pub called: &'static str,
    /// How many people would be expected if the draft left it out.
    pub without: f64,
}

/// Fewer people than this can be told apart: Medicare publishes no smaller cells.
///
/// Source: Centers for Medicare & Medicaid Services, cell size suppression policy: cells of 1 to 10.
const FEW: f64 = 11.0;

/// What is expected where a clue says that there is only one: hardly anybody else.
const ONLY_ONE: f64 = 0.3;

/// The part of all people who look as described. An assumption.
const LOOK_LIKE_IT: f64 = 0.01;

/// How long ago something may have happened if the draft does not say, in days.
const LATELY: f64 = DAYS_OF_A_YEAR;

/// In how many years those who live were born.
const BIRTH_YEARS: f64 = 80.0;

/// A clue counts as telling where leaving it out makes the group this many times as large; a place and what is unique always.
const COUNTS: f64 = 2.5;

/// The most clues that a sentence names.
const NAMED: usize = 4;

/// What `clues` to one person come to.
#[must_use]
pub fn estimate(clues: &[Clue], workplace: Workplace) -> Estimate {
    let all = Tally::of(clues, None);
    let expected = all.expected(workplace);
    let mut telling: Vec<Telling> = Aspect::ALL
        .into_iter()
        .filter_map(|aspect| {
            let clue = clues.iter().find(|clue| clue.aspect() == aspect)?;
            let without = Tally::of(clues, Some(aspect)).expected(workplace);
            (without >= COUNTS * expected || clue.is_unique() || aspect == Aspect::Place).then_some(Telling {
                aspect,
                called: clue.called(),
                without,
            })
        })
        .collect();
    telling.sort_by(|one, other| other.without.total_cmp(&one.without));
    Estimate {
        expected,
        newsworthy: clues.iter().any(Clue::is_news),
        assumed: all.assumed(workplace),
        telling,
    }
}

impl Clue {
    /// True where there is only one.
    fn is_unique(&self) -> bool {
        matches!(self, Self::Role(Holders::One) | Self::Only | Self::News)
    }

    fn is_news(&self) -> bool {
        matches!(self, Self::News | Self::Event { in_news: true, .. })
    }
}

impl Estimate {
    /// At least so many people.
    #[must_use]
    pub fn low(&self) -> f64 {
        self.expected / FACTOR
    }

    /// At most so many people.
    #[must_use]
    pub fn high(&self) -> f64 {
        self.expected * FACTOR
    }

    /// How likely it is that the clues fit nobody else.
    #[must_use]
    pub fn p_unique(&self) -> f64 {
        (-self.expected).exp()
    }

    /// How likely it is that they fit fewer than 11 people, the person among them.
    #[must_use]
    pub fn p_few(&self) -> f64 {
        let mut term = self.p_unique();
        let mut sum = 0.0;
        let mut others = 0.0;
        while others < FEW - 1.0 {
            sum += term;
            others += 1.0;
            term *= self.expected / others;
        }
        sum
    }

    /// True where fewer than 11 people are more likely than not.
    #[must_use]
    pub fn is_few(&self) -> bool {
        self.p_few() >= 0.5
    }

    /// How many people that is, in words.
    #[must_use]
    pub fn group(&self) -> Group {
        Group::of(self.expected)
    }

    /// `With the town, the day and the injury, a reader could be looking at about 1-3 people.`
    #[must_use]
    pub fn sentence(&self) -> String {
        let (place, rest): (Vec<_>, Vec<_>) = self.telling.iter().partition(|one| one.aspect == Aspect::Place);
        let mut named: Vec<&Telling> = place.into_iter().chain(rest).take(NAMED).collect();
        named.sort_by_key(|telling| telling.aspect);
        let names: Vec<&str> = named.iter().map(|telling| telling.called).collect();
        let with = match names.split_last() {
            None => "From this".to_owned(),
            Some((last, [])) => format!("With {last}"),
            Some((last, before)) => format!("With {} and {last}", before.join(", ")),
        };
        let group = match self.group() {
            Group::One => "is likely looking at one person".to_owned(),
            group => format!("could be looking at {group}"),
        };
        let area = match self.assumed {
            Some(people) => format!(", assuming an area of {} people", with_commas(people)),
            None => String::new(),
        };
        format!("{with}, a reader {group}{area}.")
    }

    /// What would help most, the best first: `without the day: hundreds of people`.
    pub fn advice(&self) -> impl Iterator<Item = String> {
        let group = self.group();
        let helps = self.telling.iter().filter(move |one| Group::of(one.without) > group);
        helps.map(|one| format!("without {}: {}", one.called, Group::of(one.without)))
    }
}

fn with_commas(number: u32) -> String {
    match number {
        ..1_000 => number.to_string(),
        _ => format!("{},{:03}", with_commas(number / 1_000), number % 1_000),
    }
}

/// All clues, added up.
struct Tally {
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
    /// Of all `clues` but those of one aspect.
    fn of(clues: &[Clue], left_out: Option<Aspect>) -> Self {
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
            if Some(clue.aspect()) != left_out {
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

    fn expected(&self, workplace: Workplace) -> f64 {
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

    fn assumed(&self, workplace: Workplace) -> Option<u32> {
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
