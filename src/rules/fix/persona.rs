use std::ops::Range;

use super::language::{self, Language};
use super::{Fix, Picture, is_determiner};
use crate::mentions::{Kind, Mention};
use crate::people::Standing;
use crate::text::Text;

/// How many mentions before a name are read for others of the same patient, and for other patients.
const REACH: usize = 64;

/// The longest hashtag that is taken out whole, in words.
const LONGEST_HASHTAG: usize = 8;

/// A persona instead of a name, or no name where the words around it say enough.
pub(super) fn instead(picture: &Picture<'_>, mention: &Mention) -> Fix {
    let text = picture.text;
    let tokens = mention.tokens.clone();
    let out = |start, end| Fix::take_out(picture, "Leave the name out", start, end);
    if let Some(hashtag) = hashtag(text, &tokens) {
        return Fix::take_out(picture, "Leave the hashtag out", hashtag.start, hashtag.end);
    }
    if let Some(start) = said_already(picture, mention) {
        return out(start, tokens.end);
    }
    if let Some(name) = addressed(text, &tokens) {
        return out(name.start, name.end);
    }
    let language = language::around(text, &tokens);
    let before = text.word_before(tokens.start, 1);
    if is_given(text, tokens.start) {
        return Fix::replace(picture, tokens, language.pick("[name removed]", "[nombre omitido]"));
    }
    if is_determiner(before) && before != "'s" {
        if THINGS.contains(&text.word(tokens.end)) {
            return out(tokens.start, tokens.end);
        }
        return Fix::replace(picture, tokens, language.pick("patient", "paciente"));
    }
    if let Some(adjective) = ADJECTIVES.iter().find(|adjective| **adjective == before) {
        let noun = if *adjective == "baby" { "" } else { " patient" };
        // `our little Maria` has its determiner.
        return if is_determiner(text.word_before(tokens.start, 2)) {
            Fix::replace(picture, tokens.start - 1..tokens.end, &format!("{adjective}{noun}"))
        } else {
            Fix::replace(picture, tokens.start - 1..tokens.end, &format!("a {adjective}{noun}"))
        };
    }
    let wording = persona(picture, mention, language);
    Fix::replace(picture, tokens, wording)
}

/// What the name before it says the family of: `the Hensley place`.
const THINGS: &[&str] = &[
    "family",
    "household",
    "residence",
    "place",
    "house",
    "home",
    "farm",
    "twins",
    "kids",
    "kid",
    "boy",
    "boys",
    "girl",
    "girls",
    "brothers",
    "sisters",
    "baby",
    "chart",
    "case",
    "file",
    "familia",
];

/// True for a name that stands as one: `Patient: DOE, JANE`, `her name is Connie`, `he is called Kit`.
fn is_given(text: &Text, at: usize) -> bool {
    let is_label = |word| matches!(word, "name" | "patient" | "pt" | "paciente" | "nombre");
    match text.word_before(at, 1) {
        ":" => is_label(text.word_before(at, 2)),
        "is" | "was" | "es" => matches!(text.word_before(at, 2), "name" | "nombre"),
        "called" | "named" | "llama" | "llamado" | "llamada" => true,
        _ => false,
    }
}

/// What a name is often dressed with.
const ADJECTIVES: &[&str] = &["little", "baby", "sweet", "poor", "tiny", "brave", "young", "lovely"];

/// The hashtag that the name is a part of: `#PrayForMaria`.
fn hashtag(text: &Text, name: &Range<usize>) -> Option<Range<usize>> {
    let start = (1..=LONGEST_HASHTAG)
        .map_while(|back| name.start.checked_sub(back).filter(|at| text.glued(at + 1)))
        .find(|at| text.word(*at) == "#")?;
    let goes_on = |at: &usize| text.glued(*at) && text.is_spelled(*at);
    let end = (name.end..name.end + LONGEST_HASHTAG)
        .take_while(goes_on)
        .last()
        .map_or(name.end, |last| last + 1);
    Some(start..end)
}

/// Where the words begin that can go because those before them say who is meant: `my patient, Jorge`, `a pt named Tasha`, `her husband Duc`.
fn said_already(picture: &Picture<'_>, mention: &Mention) -> Option<usize> {
    let text = picture.text;
    let start = mention.tokens.start;
    let links = |at: usize| matches!(text.word(at), "," | "named" | "called" | "llamado" | "llamada");
    let linked = start.checked_sub(1).is_some_and(links);
    let noun = start.checked_sub(1 + usize::from(linked))?;
    let is_patient = matches!(
        text.word_before(start, start - noun),
        "patient" | "pt" | "paciente" | "client" | "resident"
    );
    let before = mention_at(picture, noun);
    let is_relative = before.is_some_and(|before| before.kind == Kind::Relation && before.tokens.end == noun + 1);
    let from = if linked && text.word(start - 1) != "," {
        start - 1
    } else {
        start
    };
    (is_patient || is_relative).then_some(from)
}

