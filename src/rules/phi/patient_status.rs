//! # Whether somebody is a patient
//!
//! ## What it flags
//! Words to somebody, or about somebody whom the post or the question names, that say they are or were in care: "when I stitched
//! you up", "your biopsy letter is here", "I was her nurse", "he's on our ward".
//!
//! ## Why
//! That somebody is a patient is itself health information, also where everybody seems to know, and also as a kind word. Who asks
//! in public may not be told; the patient may have told fewer people than it seems.
//!
//! Source: 45 CFR 164.502(a) and 160.103, HIPAA Privacy Rule, as in force in 2025; NCSBN, A Nurse's Guide to the Use of Social
//! Media, 2018.
//!
//! ## Flagged
//! ```text
//! {"surface": "reply", "context": "hiking again!", "text": "[told you in triage] that ankle would mend"}
//! {"surface": "comment", "account": "professional", "context": "What are your hours?", "text": "Hi Wren, [your referral letter is here], come in any time!"}
//! {"surface": "comment", "context": "Family dinner tonight", "text": "So sweet! I [took care of your nana] last winter."}
//! {"surface": "comment", "context": "Does anyone know how Coach Ferris is?", "text": "[He's extubated] and asking for the score"}
//! {"surface": "dm", "account": "personal", "text": "hey [it's the tech who did your] scan, add me back?"}
//! {"surface": "comment", "context": "Found: man in slippers near the river", "text": "thank goodness, [he's a resident of ours]"}
//! {"surface": "comment", "context": "¿Cómo sigue don Chava el de la tienda?", "text": "[Sigue en terapia], yo digo que sale"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "comment", "context": "Family dinner tonight", "text": "Looks delicious! Save me a plate."}
//! {"surface": "reply", "context": "How do I get my results?", "text": "You can see them in the portal, or call us at 555-0100."}
//! {"surface": "comment", "context": "Asking for prayers", "text": "Praying for you and your family."}
//! {"surface": "dm", "account": "personal", "text": "see you at the potluck on Friday, bring your mum"}
//! {"surface": "comment", "context": "first day as an RN!", "text": "So proud of you! Told you in orientation you would love nights."}
//! {"surface": "review-reply", "text": "Thank you for the kind words."}
//! {"surface": "post", "text": "I was her nurse once in a school play about Florence Nightingale."}
//! {"surface": "comment", "context": "My dad passed away", "text": "I'm so sorry for your loss."}
//! ```
//!
//! ## Safer
//! Answer as anybody could: "So glad to see this!" Speak of care only where nobody else reads along, by the practice's own
//! channels.

use std::ops::Range;

use crate::draft::Surface;
use crate::mentions::Kind;
use crate::people::Standing;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_quoted, without_sentence};
use crate::rules::{Picture, Suspicion};

/// What is said to somebody of their own care, or their kin's.
const TO_SOMEBODY: &[Sign] = &[
    Sign::StatusCaredForYou,
    Sign::StatusYouWere,
    Sign::StatusYourCare,
    Sign::StatusYourKin,
    Sign::StatusCarer,
];

/// What is said of somebody whom the text that is answered speaks of.
const OF_SOMEBODY: &[Sign] = &[Sign::StatusInOurCare];

/// The most marks on one draft: more would not tell more.
const MOST: usize = 3;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.draft.surface == Surface::ReviewReply {
        return Vec::new();
    }
    let mut said: Vec<Range<usize>> = told(picture).cloned().collect();
    said.sort_by_key(|tokens| (tokens.start, tokens.end));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for tokens in said {
        match marks.last_mut() {
            // One mark a sentence.
            Some(last) if number(picture, last.start) == number(picture, tokens.start) => {
                last.end = last.end.max(tokens.end);
            }
            _ => marks.push(tokens.clone()),
        }
    }
    marks.truncate(MOST);
    let graded: Vec<_> = marks
        .iter()
        .map(|tokens| (tokens.clone(), severity(picture, tokens)))
        .collect();
    let is_said = |other: &Range<usize>| {
        marks
            .iter()
            .any(|tokens| number(picture, tokens.start) == number(picture, other.start))
    };
    let guessed = likely(picture).filter(|(tokens, _)| !is_said(tokens));
    graded
        .into_iter()
        .chain(guessed)
        .take(MOST)
        .map(|(tokens, severity)| Suspicion {
            severity,
            span: picture.text.span(&tokens),
            message: "This says that somebody is or was a patient.".to_owned(),
            fixes: without_sentence(picture, &tokens).into_iter().collect(),
        })
        .collect()
}

/// Where somebody's care is told, to them or of them.
pub(super) fn told<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = &'p Range<usize>> {
    let to = picture.is_answer() || addresses_by_handle(picture);
    let to = if to { TO_SOMEBODY } else { &[] };
    let of = if picture.answered.is_some() { OF_SOMEBODY } else { &[] };
    shown(picture, to).chain(shown(picture, of))
}

