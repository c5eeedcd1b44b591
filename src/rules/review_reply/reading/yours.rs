//! What "your" stands before: care, a bill, kin.

use super::clause::{Clause, is_open};
use super::second_person::word;
use super::words::{YOUR, YOURS_HARMLESS};
use super::{Matter, Said, is_care_noun, mention_at, names_care};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;
use crate::text::Case;

/// How far after "your" its noun is looked for, in tokens.
const REACH: usize = 5;

/// What the reader has, with "your" as token `at`.
pub(super) fn read(picture: &Picture<'_>, at: usize) -> Option<Said> {
    if !YOUR.have(word(picture, at)) || is_open(picture, at) {
        return None;
    }
    let clause = Clause::from(picture, at);
    let near = at + 1..clause.tokens.end.min(at + 1 + REACH);
    let noun = near
        .map(|at| (at, Noun::at(picture, at)))
        .find(|(_, noun)| *noun != Noun::NotYet);
    let before = |back| picture.text.word_before(at, back);
    let matter = match noun?.1 {
        // "Please call your insurer" is said to anybody.
        Noun::Bill if (1..=2).any(|back| matches!(before(back), "call" | "contact" | "ask" | "check" | "consult")) => {
            return None;
        }
        Noun::Bill => Matter::Billing,
        Noun::Care => Matter::Visit,
        Noun::Kin if matches!(before(1), "wish" | "with") => return None,
        Noun::Kin => Matter::Relationship,
        Noun::Harmless | Noun::NotYet => return None,
    };
    Some(Said {
        matter,
        grave: true,
        tokens: clause.tokens,
    })
}

/// What a word after "your" is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Noun {
    Bill,
    Care,
    Kin,
    /// Anybody's who writes, or the phrase is over.
    Harmless,
    /// The noun may come yet.
    NotYet,
}

impl Noun {
    fn at(picture: &Picture<'_>, at: usize) -> Self {
        let word = word(picture, at);
        let is_over = matches!(
            word,
            "is" | "are" | "was" | "were" | "to" | "and" | "for" | "with" | "in" | "on" | "at" | "de" | "y"
        );
        let is_sign = !picture.text.is_spelled(at) && !matches!(word, "-" | "'s" | "\"");
        if YOURS_HARMLESS.have(word) {
            Self::Harmless
        } else if [at + 1, at + 2]
            .iter()
            .any(|end| picture.phrases.show_within(Sign::ReplyBillingNoun, &(at..*end)))
        {
            Self::Bill
        } else if is_care_noun(picture, at) || names_care(picture, at) || is_measure(picture, at) {
            Self::Care
        } else if is_kin(picture, at) {
            Self::Kin
        } else if is_over || is_sign {
            Self::Harmless
        } else {
            Self::NotYet
        }
    }
}

/// True for capitals before a verb: `your AHI went`.
fn is_measure(picture: &Picture<'_>, at: usize) -> bool {
    let is_short = picture.text.word(at).len() <= 5;
    let is_upper = picture.text.token(at).is_some_and(|token| token.case == Case::Upper);
    let verb = word(picture, at + 1);
    is_short && is_upper && matches!(verb, "was" | "went" | "is" | "came" | "were" | "dropped" | "improved")
}

fn is_kin(picture: &Picture<'_>, at: usize) -> bool {
    let is_harmless = matches!(
        picture.text.word(at),
        "friend" | "friends" | "neighbor" | "neighbors" | "boss" | "family" | "families" | "host"
    );
    !is_harmless && mention_at(picture, at).is_some_and(|kind| matches!(kind, Kind::Relation))
}
