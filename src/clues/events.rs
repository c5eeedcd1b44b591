//! What happens to people, how often, and what newspapers report.
//!
//! Per 100,000 people in the United States in a year, rounded: orders of magnitude. NHAMCS: CDC, National Hospital Ambulatory
//! Medical Care Survey. NVSS: CDC, National Vital Statistics System. HCUP: Agency for Healthcare Research and Quality. NHTSA:
//! National Highway Traffic Safety Administration.

use super::commonness::Commonness;
use super::lookup::{self, Row};
use super::population::Sex;

/// What happened to somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Happening {
    /// To how many that happens.
    pub commonness: Commonness,
    /// True for what newspapers report.
    pub in_news: bool,
}

/// What a draft calls `words` (folded, without apostrophes, with a space for each hyphen), if it is known how often that happens.
#[must_use]
pub fn event(words: &str) -> Option<Happening> {
    let found = |table, in_news| {
        lookup::row(table, words).map(|(commonness, _)| Happening {
            commonness: *commonness,
            in_news,
        })
    };
    found(REPORTED, true).or_else(|| found(EVERYDAY, false))
}

const fn happens(per_100_000: f64, called: &'static str) -> Commonness {
    Commonness::a_year(per_100_000, called)
}

/// Any visit to a clinician: what is known of every patient seen.
///
/// Source: CDC, NAMCS 2019: 320.7 visits to physicians' offices by 100 people.
pub(super) const ANY_VISIT: Commonness = happens(320_000.0, "the visit");

/// A visit to an emergency department. NHAMCS 2021: 43 by 100 people; 2022: 47.
pub const EMERGENCY_VISIT: Commonness = happens(43_000.0, "the visit");

/// An admission to a hospital. HCUP 2019: 35.4 million stays, 10.9 by 100 people.
pub const ADMISSION: Commonness = happens(10_500.0, "the stay");

/// A birth, to the mother. NVSS 2023: 3.6 million.
pub const BIRTH: Commonness = happens(1_070.0, "the birth").aged(15, 44).of(Sex::Female);

/// Twins, to their mother. NVSS 2023: 31 twins in 1,000 births.
pub const TWINS: Commonness = happens(16.0, "the twins").aged(15, 44).of(Sex::Female);

/// Triplets and more, to their mother. NVSS 2023: 73.8 in 100,000 births.
pub const TRIPLETS: Commonness = happens(0.26, "the triplets").aged(15, 44).of(Sex::Female);

/// A death. NVSS 2023: 3.09 million.
pub const DEATH: Commonness = happens(920.0, "the death");

/// An operation, in hospital or not. HCUP 2019 (NIS and NASS): some 22 million.
pub const OPERATION: Commonness = happens(6_500.0, "the operation");

/// A stay in intensive care. Society of Critical Care Medicine: more than 5 million a year.
pub const INTENSIVE_CARE: Commonness = happens(1_500.0, "the stay");

/// A heart that stops, in hospital or not. American Heart Association 2024: 292,000 and 356,000.
pub const ARREST: Commonness = happens(190.0, "the arrest");

/// Hurt by one of the machines or animals that hurt few people. Consumer Product Safety Commission, NEISS 2022: mowers 80,000 visits
/// of emergency departments, snowblowers 6,000, trampolines 100,000, fireworks 10,000; most are rarer.
pub const MISHAP: Commonness = happens(10.0, "the accident");

/// Falling ill at a parade, on a plane, before others. Nobody counts it; Peterson 2013: 1 in 600 flights. An assumption.
pub const SCENE: Commonness = happens(5.0, "the scene");

/// What happens every day. NHTSA 2022: 2.4 million people hurt in traffic, 83,000 of them on motorcycles, 67,000 on foot; CDC
/// 2021: falls bring 7 million and more to emergency departments.
pub(super) const EVERYDAY: &[Row] = &[
    (
        happens(720.0, "the crash"),
        &[
            "mva",
            "mvas",
            "mvc",
            "mvcs",
            "rta",
            "car accident",
            "car accidents",
            "car crash",
            "car wreck",
            "wreck",
            "motor vehicle accident",
            "motor vehicle crash",
            "road traffic accident",
            "traffic accident",
            "rollover",
            "rollover accident",
            "rollover crash",
            "head on collision",
            "head on crash",
            "hit and run",
            "drunk driver",
            "choque",
            "volcadura",
            "accidente de auto",
            "accidente de carro",
            "accidente de coche",
            "accidente de trafico",
            "accidente de transito",
            "accidente automovilistico",
        ],
    ),
    (
        happens(25.0, "the crash"),
        &[
            "motorcycle accident",
            "motorcycle crash",
            "motorbike accident",
            "accidente de moto",
        ],
    ),
    (
        happens(20.0, "the crash"),
        &[
            "auto vs ped",
            "ped vs auto",
            "ped struck",
            "pedestrian struck",
            "hit by a car",
            "atropello",
        ],
    ),
    (
        happens(2_200.0, "the fall"),
        &[
            "fall down stairs",
            "fell down the stairs",
            "fall from height",
            "fell off a ladder",
            "fell off a roof",
            "fell off the roof",
            "fell from a tree",
        ],
    ),
    // CDC 2021, WISQARS: 1.4 million assaults treated in emergency departments.
    (
        happens(420.0, "the assault"),
        &[
            "assault",
            "domestic violence",
            "domestic assault",
            "beating",
            "mugging",
            "asalto",
        ],
    ),
    // Consumer Product Safety Commission, NEISS 2022: ATVs and their like 100,000, bicycles 400,000, skis and snowboards 80,000.
    (happens(30.0, "the crash"), &["atv accident", "atv rollover"]),
    (
        happens(120.0, "the crash"),
        &["bicycle accident", "bike accident", "bike crash"],
    ),
    (
        happens(25.0, "the accident"),
        &["ski accident", "skiing accident", "snowboarding accident"],
    ),
    // Bureau of Labor Statistics 2022: 2.8 million injuries at work.
    (
        happens(830.0, "the accident"),
        &[
            "work accident",
            "workplace accident",
            "construction accident",
            "industrial accident",
            "accidente laboral",
        ],
    ),
    // National Institute for Occupational Safety and Health: some 11,000 injuries to adults on farms, and to children.
    (
        happens(5.0, "the accident"),
        &[
            "farm accident",
            "farming accident",
            "tractor accident",
            "grain bin accident",
        ],
    ),
];

