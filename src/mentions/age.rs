//! Ages: `94-year-old`, `94 y/o`, `94yo F`, `94F`, `aged 94`, `ninety-one`, `in her 90s`, `nonagenarian`, `102nd birthday`, `6 week
//! old`, `de 94 años`, and what a birth year implies.
//!
//! Check: up to 125 years, or as many months, weeks and days as a small child has. The engine has no clock: who was born in 1930
//! or before counts as over 89, which holds since 2020; later birth years say nothing here.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C): ages over 89, and all elements of dates that show one, the year included, are
//! identifiers; lower ages are not.

use super::{Cues, Found, Kind, bare_age, date, number, quantity};
use crate::lexicon::{AGE_NOUNS, DECADES, Sense};
use crate::text::{Case, Text, TokenKind};

/// How old somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Age {
    /// How many of the unit; the least that is meant where it is a decade or follows from a birth year.
    pub number: u16,
    /// What is counted.
    pub unit: AgeUnit,
}

/// What an age is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeUnit {
    /// Years.
    Years,
    /// Months.
    Months,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
}

impl Age {
    /// True for ages that Safe Harbor counts as identifiers.
    #[must_use]
    pub fn is_over_89(&self) -> bool {
        self.unit == AgeUnit::Years && self.number > 89
    }

    fn is_possible(&self) -> bool {
        self.number
            <= match self.unit {
                AgeUnit::Years => OLDEST,
                AgeUnit::Months => 48,
                AgeUnit::Weeks => 104,
                AgeUnit::Days => 365,
            }
    }
}

/// In years: the oldest person known reached 122.
const OLDEST: u16 = 125;

/// Who was born in this year or before is over 89.
const BORN_BEFORE: u16 = 1930;

/// An age, and the token after it.
type Aged = Option<(Age, usize)>;

/// Where an age can begin.
pub(super) const ASKED_AT: Cues = Cues::NUMBER
    .or(Cues::CODE)
    .or(Cues::sense(Sense::NumberWord))
    .or(Cues::sense(Sense::Opener));

pub(super) fn at(text: &Text, at: usize) -> Found {
    let (age, end) = match text.kind(at)? {
        TokenKind::Code => together(text, at)
            .or_else(|| decade(text, at))
            .or_else(|| birthday(text, at))?,
        TokenKind::Number => counted(text, at).or_else(|| birth_year(text, at))?,
        TokenKind::Word if !text.senses(at).can_be(Sense::NumberWord) && text.word(at) != "a" => return None,
        TokenKind::Word => one_word(text, at)
            .or_else(|| decade(text, at))
            .or_else(|| birthday(text, at))
            .or_else(|| counted(text, at))?,
        _ => return None,
    };
    age.is_possible().then_some((Kind::Age(age), at..end))
}

fn years(number: u16) -> Age {
    Age {
        number,
        unit: AgeUnit::Years,
    }
}

/// `94yo`, `94F`, `18mo`, `94y/o`, `94y.o.`, `94yr-old`.
fn together(text: &Text, at: usize) -> Aged {
    let word = text.word(at);
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &word[..word.len() - letters.len()];
    if digits.is_empty() || digits.len() > 3 || !number::begins_apart(text, at) {
        return None;
    }
    let number = digits.parse().ok()?;
    let age = match letters {
        "yo" | "yof" | "yom" | "yom's" | "yof's" | "y" | "yr" | "yrs" | "year" | "years" | "a" => years(number),
        "f" | "m" if is_sex(text, at, digits) => return Some((years(number), at + 1)),
        "mo" | "mos" | "month" | "months" | "m" => of(number, AgeUnit::Months),
        "wk" | "wks" | "wo" | "w" | "week" | "weeks" => of(number, AgeUnit::Weeks),
        "d" | "do" | "day" | "days" => of(number, AgeUnit::Days),
        _ => return None,
    };
    if let Some(end) = past_old(text, at + 1, letters.len() == 1) {
        return Some((age, end));
    }
    matches!(letters, "yo" | "yof" | "yom" | "yrs" | "yr").then_some((age, at + 1))
}

