use std::ops::Range;

use super::language::{self, Language};
use super::{Fix, Picture, is_determiner};
use crate::mentions::{Kind, Mention};
use crate::people::Standing;
use crate::text::Text;

/// How many mentions before and after a name are read for others of the same patient.
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
    if is_addressed(text, &tokens) {
        return out(tokens.start, tokens.end);
    }
    let language = language::around(text, &tokens);
    let before = text.word_before(tokens.start, 1);
    if before == ":" {
        return Fix::replace(picture, tokens, language.pick("[name removed]", "[nombre omitido]"));
    }
    if is_determiner(before) && before != "'s" {
        if matches!(text.word(tokens.end), "family" | "household" | "residence") {
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

/// True for `Hi Tamsin,` and `Tamsin, your results`.
fn is_addressed(text: &Text, name: &Range<usize>) -> bool {
    let comma = usize::from(text.word_before(name.start, 1) == ",");
    let greeted = matches!(
        text.word_before(name.start, 1 + comma),
        "hi" | "hello"
            | "hey"
            | "dear"
            | "hiya"
            | "thanks"
            | "morning"
            | "afternoon"
            | "evening"
            | "birthday"
            | "congrats"
            | "congratulations"
            | "hola"
            | "gracias"
            | "querida"
            | "querido"
            | "estimada"
            | "estimado"
            | "felicidades"
            | "you"
    ) && !text.is_spelled(name.end);
    let begins = text.sentence_of(name.start).start == name.start
        && text.word(name.end) == ","
        && matches!(
            text.word(name.end + 1),
            "you" | "your" | "we" | "thank" | "thanks" | "su" | "tu" | "gracias" | "please"
        );
    greeted || begins
}

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
    let near = here.saturating_sub(REACH)..(here + REACH).min(picture.mentions.len());
    let mut met = Vec::new();
    let mut is_known = false;
    for number in near.filter(|number| standing(*number) == Some(Standing::Patient)) {
        if tells_who(&picture.mentions[number].kind) {
            let owner = picture.people.owner_id(number);
            is_known |= number < here && owner == patient;
            if !met.contains(&owner) {
                met.push(owner);
            }
        }
    }
    let number = met.iter().position(|other| *other == patient).unwrap_or(0);
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
