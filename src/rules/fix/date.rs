use super::language::{self, Language};
use super::{Fix, Picture, is_determiner};
use crate::lexicon::Sense;
use crate::mentions::{Date, DateKind, Mention, Precision};
use crate::rules::born;
use crate::text::{Text, TokenKind};

/// How far before a date a word is looked for that puts it in the future, in tokens.
const REACH: usize = 8;

/// `on March 3` becomes `recently`, `on July 4, 2024` becomes `in 2024`, `since Easter` becomes `since then`.
pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention, date: &Date) -> Option<Fix> {
    if matches!(date.kind, DateKind::TimeOfDay) {
        return None;
    }
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let language = language::around(text, &mention.tokens);
    if let Some(back) = born::said_at(picture, start) {
        return Some(birth(picture, mention, date, start - back, language));
    }
    let mut start = start;
    // `on the 22nd`
    if text.word_before(start, 1) == "the" && !text.word_before(start, 2).is_empty() && is_ordinal(text, start) {
        start -= 1;
    }
    let before = text.word_before(start, 1);
    let follows_noun =
        text.kind(end) == Some(TokenKind::Word) && !is_small(text.word(end)) && !text.word(end).starts_with('\'');
    if is_determiner(before) && (follows_noun || before == "'s") && !matches!(before, "el" | "la") {
        return Some(adjective_out(picture, start, end));
    }
    if text.word(end) == "'s" {
        return Some(Fix::replace(picture, start..end, that(date, language)));
    }
    let (from, wording) = match date.year {
        Some(year) => with_year(before, year, language),
        None => without_year(text, start, before, date, language),
    };
    let from = start - usize::from(from);
    Some(Fix::replace(picture, from..end, &wording))
}

/// Whether the word before goes too, and what is said instead.
fn with_year(before: &str, year: u16, language: Language) -> (bool, String) {
    match before {
        "on" => (true, format!("in {year}")),
        "el" => (true, format!("en {year}")),
        "of" | "in" | "since" | "until" | "till" | "before" | "after" | "by" | "from" | "to" | "and" | "or" | "("
        | "desde" | "hasta" | "en" | "de" | "for" | "through" | "between" | "-" | ":" => (false, year.to_string()),
        _ => (false, format!("{} {year}", language.pick("in", "en"))),
    }
}

fn without_year(text: &Text, start: usize, before: &str, date: &Date, language: Language) -> (bool, String) {
    let vague = if is_ahead(text, start) {
        language.pick("soon", "pronto")
    } else {
        language.pick("recently", "hace poco")
    };
    let then = language.pick("then", "entonces");
    let (with_before, wording) = match before {
        "on" | "in" | "at" | "over" | "around" | "about" | "el" | "en" | "during" | "the" => (true, vague),
        "since" | "until" | "till" | "by" | "before" | "desde" | "hasta" => (false, then),
        "from" | "for" | "of" | "after" | "to" | "through" | "between" | "and" | "or" | "is" | "was" | "para"
        | "de" | "del" => (false, that(date, language)),
        ":" | "(" | "=" => (false, language.pick("[date removed]", "[fecha omitida]")),
        _ => (false, vague),
    };
    (with_before, wording.to_owned())
}

/// `that day`
fn that(date: &Date, language: Language) -> &'static str {
    match date.precision {
        Precision::Month => language.pick("that month", "ese mes"),
        Precision::Week => language.pick("that week", "esa semana"),
        _ => language.pick("that day", "ese día"),
    }
}

/// `her March 3 surgery` becomes `her surgery`.
fn adjective_out(picture: &Picture<'_>, start: usize, end: usize) -> Fix {
    Fix::take_out(picture, "Leave the date out", start, end)
}

/// `DOB 3/14/1968` and `born on March 3, 1968` become `born in 1968`; without a year, a remark stands for the date. The year of
/// somebody over 89 tells the age, so it goes, too.
fn birth(picture: &Picture<'_>, mention: &Mention, date: &Date, label: usize, language: Language) -> Fix {
    let text = picture.text;
    let tokens = mention.tokens.clone();
    let removed = language.pick("[date removed]", "[fecha omitida]");
    let Some(year) = date.year.filter(|year| *year > OLDEST_TOLD) else {
        return Fix::replace(picture, tokens, removed);
    };
    let is_verb = matches!(text.word(label), "born" | "nacido" | "nacida" | "nacio");
    let born = language.pick("born in", "nacimiento en");
    if is_verb {
        Fix::replace(
            picture,
            label + 1..tokens.end,
            &format!("{} {year}", language.pick("in", "en")),
        )
    } else if matches!(text.word(label), "dob" | "b" | "fdn") {
        Fix::replace(picture, label..tokens.end, &format!("{born} {year}"))
    } else {
        Fix::replace(picture, tokens, &year.to_string())
    }
}

/// Who was born in this year or before is over 89.
const OLDEST_TOLD: u16 = 1936;

/// True where words before put the date in the future.
fn is_ahead(text: &Text, start: usize) -> bool {
    (1..=REACH).any(|back| {
        matches!(
            text.word_before(start, back),
            "will"
                | "'ll"
                | "going"
                | "scheduled"
                | "booked"
                | "due"
                | "set"
                | "confirmed"
                | "slot"
                | "appointment"
                | "appt"
                | "see"
                | "next"
                | "cita"
                | "confirmada"
                | "programada"
        )
    })
}

/// True for `22nd` and `third`, which a `the` belongs to.
fn is_ordinal(text: &Text, at: usize) -> bool {
    text.kind(at) == Some(TokenKind::Code)
        || text.kind(at) == Some(TokenKind::Word) && text.senses(at).can_be(Sense::NumberWord)
}

/// Words that are no noun after a date.
fn is_small(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "with"
            | "at"
            | "in"
            | "on"
            | "for"
            | "to"
            | "by"
            | "but"
            | "from"
            | "after"
            | "before"
            | "because"
            | "when"
            | "is"
            | "was"
            | "she"
            | "he"
            | "they"
            | "we"
            | "i"
            | "it"
            | "who"
            | "y"
            | "con"
            | "que"
            | "en"
            | "a"
            | "the"
            | "as"
            | "so"
            | "my"
            | "her"
            | "his"
    )
}
