//! Whom hard words hit: what the author says in earnest, and of whom.

use std::ops::Range;

use super::{Fix, Picture, Suspicion};
use crate::mentions::Kind;
use crate::phrases::{Phrase, Sign};
use crate::report::Severity;
use crate::text::{Case, Casing, Text, TokenKind};

/// How many tokens before an insult its subject may stand.
const REACH: usize = 10;

/// Who the subject of an insult is; several can be true: `my manager Denise`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Subject {
    /// Where it begins.
    pub start: usize,
    /// The reader.
    pub you: bool,
    /// Somebody by name, or as he or she.
    pub one: bool,
    /// Somebody by name.
    pub named: bool,
    /// Somebody by what he or she does for a living, or those who work together.
    pub workmate: bool,
    /// All who have a profession: `chiropractors are`.
    pub profession: bool,
    /// A workplace.
    pub workplace: bool,
    /// People in general, or patients.
    pub people: bool,
}

/// The phrases that show `sign` and that the author means: not quoted, not denied, not somebody else's words.
pub(super) fn meant<'p>(picture: &'p Picture<'_>, sign: Sign) -> impl Iterator<Item = &'p Phrase> {
    picture
        .phrases
        .of(sign)
        .iter()
        .filter(|phrase| is_meant(picture.text, &phrase.tokens) && !is_address(picture, phrase.tokens.start))
}

/// True inside a handle or an address: `@dinosaur_dad`.
fn is_address(picture: &Picture<'_>, at: usize) -> bool {
    let before = picture.mentions.partition_point(|mention| mention.tokens.start <= at);
    before.checked_sub(1).is_some_and(|last| {
        let mention = &picture.mentions[last];
        mention.tokens.contains(&at) && matches!(mention.kind, Kind::Handle | Kind::Url | Kind::Email)
    })
}

/// True when these are the author's own words, in earnest.
pub(super) fn is_meant(text: &Text<'_>, tokens: &Range<usize>) -> bool {
    !is_quoted(text, tokens.start) && !is_denied(text, tokens.start) && !is_reported(text, tokens.start)
}

/// The same, said of somebody else than the author.
pub(super) fn of_others<'p>(picture: &'p Picture<'_>, sign: Sign) -> impl Iterator<Item = &'p Phrase> {
    meant(picture, sign).filter(|phrase| !is_of_author(picture.text, phrase.tokens.start))
}

/// True after `I was the` and `I'm such a`.
fn is_of_author(text: &Text<'_>, at: usize) -> bool {
    (1..=3).any(|back| {
        let word = text.word_before(at, back);
        matches!(word, "i'm" | "im") || matches!(word, "am" | "was") && text.word_before(at, back + 1) == "i"
    })
}

/// True where the draft is hostile, whatever else it says: then what could be harmless is not.
pub(super) fn is_hostile(picture: &Picture<'_>) -> bool {
    let hostile = [
        Sign::Hostile,
        Sign::InsultYou,
        Sign::Threat,
        Sign::Harass,
        Sign::PileOn,
        Sign::DoxCue,
        Sign::ProfaneStrong,
        Sign::StigmaAddict,
    ];
    hostile.into_iter().any(|sign| picture.phrases.show(sign))
        || meant(picture, Sign::InsultNoun).any(|insult| {
            let subject = subject(picture, insult.tokens.start);
            subject.you || subject.one
        })
}

/// True inside quotation marks.
pub(super) fn is_quoted(text: &Text<'_>, at: usize) -> bool {
    let opens =
        |mark: usize| text.token(mark).is_some_and(|token| token.spaced) || text.word(mark.wrapping_sub(1)) == "(";
    (at.saturating_sub(40)..at)
        .rev()
        .take_while(|before| text.kind(*before) != Some(TokenKind::Newline))
        .find(|before| matches!(text.word(*before), "\"" | "'" | "‘") && text.kind(*before) == Some(TokenKind::Sign))
        .is_some_and(opens)
}