/// The mention that token `at` is in.
fn mention_at<'p>(picture: &'p Picture<'_>, at: usize) -> Option<&'p Mention> {
    let after = picture.mentions.partition_point(|mention| mention.tokens.start <= at);
    picture.mentions[..after]
        .last()
        .filter(|mention| mention.tokens.end > at)
}

/// The tokens of the name that go where somebody is addressed by it: `Hi Tamsin,` and `Tamsin, your results`.
fn addressed(text: &Text, name: &Range<usize>) -> Option<Range<usize>> {
    // `Hiya Noreen` can be read as a name.
    if name.len() > 1 && GREETINGS.contains(&text.word(name.start)) {
        return Some(name.start + 1..name.end);
    }
    let comma = usize::from(text.word_before(name.start, 1) == ",");
    let before = text.word_before(name.start, 1 + comma);
    let ends = !text.is_spelled(name.end);
    let greeted = GREETINGS.contains(&before) || ends && THANKS.contains(&before);
    let next = name.end + usize::from(text.word(name.end) == ",");
    let speaks_to = match text.word(next) {
        "you" | "your" | "su" | "tu" | "usted" => true,
        "we" | "thank" | "thanks" | "gracias" | "please" => next > name.end,
        _ => false,
    };
    let begins = text.sentence_of(name.start).start == name.start && speaks_to;
    (greeted || begins).then(|| name.clone())
}

/// Words that a name follows.
const GREETINGS: &[&str] = &[
    "hi", "hello", "hey", "dear", "hiya", "hola", "querida", "querido", "estimada", "estimado",
];

/// Words that a name follows, or something else.
const THANKS: &[&str] = &[
    "thanks",
    "morning",
    "afternoon",
    "evening",
    "birthday",
    "congrats",
    "congratulations",
    "gracias",
    "felicidades",
    "you",
];

/// `a patient`, and the second time `the patient`; of several, each a wording of its own.
fn persona(picture: &Picture<'_>, mention: &Mention, language: Language) -> &'static str {
    let here = picture
        .mentions
        .partition_point(|other| other.tokens.start < mention.tokens.start);
    let standing = |number| picture.people.owner(number).map(|owner| owner.standing);
    match standing(here) {
        Some(Standing::Patient) => {}
        Some(Standing::Relative) => return language.pick("a relative", "un familiar"),
        _ => return language.pick("somebody", "alguien"),
    }
    let patient = picture.people.owner_id(here);
    let before = here.saturating_sub(REACH)..here;
    let mut met = Vec::new();
    for number in before.filter(|number| standing(*number) == Some(Standing::Patient)) {
        let owner = picture.people.owner_id(number);
        if tells_who(&picture.mentions[number].kind) && !met.contains(&owner) {
            met.push(owner);
        }
    }
    let known = met.iter().position(|other| *other == patient);
    let (is_known, number) = (known.is_some(), known.unwrap_or(met.len()));
    let is_feminine = matches!(
        picture.text.word(mention.tokens.start),
        "sra" | "senora" | "dona" | "srta"
    );
    match language {
        Language::English => in_english(is_known, number, met.len()),
        Language::Spanish => in_spanish(is_known, number, is_feminine),
    }
}

fn in_english(is_known: bool, number: usize, all: usize) -> &'static str {
    match (is_known, number, all) {
        (false, 0, _) => "a patient",
        (false, 1, _) => "another patient",
        (false, ..) => "one more patient",
        (true, _, 1) => "the patient",
        (true, 0, _) => "the first patient",
        (true, 1, 2) => "the other patient",
        (true, 1, _) => "the second patient",
        (true, ..) => "that patient",
    }
}

fn in_spanish(is_known: bool, number: usize, is_feminine: bool) -> &'static str {
    match (is_known, number, is_feminine) {
        (false, 0, false) => "un paciente",
        (false, 0, true) => "una paciente",
        (false, _, false) => "otro paciente",
        (false, _, true) => "otra paciente",
        (true, _, false) => "el paciente",
        (true, _, true) => "la paciente",
    }
}

/// True for what brings a person in: a name, or a word for one.
fn tells_who(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Person(_) | Kind::Patient(_) | Kind::Age(_) | Kind::Role(_) | Kind::Handle
    )
}
