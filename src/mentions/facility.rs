//! Hospitals, clinics and practices by name: `St. Luke's Hospital in Springfield`, `UCSF`, `our Dallas clinic`, `seen at Cedar Crest`.
//!
//! Check: a listed name; or proper names before a word such as `hospital`; or, after a preposition that follows a word of care, proper
//! names alone. The city after it belongs to it. A word such as `clinic` alone names none.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B): places smaller than a state, by whatever name.

use super::{Found, Kind, place};
use crate::lexicon::{NOT_A_NAME, Sense};
use crate::text::{Case, Casing, Text, TokenKind};

/// The longest name, in tokens: bounds the work at one token.
const LONGEST: usize = 9;

/// Words that make a facility of the place before them: `our Dallas office`.
const BRANCHES: &[&str] = &[
    "facility", "branch", "office", "campus", "location", "site", "practice", "practise",
];

/// Words that a facility's name begins with.
const SAINTS: &[&str] = &["st", "saint", "mount", "mt", "san", "santa", "sacred", "holy", "good"];

/// Words that tell that somebody is somewhere for care, a few words before the place.
const CARE: &[&str] = &[
    "seen",
    "treated",
    "admitted",
    "evaluated",
    "assessed",
    "observed",
    "conducted",
    "tests",
    "replacement",
    "presented",
    "presenting",
    "operated",
    "transferred",
    "discharged",
    "reviewed",
    "diagnosed",
    "managed",
    "hospitalized",
    "hospitalised",
    "visited",
    "visit",
    "visits",
    "appointment",
    "appt",
    "followed",
    "consulted",
    "consultation",
    "surgery",
    "registered",
    "referred",
    "f",
    "u",
    "dx'd",
    "tx'd",
    "rx'd",
    "care",
    "followup",
    "follow",
    "therapy",
    "chemo",
    "delivered",
    "scheduled",
    "enrolled",
    "session",
    "currently",
    "dr",
    "doctor",
    "er",
    "procedure",
    "scan",
    "mri",
    "stay",
    "underwent",
    "checkup",
    "atendido",
    "atendida",
    "ingresado",
    "ingresada",
];

/// How far back a word of care is looked for, in tokens.
const REACH: usize = 6;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let end = listed(text, at)
        .or_else(|| built(text, at))
        .or_else(|| visited(text, at))?;
    Some((Kind::Facility, at..past_place(text, past_words(text, end))))
}

/// A name that is in the list.
fn listed(text: &Text, at: usize) -> Option<usize> {
    let (senses, tokens) = text.phrase(at);
    let is_plain = tokens.len() == 1 && !is_capital(text, at) && senses.word() > 2;
    let is_short = tokens.len() == 1 && text.word(at).len() < 4 && !is_shouted(text, at) && !follows_care(text, at);
    (senses.can_be(Sense::Facility) && !is_plain && !is_short).then_some(tokens.end)
}

/// Proper names, and a word such as `hospital` at their end.
fn built(text: &Text, start: usize) -> Option<usize> {
    if !is_part(text, start) || (start > 0 && text.glued(start) && text.kind(start - 1) != Some(TokenKind::Sign)) {
        return None;
    }
    let mut end = None;
    let mut proper = false;
    let mut weak = false;
    let mut at = start;
    while at < start + LONGEST {
        let (senses, tokens) = text.phrase(at);
        let is_branch = BRANCHES.contains(&text.word(at)) && at > start && begins_with_place(text, start, at);
        if senses.can_be(Sense::FacilityWord) || is_branch {
            // `General Hospital`
            let of_words = at == start && tokens.len() > 1 && !text.senses(at).can_be(Sense::FacilityWord);
            if proper || (weak || of_words) && (is_capital(text, start) || follows_preposition(text, start)) {
                end = Some(tokens.end.max(at + 1));
            } else if at > start {
                break;
            }
            at = tokens.end.max(at + 1);
            weak = true;
            continue;
        }
        if !is_part(text, at) && !is_joint(text, at, start) {
            break;
        }
        if text.senses(at).can_be(Sense::WeakFacilityWord) {
            weak = true;
        } else if is_part(text, at) {
            proper = true;
        }
        at += 1;
    }
    end
}

/// Proper names after `seen at`, `admitted to`, `discharged from`.
fn visited(text: &Text, start: usize) -> Option<usize> {
    let article = usize::from(matches!(text.word_before(start, 1), "the" | "our"));
    let preposition = text.word_before(start, 1 + article);
    let is_at = match preposition {
        "at" | "@" => true,
        "to" | "in" | "en" => false,
        "from" => matches!(
            text.word_before(start, 2 + article),
            "discharged" | "transferred" | "referred"
        ),
        _ => return None,
    };
    if !follows_care(text, start) {
        return None;
    }
    let is_quiet = |at: usize| {
        let senses = text.senses(at);
        let is_place = place::listed(text, at).is_some();
        is_name_word(text, at) && !senses.can_be(Sense::Care) && (senses.word() < 6 || is_place)
    };
    let fits = |at: usize| is_part(text, at) || is_quiet(at) && !is_capital(text, start);
    let mut at = start;
    let mut telling = false;
    while at < start + LONGEST && (fits(at) || is_joint(text, at, start)) {
        let senses = text.senses(at);
        telling |= !senses.can_be(Sense::Care) && (is_capital(text, at) || senses.word() < 4);
        at += 1;
    }
    while at > start && !fits(at - 1) && text.word(at - 1) != "'s" {
        at -= 1;
    }
    let is_place = place::listed(text, start).is_some_and(|(_, tokens)| tokens.end >= at);
    // A city after `in` is where somebody is, not what for.
    let is_city = is_place && !is_at && preposition != "from";
    let rare = text.senses(start).word() == 0;
    let weighs = is_capital(text, start) || (at - start > 1 || rare) && article == 0;
    (weighs && (telling || at - start == 2) && !is_city && at > start).then_some(at)
}

/// True for a word that can be a part of a facility's name.
fn is_part(text: &Text, at: usize) -> bool {
    if text.kind(at) == Some(TokenKind::Code) {
        // `5th Avenue Clinic`
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
    let is_small = word.starts_with('\'') || NOT_A_NAME.binary_search(&word).is_ok() && !SAINTS.contains(&word);
    let is_other = senses.can_be(Sense::Title) || senses.can_be(Sense::Month) || senses.can_be(Sense::Weekday);
    text.kind(at) == Some(TokenKind::Word) && !is_small && !is_other
}

/// True for what stands between two parts: `'s`, `&`, the full stop of `St.`, a hyphen, `and`, `of`.
fn is_joint(text: &Text, at: usize, start: usize) -> bool {
    if at == start {
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

fn begins_with_place(text: &Text, start: usize, branch: usize) -> bool {
    place::listed(text, start).is_some_and(|(_, tokens)| tokens.end <= branch)
}

fn follows_preposition(text: &Text, at: usize) -> bool {
    matches!(text.word_before(at, 1), "at" | "to" | "from" | "in" | "en")
        || text.word_before(at, 1) == "the" && matches!(text.word_before(at, 2), "at" | "to" | "from" | "in")
}

fn follows_care(text: &Text, at: usize) -> bool {
    (2..=REACH).any(|back| CARE.contains(&text.word_before(at, back)))
}

/// Words that only go on with a name: `Health`, `Medical`.
const FURTHER: &[&str] = &[
    "health",
    "med",
    "medical",
    "university",
    "general",
    "memorial",
    "childrens",
    "children",
    "healthcare",
];

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

/// Past the city that a facility is in: `in Springfield, IL`, `, Springfield`, `Los Angeles`.
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
