//! People's names: full, given or family name alone, with a title, with initials, masked, in capitals or without any.
//!
//! Check: what a word weighs as a name against what it weighs as a word ([`weight`]), what stands beside it ([`surroundings`]), and
//! what else it could be. Digits are never a name. Small words inside (`de la Cruz`), hyphens and initials belong to it.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(A).

mod surroundings;
mod weight;
mod words;

use super::{Cues, Found, Kind};
use crate::lexicon::{CREDENTIALS, INSEPARABLE, PATIENT_NOUNS, PEOPLE_NOUNS, Sense, Senses};
use crate::text::{Case, Text, TokenKind};
use surroundings::Surroundings;
use words::Words;

/// A person, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The title before the name, or the letters after it.
    pub title: Option<Title>,
    /// The token of the last word of the name, which is what a family is called by.
    pub last: usize,
    /// True for a public figure or a character.
    pub is_figure: bool,
}

/// What a title says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Title {
    /// `Mrs.`: nothing.
    Courtesy,
    /// `Dr.`, `Nurse`, `RN`: that the person gives care.
    Clinician,
}

/// The weight from which on words are believed to be a name.
const ENOUGH: i32 = 10;

/// Where a name can begin.
pub(super) const ASKED_AT: Cues = Cues::CAPITAL
    .or(Cues::UNLISTED)
    .or(Cues::senses(Senses::ANY_NAME))
    .or(Cues::sense(Sense::Title))
    .or(Cues::sense(Sense::Figure))
    .or(Cues::sense(Sense::Opener));

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Word) {
        return None;
    }
    figure(text, at)
        .or_else(|| surname_first(text, at))
        .or_else(|| titled(text, at))
        .or_else(|| untitled(text, at))
        .or_else(|| named(text, at))
}

/// A listed public figure or character.
fn figure(text: &Text, at: usize) -> Found {
    let (senses, tokens) = text.phrase(at);
    // `Kobe`, but not `Kobe Miller`
    let is_longer = || Words::untitled(text, at).is_some_and(|words| words.end > tokens.end);
    if senses.can_be(Sense::Mononym) && tokens.len() == 1 && weight::known(text, at) >= ENOUGH && !is_longer() {
        return Some((
            Kind::Person(Person {
                title: None,
                last: at,
                is_figure: true,
            }),
            tokens,
        ));
    }
    if !senses.can_be(Sense::Figure) || surroundings::names_something_else(text, &tokens) {
        return None;
    }
    // One word is a figure's name only where it looks like a name.
    let is_plain = tokens.len() == 1 && weight::alone(text, at) < ENOUGH;
    let person = Person {
        title: None,
        last: tokens.end - 1,
        is_figure: true,
    };
    (!is_plain).then_some((Kind::Person(person), tokens))
}

/// `DOE, JANE Q.` after `Patient:` and `Name:`.
fn surname_first(text: &Text, at: usize) -> Found {
    let announced = text.word_before(at, 1) == ":"
        && matches!(
            text.word_before(at, 2),
            "patient" | "pt" | "name" | "paciente" | "nombre"
        );
    let is_capital = |at| {
        let token = text.token(at);
        token.is_some_and(|token| token.kind == TokenKind::Word && token.case != Case::Lower)
    };
    let is_name = |at| is_capital(at) && text.word(at).len() > 1 && !text.senses(at).can_be(Sense::SmallWord);
    if !announced || !is_name(at) || text.word(at + 1) != "," || !is_name(at + 2) {
        return None;
    }
    let is_initial = is_capital(at + 3) && text.word(at + 3).len() == 1;
    let dotted = is_initial && text.word(at + 4) == "." && text.glued(at + 4);
    let end = at + 3 + usize::from(is_initial) + usize::from(dotted);
    let person = Person {
        title: None,
        last: at,
        is_figure: false,
    };
    Some((Kind::Person(person), at..end))
}

/// A title, and the name after it.
fn titled(text: &Text, at: usize) -> Found {
    let title = surroundings::title(text, at)?;
    let start = at + 1 + usize::from(text.word(at + 1) == "." && text.glued(at + 1));
    let words = Words::after_title(text, start, title)?;
    // `Nurse Danielle` is called Danielle.
    let is_apart = title == Title::Clinician && !INSEPARABLE.contains(&text.word(at));
    let first = if is_apart { start } else { at };
    Some((Kind::Person(person(text, Some(title), &words)), first..words.end))
}

