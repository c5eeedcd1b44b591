//! Hospitals, clinics and practices by name: `St. Anne's Hospital in Tulsa`, `UCSF`, `our Tulsa clinic`, `treated at Harbor Point`.
//!
//! Check: a listed name; or proper names before a word such as `hospital`; or, after a preposition that follows a word of care, proper
//! names alone. The city after it belongs to it. A word such as `clinic` alone names none.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B): places smaller than a state, by whatever name.

use std::ops::Range;

use super::{Cues, Found, Kind, place};
use crate::lexicon::{CARE_BEFORE_PLACE, FURTHER, SAINTS, Sense};
use crate::text::{Case, Casing, Text, TokenKind};

/// The longest name, in tokens: bounds the work at one token.
const LONGEST: usize = 9;

/// How far back a word of care is looked for, in tokens.
const REACH: usize = 6;

/// Where a facility is seen: at its listed name, at a word such as `hospital`, and at a preposition.
pub(super) const ASKED_AT: Cues = Cues::sense(Sense::Facility)
    .or(Cues::sense(Sense::FacilityWord))
    .or(Cues::sense(Sense::Branch))
    .or(Cues::sense(Sense::Opener))
    .or(Cues::SIGN);

/// The facility whose listed name begins at token `at`, whose word such as `hospital` stands there, or which stands after the
/// preposition there.
pub(super) fn at(text: &Text, at: usize) -> Found {
    let found = listed(text, at).map(|end| at..end);
    let tokens = found.or_else(|| built(text, at)).or_else(|| visited(text, at))?;
    let end = past_place(text, past_words(text, tokens.end));
    Some((Kind::Facility, tokens.start..end))
}

/// A name that is in the list.
fn listed(text: &Text, at: usize) -> Option<usize> {
    let (senses, tokens) = text.phrase(at);
    if !senses.can_be(Sense::Facility) {
        return None;
    }
    let is_plain = tokens.len() == 1 && !is_capital(text, at) && senses.word() > 2;
    let is_short = tokens.len() == 1 && text.word(at).len() < 4 && !is_shouted(text, at) && !follows_care(text, at);
    (!is_plain && !is_short).then_some(tokens.end)
}

/// Proper names before a word such as `hospital`.
fn built(text: &Text, at: usize) -> Option<Range<usize>> {
    let (senses, tokens) = text.phrase(at);
    let is_branch = text.senses(at).can_be(Sense::Branch);
    if !(senses.can_be(Sense::FacilityWord) || is_branch) {
        return None;
    }
    let sentence = text.sentence_of(at).start;
    let first = at.saturating_sub(LONGEST).max(sentence);
    let mut start = at;
    while start > first && (is_part(text, start - 1) || is_joint(text, start - 1)) {
        start -= 1;
    }
    while start < at && !is_part(text, start) {
        start += 1;
    }
    // `Visited Mercy Clinic`: a capital at the start of a sentence says nothing.
    let opens = start == sentence && text.senses(start).word() > 3 && place::listed(text, start).is_none();
    let start = if opens && !text.senses(start).can_be(Sense::WeakFacilityWord) {
        (start + 1).min(at)
    } else {
        start
    };
    let is_proper = |part: usize| is_part(text, part) && !text.senses(part).can_be(Sense::WeakFacilityWord);
    let proper = (start..at).any(is_proper);
    // `General Hospital`, but not `urgent care`
    let of_words = tokens.len() > 1
        && text.senses(at).can_be(Sense::WeakFacilityWord)
        && (is_capital(text, at) || text.senses(tokens.end - 1).can_be(Sense::FacilityWord));
    let weak = start < at || of_words;
    let named = if is_branch {
        (start..at).any(|part| place::listed(text, part).is_some())
    } else {
        proper || weak && (is_capital(text, start) || follows_preposition(text, start))
    };
    named.then(|| start..tokens.end.max(at + 1))
}

