//! Clues in what a draft names.

use crate::clues::clue::{Clue, Holders};
use crate::clues::commonness::Commonness;
use crate::clues::population::{Ages, People};
use crate::clues::{condition, event, events, role};
use crate::lexicon::{AGE_NOUNS, DECADES};
use crate::mentions::{Age, AgeUnit, Date, Extent, Kind, Mention, Precision};
use crate::text::Text;

/// How many people a hospital serves.
///
/// Source: American Hospital Association, *Fast Facts on U.S. Hospitals, 2024*: 6,120 of them, for 335 million people.
const PEOPLE_OF_A_HOSPITAL: u32 = 55_000;

/// How many live in a nursing home. Source: CDC, National Post-acute and Long-term Care Study 2020: 1.3 million in 15,300.
pub(super) const PEOPLE_OF_A_HOME: u32 = 85;

/// How many live at one address. Source: Census Bureau 2023: 2.5 to a household.
const PEOPLE_OF_A_HOUSEHOLD: u32 = 3;

/// How many share a ZIP code. Source: Census Bureau 2020: 331 million people in 33,000 areas.
const PEOPLE_OF_A_ZIP: u32 = 10_000;

/// A county: half of all have fewer than 26,000 people, and the average is 105,000 (Census Bureau 2020).
const PEOPLE_OF_A_COUNTY: u32 = 50_000;

/// A part of a city. An assumption.
const PEOPLE_OF_A_NEIGHBOURHOOD: u32 = 30_000;

/// A place in no list. Two of three places in the United States have fewer people (Census Bureau 2020).
const PEOPLE_OF_AN_UNLISTED_PLACE: u32 = 3_000;

/// What somebody is known for, the donut shop or the organ: some five such people in a county. An assumption.
pub(super) const KNOWN_FOR: Commonness = Commonness::at_any_time(10.0, "the role");

/// Of 100,000 people. From here on `the nurse` is one of many in every town.
const MORE_THAN_ONE_KNOWS: f64 = 100.0;

/// What a mention tells.
pub(super) fn clue(text: &Text, mention: &Mention) -> Option<Clue> {
    match &mention.kind {
        Kind::Place(place) => of_place(place.extent).map(|people| Clue::Place { people }),
        Kind::PostalCode(_) => Some(Clue::Place {
            people: PEOPLE_OF_A_ZIP,
        }),
        Kind::StreetAddress => Some(Clue::Place {
            people: PEOPLE_OF_A_HOUSEHOLD,
        }),
        Kind::Facility => Some(of_facility(text, mention)),
        Kind::Age(age) => Some(Clue::Age(years(text, mention, age))),
        Kind::Date(_) if is_of_birth(text, mention.tokens.start) => Some(Clue::BirthDate),
        Kind::Date(date) => days(text, mention, date).map(|days| Clue::Window { days }),
        Kind::TimeWindow => window(text, mention).map(|days| Clue::Window { days }),
        Kind::Condition | Kind::Drug | Kind::Procedure => of_care(&spelled(text, mention)).map(Clue::Condition),
        Kind::Role(kind) => Some(Clue::Role(match role(&spelled(text, mention), *kind) {
            Holders::Many(holders) => Holders::Many(of_those_meant(text, mention, holders)),
            Holders::One => Holders::One,
        })),
        Kind::Relation => child(text, mention).map(Clue::Age),
        Kind::Event => event(&spelled(text, mention)).map(|happened| Clue::Event {
            commonness: happened.commonness,
            in_news: happened.in_news,
        }),
        _ => None,
    }
}

/// As the tables spell it: without apostrophes, and with a space for each hyphen.
fn spelled(text: &Text, mention: &Mention) -> String {
    let mut words = String::new();
    for at in mention.tokens.clone().filter(|at| text.is_spelled(*at)) {
        let word = text.word(at);
        if !words.is_empty() && !word.starts_with('\'') {
            words.push(' ');
        }
        words.extend(word.chars().filter(|letter| *letter != '\''));
    }
    words
}

fn of_place(extent: Extent) -> Option<u32> {
    match extent {
        Extent::Neighbourhood => Some(PEOPLE_OF_A_NEIGHBOURHOOD),
        Extent::County => Some(PEOPLE_OF_A_COUNTY),
        Extent::City { magnitude } => Some(of_city(magnitude)),
        Extent::State => None,
    }
}

/// From 2 to that power to twice as many.
fn of_city(magnitude: u8) -> u32 {
    match magnitude {
        0 => PEOPLE_OF_AN_UNLISTED_PLACE,
        _ => 3 << magnitude.min(30) >> 1,
    }
}

