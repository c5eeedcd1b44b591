//! What an answer to feedback gives away.

mod clause;
pub(super) mod feedback;
pub(super) mod second_person;
pub(super) mod third_person;
mod words;
mod yours;

use std::ops::Range;

use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::Picture;

pub(super) use clause::is_open;
pub(super) use words::is_past;

/// Tokens of one clause.
pub(super) type Tokens = Range<usize>;

/// What a reply tells about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    /// That somebody is a patient, or none.
    Relationship,
    /// What happened at a visit.
    Visit,
    /// What was charged or paid.
    Billing,
}

/// Something that a reply tells of its reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// What about.
    pub matter: Matter,
    /// True when it comes with care or kin.
    pub grave: bool,
    /// Where; never empty.
    pub tokens: Tokens,
}

impl Said {
    /// What a phrase tells, with the clause that it begins.
    pub fn in_phrase(picture: &Picture<'_>, matter: Matter, phrase: &Tokens) -> Self {
        let clause = clause::Clause::from(picture, phrase.end - 1);
        let tokens = phrase.start..clause.tokens.end.max(phrase.end);
        Self {
            matter,
            grave: is_about_care(picture, &tokens),
            tokens,
        }
    }

    /// How grave a detail is: high of somebody whom the sentence has in it, or of a disease, a treatment or a medicine; medium where
    /// only care is named; and "the police were called" could be about anything.
    pub fn severity(&self, picture: &Picture<'_>) -> Severity {
        let mut sentence = picture.text.sentence_of(self.tokens.start);
        let is_about_somebody = sentence.any(|at| {
            words::SOMEBODY.have(second_person::word(picture, at))
                || names_care(picture, at)
                || matches!(mention_at(picture, at), Some(Kind::Relation | Kind::Patient(_)))
        });
        match (is_about_somebody, self.grave) {
            (true, _) => Severity::High,
            (false, true) => Severity::Medium,
            (false, false) => Severity::Low,
        }
    }

    /// Its tokens, and the rest of the sentence, which tells more of the same: `you came at six, then it turned into chest pain`.
    pub fn with_the_rest(&self, picture: &Picture<'_>) -> Tokens {
        let sentence = picture.text.sentence_of(self.tokens.start);
        let end = sentence.end.min(self.tokens.start + LONGEST).max(self.tokens.end);
        let last = (self.tokens.start..end).rfind(|at| picture.text.is_spelled(*at));
        self.tokens.start..last.map_or(self.tokens.end, |last| last + 1)
    }
}

/// How many tokens are pointed at, at most.
const LONGEST: usize = 30;

/// True when `tokens` name something of care.
pub(super) fn is_about_care(picture: &Picture<'_>, tokens: &Tokens) -> bool {
    tokens
        .clone()
        .any(|at| is_care_noun(picture, at) || names_care(picture, at))
}

/// Words after which a care noun is a part of something else: `surgery desk`, `appointment line`.
const COMPOUNDS: words::Words = words::Words(
    "desk line policy policies network center centers centre department society board foundation portal office prices price \
     menu app school team staff schedules times reminders reminder book guidelines education talk class awareness clinics machine machines rule rules column",
);

/// True when token `at` is, or ends, a word for something of care.
fn is_care_noun(picture: &Picture<'_>, at: usize) -> bool {
    let nouns = picture.phrases.of(Sign::ReplyCareNoun);
    let after = nouns.partition_point(|noun| noun.tokens.start <= at);
    let holds = after
        .checked_sub(1)
        .is_some_and(|last| nouns[last].tokens.contains(&at));
    holds && !COMPOUNDS.have(picture.text.word(at + 1))
}

/// True when the sentence, or what is answered, is about something that everybody may come to, and not about care.
pub(super) fn is_about_event(picture: &Picture<'_>, tokens: &Tokens) -> bool {
    let sentence = picture.text.sentence_of(tokens.start);
    let is_here = picture
        .phrases
        .of(Sign::ReplyEvent)
        .iter()
        .any(|event| sentence.contains(&event.tokens.start));
    let is_answered = picture
        .answered
        .is_some_and(|answered| answered.phrases.show(Sign::ReplyEvent));
    (is_here || is_answered) && !is_about_care(picture, &sentence)
}

/// True for "who is or isn't a patient": what a reply says that it will not say.
pub(super) fn is_withheld(picture: &Picture<'_>, tokens: &Tokens) -> bool {
    (1..=4).any(|back| {
        matches!(
            picture.text.word_before(tokens.start, back),
            "who" | "whether" | "quien"
        )
    })
}

/// True when token `at` is part of a disease, a treatment or a medicine.
fn names_care(picture: &Picture<'_>, at: usize) -> bool {
    !COMPOUNDS.have(picture.text.word(at + 1))
        && mention_at(picture, at).is_some_and(|kind| matches!(kind, Kind::Condition | Kind::Procedure | Kind::Drug))
}

/// The mention that token `at` belongs to.
fn mention_at<'p>(picture: &Picture<'p>, at: usize) -> Option<&'p Kind> {
    let after = picture.mentions.partition_point(|mention| mention.tokens.start <= at);
    let last = picture.mentions.get(after.checked_sub(1)?)?;
    (last.tokens.end > at).then_some(&last.kind)
}
