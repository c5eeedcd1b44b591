//! Long texts of one thing over and over: four times as much takes about four times as long, so that no draft can hang the
//! page.

#[allow(dead_code)]
#[path = "../src/command/report.rs"]
mod report;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use chaperone::{Draft, Policy, scan};

const MEGABYTE: usize = 1_000_000;

/// How much longer four times as much may take: sixteen times would be quadratic.
const AT_MOST: f64 = 6.0;

/// What is answered so soon needs no comparison.
const AT_ONCE: Duration = Duration::from_millis(30);

/// How often both are measured before a slow answer is believed: the machine has other things to do.
const ATTEMPTS: usize = 3;

/// Single letters, digits and marks, and words that others are expected after.
const LONG: &[&str] = &["a", "1", "@", "-", "1-", "a.", "(", "#", "\n", "🙂", "Mrs. ", "of the "];

/// What other finders begin at or go on over: shorter, for there are many.
const SHORTER: &[&str] = &[
    "((1) ",
    "#A",
    "a@",
    "'",
    ".",
    ",",
    "a,\n",
    "1.1.",
    "00:",
    "f*",
    "e\u{301}",
    "\u{301}",
    "\u{200D}",
    "👩🏽‍⚕️",
    "ש",
    "A. ",
    "de la ",
    "my patient ",
    "she ",
    "MRN ",
    "MRN 1234 ",
    "SSN: ",
    "https://",
    "https://a))",
    "policy 1 2 3 ",
    "March 3, ",
    "555-0142 ",
    "ninety-",
    "Maria Alvarez ",
    "at St. ",
    "1 Elm St, ",
    "#PrayForMaria",
];

/// `unit` over and over, for `length` bytes or a little more.
fn repeated(unit: &str, length: usize) -> String {
    unit.repeat(length.div_ceil(unit.len()))
}

/// Patients of whom each has another name, for `length` bytes or a little more.
fn crowd(length: usize) -> String {
    let letter = |number: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]);
    let mut crowd = String::new();
    for number in 0.. {
        if crowd.len() >= length {
            break;
        }
        let (a, b, c) = (letter(number), letter(number / 26), letter(number / 26 / 26));
        let _ = write!(crowd, "We admitted Mrs. Qu{a}r{b}l{c}s, MRN {number:08}. ");
    }
    crowd
}

fn time(draft: &Draft) -> Duration {
    let start = Clock::start();
    report::text(&draft.text, &scan(draft, &Policy::default()));
    start.elapsed()
}

/// A clock that stands still while other programs have the processor, where the system says so (Linux).
struct Clock {
    wall: Instant,
    processor: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self {
            wall: Instant::now(),
            processor: Self::processor(),
        }
    }

    fn processor() -> Option<Duration> {
        let figures = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        Some(Duration::from_nanos(figures.split(' ').next()?.parse().ok()?))
    }

    fn elapsed(&self) -> Duration {
        match (self.processor, Self::processor()) {
            (Some(start), Some(now)) => now - start,
            _ => self.wall.elapsed(),
        }
    }
}

#[track_caller]
fn assert_linear(what: &str, length: usize, text: impl Fn(usize) -> String) {
    let (short, long) = (Draft::of(text(length / 4)), Draft::of(text(length)));
    let (mut quarter, mut whole) = (Duration::MAX, Duration::MAX);
    for _ in 0..ATTEMPTS {
        quarter = quarter.min(time(&short));
        whole = whole.min(time(&long));
        if whole < AT_ONCE || whole.as_secs_f64() <= AT_MOST * quarter.as_secs_f64() {
            return;
        }
    }
    panic!("{what:?}: {whole:?} for {length} bytes, {quarter:?} for a quarter of them");
}

#[test]
fn a_megabyte() {
    for unit in LONG {
        assert_linear(unit, MEGABYTE, |length| repeated(unit, length));
    }
}

#[test]
fn a_long_text() {
    for unit in SHORTER {
        assert_linear(unit, MEGABYTE / 4, |length| repeated(unit, length));
    }
}

#[test]
fn everybody_has_another_name() {
    assert_linear("a crowd", MEGABYTE, crowd);
}