fn of(number: u16, unit: AgeUnit) -> Age {
    Age { number, unit }
}

/// `94F` and `94M`: two digits, a capital, and no temperature, money or part of a longer number.
fn is_sex(text: &Text, at: usize, digits: &str) -> bool {
    let is_temperature = (1..=3).any(|back| {
        matches!(
            text.word_before(at, back),
            "temp" | "temperature" | "fever" | "tmax" | "t"
        )
    });
    let stands_alone = !text.glued(at) || matches!(text.word_before(at, 1), "(" | ":" | "\"");
    let is_capital = text.token(at).is_some_and(|token| token.case != Case::Lower);
    digits.len() == 2 && is_capital && stands_alone && !is_temperature
}

/// `94-year-old`, `94 y/o`, `ninety-six years young`, `6 week old`, `94 F`, `94/F`, and a number alone after `aged` or `she is`.
fn counted(text: &Text, at: usize) -> Aged {
    let (number, after) = number::cardinal(text, at)?;
    if text.word(after) == "'s" && number.is_multiple_of(10) && number <= 100 && is_of_one(text, at) {
        return Some((years(number), after + 1));
    }
    if text.kind(at) == Some(TokenKind::Number) && !number::begins_apart(text, at) {
        return None;
    }
    with_unit(text, at, number, after)
        .or_else(|| with_sex(text, at, number, after))
        .or_else(|| announced(text, at, number, after))
        .or_else(|| bare_age::is(text, at, number, after).then_some((years(number), after)))
}

fn with_unit(text: &Text, at: usize, number: u16, after: usize) -> Aged {
    let unit_at = past_hyphen(text, after);
    // The full stop of `92 yr. old` shortens.
    let stop = usize::from(text.word(unit_at + 1) == "." && text.word(unit_at + 2) == "old");
    let word = text.word(unit_at);
    let unit = match word {
        "year" | "years" | "yr" | "yrs" | "y" | "yo" | "anos" | "ano" | "anitos" => AgeUnit::Years,
        "month" | "months" | "mo" | "mos" | "m" | "meses" | "mes" => AgeUnit::Months,
        "week" | "weeks" | "wk" | "wks" | "w" | "semanas" => AgeUnit::Weeks,
        "day" | "days" | "d" | "dias" => AgeUnit::Days,
        _ => return None,
    };
    let age = of(number, unit);
    match word {
        "yo" => return Some((age, unit_at + 1)),
        "anos" | "anitos" => return (!is_span_in_spanish(text, at, unit_at + 1)).then_some((age, unit_at + 1)),
        "meses" | "semanas" | "dias" => {
            let of_age =
                text.word(unit_at + 1) == "de" && matches!(text.word(unit_at + 2), "edad" | "nacido" | "nacida");
            return of_age.then_some((age, unit_at + 3));
        }
        _ => {}
    }
    past_old(text, unit_at + 1 + stop, word.len() == 1).map(|end| (age, end))
}

/// Past `-old`, `of age`, `/o` and `.o.`: what makes a stretch of time an age.
fn past_old(text: &Text, at: usize, is_letter: bool) -> Option<usize> {
    let old = past_hyphen(text, at);
    if matches!(text.word(old), "old" | "young") {
        return Some(old + 1);
    }
    if text.word(at) == "of" && text.word(at + 1) == "age" {
        return Some(at + 2);
    }
    if !is_letter {
        return None;
    }
    match text.word(at) {
        "/" | "." if text.word(at + 1) == "o" => {
            let stop = text.word(at) == "." && text.word(at + 2) == "." && text.glued(at + 2);
            Some(at + 2 + usize::from(stop && text.kind(at + 3).is_some_and(|kind| kind != TokenKind::Newline)))
        }
        "o" => Some(at + 1),
        _ => None,
    }
}

/// `hace 94 años`, `durante 5 años`, `5 años después`.
fn is_span_in_spanish(text: &Text, at: usize, end: usize) -> bool {
    matches!(
        text.word_before(at, 1),
        "hace" | "durante" | "por" | "en" | "desde" | "ultimos" | "cada" | "los" | "tras"
    ) || matches!(text.word(end), "atras" | "despues" | "de" if text.word(end + 1) != "edad")
}

