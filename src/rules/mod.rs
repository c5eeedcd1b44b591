//! Stage 4: what each rule has to say about the picture.
//!
//! A rule is a file: `src/rules/<family>/<rule>.rs`. Its documentation, in fixed headings, is read by `build/rules.rs` into the
//! tables [`RULES`] and [`PAGES`]; the examples are run as tests, and the same words stand on the card in the browser.

pub mod account;
pub mod advice;
mod aimed;
mod born;
pub mod bullying;
mod claims;
pub mod colleague;
pub mod conflict;
pub mod consent;
mod fix;
pub mod misinformation;
pub mod phi;
mod places;
pub mod promotion;
mod reach;
pub mod review_reply;
mod sources;
pub mod tone;

use std::ops::Range;

use crate::draft::{Draft, Surface};
use crate::mentions::Mention;
use crate::people::{People, Someone};
use crate::phrases::Phrases;
use crate::policy::Policy;
use crate::reading::Reading;
use crate::report::Severity;
use crate::text::{Span, Text, TokenKind};

pub use fix::Fix;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// A rule: what it is about, and the function that looks for it.
#[derive(Debug)]
pub struct Rule {
    /// What its findings say of it.
    pub doc: Doc,
    check: fn(&Picture<'_>) -> Vec<Suspicion>,
}

/// What a finding says of its rule.
#[derive(Debug)]
pub struct Doc {
    /// Its name: the family, a slash, and the rule.
    pub slug: &'static str,
    /// Its family.
    pub category: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// Where that is written, with its date.
    pub source: &'static str,
}

/// The rest of a rule's documentation, for whoever looks it up. Scanning needs none of it, so the module holds none.
#[derive(Debug)]
pub struct Page {
    /// The rule's name.
    pub slug: &'static str,
    /// What it is about, in a few words.
    pub title: &'static str,
    /// What it flags.
    pub flags: &'static str,
    /// Drafts that it must flag, the words in square brackets; a line that begins with a brace is a draft as JSON.
    pub flagged: &'static [&'static str],
    /// Drafts that it must leave alone.
    pub left_alone: &'static [&'static str],
    /// How to say it instead.
    pub safer: &'static str,
}

/// What a rule noticed.
#[derive(Clone, Debug)]
pub struct Suspicion {
    /// How grave it is, before the policy has its say.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// What it is, in one sentence.
    pub message: String,
    /// Safer wordings, the best first.
    pub fixes: Vec<Fix>,
}

/// What a rule noticed, with the rule.
#[derive(Clone, Debug)]
pub struct Found {
    /// The rule's documentation.
    pub doc: &'static Doc,
    /// How grave it is, by the policy.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// What it is, in one sentence.
    pub message: String,
    /// Safer wordings, the best first.
    pub fixes: Vec<Fix>,
}

/// Everything that the stages before have found.
pub struct Picture<'a> {
    /// Where the draft goes, and what goes with it; its words have been read.
    draft: &'a Draft,
    policy: &'a Policy,
    reading: &'a Reading<'a>,
    text: &'a Text<'a>,
    mentions: &'a [Mention],
    phrases: &'a Phrases,
    /// The text that is being answered.
    answered: Option<&'a Reading<'a>>,
    people: &'a People,
}

impl<'a> Picture<'a> {
    /// Puts together what the stages before have found.
    #[must_use]
    pub fn new(
        draft: &'a Draft,
        policy: &'a Policy,
        reading: &'a Reading<'a>,
        answered: Option<&'a Reading<'a>>,
        people: &'a People,
    ) -> Self {
        Self {
            draft,
            policy,
            reading,
            text: &reading.text,
            mentions: &reading.mentions,
            phrases: &reading.phrases,
            answered,
            people,
        }
    }

    /// The mentions, each with whom it belongs to.
    fn mentions(&self) -> impl Iterator<Item = (&'a Mention, Option<&'a Someone>)> {
        self.mentions
            .iter()
            .enumerate()
            .map(|(number, mention)| (mention, self.people.owner(number)))
    }

    /// The mentions that belong to a patient or a patient's relative.
    fn of_patients(&self) -> impl Iterator<Item = &'a Mention> {
        let of_patient = |owner: Option<&Someone>| owner.is_some_and(|owner| owner.standing.is_protected());
        self.mentions()
            .filter(move |(_, owner)| of_patient(*owner))
            .map(|(mention, _)| mention)
    }

    /// True when somebody is being answered: in a reply, a comment or a message.
    fn is_answer(&self) -> bool {
        matches!(
            self.draft.surface,
            Surface::Reply | Surface::ReviewReply | Surface::Comment | Surface::Dm
        ) || self.answered.is_some()
    }

    /// Where the draft tells of a patient: the tokens of each run of such sentences, without what ends the last.
    fn stories(&self) -> impl Iterator<Item = Range<usize>> {
        self.people.story().runs().filter_map(|run| self.words_of(run))
    }

    /// The tokens of each sentence that may be about a patient, where no story is sure.
    fn hints(&self) -> impl Iterator<Item = Range<usize>> {
        self.people.story().hints().filter_map(|at| self.words_of(at..at + 1))
    }

    /// The tokens of a run of sentences, without what ends the last; nothing where it holds no word.
    fn words_of(&self, run: Range<usize>) -> Option<Range<usize>> {
        let sentences = self.text.sentences();
        let tokens = sentences[run.start].start..sentences[run.end - 1].end;
        let last = tokens.clone().rev().find(|at| self.text.is_spelled(*at))?;
        let mut words = tokens.clone().filter(|at| self.text.kind(*at) == Some(TokenKind::Word));
        words.next().map(|_| tokens.start..last + 1)
    }

    /// True when one of the sentences of `tokens` can hardly be about anything but a patient.
    fn surely_tells(&self, tokens: &Range<usize>) -> bool {
        let number = |at| self.text.sentence_number(at).unwrap_or_default();
        let mut sentences = number(tokens.start)..=number(tokens.end - 1);
        sentences.any(|sentence| self.people.story().surely_tells(sentence))
    }

    fn quote(&self, mention: &Mention) -> &'a str {
        self.text.quote(mention.span)
    }
}

/// The rule with this slug.
#[must_use]
pub fn by_slug(slug: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.doc.slug == slug)
}

/// The page of the rule with this slug.
#[must_use]
pub fn page(slug: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.slug == slug)
}

/// Asks every rule that the policy leaves on.
#[must_use]
pub fn check(picture: &Picture<'_>) -> Vec<Found> {
    let policy = picture.policy;
    let mut found = Vec::new();
    for Rule { doc, check } in RULES {
        if policy.is_off(doc.slug) {
            continue;
        }
        found.extend(check(picture).into_iter().map(|suspicion| Found {
            doc,
            severity: policy.severity(doc.slug, suspicion.severity),
            span: suspicion.span,
            message: suspicion.message,
            fixes: suspicion.fixes,
        }));
    }
    found
}
