//! # A diagnosis in an answer
//!
//! ## What it flags
//! In an answer: telling one person what they, or somebody of theirs, have, from words or a picture. Naming what they said themselves, listing what
//! it could be, and sending them to somebody who can look is not meant.
//!
//! ## Why
//! A wrong name for it can keep somebody at home who should be seen, and everybody reads along. Physicians who recommend
//! something from afar have to make sure that they know what a sound recommendation needs.
//!
//! Source: AMA Code of Medical Ethics, Opinion 1.2.12, Ethical Practice in Telemedicine, November 2016.
//!
//! ## Flagged
//! ```text
//! {"text": "[That's shingles], I see it every week", "surface": "reply", "context": "burning rash on one side"}
//! {"text": "[you have gout] my friend", "surface": "comment", "context": "my toe is on fire"}
//! {"text": "[Definitely strep]", "surface": "comment", "context": "white spots on her throat, anyone?"}
//! {"text": "[sounds like pneumonia] tbh", "surface": "reply", "context": "coughing for two weeks and sweating"}
//! {"text": "[Eso es varicela], mamá", "surface": "comment", "context": "le salieron granitos", "platform": "facebook"}
//! {"text": "[Ringworm].", "surface": "reply", "context": "what is this circle on my arm", "platform": "x"}
//! {"text": "Oh [your baby has croup] 😢", "surface": "comment", "context": "he barks like a seal at night"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "Could be lots of things. Please get it looked at.", "surface": "reply", "context": "rash on my arm"}
//! {"text": "It might be strep, it might not; a swab tells.", "surface": "comment", "context": "white spots on her throat"}
//! {"text": "Sorry you have shingles, hope it eases soon!", "surface": "comment", "context": "got shingles, ouch"}
//! {"text": "Nobody can tell melanoma from a photo. A dermatologist this week, please.", "surface": "reply", "context": "[pic] this mole grew"}
//! {"text": "It's flu season, our clinic has shots until six.", "surface": "reply", "context": "everyone is coughing"}
//! {"text": "If you have diabetes, ask your team about the shoes.", "surface": "comment", "context": "my foot hurts in these"}
//! That's asthma for you, my own has been bad since the pollen came.
//! {"text": "That sounds like a visit to your doctor.", "surface": "reply", "context": "tired, thirsty, 51"}
//! ```
//!
//! ## Safer
//! "That could be several things, and a photo can't tell them apart. Please have somebody look at it soon."

use std::ops::Range;

use super::{answers_somebody, is_conditional};
use crate::draft::Surface;
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::advice::answers_a_symptom;
use crate::rules::claims::{is_hedged, is_question, is_quoted, say_instead};
use crate::rules::places::{Places, both};
use crate::rules::sources::Sources;
use crate::rules::{Picture, Suspicion};

/// What stands in place of a diagnosis.
const OPEN: &str =
    "That could be several things, and nobody can tell them apart from here. Please have it looked at soon.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let sources = Sources::of(picture);
    if !answers_somebody(picture) {
        return Vec::new();
    }
    let named = named(picture).chain(answered_with(picture));
    named
        .filter(|(_, tokens)| is_meant(picture, sources, tokens))
        .map(|(severity, tokens)| Suspicion {
            severity,
            span: picture.text.span(&tokens),
            message: "This reads as a diagnosis for one person, from afar.".to_owned(),
            fixes: vec![say_instead(picture, tokens.start, OPEN)],
        })
        .collect()
}

fn is_meant(picture: &Picture<'_>, sources: Sources, tokens: &Range<usize>) -> bool {
    !is_question(picture, tokens.end - 1)
        && !is_quoted(picture, tokens)
        && !sources.back(picture, tokens)
        && !is_hedged(picture, tokens)
        && !is_conditional(picture, tokens.start)
}

fn diagnoses(picture: &Picture<'_>) -> Places {
    Places::of(picture, &[Sign::DiagnosisWord]).or(picture, |kind| *kind == Kind::Condition)
}