/// Proper names after the preposition at token `at` in `seen at`, `admitted to`, `discharged from`.
fn visited(text: &Text, at: usize) -> Option<Range<usize>> {
    let preposition = text.word(at);
    let is_at = match preposition {
        "at" | "@" => true,
        "to" | "in" | "en" => false,
        "from" => matches!(text.word_before(at, 1), "discharged" | "transferred" | "referred"),
        _ => return None,
    };
    if !(1..REACH).any(|back| CARE_BEFORE_PLACE.contains(&text.word_before(at, back))) {
        return None;
    }
    let article = usize::from(matches!(text.word(at + 1), "the" | "our"));
    let start = at + 1 + article;
    let is_quiet = |at: usize| {
        let senses = text.senses(at);
        let is_place = place::listed(text, at).is_some();
        is_name_word(text, at) && !senses.can_be(Sense::Care) && (senses.word() < 6 || is_place)
    };
    let fits = |at: usize| is_part(text, at) || is_quiet(at) && !is_capital(text, start);
    let mut end = start;
    let mut telling = false;
    while end < start + LONGEST && (fits(end) || end > start && is_joint(text, end)) {
        let senses = text.senses(end);
        telling |= !senses.can_be(Sense::Care) && (is_capital(text, end) || senses.word() < 4);
        end += 1;
    }
    while end > start && !fits(end - 1) && text.word(end - 1) != "'s" {
        end -= 1;
    }
    let is_place = place::listed(text, start).is_some_and(|(_, tokens)| tokens.end >= end);
    // A city after `in` is where somebody is, not what for.
    let is_city = is_place && !is_at && preposition != "from";
    let rare = text.senses(start).word() == 0;
    let weighs = is_capital(text, start) || (end - start > 1 || rare) && article == 0;
    (weighs && (telling || end - start == 2) && !is_city && end > start).then_some(start..end)
}

/// True for a word that can be a part of a facility's name.
fn is_part(text: &Text, at: usize) -> bool {
    if text.kind(at) == Some(TokenKind::Code) {
        // `9th Avenue Clinic`
        return text.word(at).ends_with("th") && text.senses(at + 1).can_be(Sense::WeakFacilityWord);
    }
    if text.kind(at) != Some(TokenKind::Word) {
        return false;
    }
    if !is_name_word(text, at) {
        return false;
    }
    let (word, senses) = (text.word(at), text.senses(at));
    if is_capital(text, at) && text.casing_at(at) == Casing::Plain {
        return !senses.can_be(Sense::Condition) || senses.word() < 4;
    }
    // Where Most Words Have One, a capital speaks for a rare word only.
    if is_capital(text, at) && senses.word() < 4 && !senses.can_be(Sense::Condition) {
        return true;
    }
    let common = senses.word();
    let (next, tokens) = text.phrase(at + 1);
    let leads = text.senses(at + 1).can_be(Sense::WeakFacilityWord)
        || next.can_be(Sense::FacilityWord) && (tokens.len() > 1 || senses.surname() > 0);
    senses.is_none()
        || leads && (common < 6 || senses.can_be(Sense::StateCode))
        || SAINTS.contains(&word)
        || senses.can_be(Sense::WeakFacilityWord)
        || senses.can_be(Sense::Facility)
        || senses.can_be(Sense::State)
        || senses.can_be(Sense::StateCode) && is_shouted(text, at)
        || (senses.place() > 0 || senses.can_be(Sense::Neighbourhood)) && common < 6
        || (senses.surname() > 2 || senses.given_name() > 3) && common < 5
}

/// True for a word that is neither a small word nor a title or a date.
fn is_name_word(text: &Text, at: usize) -> bool {
    let (word, senses) = (text.word(at), text.senses(at));
    let is_small = word.starts_with('\'') || senses.can_be(Sense::SmallWord) && !SAINTS.contains(&word);
    let is_other = senses.can_be(Sense::Title) || senses.can_be(Sense::Month) || senses.can_be(Sense::Weekday);
    text.kind(at) == Some(TokenKind::Word) && !is_small && !is_other
}