/// A name that its words, and what stands beside them, make one.
fn untitled(text: &Text, at: usize) -> Found {
    let words = Words::untitled(text, at)?;
    let tokens = at..words.end;
    let (listed, term) = text.phrase(at);
    // `Ramsay Hunt`, `Braxton Hicks`, `Jack Daniel's`
    let is_thing = listed.can_be(Sense::Eponym) || listed.can_be(Sense::Namesake);
    if is_thing && term.end >= tokens.end || surroundings::names_something_else(text, &tokens) {
        return None;
    }
    let around = Surroundings::of(text, &tokens);
    (words.weight + around.weight >= ENOUGH).then(|| (Kind::Person(person(text, None, &words)), tokens))
}

/// A name in no list and without a capital, after `a boy named`: a drug has a name, too.
fn named(text: &Text, at: usize) -> Found {
    let who = text.word_before(at, 1);
    let is_somebody = PEOPLE_NOUNS.contains(&who) || PATIENT_NOUNS.iter().any(|(noun, _)| *noun == who);
    if text.word(at) != "named" || !is_somebody {
        return None;
    }
    let words = Words::unlisted(text, at + 1)?;
    Some((Kind::Person(person(text, None, &words)), at + 1..words.end))
}

fn person(text: &Text, title: Option<Title>, words: &Words) -> Person {
    let lettered = CREDENTIALS.contains(&text.word(words.end + usize::from(text.word(words.end) == ",")));
    Person {
        title: if lettered { Some(Title::Clinician) } else { title },
        last: words.last,
        is_figure: false,
    }
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
            ("we said goodbye to Anna S. this morning", "Anna S."),
            ("we said goodbye to anna s. this morning", "anna s."),
            ("Robert Hall was my first save", "Robert Hall"),
            ("robert hall was my first save", "robert hall"),
            ("ROBERT HALL WAS MY FIRST SAVE TODAY", "ROBERT HALL"),
            ("María de la Cruz García vino", "María de la Cruz García"),
            ("her son Ezra slept in the chair", "Ezra"),
            ("saw M**** again", "M****"),
            ("Mrs. A*** is back", "Mrs. A***"),
            ("pt J.D. coded twice", "J.D."),
            ("pt M. Holloway coded twice", "M. Holloway"),
            ("my patient Kobe Miller slept", "Kobe Miller"),
            ("my patient Ji-woo Park slept", "Ji-woo Park"),
            ("my patient abdul rahman al-farsi slept", "abdul rahman al-farsi"),
            ("my patient M****t is home", "M****t"),
            ("Patient: DOE, JANE Q. admitted", "DOE, JANE Q."),
            ("Name: Oyelaran, Adebayo", "Oyelaran, Adebayo"),
            ("a woman named okvelda came in", "okvelda"),
            ("a 60yo male, okveld r., came in", "okveld r."),
            ("#PrayForMaria tonight", "Maria"),
            ("Nguyen Thi Mai came in", "Nguyen Thi Mai"),
            ("Fatima Al-Sayed came in", "Fatima Al-Sayed"),
            ("Robert van der Berg came in", "Robert van der Berg"),
            ("Robert J. Hall III came in", "Robert J. Hall III"),
            ("Saw Robert DOB 3/14/1968", "Robert"),
            ("Saw Robert HALL, again", "Robert HALL"),
            ("a boy named tselmeg o. came in", "tselmeg o."),
            ("a woman named tselmeg fell", "tselmeg"),
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
            "my doctor said no",
            "see a dr about it",
            "my patient was late",
            "My patient, who fell",
            "ask the nurse",
            "una señora de 96 años",
            "la señora de la cama 4",
            "Patient: stable, discharged",
            "my patient okvelded all night",
            "Miss. That was close",
            "Hashimoto's is common",
            "Ramsay Hunt, or Treacher Collins?",
            "only Braxton Hicks again",
            "a new drug named plovixtat",
            "a woman named in the suit",
            "a positive Babinski sign",
            "We moved to Jackson Street",
            "St. Jude raised a lot",
            "grace and hope will win",
            "Will this ever end",
            "May is Stroke Month",
            "I will mark the bill today",
            "Happy Nurses Week from all of us",
            "Wells score of 4",
            "Mount Sinai is hiring",
            "rose to 12 percent in june",
            "COVID cases rose in Georgia",
        ] {
            assert_eq!(quotes("person", other), [] as [&str; 0], "{other}");
        }
    }
}