/// `that's shingles`.
fn named<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = (Severity, Range<usize>)> + 'p {
    let diagnoses = diagnoses(picture);
    let is_asked = answers_a_symptom(picture);
    let is_message = picture.draft.surface == Surface::Dm;
    let is_answer = picture.answered.is_some();
    let leads = picture.phrases.of(Sign::DiagnosisLead).iter();
    leads.filter_map(move |lead| {
        let diagnosis = diagnoses.after(picture, lead.tokens.end, 3)?;
        let text = picture.text;
        let is_other = (lead.tokens.end..diagnosis.start).any(|at| {
            matches!(
                text.word(at),
                "my" | "our" | "i" | "could" | "might" | "can" | "may" | "for" | "," | "about" | "to"
            )
        });
        // In a message, `that's infected` speaks of a picture, and `he's got afib` of somebody else.
        let of_picture = is_message
            && matches!(
                text.word(lead.tokens.start),
                "that" | "that's" | "thats" | "this" | "looks"
            );
        let to_them = text.word_before(lead.tokens.start, 1) != "of"
            && matches!(
                text.word(lead.tokens.start),
                "you" | "your" | "u" | "you're" | "youre" | "ur" | "you've" | "youve"
            );
        let begins = is_answer && text.sentence_of(lead.tokens.start).start + 2 > lead.tokens.start;
        ((is_asked || of_picture || to_them || begins)
            && !is_other
            && !is_of_something_else(picture, diagnosis.end)
            && !is_known(picture, diagnosis))
        .then(|| {
            let seems = lead.tokens.clone().any(|at| {
                matches!(
                    text.word(at),
                    "sounds" | "sound" | "looks" | "look" | "seems" | "parece" | "likely" | "suena"
                )
            });
            (
                if seems { Severity::Medium } else { Severity::High },
                both(&lead.tokens, diagnosis),
            )
        })
    })
}

/// `Ringworm.`: an answer that begins with the name of an illness and hardly goes on.
fn answered_with<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = (Severity, Range<usize>)> + 'p {
    const LATEST: usize = 2;
    let diagnoses = diagnoses(picture);
    let is_asked = answers_a_symptom(picture);
    let leads = Places::of(picture, &[Sign::DiagnosisLead]);
    let first = diagnoses.iter().next().cloned();
    first
        .filter(|first| is_asked && first.start <= LATEST && !is_known(picture, first))
        .filter(|first| {
            !picture.text.is_spelled(first.end)
                || picture.text.word(first.end) == "not"
                || picture.text.sentence_of(first.start).len() <= 5
        })
        .filter(|first| leads.before(picture, first.start, 3).is_none() && !is_of_something_else(picture, first.end))
        .map(|first| (Severity::High, first))
        .into_iter()
}

/// `flu season`, `cancer center`.
fn is_of_something_else(picture: &Picture<'_>, at: usize) -> bool {
    matches!(
        picture.text.word(at),
        ":" | "season"
            | "awareness"
            | "shot"
            | "shots"
            | "vaccine"
            | "vaccines"
            | "test"
            | "tests"
            | "testing"
            | "clinic"
            | "month"
            | "week"
            | "walk"
            | "day"
            | "center"
            | "centre"
            | "nurse"
            | "team"
            | "group"
            | "association"
            | "ward"
            | "unit"
            | "research"
            | "foundation"
            | "screening"
            | "support"
            | "class"
            | "trial"
            | "guideline"
            | "?"
            | "or"
    )
}

/// True when the one who is answered has named it.
fn is_known(picture: &Picture<'_>, diagnosis: &Range<usize>) -> bool {
    let said = picture.text.word(diagnosis.start);
    picture.answered.is_some_and(|answered| {
        let asks = answered
            .text
            .tokens()
            .iter()
            .rev()
            .take(3)
            .any(|token| answered.text.quote(token.span) == "?");
        !asks && (0..answered.text.tokens().len()).any(|at| answered.text.word(at) == said)
    })
}
