//! People's names: after a title (`Mrs. Alvarez`, `nurse Danielle`, `mr okonjo`), after `my patient`, and after `my name is`.
//!
//! Check: a name is spelled with letters, and with capitals unless a courtesy title stands before it; small words inside
//! (`de la Cruz`), hyphens and initials belong to it.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(A).

use super::{Found, Kind};
use crate::lexicon::{CERTAIN, CLINICIANS, CREDENTIALS, HONORIFICS, NOT_A_NAME, PARTICLES, PATIENT_NOUNS};
use crate::text::{Case, Text, TokenKind};

/// A person, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The title before the name, or the letters after it.
    pub title: Option<Title>,
    /// The token of the last word of the name, which is what a family is called by.
    pub last: usize,
}

/// What a title says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Title {
    /// `Mrs.`: nothing.
    Courtesy,
    /// `Dr.`, `Nurse`, `RN`: that the person gives care.
    Clinician,
}

/// The longest name, in tokens: bounds the work at one token.
const LONGEST: usize = 10;

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Word) {
        return None;
    }
    let (title, start) = match title(text, at) {
        Some(title) => (
            Some(title),
            at + 1 + usize::from(text.word(at + 1) == "." && text.glued(at + 1)),
        ),
        None if is_introduced(text, at) => (None, at),
        None => return None,
    };
    let uncapitalised = title == Some(Title::Courtesy) && !matches!(text.word(at), "miss" | "don" | "dona" | "mister");
    let (last, end) = name(text, start, uncapitalised)?;
    let lettered = CREDENTIALS.contains(&text.word(end + usize::from(text.word(end) == ",")));
    let title = if lettered { Some(Title::Clinician) } else { title };
    Some((Kind::Person(Person { title, last }), at..end))
}

fn title(text: &Text, at: usize) -> Option<Title> {
    let word = text.word(at);
    // `MS` is a disease, `20 ms` a time, and `Jorge Ruiz Sr.` is no Mr. Ruiz.
    let shouted = text.token(at)?.case == Case::Upper
        && text
            .token(at + 1)
            .is_none_or(|next| next.case != Case::Upper && next.kind == TokenKind::Word);
    let follows_number = word == "ms" && at > 0 && text.kind(at - 1) == Some(TokenKind::Number);
    let follows_name =
        word == "sr" && at > 0 && !text.word_before(at, 1).is_empty() && text.token(at - 1)?.case != Case::Lower;
    if shouted || follows_number || follows_name {
        None
    } else if HONORIFICS.contains(&word) {
        Some(Title::Courtesy)
    } else if CLINICIANS.contains(&word) {
        Some(Title::Clinician)
    } else {
        None
    }
}

/// True after `my patient`, `patient named` and `my name is`.
fn is_introduced(text: &Text, at: usize) -> bool {
    let before = |back| text.word_before(at, back);
    let is_patient = |back| PATIENT_NOUNS.contains(&(before(back), true));
    match before(1) {
        "named" => is_patient(2),
        "is" => before(2) == "name" && before(3) == "my",
        "," => is_patient(2) && CERTAIN.contains(&before(3)),
        _ => is_patient(1) && CERTAIN.contains(&before(2)),
    }
}

/// The last word of the name that begins at `start`, and the token after the name.
fn name(text: &Text, start: usize, uncapitalised: bool) -> Option<(usize, usize)> {
    let first = text.token(start)?;
    if first.kind != TokenKind::Word || !first.spaced || NOT_A_NAME.binary_search(&text.word(start)).is_ok() {
        return None;
    }
    let capitals = first.case;
    let is_initial = |at: usize| text.word(at).chars().count() == 1;
    let fits = |at: usize| {
        text.token(at).is_some_and(|token| {
            token.kind == TokenKind::Word
                && !text.word(at).starts_with('\'')
                && (token.case == capitals
                    || (is_initial(at) && token.case == Case::Capital && capitals == Case::Upper))
                && NOT_A_NAME.binary_search(&text.word(at)).is_err()
        })
    };
    let is_particle = |at: usize| PARTICLES.contains(&text.word(at));
    if capitals == Case::Lower
        && !(uncapitalised && (text.word(start).chars().count() > 1 || is_particle(start)))
        && !leads_to_capital(text, start)
    {
        return None;
    }
    let goes_on = |at: usize, last: usize| {
        (is_particle(at) && leads_to_capital(text, at))
            || (is_particle(last) && text.kind(at) == Some(TokenKind::Word))
            || (capitals != Case::Lower && fits(at))
    };
    let mut last = start;
    let mut end = start + 1;
    while end < start + LONGEST {
        if text.word(end) == "."
            && text.glued(end)
            && is_initial(last)
            && text.token(end + 1).is_some_and(|next| next.spaced)
            && fits(end + 1)
        {
            end += 1;
        } else if text.word(end) == "-" && text.glued(end) && text.glued(end + 1) && fits(end + 1) {
            last = end + 1;
            end += 2;
        } else if goes_on(end, last) {
            last = end;
            end += 1;
        } else {
            break;
        }
    }
    Some((last, end))
}

/// True for `de` before `Cruz`, and for `de` before `la Cruz`.
fn leads_to_capital(text: &Text, at: usize) -> bool {
    let mut next = at;
    while next < at + 3 && PARTICLES.contains(&text.word(next)) {
        next += 1;
    }
    next > at
        && text
            .token(next)
            .is_some_and(|token| token.kind == TokenKind::Word && token.case != Case::Lower)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn names() {
        for (draft, name) in [
            ("Saw Mrs. Alvarez, MRN 00482913", "Mrs. Alvarez"),
            ("saw mrs alvarez today", "mrs alvarez"),
            ("MR HALL CAME IN AGAIN", "MR HALL"),
            ("my patient Anna Lindqvist-Moore fell", "Anna Lindqvist-Moore"),
            ("our patient, Jorge, was", "Jorge"),
            ("a pt named Tasha coded", "Tasha"),
            ("Mr. J. R. Hall’s labs", "Mr. J. R. Hall"),
            ("Ms. de la Cruz is back", "Ms. de la Cruz"),
            ("la Sra. Muñoz vino ayer", "Sra. Muñoz"),
            ("Dr. O’Brien gave the talk", "Dr. O’Brien"),
            ("My name is Keith and I", "Keith"),
            ("Mrs. J from rm 214", "Mrs. J"),
            ("I told Mrs. Alvarez I would call", "Mrs. Alvarez"),
            ("Saw Mrs. Alvarez Monday", "Mrs. Alvarez"),
            ("Bed 4 Mrs. Alvarez coded", "Mrs. Alvarez"),
        ] {
            assert_eq!(quotes("person", draft), [name], "{draft}");
        }
    }

    #[test]
    fn no_names() {
        for other in [
            "Our Patient Safety Week",
            "Our patient Advisory Council",
            "Our patient Thanksgiving dinner",
            "I miss you",
            "MS awareness",
            "20 ms later",
            "Doctor Who marathon",
            "my doctor said no",
            "see a dr about it",
            "my patient was late",
            "My patient, who fell",
            "ask the nurse",
            "Miss. That was close",
        ] {
            assert_eq!(quotes("person", other), [] as [&str; 0], "{other}");
        }
    }
}
