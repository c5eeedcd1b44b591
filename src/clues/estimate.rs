//! How many people a reader could be looking at, from all clues to one person.
//!
//! The people of the place, times the part of them for whom each clue is true. That takes clues for independent, which they
//! are not quite, so the result is an order of magnitude, see [`FACTOR`]. Two things are allowed for: who has a disease or a
//! job decides what sex and age still say, and of several clues of one kind only the rarest counts whole.

use super::clue::{Aspect, Clue, Holders};
use super::group::{FACTOR, Group};
use super::remedy::{Remedy, remedy};
use super::tally::Tally;

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
    /// What to leave out, where the group is small or the news can tell; nothing where that would not be enough.
    pub remedy: Option<Remedy>,
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
/// Source: Centers for Medicare & Medicaid Services, *CMS Cell Suppression Policy* (2020): no cell of 1 to 10.
const FEW: f64 = 11.0;

/// A clue counts as telling where leaving it out makes the group this many times as large; a place and what is unique always.
const COUNTS: f64 = 2.5;

/// The most clues that a sentence names.
pub(super) const NAMED: usize = 4;

/// What `clues` to one person come to.
#[must_use]
pub fn estimate(clues: &[Clue], workplace: Workplace) -> Estimate {
    let all = Tally::of(clues, &[]);
    let expected = all.expected(workplace);
    let there = || Aspect::ALL.into_iter().filter_map(|aspect| first_of(clues, aspect));
    let mut telling: Vec<Telling> = there()
        .filter_map(|clue| {
            let aspect = clue.aspect();
            let without = Tally::of(clues, &[aspect]).expected(workplace);
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
        remedy: remedy(clues, workplace),
    }
}

pub(super) fn first_of(clues: &[Clue], aspect: Aspect) -> Option<&Clue> {
    clues.iter().find(|clue| clue.aspect() == aspect)
}

impl Clue {
    /// True where there is only one.
    pub(super) fn is_unique(&self) -> bool {
        matches!(self, Self::Role(Holders::One) | Self::Only | Self::News)
    }

    pub(super) fn is_news(&self) -> bool {
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
        p_few(self.expected)
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
        let with = match names[..] {
            [] => "From this".to_owned(),
            _ => format!("With {}", listed(&names)),
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

    /// What leaving out one thing would do, the best first: `without the day: hundreds of people`.
    pub fn advice(&self) -> impl Iterator<Item = String> {
        let group = self.group();
        let helps = self.telling.iter().filter(move |one| Group::of(one.without) > group);
        helps.map(|one| format!("without {}: {}", one.called, Group::of(one.without)))
    }
}

/// How likely fewer than 11 people are, the person among them, where so many others are expected.
pub(super) fn p_few(expected: f64) -> f64 {
    let mut term = (-expected).exp();
    let mut sum = 0.0;
    let mut others = 0.0;
    while others < FEW - 1.0 {
        sum += term;
        others += 1.0;
        term *= expected / others;
    }
    sum
}

/// `the town, the day and the injury`
pub(super) fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

fn with_commas(number: u32) -> String {
    match number {
        ..1_000 => number.to_string(),
        _ => format!("{},{:03}", with_commas(number / 1_000), number % 1_000),
    }
}
