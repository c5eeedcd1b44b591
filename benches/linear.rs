//! Twice the text must cost about twice the time, whatever the text: `make bench` runs it, and it fails where that is not so.
//!
//! Each input doubles up to a megabyte. What a doubling costs is the mean of three in a row: one of them may be where the
//! work outgrows a cache of the processor, which costs more but once, while a quadratic stage costs four times as much
//! again and again.

mod clock;
mod texts;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;

use chaperone::{Draft, Policy, mentions, scan, text};

/// What twice the text may cost.
const LIMIT: f64 = 2.6;

/// How many doublings are taken together.
const DOUBLINGS: usize = 3;

/// A shorter time says little.
const CLEAR: Duration = Duration::from_micros(100);

/// How often a time is taken before it is believed to be too long.
const ROUNDS: usize = 20;

fn main() -> ExitCode {
    let mut is_linear = true;
    println!(
        "What twice the text costs, at worst (limit {LIMIT}) {:>11} {:>9}",
        "mentions", "report"
    );
    for (name, repeated) in texts::REPEATED {
        let of_mentions = worst(repeated, |text| {
            black_box(mentions::find(&text::read(text)));
        });
        let of_report = worst(repeated, |text| {
            black_box(scan(&Draft::of(text), &Policy::default()));
        });
        println!("  {name:45} {of_mentions:11.2} {of_report:9.2}");
        is_linear &= of_mentions <= LIMIT && of_report <= LIMIT;
    }
    if is_linear {
        return ExitCode::SUCCESS;
    }
    eprintln!("Twice the text must cost at most {LIMIT} times as much.");
    ExitCode::FAILURE
}

/// The worst cost of a doubling, up to a megabyte. It ends at the first that is too much: the next might take for ever.
fn worst(repeated: &str, read: impl Fn(&str)) -> f64 {
    let time = |length| {
        let text = texts::repeated(repeated, length);
        let start = clock::spent();
        read(black_box(&text));
        clock::spent() - start
    };
    let mut times: Vec<Duration> = Vec::new();
    let mut worst = 0.0;
    for doubling in 0_usize.. {
        let length = 1000 << doubling;
        if length > texts::LONG || worst > LIMIT {
            break;
        }
        times.push(time(length));
        let Some(first) = doubling.checked_sub(DOUBLINGS) else {
            continue;
        };
        // Other work on the machine can only add to a time, so the best of each is the one that counts.
        for _ in 0..ROUNDS {
            times[first] = times[first].min(time(length >> DOUBLINGS));
            times[doubling] = times[doubling].min(time(length));
            if cost(times[first], times[doubling]) <= LIMIT {
                break;
            }
        }
        if times[doubling] > CLEAR {
            worst = cost(times[first], times[doubling]).max(worst);
        }
    }
    worst
}

/// What one of the doublings between two times costs, in the mean.
fn cost(first: Duration, last: Duration) -> f64 {
    (last.as_secs_f64() / first.as_secs_f64()).powf(1.0 / DOUBLINGS as f64)
}
