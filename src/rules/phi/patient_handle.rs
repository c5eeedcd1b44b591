//! # A patient's handle
//!
//! ## What it flags
//! The @name of somebody whom the draft makes a patient: it tells of their care, or answers them with it.
//!
//! ## Why
//! A handle is a name with a link to the person. Web addresses, and whatever else stands for one person alone, have to go
//! before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(N) and (R), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! {"surface": "reply", "context": "back on the board!!", "text": "[@skate_wren] told you in triage to keep that splint on"}
//! {"surface": "comment", "account": "professional", "context": "smile update", "text": "[@orla.bakes] your retainer is ready, see you Friday"}
//! {"surface": "caption", "account": "professional", "text": "Twelve weeks after her knee replacement our patient [@maudruns] walked the whole hall"}
//! {"surface": "comment", "context": "long day", "text": "[@otto_dad_88] I took care of your son in the ER last night, such a champ"}
//! {"surface": "post", "text": "my favorite patient ever, [@tamsinpaints], was discharged today"}
//! {"surface": "reply", "context": "home!", "text": "[@wallyfixes] you slept through my whole cannula"}
//! ```
//!
//! ## Left alone
//! ```text
//! Follow us @ourclinic for flu shot hours.
//! {"surface": "reply", "context": "new study out", "text": "@dr_helmsley great thread on stroke care"}
//! Shoutout to @nursedanielle who ran the whole ward tonight.
//! Thanks @cityhospice for a kind talk to our team.
//! {"surface": "comment", "context": "got the job!", "text": "@maudruns congratulations, so proud of you"}
//! Photo by @orla.shoots at our staff picnic.
//! ```
//!
//! ## Safer
//! Leave the handle out, and write to them through the practice.

use std::collections::BTreeSet;
use std::ops::Range;

use super::patient_status;
use crate::mentions::{Kind, Mention};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

/// How much must speak for a sentence's being about a patient where nothing says so outright, in logits.
const CLEARLY: f32 = 1.0;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let number = |tokens: &Range<usize>| picture.text.sentence_number(tokens.start).unwrap_or_default();
    let told: BTreeSet<usize> = patient_status::told(picture).map(number).collect();
    let handles = picture.mentions.iter().filter(|mention| mention.kind == Kind::Handle);
    handles
        .filter(|handle| !is_a_workmates(picture, handle))
        .filter(|handle| is_patients(picture, handle, &told))
        .map(|handle| Suspicion {
            severity: Severity::High,
            span: handle.span,
            message: format!("“{}” leads to somebody whose care is told here.", picture.quote(handle)),
            fixes: vec![Fix::take_out(
                picture,
                "Leave the handle out",
                handle.tokens.start,
                handle.tokens.end,
            )],
        })
        .collect()
}

/// True when the sentence of the handle, or the one after it, tells of care.
fn is_patients(picture: &Picture<'_>, handle: &Mention, told: &BTreeSet<usize>) -> bool {
    let number = |at: usize| picture.text.sentence_number(at).unwrap_or_default();
    let here = number(handle.tokens.start);
    let is_said = told.contains(&here) || told.contains(&(here + 1));
    let story = picture.people.story();
    let next = (here + 1).min(picture.text.sentences().len() - 1);
    let called = (1..=2).any(|back| {
        let word = picture.text.word_before(handle.tokens.start, back);
        matches!(word, "patient" | "pt" | "paciente" | "resident" | "client")
    });
    let shows_care = |number: usize| patient_status::shows_care(picture, &picture.text.sentences()[number]);
    let is_told = |number: usize| story.score(number) >= CLEARLY && shows_care(number);
    is_said || called || is_told(here) || is_told(next)
}

/// True for those who give care, sell something or took the picture.
fn is_a_workmates(picture: &Picture<'_>, handle: &Mention) -> bool {
    const ANYWHERE: [&str; 8] = [
        "nurse", "clinic", "hospital", "health", "dental", "hospice", "news", "medic",
    ];
    const APART: [&str; 9] = ["dr", "doc", "md", "rn", "cna", "med", "ems", "care", "shop"];
    let mut words = handle.tokens.clone().map(|at| picture.text.word(at));
    let says_so =
        words.any(|word| APART.contains(&word) || is_doctors(word) || ANYWHERE.iter().any(|sign| word.contains(sign)));
    let sentence = picture.text.sentence_of(handle.tokens.start);
    let before = (1..=3).map(|back| picture.text.word_before(handle.tokens.start, back));
    let is_credited = before.into_iter().any(|word| {
        matches!(
            word,
            "by" | "from" | "follow" | "via" | "dr" | "nurse" | "colleague" | "preceptor" | "partner" | "#ad"
        )
    });
    is_credited
        || is_acronym(picture.quote(handle))
        || says_so && !picture.phrases.show_within(Sign::StatusYouWere, &sentence)
        || picture.phrases.show_within(Sign::Staff, &sentence) && picture.answered.is_none()
}

/// True for `@NIHDirector`: an institution's, for people seldom write so much of their names in capitals.
fn is_acronym(handle: &str) -> bool {
    handle
        .split(|c: char| !c.is_uppercase())
        .any(|run| run.chars().count() > 3)
}

/// True for `drhelmsley`, and not for `drew`.
fn is_doctors(word: &str) -> bool {
    let rest = word.strip_prefix("dr").and_then(|rest| rest.chars().next());
    rest.is_some_and(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'))
}