fn of_facility(text: &Text, mention: &Mention) -> Clue {
    let mut words = mention.tokens.clone().map(|at| text.word(at));
    if words.any(|word| matches!(word, "nursing" | "living" | "manor" | "shelter" | "asilo")) {
        return Clue::Institution {
            people: PEOPLE_OF_A_HOME,
        };
    }
    // `the ER in Ritzville` is named by its town.
    let is_town = matches!(text.word_before(mention.tokens.start, 1), "in" | "en");
    let people = match text.phrase(mention.tokens.start).0.place() {
        _ if !is_town => PEOPLE_OF_A_HOSPITAL,
        magnitude => of_city(magnitude),
    };
    Clue::Place { people }
}

fn of_care(words: &str) -> Option<Commonness> {
    const OPERATIONS: &[&str] = &["surgery", "ectomy", "otomy", "plasty", "cirugia"];
    let is_operation = || {
        words
            .split(' ')
            .any(|word| OPERATIONS.iter().any(|end| word.ends_with(end)))
    };
    condition(words).or_else(|| is_operation().then_some(events::OPERATION))
}

fn years(text: &Text, mention: &Mention, age: &Age) -> Ages {
    let number = u8::try_from(age.number).unwrap_or(u8::MAX);
    match age.unit {
        AgeUnit::Years => {}
        AgeUnit::Months => return Ages::new(number / 12, number / 12),
        AgeUnit::Weeks | AgeUnit::Days => return Ages::new(0, number / 52),
    }
    let mut words = mention.tokens.clone().map(|at| text.word(at));
    let is_decade = words.clone().any(|word| {
        let named = DECADES.iter().chain(AGE_NOUNS).any(|(name, _)| *name == word);
        named || word == "'s"
    });
    // `born in 1925`
    let is_birth_year = words.any(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
    match number {
        100.. => Ages::at_least(100),
        90.. if is_birth_year => Ages::at_least(90),
        13 if is_decade => Ages::new(13, 19),
        _ if is_decade => Ages::new(number, number + 9),
        _ => Ages::new(number, number),
    }
}

/// `newborn`, where it is the patient and nobody's kin.
fn child(text: &Text, mention: &Mention) -> Option<Ages> {
    if matches!(
        text.word_before(mention.tokens.start, 1),
        "his" | "her" | "their" | "'s"
    ) {
        return None;
    }
    match text.word(mention.tokens.start) {
        "newborn" => Some(Ages::new(0, 0)),
        "baby" | "bebe" => Some(Ages::new(0, 1)),
        "toddler" => Some(Ages::new(1, 3)),
        "teenager" => Some(Ages::new(13, 19)),
        _ => None,
    }
}

/// `born on March 3`, `DOB: 3/3/1968`.
fn is_of_birth(text: &Text, at: usize) -> bool {
    (1..=3).any(|back| {
        matches!(
            text.word_before(at, back),
            "born" | "dob" | "birthday" | "birthdate" | "birth" | "nacio" | "nacido" | "nacida" | "nacimiento"
        )
    })
}

/// In how many days it happened.
fn days(text: &Text, mention: &Mention, date: &Date) -> Option<u16> {
    match date.precision {
        Precision::Day => Some(1),
        Precision::Week => Some(7),
        Precision::Month => Some(31),
        Precision::Vague => {
            let mut words = mention.tokens.clone().map(|at| text.word(at));
            let is_now = |word| matches!(word, "today" | "tonight" | "hoy" | "morning" | "afternoon" | "evening");
            words.any(is_now).then_some(1)
        }
    }
}

/// The same of `this weekend`, `my night shift`, `the last 24 hours`.
fn window(text: &Text, mention: &Mention) -> Option<u16> {
    let mut words = mention.tokens.clone().map(|at| text.word(at));
    words.find_map(|word| match word {
        "overnight" | "night" | "shift" | "shifts" | "hour" | "hours" | "hr" | "hrs" => Some(1),
        "weekend" | "days" | "day" => Some(3),
        "week" => Some(7),
        "weeks" | "month" => Some(31),
        "summer" | "winter" | "spring" | "fall" | "autumn" | "months" => Some(92),
        _ => None,
    })
}

/// `the locksmith` is the one that a reader knows, and the firefighter's daughter can be of any age.
fn of_those_meant(text: &Text, mention: &Mention, holders: Commonness) -> Commonness {
    let is_definite = (1..=2).any(|back| {
        let before = text.word_before(mention.tokens.start, back);
        matches!(
            before,
            "the" | "our" | "that" | "local" | "town" | "village" | "el" | "la" | "nuestro" | "nuestra"
        )
    });
    Commonness {
        per_100_000: if is_definite && holders.per_100_000 < MORE_THAN_ONE_KNOWS {
            KNOWN_FOR.per_100_000
        } else {
            holders.per_100_000
        },
        among: if is_kin(text, mention) {
            People::ALL
        } else {
            holders.among
        },
        ..holders
    }
}

/// `the teacher's daughter`, `wife of a firefighter`: somebody else does it.
fn is_kin(text: &Text, mention: &Mention) -> bool {
    let before = |back| text.word_before(mention.tokens.start, back);
    text.word(mention.tokens.end).starts_with('\'') || before(1) == "of" || before(2) == "of"
}
