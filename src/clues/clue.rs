//! What a reader learns of somebody.

use super::commonness::Commonness;
use super::population::{Ages, Sex};

/// One thing that a draft tells of one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Clue {
    /// They live, or are cared for, in a place of so many people.
    Place {
        /// How many live there.
        people: u32,
    },
    /// They go to a school or a church, play in a team or work for an employer that the draft names.
    Institution {
        /// How many belong to it.
        people: u32,
    },
    /// Their sex.
    Sex(Sex),
    /// Their age, or decade.
    Age(Ages),
    /// The day of their birth.
    BirthDate,
    /// A disease, an injury, an operation.
    Condition(Commonness),
    /// What they do, or what somebody in their family does.
    Role(Holders),
    /// What happened to them.
    Event {
        /// To how many that happens.
        commonness: Commonness,
        /// True for what newspapers report.
        in_news: bool,
    },
    /// It happened within so many days.
    Window {
        /// How many.
        days: u16,
    },
    /// A tattoo, a scar, a vehicle: something that is seen.
    Appearance,
    /// The first, the only one, the oldest.
    Only,
    /// They were in the news.
    News,
}

/// Those who do something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Holders {
    /// One in a place: the mayor, and whoever is called by kinship to the mayor.
    One,
    /// Many.
    Many(Commonness),
}

/// What a clue is about. An author who leaves one of these out leaves out all clues of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// [`Clue::Place`].
    Place,
    /// [`Clue::Institution`].
    Institution,
    /// [`Clue::Window`].
    Time,
    /// [`Clue::Sex`].
    Sex,
    /// [`Clue::Age`].
    Age,
    /// [`Clue::BirthDate`].
    BirthDate,
    /// [`Clue::Role`].
    Role,
    /// [`Clue::Appearance`].
    Appearance,
    /// [`Clue::Condition`].
    Condition,
    /// [`Clue::Event`].
    Event,
    /// [`Clue::Only`].
    Only,
    /// [`Clue::News`].
    News,
}

impl Aspect {
    /// All of them, in the order in which a sentence names them.
    pub const ALL: [Self; 12] = [
        Self::Place,
        Self::Institution,
        Self::Time,
        Self::Sex,
        Self::Age,
        Self::BirthDate,
        Self::Role,
        Self::Appearance,
        Self::Condition,
        Self::Event,
        Self::Only,
        Self::News,
    ];
}

/// Places from this size on are called cities.
const CITY: u32 = 50_000;

impl Clue {
    /// What it is about.
    #[must_use]
    pub fn aspect(&self) -> Aspect {
        match self {
            Self::Place { .. } => Aspect::Place,
            Self::Institution { .. } => Aspect::Institution,
            Self::Sex(_) => Aspect::Sex,
            Self::Age(_) => Aspect::Age,
            Self::BirthDate => Aspect::BirthDate,
            Self::Condition(_) => Aspect::Condition,
            Self::Role(_) => Aspect::Role,
            Self::Event { .. } => Aspect::Event,
            Self::Window { .. } => Aspect::Time,
            Self::Appearance => Aspect::Appearance,
            Self::Only => Aspect::Only,
            Self::News => Aspect::News,
        }
    }

    /// What a reader calls it, with its article.
    #[must_use]
    pub fn called(&self) -> &'static str {
        match self {
            Self::Place { people } if *people < CITY => "the town",
            Self::Place { .. } => "the city",
            Self::Institution { .. } => "the institution",
            Self::Sex(_) => "the sex",
            Self::Age(_) => "the age",
            Self::BirthDate => "the birth date",
            Self::Condition(commonness) | Self::Event { commonness, .. } => commonness.called,
            Self::Role(_) => "the role",
            Self::Window { days: ..=1 } => "the day",
            Self::Window { .. } => "the time",
            Self::Appearance => "the looks",
            Self::Only => "what sets them apart",
            Self::News => "the news",
        }
    }
}
