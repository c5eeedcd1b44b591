//! The worked examples, and what must hold for any clues.

use proptest::prelude::*;

use std::collections::HashSet;

use super::conditions::CONDITIONS;
use super::events::{ADMISSION, BIRTH, DEATH, EMERGENCY_VISIT, EVERYDAY, OPERATION, REPORTED, TRIPLETS, TWINS};
use super::illnesses::ILLNESSES;
use super::lookup::Row;
use super::operations::OPERATIONS;
use super::rare::RARE_CONDITIONS;
use super::roles::ROLES;
use super::*;

fn condition_clue(words: &str) -> Clue {
    Clue::Condition(condition(words).expect(words))
}

fn event_clue(commonness: Commonness) -> Clue {
    Clue::Event {
        commonness,
        in_news: false,
    }
}

fn decade(from: u8) -> Clue {
    Clue::Age(Ages::new(from, from + 9))
}

fn town(people: u32) -> Clue {
    Clue::Place { people }
}

/// What the clues come to is within the estimate's factor of what was worked out by hand.
#[track_caller]
fn assert_comes_to(clues: &[Clue], expected: f64) -> Estimate {
    let estimate = estimate(clues, Workplace::default());
    let got = estimate.expected;
    assert!(
        estimate.low() <= expected && expected <= estimate.high(),
        "{got} instead of {expected}"
    );
    estimate
}

#[test]
fn worked_examples() {
    let in_his_forties = [
        Clue::Sex(Sex::Male),
        decade(40),
        event_clue(EMERGENCY_VISIT),
        town(20_000),
    ];

    let today = assert_comes_to(&[&in_his_forties[..], &[Clue::Window { days: 1 }]].concat(), 1.4);
    assert!((today.p_unique() - 0.24).abs() < 0.1 && today.p_few() > 0.99);

    let this_week = assert_comes_to(&[&in_his_forties[..], &[Clue::Window { days: 7 }]].concat(), 10.0);
    assert!(this_week.p_unique() < 0.001 && (this_week.p_few() - 0.46).abs() < 0.15);

    let of_72 = assert_comes_to(&[Clue::Age(Ages::new(72, 72)), Clue::Sex(Sex::Male), town(1_800)], 10.0);
    assert!(of_72.p_unique() < 0.001);

    let als = assert_comes_to(&[condition_clue("als"), town(50_000)], 4.0);
    assert!((als.p_unique() - 0.02).abs() < 0.02 && als.p_few() > 0.98);

    let huntington = assert_comes_to(
        &[Clue::Sex(Sex::Female), condition_clue("huntingtons"), town(50_000)],
        2.3,
    );
    assert!((huntington.p_unique() - 0.11).abs() < 0.06);

    let teen = assert_comes_to(
        &[Clue::Age(Ages::new(13, 19)), condition_clue("t1d"), town(270_000)],
        61.0,
    );
    assert!(teen.p_unique() < 0.001 && !teen.is_few());

    let asthma = assert_comes_to(
        &[
            Clue::Sex(Sex::Female),
            decade(30),
            condition_clue("asthma"),
            town(1_600_000),
        ],
        10_000.0,
    );
    assert!(asthma.p_unique() < 0.001 && asthma.group() == Group::Thousands);

    let born_on = assert_comes_to(&[Clue::BirthDate, Clue::Sex(Sex::Female), town(9_500)], 0.16);
    assert!((born_on.p_unique() - 0.85).abs() < 0.05 && born_on.group() == Group::One);
}

#[test]
fn what_is_unique_overrides_the_arithmetic() {
    for clue in [Clue::Role(Holders::One), Clue::Only, Clue::News] {
        let found = estimate(&[clue, town(300_000)], Workplace::default());
        assert_eq!(found.group(), Group::One, "{clue:?}");
        assert_eq!(found.newsworthy, clue == Clue::News);
        assert_eq!(found.telling.first().map(|telling| telling.aspect), Some(clue.aspect()));
    }
}

#[test]
fn words() {
    let clues = [
        town(40_000),
        Clue::Window { days: 1 },
        Clue::Condition(condition("concussion").expect("a row")),
    ];
    let found = estimate(&clues, Workplace::default());
    assert_eq!(
        found.sentence(),
        "With the town, the day and the injury, a reader could be looking at about 1-3 people."
    );
    assert!(
        found
            .advice()
            .any(|advice| advice == "without the day: hundreds of people")
    );

    let assumed = estimate(&[condition_clue("als")], Workplace::default());
    assert_eq!(
        assumed.sentence(),
        "With the diagnosis, a reader could be looking at about 2-15 people, assuming an area of 50,000 people."
    );
    let small = estimate(&[condition_clue("als")], Workplace { people: 900 });
    assert!(small.sentence().ends_with("assuming an area of 900 people."));
}

#[test]
fn what_to_leave_out() {
    let clues = [
        town(20_000),
        Clue::Window { days: 1 },
        Clue::Role(role("firefighter", crate::mentions::Role::Many)),
        condition_clue("huntingtons"),
    ];
    let found = estimate(&clues, Workplace::default());
    assert_eq!(
        found.remedy.map(|remedy| remedy.sentence()).as_deref(),
        Some("Without the diagnosis and the role: about 60-500 people.")
    );
    let in_news = [town(20_000), Clue::News];
    let found = estimate(&in_news, Workplace::default());
    assert_eq!(found.remedy.map(|remedy| remedy.leave_out), Some(vec![Aspect::News]));
    let many = estimate(&[condition_clue("asthma")], Workplace::default());
    assert_eq!(many.remedy, None);
}

