//! Dates in every written form, each form in a file of its own: in numbers, written out, weekdays, days with a name, and
//! counted from now. What is finer than a year is an identifier; a year alone is [`super::Kind::Year`].
//!
//! Check: the month is from 1 to 12 and the day from 1 to 31.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C): all elements of dates, except the year.

mod holiday;
mod numeric;
mod relative;
mod time_of_day;
mod weekday;
mod written;

use super::{Cues, Found, Kind, quantity};
use crate::lexicon::{Sense, Senses};
use crate::text::{Text, TokenKind};

/// A day, or a time that contains few of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// How it is said.
    pub kind: DateKind,
    /// The year, when it is written with four digits.
    pub year: Option<u16>,
    /// How closely it tells when.
    pub precision: Precision,
}

/// How a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKind {
    /// By the calendar: `March 3`, `3/14/1968`, `in March`.
    Calendar,
    /// By the day's name: `Thanksgiving`.
    Holiday,
    /// By the day of the week: `last Tuesday`.
    Weekday,
    /// Counted from now: `yesterday`, `two weeks ago`.
    Relative,
    /// By the clock: `at 0300`.
    TimeOfDay,
}

/// How closely a date tells when, to somebody who knows when the draft was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// One day.
    Day,
    /// One week.
    Week,
    /// One month.
    Month,
    /// No certain time, or a year and longer: `recently`, `every Monday`, `last year`. `Today`, too: when a draft was
    /// written is known without it.
    Vague,
}

impl Date {
    /// True for dates that Safe Harbor counts as identifiers.
    ///
    /// Of weekdays and of times counted from now, those that tell a day or a week: `last month` tells little more than the
    /// year that may be told, and is said of everybody.
    #[must_use]
    pub fn is_identifier(&self) -> bool {
        match self.kind {
            DateKind::Calendar => true,
            DateKind::Holiday => self.precision != Precision::Vague,
            DateKind::Weekday | DateKind::Relative => self.precision <= Precision::Week,
            DateKind::TimeOfDay => false,
        }
    }

    fn new(kind: DateKind, precision: Precision) -> Self {
        Self {
            kind,
            year: None,
            precision,
        }
    }

    fn calendar(precision: Precision, year: Option<u16>) -> Self {
        Self {
            kind: DateKind::Calendar,
            year,
            precision,
        }
    }
}

/// A date, and the token after it.
type Dated = Option<(Date, usize)>;

/// The words that a date can begin with.
const BEGINS: Senses = Senses::of(Sense::Month)
    .with(Senses::of(Sense::Weekday))
    .with(Senses::of(Sense::NumberWord))
    .with(Senses::of(Sense::TimeWord));

/// The forms; where two find the same length, the earlier one is believed.
const FORMS: [fn(&Text, usize) -> Dated; 6] = [
    numeric::at,
    written::at,
    holiday::at,
    weekday::at,
    relative::at,
    time_of_day::at,
];

/// Where a date can begin.
pub(super) const ASKED_AT: Cues = Cues::NUMBER
    .or(Cues::CODE)
    .or(Cues::senses(BEGINS.with(Senses::of(Sense::Holiday))));

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) == Some(TokenKind::Word) && !text.senses(at).meets(BEGINS) && !holiday::begins(text, at) {
        return None;
    }
    let found = FORMS.iter().filter_map(|form| form(text, at));
    let (date, end) = found.reduce(|best, other| if other.1 > best.1 { other } else { best })?;
    Some((Kind::Date(date), at..end))
}

/// A year with four digits.
pub(super) fn year(text: &Text, at: usize) -> Option<u16> {
    let word = text.word(at);
    (text.kind(at)? == TokenKind::Number && word.len() == 4)
        .then(|| word.parse().ok())?
        .filter(|year| (1900..=2099).contains(year))
}

/// A number from 1 to `most`, of one or two digits.
fn number_up_to(text: &Text, at: usize, most: u16) -> Option<u16> {
    let word = text.word(at);
    (text.kind(at)? == TokenKind::Number && word.len() <= 2)
        .then(|| word.parse().ok())?
        .filter(|number| (1..=most).contains(number))
}

/// Units and what can be counted that stands as well behind a date: `March 3 pt seen`, `the March 3 night shift`.
const AFTER_DATES: &[&str] = &[
    "pt", "post", "shift", "night", "day", "week", "o2", "room", "staff", "noche",
];

/// True where what follows makes the number before it an amount: `March 3 miles`.
fn is_measured(text: &Text, at: usize) -> bool {
    text.word(at) == "%" || quantity::is_unit(text, at) && !AFTER_DATES.contains(&text.word(at))
}