/// `a 94 F`, `94/F`: capitals, and no temperature.
fn with_sex(text: &Text, at: usize, number: u16, after: usize) -> Aged {
    let slash = text.word(after) == "/" && text.glued(after) && text.glued(after + 1);
    let sex = after + usize::from(slash);
    let before = text.word_before(at, 1);
    let is_sex = match text.word(sex) {
        "f" | "m" => text.token(sex).is_some_and(|token| token.case != Case::Lower),
        "female" | "male" => !slash && matches!(before, "a" | "an"),
        _ => false,
    };
    let introduced = slash
        || matches!(
            before,
            "" | "a" | "an" | "pt" | "patient" | "this" | "our" | "my" | "old"
        );
    (is_sex && introduced && number >= 10 && text.kind(at) == Some(TokenKind::Number))
        .then_some((years(number), sex + 1))
}

/// `aged 94`, `age: 94`, `at the age of 94`, `turned 94`, `she is ninety-one`.
fn announced(text: &Text, at: usize, number: u16, end: usize) -> Aged {
    let before = |back| text.word_before(at, back);
    let of_age = match before(1) {
        "aged" | "age" | "turned" | "turns" | "turning" | "edad" => true,
        ":" | "of" | "is" | "was" | "-" | "~" => before(2) == "age",
        "just" => before(2) == "turned",
        _ => false,
    };
    let of_person = match before(1) {
        "is" | "was" => is_person(before(2)),
        "he's" | "she's" => true,
        "'s" => is_person(before(2)),
        "tiene" => true,
        _ => false,
    };
    let is_several = match text.word(end) {
        "-" | "%" | "/" | "to" | "or" | "of" | "+" | "°" => true,
        "and" => {
            matches!(
                text.word(end + 1),
                "up" | "over" | "older" | "above" | "under" | "younger" | "below" | "beyond"
            ) || text.kind(end + 1) == Some(TokenKind::Number)
        }
        "." | "," | ":" => text.glued(end) && text.glued(end + 1) && text.kind(end + 1) == Some(TokenKind::Number),
        _ => quantity::is_unit(text, end) || text.kind(end) == Some(TokenKind::Number),
    };
    let is_age = of_age || of_person && number >= 18 && is_clause_end(text, end);
    let is_short = text.kind(at) != Some(TokenKind::Number) || text.word(at).len() <= 3;
    (is_age && is_short && !is_several).then_some((years(number), end))
}

fn is_clause_end(text: &Text, at: usize) -> bool {
    text.kind(at).is_none_or(|kind| kind == TokenKind::Newline)
        || matches!(
            text.word(at),
            "." | "," | "!" | "?" | ";" | ")" | "and" | "but" | "with" | "who" | "years"
        )
}

fn is_person(word: &str) -> bool {
    matches!(
        word,
        "she"
            | "he"
            | "who"
            | "patient"
            | "pt"
            | "grandma"
            | "grandpa"
            | "grandmother"
            | "grandfather"
            | "mother"
            | "father"
            | "mom"
            | "dad"
            | "lady"
            | "man"
            | "woman"
    )
}

/// `in her 90s`, `her late eighties`.
fn decade(text: &Text, at: usize) -> Aged {
    let (_, number) = DECADES.iter().find(|(word, _)| *word == text.word(at))?;
    is_of_one(text, at).then_some((years(*number), at + 1))
}

/// True after `her`, `his late` and `my mid-`; with `their` a group is meant more often.
fn is_of_one(text: &Text, at: usize) -> bool {
    let is_part = |word| matches!(word, "early" | "mid" | "late" | "upper");
    let hyphen = usize::from(matches!(text.word_before(at, 1), "-" | "'"));
    let back = 1 + hyphen + usize::from(is_part(text.word_before(at, 1 + hyphen)));
    matches!(text.word_before(at, back), "her" | "his" | "my")
}

