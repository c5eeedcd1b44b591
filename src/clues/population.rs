//! How many people are of which sex and age.

/// Sex, as the census counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Men and boys.
    Male,
    /// Women and girls.
    Female,
}

/// Ages in full years, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    /// The youngest.
    pub from: u8,
    /// The oldest.
    pub to: u8,
}

impl Ages {
    /// Every age.
    pub const ALL: Self = Self::new(0, OLDEST);

    /// From one age to another.
    #[must_use]
    pub const fn new(from: u8, to: u8) -> Self {
        Self { from, to }
    }

    /// From an age on.
    #[must_use]
    pub const fn at_least(from: u8) -> Self {
        Self::new(from, OLDEST)
    }

    /// Those that are in both; none where they contradict each other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::new(self.from.max(other.from), self.to.min(other.to))
    }
}

/// People of one sex or either, of some ages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    sexes: Sexes,
    ages: Ages,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sexes {
    male: bool,
    female: bool,
}

impl People {
    /// Everybody.
    pub const ALL: Self = Self::aged(Ages::ALL);

    /// People of these ages.
    #[must_use]
    pub const fn aged(ages: Ages) -> Self {
        Self {
            sexes: Sexes {
                male: true,
                female: true,
            },
            ages,
        }
    }

    /// Those of them who are of this sex.
    #[must_use]
    pub const fn of(self, sex: Sex) -> Self {
        let (male, female) = match sex {
            Sex::Male => (self.sexes.male, false),
            Sex::Female => (false, self.sexes.female),
        };
        Self {
            sexes: Sexes { male, female },
            ages: self.ages,
        }
    }

    /// Those who are among both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            sexes: Sexes {
                male: self.sexes.male && other.sexes.male,
                female: self.sexes.female && other.sexes.female,
            },
            ages: self.ages.and(other.ages),
        }
    }

    /// Of the same sex, and any age.
    #[must_use]
    pub fn of_any_age(self) -> Self {
        Self {
            ages: Ages::ALL,
            ..self
        }
    }

    /// Which part of all people they are, from 0 to 1.
    #[must_use]
    pub fn share(self) -> f64 {
        let [male, female] = [self.sexes.male, self.sexes.female].map(f64::from);
        let bands = (0_u8..).step_by(5).zip(THOUSANDS);
        let thousands: f64 = bands
            .map(|(youngest, (men, women))| {
                let band = self.ages.and(Ages::new(youngest, youngest + 4));
                let years = (i16::from(band.to) - i16::from(band.from) + 1).max(0);
                (male * f64::from(men) + female * f64::from(women)) * f64::from(years) / 5.0
            })
            .sum();
        thousands / f64::from(EVERYBODY)
    }
}

/// The age up to which the table counts.
const OLDEST: u8 = 104;

/// Men and women in thousands, by ages of five years: 0 to 4, 5 to 9, and so on; the last are all those of 100 and more.
///
/// Source: United States Census Bureau, Vintage 2024 population estimates, resident population by single year of age and
/// sex on July 1, 2024 (nc-est2024-agesex-res.csv); public domain.
const THOUSANDS: [(u16, u16); 21] = [
    (9_501, 9_098),
    (10_320, 9_878),
    (10_701, 10_200),
    (11_462, 10_914),
    (11_452, 10_970),
    (11_391, 11_069),
    (12_128, 11_866),
    (11_702, 11_468),
    (11_254, 11_115),
    (10_130, 10_164),
    (10_193, 10_294),
    (10_052, 10_308),
    (10_363, 10_939),
    (9_298, 10_192),
    (7_402, 8_553),
    (5_436, 6_557),
    (3_141, 4_165),
    (1_569, 2_380),
    (644, 1_162),
    (176, 406),
    (24, 74),
];

/// All of them, in thousands.
const EVERYBODY: u32 = 340_111;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_make_the_whole() {
        assert!((People::ALL.share() - 1.0).abs() < 1e-4);
        let men = People::ALL.of(Sex::Male).share();
        let women = People::ALL.of(Sex::Female).share();
        assert!((men + women - People::ALL.share()).abs() < 1e-9 && women > men);
    }

    #[test]
    fn nobody_is_of_contradictory_ages_or_both_sexes() {
        let young = People::aged(Ages::new(10, 19));
        assert!(young.and(People::aged(Ages::at_least(60))).share() == 0.0);
        assert!(young.of(Sex::Male).of(Sex::Female).share() == 0.0);
    }
}