/// True after a word that denies: `not an idiot`, `never call`.
pub(super) fn is_denied(text: &Text<'_>, at: usize) -> bool {
    (1..=3).any(|back| {
        matches!(
            text.word_before(at, back),
            "not"
                | "never"
                | "isn't"
                | "isnt"
                | "aren't"
                | "arent"
                | "wasn't"
                | "wasnt"
                | "weren't"
                | "without"
                | "nobody's"
                | "hardly"
        )
    })
}

/// True for what somebody else has said: `called me a`, `kept saying`.
fn is_reported(text: &Text<'_>, at: usize) -> bool {
    (1..=4).any(|back| {
        matches!(
            text.word_before(at, back),
            "called" | "calling" | "say" | "saying" | "word" | "says" | "said"
        )
    })
}

/// True where friends write: then what sounds like a threat is a surprise party.
pub(super) fn is_kind(picture: &Picture<'_>) -> bool {
    let hostile = [Sign::Hostile, Sign::ProfaneStrong];
    picture.phrases.show(Sign::Kindly) && !hostile.into_iter().any(|sign| picture.phrases.show(sign))
}

/// A finding on `tokens`, with the sentence taken out as its fix, where others remain.
pub(super) fn suspect(picture: &Picture<'_>, tokens: &Range<usize>, severity: Severity, message: &str) -> Suspicion {
    let text = picture.text;
    let ends_nothing = |at: &usize| matches!(text.word(*at), "," | "." | "!" | "?" | ";" | ":");
    let last = tokens
        .clone()
        .rev()
        .find(|at| !ends_nothing(at))
        .unwrap_or(tokens.start);
    Suspicion {
        severity,
        span: text.span(&(tokens.start..last + 1)),
        message: message.to_owned(),
        fixes: without_sentence(picture, tokens).into_iter().collect(),
    }
}

/// Takes out the sentence that `tokens` stand in, where something is left to post.
pub(super) fn without_sentence(picture: &Picture<'_>, tokens: &Range<usize>) -> Option<Fix> {
    let text = picture.text;
    let first = text.sentence_of(tokens.start);
    let last = text.sentence_of(tokens.end - 1);
    let mut rest = (0..first.start).chain(last.end..text.tokens().len());
    let end = (first.start..last.end)
        .rev()
        .find(|at| text.kind(*at) != Some(TokenKind::Newline))?;
    rest.any(|at| text.is_spelled(at))
        .then(|| Fix::take_out(picture, "Leave this sentence out", first.start, end + 1))
}

/// Who the insult at `at` is about, from the words before it: `you ... `, `... is a`.
pub(super) fn subject(picture: &Picture<'_>, at: usize) -> Subject {
    let text = picture.text;
    let sentence = text.sentence_of(at);
    let start = sentence.start.max(at.saturating_sub(REACH));
    // What makes an insult stronger stands between: `you absolute`, `is such a`.
    let mut verb = at;
    let strengthens = |at: usize| {
        let one = at..at + 1;
        picture.phrases.show_within(Sign::InsultPadding, &one)
            || picture.phrases.show_within(Sign::InsultAdjective, &one)
            || text.word(at) == "-"
            || (text.word(at) == "," && at > start && picture.phrases.show_within(Sign::InsultPadding, &(at - 1..at)))
    };
    while verb > start && strengthens(verb - 1) {
        verb -= 1;
    }
    if verb > start && is_you(text.word(verb - 1)) {
        return Subject {
            start: verb - 1,
            you: true,
            ..Subject::default()
        };
    }
    // `Denise, a snake`; `@dale, moron`.
    if verb > start && matches!(text.word(verb - 1), "," | ":") {
        let apposed = named(picture, start..verb - 1);
        if apposed.named {
            return apposed;
        }
    }
    // Two more words may stand between, but none that begins something else: `you're the one with the bat`.
    let Some(be) = (start..verb.max(start))
        .rev()
        .take(3)
        .take_while(|before| !is_joint(text.word(*before)))
        .find(|before| is_be(text.word(*before)))
    else {
        return Subject::default();
    };
    if matches!(text.word(be), "you're" | "youre" | "ur" | "eres") {
        return Subject {
            start: be,
            you: true,
            ..Subject::default()
        };
    }
    if matches!(text.word(be), "hes" | "shes") {
        return Subject {
            start: be,
            one: true,
            ..Subject::default()
        };
    }
    if matches!(text.word(be), "they're" | "theyre") {
        return Subject {
            start: be,
            people: true,
            ..Subject::default()
        };
    }
    let mut subject = named(picture, start..be);
    subject.widen(picture, sentence.start);
    subject
}

