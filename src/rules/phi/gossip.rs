//! # A story about one patient
//!
//! ## What it flags
//! An entertaining or belittling story about one patient, even without any detail that tells who it is.
//!
//! ## Why
//! The patient recognises it, and so do those who were there: of clinicians' tweets about patients who may be alive, 47
//! in 100 could be recognised by the patient. The nurses' principles ask not to disparage patients even where nobody is
//! identified.
//!
//! Source: American Nurses Association, Principles for Social Networking and the Nurse, 2011; Ahmed et al., J Med
//! Internet Res 2020;22(9):e19746.
//!
//! ## Flagged
//! ```text
//! [Some guy in triage just asked me if the wifi counts as a visitor] 😂
//! [A lady last night swore she only had one beer and then proposed to the IV pole].
//! {"text": "[this man told me his toe fell off in the shower and he kept it in a sandwich bag] 💀", "account": "personal", "surface": "post"}
//! {"text": "[had one tonight, he ate the call bell on my unit]", "account": "personal", "surface": "comment", "context": "weirdest shift story?"}
//! [My patient tried to pay his copay in arcade tickets]
//! [un paciente me preguntó si la anestesia viene para llevar] 😂
//! ```
//!
//! ## Left alone
//! ```text
//! My own dad asked the nurse if the wifi counts as a visitor 😂
//! Patients ask me about the wifi more than about their surgery.
//! Our therapy dog stole my sandwich again 😂
//! I proposed to the coffee machine at 3am.
//! Our sim mannequin lost a toe today. He kept it in a sandwich bag.
//! If somebody swears they only had one beer, ask again kindly.
//! ```
//!
//! ## Safer
//! Tell what you learned, or how the day was for you, without the person.

use std::ops::Range;

use crate::draft::Surface;
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};
use crate::text::TokenKind;

/// What makes a story of a fact: what was said and done, what was odd or touching, a body.
const COLOURS: &[Sign] = &[
    Sign::OddThing,
    Sign::Punchline,
    Sign::TellsAuthor,
    Sign::ThirdPersonObject,
    Sign::ClinicalDetail,
    Sign::Favourite,
    Sign::AuthorTells,
    Sign::AuthorCares,
    Sign::KinOf,
    Sign::Died,
    Sign::Lived,
    Sign::KnownToReaders,
    Sign::OnlyOne,
    Sign::InTheNews,
    Sign::CaseOf,
    Sign::Result,
];

/// The shortest story, in words. `Saw a patient in clinic recently` is none.
const SHORTEST: usize = 7;

/// And where something colours it: `Her chart is lost` is none either.
const SHORTEST_COLOURED: usize = 5;

/// From this length on, in words, what surely tells of a patient is a story without any colour, too.
const TELLING: usize = 10;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.draft.surface == Surface::ReviewReply {
        return Vec::new();
    }
    // A name or a number says more than the story does; a day or a place is a clue of it.
    let is_told_more = |tokens: &Range<usize>| {
        let mut theirs = picture.of_patients();
        theirs.any(|mention| {
            let is_clue = matches!(
                mention.kind,
                Kind::Date(_) | Kind::Place(_) | Kind::Facility | Kind::Room | Kind::Age(_)
            );
            !is_clue && mention.kind.is_identifier() && tokens.contains(&mention.tokens.start)
        })
    };
    // What took a story's place is none, whatever stands around it.
    let is_left_out = |tokens: &Range<usize>| picture.phrases.show_within(Sign::LeftOut, tokens);
    let is_new = |tokens: &Range<usize>| {
        let length = words(picture, tokens);
        let is_story = length >= SHORTEST || length >= SHORTEST_COLOURED && is_coloured(picture, tokens);
        is_story && !is_told_more(tokens) && !is_left_out(tokens)
    };
    let finding = |tokens: &Range<usize>, severity, message: &str| Suspicion {
        severity,
        span: picture.text.span(tokens),
        message: message.to_owned(),
        fixes: vec![Fix::story(picture, tokens)],
    };
    let stories = picture.stories().filter(is_new).map(|tokens| {
        let severity =
            if is_coloured(picture, &tokens) || words(picture, &tokens) >= TELLING && picture.surely_tells(&tokens) {
                Severity::Medium
            } else {
                Severity::Low
            };
        finding(
            &tokens,
            severity,
            "This reads like a story about one patient, who could recognise it.",
        )
    });
    let hints = picture.hints().filter(is_new).map(|tokens| {
        finding(
            &tokens,
            Severity::Low,
            "If this is about one patient, they could recognise it.",
        )
    });
    stories.chain(hints).collect()
}

/// How many words there are; a number is none.
fn words(picture: &Picture<'_>, tokens: &Range<usize>) -> usize {
    let is_word = |at: &usize| picture.text.kind(*at) == Some(TokenKind::Word);
    tokens.clone().filter(is_word).count()
}

/// True for more than the bare fact that somebody is in care.
fn is_coloured(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    COLOURS.iter().any(|sign| picture.phrases.show_within(*sign, tokens))
}
