//! What could identify a patient.

pub mod account_number;
pub mod age_over_89;
pub mod appearance;
pub mod bank_details;
pub mod birth_date;
pub mod clue_combination;
pub mod date;
pub mod device_serial;
pub mod email;
pub mod gossip;
pub mod health_plan_number;
mod hidden;
pub mod identity_document;
pub mod location;
pub mod masked_name;
pub mod name;
pub mod network_address;
pub mod nhs_number;
pub mod patient_handle;
pub mod patient_status;
pub mod phone;
pub mod postal_code;
pub mod record_number;
pub mod relative_name;
pub mod room;
pub mod social_security_number;
pub mod url;
pub mod vehicle_number;

use super::{Fix, Picture, Suspicion};
use crate::lexicon::PEOPLE_NOUNS;
use crate::mentions::{Kind, Mention};
use crate::report::Severity;
use crate::text::TokenKind;

/// The numbers and addresses of patients that `message` has a sentence for: each leads to one person.
fn numbers(picture: &Picture<'_>, message: impl Fn(&Kind) -> Option<&'static str>) -> Vec<Suspicion> {
    let theirs = picture.mentions().filter_map(|(mention, owner)| {
        let message = message(&mention.kind)?;
        let owner = owner.filter(|owner| owner.standing.is_protected())?;
        if is_of_the_author(picture, mention) {
            return None;
        }
        Some(Suspicion {
            severity: if owner.is_sure {
                Severity::High
            } else {
                Severity::Medium
            },
            span: mention.span,
            message: message.to_owned(),
            fixes: vec![Fix::number(picture, mention)],
        })
    });
    theirs.collect()
}

/// How far before a number the words stand that say whose thing it is the number of, in tokens.
const REACH: usize = 7;

/// True for `our new ultrasound, serial 88-20417`: the thing is the author's or the workplace's, and no patient is named between.
fn is_of_the_author(picture: &Picture<'_>, number: &Mention) -> bool {
    let text = picture.text;
    let start = number.tokens.start;
    let Some(ours) = (1..=REACH).find(|back| {
        matches!(
            text.word_before(start, *back),
            "my" | "our" | "mi" | "nuestro" | "nuestra"
        )
    }) else {
        return false;
    };
    let between = start - ours..start;
    let first = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < between.start);
    let mut mentions = picture.mentions[first..]
        .iter()
        .take_while(|mention| mention.tokens.start < start);
    let is_person = |kind: &Kind| {
        matches!(
            kind,
            Kind::Patient(_) | Kind::Person(_) | Kind::Age(_) | Kind::Relation | Kind::Role(_) | Kind::Room
        )
    };
    let is_anybody = |word: &str| {
        PEOPLE_NOUNS.contains(&word) || matches!(word, "her" | "his" | "their" | "client" | "resident" | "admit")
    };
    !mentions.any(|mention| is_person(&mention.kind)) && !between.into_iter().any(|at| is_anybody(text.word(at)))
}

/// The rules that speak of a story as a whole.
pub const ABOUT_STORIES: &[&str] = &["phi/clue-combination", "phi/gossip"];

/// How far around a detail the words stand that say that many are spoken of, in tokens, and those of a report.
const AROUND: usize = 14;
const FURTHER: usize = 45;

/// True where cases are counted beside a detail: a report of an outbreak or a study is nobody's story.
fn is_among_counts(picture: &Picture<'_>, detail: &Mention) -> bool {
    let text = picture.text;
    let (start, end) = (detail.tokens.start, detail.tokens.end);
    let reports = matches!(text.word_before(start, 1), "on" | "of" | "at") && text.word_before(start, 2) == "as";
    let sentence = text.sentence_of(start);
    let near = start.saturating_sub(AROUND).max(sentence.start)..(end + AROUND).min(sentence.end);
    let counts = |at: usize| COUNTED_IN_REPORTS.contains(&text.word(at));
    let is_figure = |at: usize| text.kind(at) == Some(TokenKind::Number) && !detail.tokens.contains(&at);
    if reports || near.clone().any(counts) && near.clone().any(is_figure) {
        return true;
    }
    let here = picture.mentions.partition_point(|mention| mention.tokens.start < start);
    let is_sure = picture.people.owner(here).is_some_and(|owner| owner.is_sure);
    let mut around = start.saturating_sub(FURTHER)..end + FURTHER;
    !is_sure && around.any(|at| OF_REPORTS.contains(&text.word(at)))
}

/// Words that only reports and news use.
const OF_REPORTS: &[&str] = &[
    "cases",
    "deaths",
    "pandemic",
    "lockdown",
    "outbreak",
    "nationwide",
    "nationally",
    "statewide",
    "laboratories",
    "percentages",
    "briefing",
    "ministry",
    "secretary",
    "spokesperson",
    "casos",
    "pandemia",
];

/// What reports count.
const COUNTED_IN_REPORTS: &[&str] = &[
    "cases",
    "deaths",
    "samples",
    "tests",
    "infections",
    "facilities",
    "hospitals",
    "labs",
    "recoveries",
    "recovered",
    "confirmed",
    "vaccinations",
    "doses",
    "participants",
    "patients",
    "percent",
    "people",
    "residents",
    "admissions",
    "casos",
    "muertes",
    "dosis",
];