/// What newspapers report. CDC, WISQARS and NVSS 2021-2023: homicides 25,000, people shot by others 60,000 and more; drownings
/// 4,500; National Fire Protection Association 2022: 10,000 hurt and 2,700 dead in fires at home; FBI 2022; the rest: so few that a
/// number stands for all of them.
pub(super) const REPORTED: &[Row] = &[
    (
        happens(25.0, "the shooting"),
        &[
            "shooting",
            "shootings",
            "drive by",
            "drive by shooting",
            "shootout",
            "accidental shooting",
            "gang shooting",
            "police shooting",
            "officer involved shooting",
            "tiroteo",
            "balacera",
        ],
    ),
    (
        happens(0.3, "the shooting"),
        &[
            "mass shooting",
            "school shooting",
            "church shooting",
            "mall shooting",
            "nightclub shooting",
            "hospital shooting",
            "active shooter",
        ],
    ),
    (
        happens(37.0, "the stabbing"),
        &[
            "stabbing",
            "stabbings",
            "knife attack",
            "machete attack",
            "apunalamiento",
        ],
    ),
    (
        happens(7.0, "the killing"),
        &[
            "homicide",
            "murder",
            "murders",
            "double murder",
            "murder suicide",
            "manslaughter",
            "asesinato",
            "feminicidio",
        ],
    ),
    (
        happens(4.0, "the fire"),
        &[
            "house fire",
            "apartment fire",
            "building fire",
            "kitchen fire",
            "house explosion",
            "gas explosion",
            "incendio",
        ],
    ),
    (
        happens(4.0, "the drowning"),
        &["drowning", "pool drowning", "ahogamiento"],
    ),
    (
        happens(0.5, "the crash"),
        &[
            "plane crash",
            "helicopter crash",
            "train crash",
            "train derailment",
            "derailment",
            "bus crash",
            "bus accident",
            "school bus crash",
            "boat capsized",
            "ferry sinking",
            "accidente aereo",
            "accidente de tren",
        ],
    ),
    (
        happens(1.5, "the crash"),
        &[
            "fatal crash",
            "fatal accident",
            "wrong way crash",
            "pileup",
            "pile up",
            "multi car pileup",
            "multi vehicle crash",
            "police chase",
            "hit by a train",
        ],
    ),
    (
        happens(0.5, "the attack"),
        &[
            "shark attack",
            "alligator attack",
            "bear attack",
            "crocodile attack",
            "tiger attack",
            "dog mauling",
            "acid attack",
            "bombing",
            "terrorist attack",
            "terror attack",
            "atentado",
        ],
    ),
    (
        happens(1.0, "the collapse"),
        &[
            "building collapse",
            "bridge collapse",
            "roof collapse",
            "crane collapse",
            "scaffolding collapse",
            "stage collapse",
            "plant explosion",
            "refinery explosion",
            "mine collapse",
            "mining accident",
            "avalanche",
            "explosion",
        ],
    ),
    (
        happens(1.0, "the crime"),
        &[
            "kidnapping",
            "abduction",
            "secuestro",
            "hostage situation",
            "standoff",
            "home invasion",
            "carjacking",
            "bank robbery",
            "amber alert",
        ],
    ),
    (
        happens(3.0, "the disaster"),
        &[
            "tornado",
            "tornadoes",
            "hurricane",
            "wildfire",
            "wildfires",
            "flash flood",
            "landslide",
            "mudslide",
            "earthquake",
            "mass casualty",
            "mass casualty incident",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert!(event("school shooting").is_some_and(|found| found.in_news && found.commonness.per_100_000 < 1.0));
        assert!(event("mvc").is_some_and(|found| !found.in_news));
        assert_eq!(event("birthday party"), None);
    }

    #[test]
    fn nothing_happens_more_often_than_a_visit() {
        let all = EVERYDAY.iter().chain(REPORTED).map(|(commonness, _)| commonness);
        let named = [
            &EMERGENCY_VISIT,
            &ADMISSION,
            &BIRTH,
            &TWINS,
            &TRIPLETS,
            &DEATH,
            &OPERATION,
        ];
        assert!(
            all.chain(named)
                .all(|happening| happening.per_100_000 < ANY_VISIT.per_100_000)
        );
    }
}