#[test]
fn a_city_left_out_is_no_smaller_county() {
    let clues = [town(1_000_000), condition_clue("als")];
    let found = estimate(&clues, Workplace::default());
    assert_eq!(found.advice().count(), 1);
    let clues = [town(2_000), condition_clue("als")];
    let found = estimate(&clues, Workplace::default());
    assert!(found.telling.iter().any(|telling| telling.called == "the town"));
}

/// Every row of every table that is about what somebody has, or what was done.
fn conditions() -> impl Iterator<Item = &'static Row> {
    [CONDITIONS, RARE_CONDITIONS, ILLNESSES, OPERATIONS]
        .into_iter()
        .flatten()
}

#[test]
fn every_name_is_in_the_lists_that_mentions_are_found_by() {
    let lists = [
        include_str!("../lexicon/tables/conditions.txt"),
        include_str!("../lexicon/tables/procedures.txt"),
        include_str!("../lexicon/tables/roles.txt"),
        include_str!("../lexicon/tables/events.txt"),
    ];
    let listed: HashSet<String> = lists
        .iter()
        .flat_map(|list| list.lines())
        .map(|line| {
            line.split('\t')
                .next()
                .unwrap_or_default()
                .replace('\'', "")
                .replace('-', " ")
        })
        .collect();
    let mut seen = HashSet::new();
    let rows = conditions().chain(ROLES).chain(EVERYDAY).chain(REPORTED);
    for name in rows.flat_map(|(_, names)| names.iter()) {
        assert!(listed.contains(*name), "{name}");
        assert!(seen.insert(*name), "{name} twice");
    }
}

#[test]
fn fewer_have_a_thing_than_could() {
    for (commonness, names) in conditions().chain(ROLES).chain(EVERYDAY).chain(REPORTED) {
        assert!(commonness.per_100_000 > 0.0, "{names:?}");
        assert!(commonness.share_within(365.25) < commonness.among.share(), "{names:?}");
    }
}

fn clues() -> impl Strategy<Value = Clue> {
    let conditions: Vec<Commonness> = conditions().map(|(commonness, _)| *commonness).collect();
    let roles: Vec<Commonness> = ROLES.iter().map(|(commonness, _)| *commonness).collect();
    let events = vec![EMERGENCY_VISIT, ADMISSION, BIRTH, TWINS, TRIPLETS, DEATH, OPERATION];
    prop_oneof![
        (100_u32..50_000).prop_map(|people| Clue::Institution { people }),
        prop::sample::select(vec![Sex::Male, Sex::Female]).prop_map(Clue::Sex),
        (0_u8..100, 0_u8..20).prop_map(|(from, years)| Clue::Age(Ages::new(from, from + years))),
        Just(Clue::BirthDate),
        prop::sample::select(conditions).prop_map(Clue::Condition),
        prop::sample::select(roles).prop_map(|role| Clue::Role(Holders::Many(role))),
        Just(Clue::Role(Holders::One)),
        prop::sample::select(events).prop_map(event_clue),
        (1_u16..400).prop_map(|days| Clue::Window { days }),
        Just(Clue::Appearance),
        Just(Clue::Only),
        Just(Clue::News),
    ]
}

proptest! {
    #[test]
    fn a_clue_more_never_enlarges_the_group(
        place in prop::option::of(200_u32..3_000_000),
        known in prop::collection::vec(clues(), 0..7),
        further in clues(),
    ) {
        let mut known: Vec<Clue> = place.map(town).into_iter().chain(known).collect();
        let before = estimate(&known, Workplace::default());
        known.push(further);
        let after = estimate(&known, Workplace::default());
        prop_assert!(after.expected <= before.expected * (1.0 + 1e-9), "{} to {}", before.expected, after.expected);
        prop_assert!(after.group() <= before.group());
        prop_assert!(after.p_unique() >= before.p_unique() - 1e-9);
        prop_assert!(!before.newsworthy || after.newsworthy);
    }

    #[test]
    fn leaving_one_out_never_shrinks_it(
        place in prop::option::of(200_u32..3_000_000),
        known in prop::collection::vec(clues(), 0..8),
    ) {
        let known: Vec<Clue> = place.map(town).into_iter().chain(known).collect();
        let found = estimate(&known, Workplace::default());
        prop_assert!(found.expected.is_finite() && found.expected >= 0.0);
        prop_assert!((0.0..=1.0 + 1e-9).contains(&found.p_few()) && found.p_unique() <= found.p_few() + 1e-9);
        for telling in &found.telling {
            prop_assert!(telling.without >= found.expected);
        }
        prop_assert!(found.sentence().ends_with('.'));
        if let Some(remedy) = &found.remedy {
            prop_assert!(found.is_few() || found.newsworthy);
            let rest: Vec<Clue> = known.iter().filter(|clue| !remedy.leave_out.contains(&clue.aspect())).copied().collect();
            prop_assert!(!estimate(&rest, Workplace::default()).newsworthy);
        }
    }

    #[test]
    fn the_order_does_not_matter(known in prop::collection::vec(clues(), 0..8)) {
        let turned: Vec<Clue> = known.iter().rev().copied().collect();
        let (one, other) = (estimate(&known, Workplace::default()), estimate(&turned, Workplace::default()));
        prop_assert!((one.expected - other.expected).abs() <= 1e-9 * one.expected.max(1.0));
    }
}
