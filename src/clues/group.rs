//! How many people that is, in words.

use std::fmt;

/// How many people a reader could be looking at: as closely as it can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Hardly more than one.
    One,
    /// From about so many to about so many.
    Few {
        /// At least.
        low: u32,
        /// At most.
        high: u32,
    },
    /// Hundreds.
    Hundreds,
    /// Thousands.
    Thousands,
    /// More than anybody could go through.
    More,
}

/// How far off an estimate can be, either way: places, rates and shares are known to their order of magnitude.
pub const FACTOR: f64 = 3.0;

impl Group {
    /// Around so many people.
    #[must_use]
    pub fn of(expected: f64) -> Self {
        let (low, high) = (expected / FACTOR, expected * FACTOR);
        if high < 1.5 {
            Self::One
        } else if low < 100.0 {
            Self::Few {
                low: rounded(low).max(1),
                high: rounded(high),
            }
        } else if low < 1_000.0 {
            Self::Hundreds
        } else if low < 10_000.0 {
            Self::Thousands
        } else {
            Self::More
        }
    }
}

/// Without digits that nobody can know: 1 to 10, then 15, 20, 30 and so on.
fn rounded(number: f64) -> u32 {
    let step = match number {
        ..10.0 => 1.0,
        ..20.0 => 5.0,
        ..100.0 => 10.0,
        _ => 100.0,
    };
    // Between 1 and 1,000.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = (number / step).round() as u32 * step as u32;
    whole
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One => f.write_str("likely one person"),
            Self::Few { low, high } => write!(f, "about {low}-{high} people"),
            Self::Hundreds => f.write_str("hundreds of people"),
            Self::Thousands => f.write_str("thousands of people"),
            Self::More => f.write_str("tens of thousands of people or more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        for (expected, words) in [
            (0.0, "likely one person"),
            (0.4, "likely one person"),
            (1.0, "about 1-3 people"),
            (1.4, "about 1-4 people"),
            (5.0, "about 2-15 people"),
            (10.0, "about 3-30 people"),
            (61.0, "about 20-200 people"),
            (500.0, "hundreds of people"),
            (5_000.0, "thousands of people"),
            (1e6, "tens of thousands of people or more"),
        ] {
            assert_eq!(Group::of(expected).to_string(), words);
        }
    }
}
