use super::language::{self, Language};
use super::{Fix, Picture, is_determiner};
use crate::lexicon::PLACE_PREPOSITIONS;
use crate::mentions::{Extent, Kind, Mention};
use crate::text::{Text, TokenKind};

/// From 2 to the power of so many people on, a place is a city; below the other, a small town.
const CITY: u8 = 17;
const TOWN: u8 = 14;

/// `from Elko, NV` becomes `from NV`, `in Duluth` becomes `in a town`, `our Elko clinic` becomes `our clinic`.
pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let language = language::around(text, &mention.tokens);
    if mention.kind == Kind::StreetAddress {
        return street(picture, mention, language);
    }
    let before = text.word_before(start, 1);
    if is_determiner(before) && before != "'s" && is_noun(text, end) {
        return before_noun(picture, mention, before);
    }
    if let Some(state) = state(text, mention).filter(|_| is_preposition(before)) {
        return Fix::replace(picture, start..end, text.quote(text.span(&(state..end))));
    }
    let wording = wording(mention, language);
    // `at Bunbury`
    if before == "at" && mention.kind != Kind::Facility {
        return Fix::replace(picture, start - 1..end, &format!("in {wording}"));
    }
    // A determiner that is there already is enough: `the Walgreens`.
    let has_determiner = is_determiner(before) && !matches!(before, "'s" | "el" | "la");
    let bare = wording.split_once(' ').map_or(wording, |(_, noun)| noun);
    Fix::replace(picture, start..end, if has_determiner { bare } else { wording })
}

/// What is said instead of the name.
fn wording(mention: &Mention, language: Language) -> &'static str {
    match &mention.kind {
        Kind::Facility => language.pick("a hospital", "un hospital"),
        Kind::Place(place) => match place.extent {
            Extent::Neighbourhood => language.pick("the city", "la ciudad"),
            Extent::City { magnitude: CITY.. } => language.pick("a city", "una ciudad"),
            Extent::City { magnitude: TOWN.. } => language.pick("a town", "una ciudad"),
            Extent::City { .. } => language.pick("a small town", "un pueblo"),
            Extent::County => language.pick("the area", "la zona"),
            Extent::State => language.pick("another state", "otro estado"),
        },
        _ => language.pick("a place", "un lugar"),
    }
}

/// With a house's number, the whole address goes; a street alone becomes any street.
fn street(picture: &Picture<'_>, mention: &Mention, language: Language) -> Fix {
    let text = picture.text;
    let has_number = mention
        .tokens
        .clone()
        .any(|at| text.kind(at) == Some(TokenKind::Number));
    let wording = if has_number {
        language.pick("[address removed]", "[dirección omitida]")
    } else {
        language.pick("a street nearby", "una calle cercana")
    };
    Fix::say(picture, mention, wording)
}

/// `our Elko clinic` becomes `our clinic`, `an Elko trucker` becomes `a trucker`.
fn before_noun(picture: &Picture<'_>, mention: &Mention, before: &str) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    if !matches!(before, "a" | "an") {
        return Fix::take_out(picture, "Leave the place out", start, end);
    }
    let vowel = text.word(end).starts_with(['a', 'e', 'i', 'o', 'u']);
    Fix::replace(picture, start - 1..end, if vowel { "an" } else { "a" })
}

/// The first token of the state's name or code after a comma: `Elko, NV`.
fn state(text: &Text, mention: &Mention) -> Option<usize> {
    let comma = mention.tokens.clone().find(|at| text.word(*at) == ",")?;
    (comma + 1 < mention.tokens.end).then_some(comma + 1)
}

fn is_preposition(word: &str) -> bool {
    PLACE_PREPOSITIONS.contains(&word) || matches!(word, "of" | "in" | "to" | "de" | "a")
}

/// True for a word that a place can stand before: `the Elko clinic`.
fn is_noun(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    text.kind(at) == Some(TokenKind::Word)
        && !word.starts_with('\'')
        && !matches!(
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
                | "had"
                | "has"
                | "who"
                | "that"
                | "she"
                | "he"
                | "they"
                | "we"
                | "i"
                | "it"
                | "y"
                | "con"
                | "que"
                | "en"
                | "today"
                | "yesterday"
                | "last"
                | "this"
                | "about"
                | "again"
        )
}