/// True for what stands between two parts: `'s`, `&`, the full stop of `St.`, a hyphen, `and`, `of`.
fn is_joint(text: &Text, at: usize) -> bool {
    if at == 0 {
        return false;
    }
    let goes_on = is_part(text, at + 1) || text.senses(at + 1).can_be(Sense::FacilityWord);
    match text.word(at) {
        "'s" | "&" => true,
        "-" => text.glued(at) && text.glued(at + 1) && goes_on,
        "." => text.glued(at) && text.word(at - 1).len() <= 3 && goes_on,
        "and" | "of" => is_capital(text, at - 1) && is_capital(text, at + 1) && goes_on,
        _ => false,
    }
}

fn is_capital(text: &Text, at: usize) -> bool {
    text.token(at).is_some_and(|token| token.case != Case::Lower)
}

fn is_shouted(text: &Text, at: usize) -> bool {
    text.token(at).is_some_and(|token| token.case == Case::Upper)
}

fn follows_preposition(text: &Text, at: usize) -> bool {
    matches!(text.word_before(at, 1), "at" | "to" | "from" | "in" | "en")
        || text.word_before(at, 1) == "the" && matches!(text.word_before(at, 2), "at" | "to" | "from" | "in")
}

fn follows_care(text: &Text, at: usize) -> bool {
    (2..=REACH).any(|back| CARE_BEFORE_PLACE.contains(&text.word_before(at, back)))
}

/// Past words that only go on with the name: `Health`, `ER`, `Hosp.`.
fn past_words(text: &Text, mut end: usize) -> usize {
    for _ in 0..3 {
        if text.glued(end) {
            break;
        }
        let senses = text.phrase(end).0;
        let unit = matches!(text.word(end), "er" | "ed" | "icu" | "nicu" | "picu");
        let capital = senses.can_be(Sense::WeakFacilityWord) && is_capital(text, end);
        if !(unit || capital || senses.can_be(Sense::FacilityWord) || FURTHER.contains(&text.word(end))) {
            break;
        }
        end = text.phrase(end).1.end.max(end + 1);
    }
    if text.word(end) == "." && text.glued(end) && matches!(text.word(end - 1), "hosp" | "ctr" | "med" | "st") {
        end += 1;
    }
    end
}

/// Past the city that a facility is in: `in Springfield, IL`, `, Boise`, `Los Angeles`.
fn past_place(text: &Text, end: usize) -> usize {
    let joint = usize::from(matches!(text.word(end), "," | "in" | "of" | "at"));
    let at = end + joint;
    let Some((extent, tokens)) = place::listed(text, at) else {
        let code = text.senses(at).can_be(Sense::StateCode) && is_shouted(text, at);
        return if code && joint == 1 { at + 1 } else { end };
    };
    let least = if text.word(end) == "in" { 6 } else { 4 };
    let is_named = is_capital(text, at) || text.senses(at).word() < least || tokens.len() > 1;
    let fits = is_named && (joint == 1 || extent != place::Extent::State && is_capital(text, at));
    if fits { place::past_state(text, tokens.end) } else { end }
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn facilities() {
        for (draft, facility) in [
            ("seen at St. Anne's Hospital on", "St. Anne's Hospital"),
            ("seen at st. anne's hospital on", "st. anne's hospital"),
            (
                "admitted to Redfield General Hospital, Tulsa, OK",
                "Redfield General Hospital, Tulsa, OK",
            ),
            ("treated at Harbor Point", "Harbor Point"),
            ("our Tulsa clinic is hiring", "Tulsa clinic"),
            ("our tulsa office is hiring", "tulsa office"),
            ("at Lakeview Dental in Boise", "Lakeview Dental in Boise"),
        ] {
            assert_eq!(quotes("facility", draft), [facility], "{draft}");
        }
    }

    #[test]
    fn no_facilities() {
        for other in [
            "the hospital was full",
            "at the clinic today",
            "every clinic needs one",
            "seen at home",
            "treated at night in the er",
            "A hospital is no hotel",
            "Please call the office",
            "my hospital and your clinic",
            "go to urgent care",
        ] {
            assert_eq!(quotes("facility", other), [] as [&str; 0], "{other}");
        }
    }
}