impl Subject {
    /// Takes in what stands before the noun: `our new charge`.
    fn widen(&mut self, picture: &Picture<'_>, from: usize) {
        let text = picture.text;
        for _ in 0..3 {
            let Some(before) = self.start.checked_sub(1).filter(|before| *before >= from) else {
                return;
            };
            let is_capital = text.token(before).is_some_and(|token| token.case != Case::Lower) && self.workplace;
            let belongs = matches!(
                text.word(before),
                "my" | "our"
                    | "the"
                    | "this"
                    | "that"
                    | "these"
                    | "those"
                    | "your"
                    | "his"
                    | "her"
                    | "new"
                    | "charge"
                    | "head"
                    | "night"
                    | "day"
                    | "nurse"
                    | "senior"
                    | "la"
                    | "el"
                    | "los"
                    | "las"
            );
            if !(belongs || is_capital && text.is_spelled(before)) {
                return;
            }
            self.start = before;
        }
    }
}

/// Who does what begins at `at`: `our lab can't`, `this place treats us`.
pub(super) fn doer(picture: &Picture<'_>, at: usize) -> Subject {
    let start = picture.text.sentence_of(at).start.max(at.saturating_sub(REACH));
    let mut subject = named(picture, start..at);
    subject.widen(picture, start);
    subject
}

/// The workplace in `tokens`, if one stands there and nobody says that something else is meant.
pub(super) fn workplace(picture: &Picture<'_>, tokens: Range<usize>) -> Subject {
    let is_place = |at: &usize| {
        begins(picture, Sign::WorkPlace, *at, &(*at..tokens.end)) || is_called_like_a_workplace(picture.text, *at)
    };
    let Some(start) = tokens.clone().rev().find(is_place) else {
        return Subject::default();
    };
    let mut subject = Subject {
        start,
        workplace: true,
        ..Subject::default()
    };
    subject.widen(picture, picture.text.sentence_of(start).start);
    subject
}

/// Who is named in `tokens`, the last of them counting first.
fn named(picture: &Picture<'_>, tokens: Range<usize>) -> Subject {
    let text = picture.text;
    let mut subject = Subject {
        start: tokens.end,
        ..Subject::default()
    };
    for at in tokens.clone().rev() {
        let word = text.word(at);
        if matches!(word, "," | ";" | ":" | "because" | "if" | "when" | "but" | "that") && subject.start < tokens.end {
            break;
        }
        let here = at..tokens.end.max(at + 1);
        let mut found = true;
        if is_you(word) {
            subject.you = true;
        } else if matches!(word, "he" | "she" | "el" | "ella") {
            subject.one = true;
        } else if matches!(word, "they" | "these" | "those") || is_people(word) {
            subject.people = true;
        } else if matches!(word, "i" | "i'm" | "im" | "me" | "we" | "it" | "what") && subject.start == tokens.end {
            // The author, or a thing.
            return subject;
        } else if begins(picture, Sign::WorkPlace, at, &here) || is_called_like_a_workplace(text, at) {
            subject.workplace = true;
        } else if begins(picture, Sign::WorkUnit, at, &here) {
            subject.workmate = true;
        } else if begins(picture, Sign::WorkRole, at, &here) {
            // `nurse practitioners` is one.
            let is_part = matches!(
                text.word(at + 1),
                "week" | "day" | "month" | "station" | "lounge" | "school" | "union"
            );
            if is_part || begins(picture, Sign::WorkRole, at + 1, &(at + 1..at + 2)) {
                continue;
            }
            let is_all = word.ends_with('s') && !is_certain(text, at) && !is_placed(text, at);
            subject.profession |= is_all;
            subject.workmate |= !is_all;
        } else if is_named(picture, at) {
            subject.one = true;
            subject.named = true;
        } else {
            found = false;
        }
        if found {
            subject.start = at;
        }
    }
    subject
}

