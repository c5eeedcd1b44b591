//! # Laughing about patients
//!
//! ## What it flags
//! Patients as the joke: slang for them from the back office, stories told as a show, a retort to somebody in care,
//! laughter after what somebody did or said while ill. The author, friends and pets may be laughed about.
//!
//! ## Why
//! Four nurses lost their posts over a film that laughed about patients and named none (Atlanta, December 2022). Whoever
//! reads it wonders what is said about them.
//!
//! Source: Press reports on Emory, December 2022; American Nurses Association, Principles for Social Networking and the
//! Nurse, 2011: no disparaging remarks about patients, employers or co-workers, even if they are not identified.
//!
//! ## Flagged
//! ```text
//! Two [gomers] and a drunk before midnight.
//! Lady in triage says it is a ten out of ten while eating chips. [Ma'am, that] is lunch.
//! [You would not believe what] this guy had up there at 2 am
//! ICU tonight: four vents, two [train wrecks]
//! My 3pm brought a list of symptoms from a horoscope [😂]
//! [Celestial discharge] in bed 9. Next!
//! Patient fainted at the sight of the gown. Give him an [Oscar].
//! ```
//!
//! ## Left alone
//! ```text
//! I tripped over the crash cart in front of the whole unit 😂
//! My own mother rings me from the next room to ask for tea. Ma'am, I am your daughter.
//! The train wreck on Route 9 has the whole county on call tonight.
//! My patient made me laugh until I cried today, the kindest man 😂
//! Whale watching with the night crew!
//! Our dog failed obedience school again 😂 what a drama queen
//! You would not believe what a difference a ramp makes.
//! ```
//!
//! ## Safer
//! Tell what it did to you, and leave the person out: "Tonight was long, and I am glad of my team."

use std::ops::Range;

use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_meant, is_quoted, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This reads as laughing about a patient.";

/// Below this the draft is hardly about a patient, in logits.
const UNLIKELY: f32 = -2.0;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.phrases.show(Sign::StigmaCorrects) {
        return Vec::new();
    }
    let phrases = picture.phrases;
    let mut found: Vec<Range<usize>> = Vec::new();
    let is_earnest = |tokens: &Range<usize>| is_meant(picture.text, tokens);
    found.extend(
        phrases
            .of(Sign::MockSlang)
            .iter()
            .map(|phrase| phrase.tokens.clone())
            .filter(is_earnest),
    );
    let near = Near::of(picture);
    for sign in [Sign::MockStory, Sign::MockRetort, Sign::MockClaim] {
        let told = phrases
            .of(sign)
            .iter()
            .map(|phrase| phrase.tokens.clone())
            .filter(is_earnest);
        found.extend(told.filter(|tokens| near.is_patient(picture, tokens.start)));
    }
    let slang = phrases
        .of(Sign::MockSlangGated)
        .iter()
        .map(|phrase| phrase.tokens.clone())
        .filter(is_earnest);
    found.extend(slang.filter(|tokens| near.is_care(picture, tokens.start)));
    let amused = |sign| {
        let near = &near;
        phrases
            .of(sign)
            .iter()
            .map(|phrase| phrase.tokens.clone())
            .filter(move |tokens| near.is_patient(picture, tokens.start) && !is_quoted(picture.text, tokens.start))
            .take(1)
    };
    // A sneer says that the rest is meant to amuse, a laugh may be a kind one; where the rest has been found, they add nothing.
    let mut laughs = Vec::new();
    if found.is_empty() && !phrases.show(Sign::MockKind) {
        found.extend(amused(Sign::MockSneer));
        laughs.extend(amused(Sign::MockLaugh).filter(|_| found.is_empty()));
    }
    let surely = found.into_iter().map(|tokens| (tokens, Severity::Medium));
    let maybe = laughs.into_iter().map(|tokens| (tokens, Severity::Low));
    surely
        .chain(maybe)
        .map(|(tokens, severity)| suspect(picture, &tokens, severity, MESSAGE))
        .collect()
}

/// The sentences that speak of somebody in care who is not the author's own, and those that speak of a shift.
#[derive(Default)]
struct Near {
    patients: Vec<usize>,
    shifts: Vec<usize>,
}

impl Near {
    fn of(picture: &Picture<'_>) -> Self {
        if picture.phrases.show(Sign::OwnFamily) {
            return Self::default();
        }
        let text = picture.text;
        let mentioned = picture
            .mentions
            .iter()
            .filter(|mention| matches!(mention.kind, Kind::Patient(_) | Kind::Room))
            .map(|mention| mention.tokens.start);
        // `My 3pm` is somebody.
        let booked = (1..text.tokens().len()).filter(|at| {
            let word = text.word(*at);
            matches!(text.word(at - 1), "my" | "our")
                && word.starts_with(|c: char| c.is_ascii_digit())
                && (word.ends_with("am") || word.ends_with("pm"))
        });
        let signed = |sign| picture.phrases.of(sign).iter().map(|phrase| phrase.tokens.start);
        // A lady is a patient only where the draft could be about one.
        let story = picture.people.story();
        let persons = signed(Sign::MockPatient).filter(|_| story.best() > UNLIKELY);
        let told = (0..text.sentences().len()).filter(|number| story.tells(*number));
        let mut patients: Vec<usize> = mentioned
            .chain(booked)
            .chain(persons)
            .filter_map(|at| text.sentence_number(at))
            .chain(told)
            .collect();
        patients.sort_unstable();
        Self {
            patients,
            shifts: signed(Sign::MockShift)
                .filter_map(|at| text.sentence_number(at))
                .collect(),
        }
    }

    /// True within two sentences of a patient.
    fn is_patient(&self, picture: &Picture<'_>, at: usize) -> bool {
        is_near(&self.patients, picture, at, 2)
    }

    /// True near a patient, or beside a shift.
    fn is_care(&self, picture: &Picture<'_>, at: usize) -> bool {
        self.is_patient(picture, at) || is_near(&self.shifts, picture, at, 1)
    }
}

/// True when one of these sentences, which are in order, is at most `most` away from the one that token `at` stands in.
fn is_near(sentences: &[usize], picture: &Picture<'_>, at: usize, most: usize) -> bool {
    let here = picture.text.sentence_number(at).unwrap_or_default();
    let from = sentences.partition_point(|sentence| sentence + most < here);
    sentences.get(from).is_some_and(|sentence| *sentence <= here + most)
}