/// `102nd birthday`, `ninetieth birthday`.
fn birthday(text: &Text, at: usize) -> Aged {
    let (number, end) = number::ordinal(text, at)?;
    if matches!(text.word(end), "birthday" | "bday" | "cumpleanos") {
        return Some((years(number), end + 1));
    }
    // `Happy 100th to the lady in my bay`
    (text.word_before(at, 1) == "happy" && number > 17 && matches!(text.word(end), "to" | "," | "!"))
        .then_some((years(number), end))
}

fn one_word(text: &Text, at: usize) -> Aged {
    let word = text.word(at);
    let (_, number) = AGE_NOUNS.iter().find(|(noun, _)| *noun == word)?;
    Some((years(*number), at + 1))
}

/// `born in 1925`, `birth year 1925`, `b. 1925`, `DOB 1925`.
fn birth_year(text: &Text, at: usize) -> Aged {
    let year = date::year(text, at).filter(|year| *year <= BORN_BEFORE && number::begins_apart(text, at))?;
    let is_birth = |back| {
        matches!(
            text.word_before(at, back),
            "born" | "dob" | "nacio" | "nacida" | "nacido" | "birth"
        )
    };
    let is_named = is_birth(1)
        || matches!(
            text.word_before(at, 1),
            "in" | "year" | "en" | ":" | "of" | "circa" | "around"
        ) && (is_birth(2) || is_birth(3))
        || text.word_before(at, 1) == "." && text.word_before(at, 2) == "b";
    (is_named && year >= 1900).then_some((years(90), at + 1))
}

fn past_hyphen(text: &Text, at: usize) -> usize {
    at + usize::from(text.word(at) == "-" && text.glued(at))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;
    use crate::mentions::{Kind, find};

    #[test]
    fn shapes() {
        for age in [
            "94-year-old",
            "94 years old",
            "94 year old",
            "94 y/o",
            "94y/o",
            "94yo",
            "94 yo",
            "94F",
            "94/F",
            "94 F",
            "ninety-six years young",
            "ninety year old",
            "a hundred years old",
            "94 years of age",
            "94 años",
            "noventa y cuatro años",
            "6 week old",
            "17-month-old",
            "nonagenarian",
            "102nd birthday",
        ] {
            assert_eq!(quotes("age", &format!("a {age} today").replace("a a ", "a ")), [age]);
        }
        for (draft, age) in [
            ("a woman aged 94, alone", "94"),
            ("at the age of ninety-four she left", "ninety-four"),
            ("just turned 94 and danced", "94"),
            ("she is ninety-one.", "ninety-one"),
            ("in her 90s", "90s"),
            ("his late eighties", "eighties"),
            ("in her mid-90's now", "90's"),
            ("a 97 female with a cough", "97 female"),
            ("born in 1925 in a barn", "1925"),
        ] {
            assert_eq!(quotes("age", draft), [age], "{draft}");
        }
    }

    #[test]
    fn over_89() {
        let is_identifier = |draft: &str| {
            find(&crate::text::read(draft))
                .iter()
                .any(|mention| matches!(mention.kind, Kind::Age(_)) && mention.kind.is_identifier())
        };
        for draft in [
            "a 90-year-old",
            "in her nineties",
            "a centenarian",
            "born 1930",
            "her 91st birthday",
        ] {
            assert!(is_identifier(draft), "{draft}");
        }
        for draft in [
            "an 89-year-old",
            "in her 80s",
            "born 1931",
            "100 days old",
            "an octogenarian",
        ] {
            assert!(!is_identifier(draft), "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "94 years ago",
            "94% of them",
            "age 65 and up",
            "ages 5-12",
            "94 patients",
            "F94",
            "2.94 years old",
            "a fever of 98F",
            "a 940 year old tree",
            "hace 94 años",
            "sats in the 90s",
            "she is 94% on air",
            "she is 98 lbs",
            "patients in their 90s",
            "90-year-olds",
            "HR is 94",
            "94 years",
        ] {
            assert_eq!(quotes("age", other), [] as [&str; 0], "{other}");
        }
    }
}