fn number(picture: &Picture<'_>, at: usize) -> usize {
    picture.text.sentence_number(at).unwrap_or_default()
}

/// How much must speak for an answer's sentence being about a patient where no phrase says so, in logits.
const LIKELY: f32 = -1.2;

/// From here on such a sentence is shown; below, it is listed.
const SHOWN: f32 = 1.0;

/// What shows that care is spoken of.
const CARE: &[Sign] = &[
    Sign::ClinicalDetail,
    Sign::CareAct,
    Sign::AuthorCares,
    Sign::Result,
    Sign::ResultTold,
    Sign::InOurPlace,
    Sign::WithUs,
    Sign::SignatureOfCarer,
    Sign::CareTie,
    Sign::CareTold,
    Sign::CareArranged,
    Sign::YouAsPatient,
    Sign::ReplyCareNoun,
    Sign::Lived,
    Sign::Died,
    Sign::Born,
    Sign::CaseOf,
    Sign::Peeked,
    Sign::Shift,
];

/// Sentences of an answer that likely tell of the care of whoever is addressed or asked for.
fn likely(picture: &Picture<'_>) -> impl Iterator<Item = (Range<usize>, Severity)> {
    let is_answer = picture.is_answer();
    let sentences = picture.text.sentences().iter().enumerate();
    sentences
        .filter(move |(number, tokens)| {
            is_answer
                && picture.people.story().score(*number) >= LIKELY
                && is_of_somebody(picture, tokens)
                && shows_care(picture, tokens)
                && !picture.phrases.show_within(Sign::StatusGeneral, tokens)
        })
        .filter_map(|(number, tokens)| {
            let last = tokens.clone().rev().find(|at| picture.text.is_spelled(*at))?;
            let severity = match picture.people.story().score(number) {
                ..SHOWN => Severity::Low,
                _ => Severity::Medium,
            };
            Some((tokens.start..last + 1, severity))
        })
}

/// True when care is spoken of within `tokens`.
pub(super) fn shows_care(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    CARE.iter().any(|sign| picture.phrases.show_within(*sign, tokens))
}

/// True when the sentence speaks to somebody, or of whoever is asked for.
fn is_of_somebody(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let is_asked_for = picture.answered.is_some();
    tokens.clone().any(|at| {
        let word = picture.text.word(at);
        matches!(
            word,
            "you"
                | "your"
                | "u"
                | "ur"
                | "you're"
                | "youre"
                | "ya"
                | "yr"
                | "tu"
                | "te"
                | "su"
                | "le"
                | "usted"
                | "ustedes"
        ) || is_asked_for
            && matches!(
                word,
                "he" | "she"
                    | "him"
                    | "her"
                    | "his"
                    | "they"
                    | "them"
                    | "their"
                    | "he's"
                    | "she's"
                    | "lo"
                    | "la"
                    | "hes"
                    | "shes"
            )
    })
}

/// The phrases of `signs` that are meant of one person.
fn shown<'p>(picture: &'p Picture<'_>, signs: &'p [Sign]) -> impl Iterator<Item = &'p Range<usize>> {
    let phrases = signs.iter().flat_map(|sign| picture.phrases.of(*sign));
    phrases
        .map(|phrase| &phrase.tokens)
        .filter(|tokens| !is_general(picture, tokens))
}

/// True for what holds for everybody, is denied, asked or quoted.
fn is_general(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let sentence = picture.text.sentence_of(tokens.start);
    picture.phrases.show_within(Sign::StatusGeneral, &sentence)
        || picture.denied(tokens)
        || is_quoted(picture.text, tokens.start)
}

/// True for `@name` of somebody, where no answer is known.
fn addresses_by_handle(picture: &Picture<'_>) -> bool {
    picture.mentions.iter().any(|mention| mention.kind == Kind::Handle)
        || picture.mentions().any(|(mention, owner)| {
            matches!(mention.kind, Kind::Person(_)) && owner.is_some_and(|owner| owner.standing == Standing::Patient)
        })
}

/// How much must speak for a story, in logits, for a hold.
const CLEARLY: f32 = -1.0;

/// Below, in logits, so much speaks against a story that it is only listed.
const HARDLY: f32 = -2.5;

/// High where the words around tell of a patient, too.
fn severity(picture: &Picture<'_>, tokens: &Range<usize>) -> Severity {
    let number = picture.text.sentence_number(tokens.start).unwrap_or_default();
    match picture.people.story().score(number) {
        ..HARDLY => Severity::Low,
        ..CLEARLY => Severity::Medium,
        _ => Severity::High,
    }
}
