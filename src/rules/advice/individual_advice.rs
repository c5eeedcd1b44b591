//! # Medical advice for one person
//!
//! ## What it flags
//! In an answer: what one person should take, how much, what to start or to stop, how to treat it, or that no care is needed. Sending them to their own
//! team, a pharmacist or an emergency number is not meant.
//!
//! ## Why
//! Without history, examination and record, a kind guess can hurt, and it stays visible. Of the online conduct that
//! medical boards were told of, improper communication with patients came first, and practice such as prescribing without
//! a relationship of care second.
//!
//! Source: Greysen and others, JAMA 2012;307(11):1141; AMA Code of Medical Ethics, Opinion 1.2.12, Ethical Practice in
//! Telemedicine, November 2016.
//!
//! ## Flagged
//! ```text
//! {"text": "[Take 400 mg ibuprofen] every six hours and call it a day", "surface": "reply", "context": "my knee hurts"}
//! {"text": "[stop the metformin] for now hun", "surface": "comment", "context": "tummy is so bad on these tablets"}
//! {"text": "Ah sure [you don't need an x-ray]", "surface": "comment", "context": "fell off the bike, wrist is sore"}
//! {"text": "just [double your insulin] tonight", "surface": "dm"}
//! {"text": "poor thing! [give him half a tablet] 🐣", "surface": "comment", "context": "my son has hives"}
//! {"text": "[Dele amoxicilina], unos cinco días", "surface": "comment", "context": "mi niña tiene fiebre", "platform": "facebook"}
//! {"text": "[Clotrimazole, 2 weeks]", "surface": "reply", "context": "circle on my arm, itchy", "platform": "x"}
//! {"text": "[don't go to the ER], they will only send you home", "surface": "reply", "context": "chest feels tight"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "Please call your pharmacist, they can check the two together.", "surface": "reply", "context": "can I take this with my pills?"}
//! {"text": "Call 911 now. Don't wait.", "surface": "reply", "context": "half my face went numb"}
//! {"text": "Don't stop the tablets on your own, ring whoever prescribed them.", "surface": "comment", "context": "these make me sick"}
//! {"text": "Hope the knee feels better soon!", "surface": "comment", "context": "knee surgery went well"}
//! {"text": "Ask your doctor before you take ibuprofen with that.", "surface": "reply", "context": "on blood thinners, my head hurts"}
//! {"text": "They said take the stairs. I am a nurse and I took the lift.", "surface": "comment", "context": "legs are sore"}
//! Adults with a cold: rest, fluids, and a pharmacist can tell you what to take.
//! Take your medicine list to every appointment.
//! {"text": "I started metformin in May and it took a month to settle. Ask your team.", "surface": "comment", "context": "metformin is rough"}
//! ```
//!
//! ## Safer
//! "I can't advise on this here. Please call your doctor or pharmacist, and 911 if it is an emergency."

use std::ops::Range;

use super::{DEFER, answers_a_symptom, answers_somebody, begins_a_clause, is_conditional};
use crate::draft::Surface;
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{is_negated_at, is_negated_before, is_question, is_quoted, say_instead};
use crate::rules::places::{Places, both};
use crate::rules::sources::Sources;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let sources = Sources::of(picture);
    if !answers_somebody(picture) {
        return Vec::new();
    }
    let grave = doses(picture)
        .chain(said(picture, Sign::AdviceTriage))
        .chain(fragments(picture));
    let mild = said(picture, Sign::AdviceTreat).map(|tokens| (Severity::Medium, tokens));
    let is_deferred = picture.phrases.show(Sign::AdviceDefer);
    let told =
        said(picture, Sign::AdviceTold).filter(move |_| !is_deferred && picture.draft.surface != Surface::ReviewReply);
    let loose = said(picture, Sign::AdviceLoose)
        .chain(told)
        .map(|tokens| (Severity::Low, tokens));
    grave
        .map(|tokens| (Severity::High, tokens))
        .chain(mild)
        .chain(loose)
        .filter(|(_, tokens)| {
            !is_question(picture, tokens.end - 1) && !is_quoted(picture, tokens) && !sources.back(picture, tokens)
        })
        .map(|(severity, tokens)| Suspicion {
            severity,
            span: picture.text.span(&tokens),
            message: "This reads as advice for one person. Their own care team can see what you cannot.".to_owned(),
            fixes: vec![say_instead(picture, tokens.start, DEFER)],
        })
        .collect()
}

fn medicines(picture: &Picture<'_>) -> Places {
    Places::of(picture, &[Sign::AdviceMedicine]).or(picture, |kind| *kind == Kind::Drug)
}

/// `take two tablets`, `hold tonight's warfarin`: an imperative, and what is taken.
fn doses<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let medicines = medicines(picture);
    let doses = Places::of(picture, &[Sign::AdviceFragment]);
    let verbs = picture.phrases.of(Sign::AdviceVerb).iter();
    verbs.filter_map(move |verb| {
        let at = verb.tokens.start;
        let what = medicines.after(picture, verb.tokens.end, 5).or_else(|| {
            doses
                .after(picture, verb.tokens.end, 3)
                .filter(|dose| !is_stretch(picture, dose))
        })?;
        let is_told = begins_a_clause(picture, at) && !is_conditional(picture, at) && !is_negated_before(picture, at);
        is_told.then(|| both(&verb.tokens, what))
    })
}

/// `you don't need an x-ray`, `ice it`: said to somebody ill.
fn said<'p>(picture: &'p Picture<'_>, sign: Sign) -> impl Iterator<Item = Range<usize>> + 'p {
    let is_health = answers_a_symptom(picture);
    let said = picture.phrases.of(sign).iter().map(|phrase| phrase.tokens.clone());
    said.filter(move |tokens| {
        is_health && !is_conditional(picture, tokens.start) && !is_negated_at(picture, tokens.start)
    })
}

/// `Clotrimazole, 2 weeks`: a medicine and its dose, and no verb.
fn fragments<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let is_health = answers_a_symptom(picture);
    let medicines = medicines(picture);
    let doses = picture.phrases.of(Sign::AdviceFragment).iter();
    doses.filter(move |_| is_health).filter_map(move |dose| {
        let medicine = medicines
            .before(picture, dose.tokens.start, 3)
            .or_else(|| medicines.after(picture, dose.tokens.end, 2))?;
        let tokens = both(medicine, &dose.tokens);
        let first_person = (picture.text.sentence_of(tokens.start).start..tokens.start)
            .rev()
            .take(12)
            .any(|at| matches!(picture.text.word(at), "i" | "i'm" | "my" | "me" | "we" | "our"));
        (!first_person && !is_conditional(picture, tokens.start) && !is_negated_before(picture, tokens.start))
            .then_some(tokens)
    })
}

/// True for `90 days`, which alone is no dose.
fn is_stretch(picture: &Picture<'_>, dose: &Range<usize>) -> bool {
    matches!(
        picture.text.word(dose.end - 1),
        "day" | "days" | "week" | "weeks" | "wks" | "wk" | "months" | "nights" | "semanas" | "meses" | "dias" | "hours"
    )
}