/// True for the telling word of `Riverbend Health` and `Hospital Santa Brisa`.
fn is_called_like_a_workplace(text: &Text<'_>, at: usize) -> bool {
    let is_capital = |at: usize| text.token(at).is_some_and(|token| token.case != Case::Lower);
    matches!(
        text.word(at),
        "health"
            | "hospital"
            | "clinic"
            | "medical"
            | "center"
            | "centre"
            | "general"
            | "care"
            | "regional"
            | "memorial"
            | "healthcare"
            | "dental"
            | "trust"
            | "network"
            | "ambulance"
            | "surgery"
            | "infirmary"
            | "manor"
            | "orthopedics"
            | "pediatrics"
            | "rehab"
            | "wellness"
            | "pharmacy"
            | "dentistry"
            | "physicians"
            | "associates"
            | "hospice"
            | "aesthetics"
            | "dermatology"
    ) && is_capital(at)
        && (at > 0 && is_capital(at - 1) && text.is_spelled(at - 1) || is_capital(at + 1) && text.is_spelled(at + 1))
        && text.casing_at(at) != Casing::Titled
}

/// True where a person's name or handle begins.
pub(super) fn is_named(picture: &Picture<'_>, at: usize) -> bool {
    let first = picture.mentions.partition_point(|mention| mention.tokens.start < at);
    picture
        .mentions
        .get(first)
        .is_some_and(|mention| mention.tokens.start == at && matches!(mention.kind, Kind::Person(_) | Kind::Handle))
}

fn begins(picture: &Picture<'_>, sign: Sign, at: usize, within: &Range<usize>) -> bool {
    let phrases = picture.phrases.of(sign);
    let first = phrases.partition_point(|phrase| phrase.tokens.start < at);
    phrases
        .get(first)
        .is_some_and(|phrase| phrase.tokens.start == at && phrase.tokens.end <= within.end)
}

/// True for `our nurses`, `the nurses`, `those residents`.
fn is_certain(text: &Text<'_>, at: usize) -> bool {
    (1..=3).any(|back| {
        matches!(
            text.word_before(at, back),
            "my" | "our"
                | "the"
                | "your"
                | "these"
                | "those"
                | "this"
                | "that"
                | "his"
                | "her"
                | "yall"
                | "y'all"
                | "shift"
        )
    })
}

/// True for `nurses at Cedar Hollow`, `techs on nights`.
fn is_placed(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word(at + 1), "at" | "on" | "here" | "from" | "de")
}

fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "," | ";"
            | ":"
            | "\""
            | "but"
            | "with"
            | "in"
            | "on"
            | "at"
            | "for"
            | "to"
            | "about"
            | "like"
            | "when"
            | "because"
            | "if"
    )
}

pub(super) fn is_you(word: &str) -> bool {
    matches!(word, "you" | "u" | "ya" | "y'all" | "yall" | "usted")
}

fn is_people(word: &str) -> bool {
    matches!(
        word,
        "people"
            | "folks"
            | "patients"
            | "pts"
            | "ppl"
            | "families"
            | "relatives"
            | "visitors"
            | "parents"
            | "moms"
            | "mothers"
            | "dads"
            | "reviewers"
            | "callers"
            | "customers"
            | "clients"
            | "pacientes"
            | "familiares"
            | "anyone"
            | "everyone"
            | "fans"
            | "men"
            | "women"
            | "voters"
            | "lot"
            | "antivaxxers"
            | "anti"
    )
}

fn is_be(word: &str) -> bool {
    matches!(
        word,
        "is" | "are"
            | "was"
            | "were"
            | "'s"
            | "r"
            | "be"
            | "being"
            | "been"
            | "you're"
            | "youre"
            | "ur"
            | "they're"
            | "theyre"
            | "aint"
            | "es"
            | "eres"
            | "son"
            | "sois"
            | "esta"
            | "sound"
            | "sounds"
            | "look"
            | "looks"
            | "seem"
            | "seems"
            | "remains"
            | "="
            | "hes"
            | "shes"
    )
}
