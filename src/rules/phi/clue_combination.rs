//! # Clues that leave few people
//!
//! ## What it flags
//! A patient's story without a name in which the place, the time, the age, the role, the illness or what happened leave fewer than
//! eleven people, or one that the news or an office makes known.
//!
//! ## Why
//! Of 754 clinicians' tweets that told a story, 2 in 100 held a name, and 32 in 100 could be recognised by friends or
//! family. A reader who knows the town knows the ambulance, the church and the empty desk. Whatever else could tell who
//! it is has to go before a story counts as de-identified; who works with Medicare's data may report no group of 1 to 10
//! people.
//!
//! Source: 45 CFR 164.514(b)(2)(ii), HIPAA Privacy Rule, as in force in 2025; Ahmed, Jagsi, Gutheil and Katz, J Med
//! Internet Res 2020;22(9):e19746; Centers for Medicare & Medicaid Services, Cell Size Suppression Policy, January 2024.
//!
//! ## Flagged
//! ```text
//! [The mayor's wife was admitted to my unit last night and she is not happy with the food].
//! [Delivered the first triplets ever in our county this morning]!
//! {"text": "[my patient tonight is the sheriff, overdose]", "account": "personal", "surface": "comment"}
//! [our ED tonight: the guy from the grain elevator explosion, still breathing]
//! {"text": "[You know who, the one on the news, coded in our trauma bay today]", "account": "personal"}
//! [Anoche ingresó en mi unidad la esposa del alcalde]
//! ```
//!
//! ## Left alone
//! ```text
//! Saw a woman in her 60s with hypertension. Salt is a habit.
//! My own mother had surgery yesterday, and I am the mayor's wife.
//! The band teacher and the mayor ran our 5K on Saturday!
//! We simulated a grain elevator explosion last night with twelve mannequins.
//! A shark bite is rarer than a lightning strike.
//! The mayor cut the ribbon of our new unit yesterday.
//! ```
//!
//! ## Safer
//! Leave out the clue that counts most: the day, the town, the role. A story told later, of "somebody", with one or two details
//! changed, teaches as much.

use std::ops::Range;

use crate::clues::{Aspect, Clue, Estimate, Group, Workplace, estimate, gather};
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    picture
        .stories()
        .filter_map(|tokens| {
            let estimate = left(picture, &tokens)?;
            let mut fixes = Fix::clues(picture, &tokens);
            fixes.push(Fix::story(picture, &tokens));
            let likely_one = estimate.group() == Group::One;
            Some(Suspicion {
                severity: if picture.surely_tells(&tokens) && (likely_one || estimate.newsworthy) {
                    Severity::High
                } else {
                    Severity::Medium
                },
                span: picture.text.span(&tokens),
                message: message(&estimate),
                fixes,
            })
        })
        .collect()
}

/// How many people the clues in `tokens` leave, where that is few and more than one thing tells it.
pub(super) fn left(picture: &Picture<'_>, tokens: &Range<usize>) -> Option<Estimate> {
    let theirs = picture
        .of_patients()
        .filter(|mention| tokens.start <= mention.tokens.start && mention.tokens.end <= tokens.end);
    let clues: Vec<Clue> = gather(picture.reading, theirs, tokens)
        .iter()
        .map(|told| told.clue)
        .collect();
    let tells = |clue: &Clue| !matches!(clue.aspect(), Aspect::Sex);
    let mut aspects: Vec<Aspect> = clues.iter().filter(|clue| tells(clue)).map(Clue::aspect).collect();
    aspects.sort_unstable();
    aspects.dedup();
    let workplace = picture
        .policy
        .workplace
        .map_or_else(Workplace::default, |people| Workplace { people });
    let estimate = estimate(&clues, workplace);
    (aspects.len() > 1 && estimate.is_few()).then_some(estimate)
}

/// `With the town and the day, a reader could be looking at about 1-3 people. Without the day: hundreds of people.`
fn message(estimate: &Estimate) -> String {
    let mut message = estimate.sentence();
    if let Some(advice) = estimate.advice().next() {
        let mut letters = advice.chars();
        let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
        message.push_str(&format!(" {}{}.", first.unwrap_or_default(), letters.as_str()));
    }
    message
}
