//! Places where people live: neighbourhoods, cities, counties, and (no identifiers) states and countries.
//!
//! Check: a listed name weighs as a place by its capital, the word before it (`in`, `from`) and the state after it (`Denver, CO`),
//! against how often it is a word or a person's name. A name in no list counts before a state's postal
//! code, and by its capital after `from`, `past` and the like.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B): every subdivision smaller than a state.

mod guessed;
mod listed;

use std::ops::Range;

pub(super) use listed::listed;

use super::{Cues, Found, Kind};
use crate::lexicon::{NAMED_THINGS, PLACE_ENDS, PLACE_PREPOSITIONS, Sense, Senses};
use crate::text::{Case, Casing, Text, TokenKind};

/// A place where people live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// How large it is.
    pub extent: Extent,
}

/// How large a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A part of a city.
    Neighbourhood,
    /// A city, a town or a village: 2 to the power of `magnitude` people live in the largest of that name, 0 if unknown.
    City {
        /// The logarithm.
        magnitude: u8,
    },
    /// A county.
    County,
    /// A state, a country, or a part of another country.
    State,
}

impl Place {
    /// True for what is smaller than a state.
    #[must_use]
    pub fn is_below_state(&self) -> bool {
        self.extent != Extent::State
    }
}

/// The weight from which on a listed name is believed to be a place.
const ENOUGH: i32 = 6;

/// States' codes that are words where nobody writes capitals.
const CODES_THAT_ARE_WORDS: &[&str] = &["in", "or", "me", "hi", "oh", "ok", "on", "as", "id", "de", "la", "al"];

/// Where a place can begin; `the`, in `the Bronx`, among them.
pub(super) const ASKED_AT: Cues = Cues::CAPITAL
    .or(Cues::senses(Senses::ANY_PLACE))
    .or(Cues::sense(Sense::Opener));

pub(super) fn at(text: &Text, at: usize) -> Found {
    let (extent, tokens) = described(text, at)?;
    Some((Kind::Place(Place { extent }), tokens))
}

fn described(text: &Text, at: usize) -> Option<(Extent, Range<usize>)> {
    // `the Bronx`
    if text.word(at) == "the" {
        let (extent, tokens) = listed(text, at + 1)?;
        let named = text.senses(tokens.start).word() < 3 || weight(text, &tokens, extent) >= ENOUGH;
        return (extent == Extent::Neighbourhood && named).then_some((extent, at..tokens.end));
    }
    if let Some(named) = unlisted(text, at) {
        return Some(named);
    }
    known(text, at).or_else(|| Some((Extent::City { magnitude: 0 }, guessed::at(text, at)?)))
}

/// A name in the lists.
fn known(text: &Text, at: usize) -> Option<(Extent, Range<usize>)> {
    let (extent, tokens) = listed(text, at)?;
    let end = past_ending(text, tokens.end);
    let with_state = past_state(text, end);
    let enough = with_state > end || weight(text, &tokens, extent) >= ENOUGH;
    enough.then_some((extent, tokens.start..with_state))
}

/// A name in no list, after `in` or `from` and before a state's postal code: `from Elkhorn Gap, MT`.
fn unlisted(text: &Text, at: usize) -> Option<(Extent, Range<usize>)> {
    let is_named =
        |at| text.kind(at) == Some(TokenKind::Word) && text.token(at).is_some_and(|token| token.case == Case::Capital);
    if !PLACE_PREPOSITIONS.contains(&text.word_before(at, 1)) {
        return None;
    }
    let end = (at..at + 3).take_while(|at| is_named(*at)).last()? + 1;
    let with_state = past_state(text, end);
    (with_state > end).then_some((Extent::City { magnitude: 0 }, at..with_state))
}

/// The token after the `Falls` of `Harlow Falls`, where the two together are in no list; else `end` itself.
fn past_ending(text: &Text, end: usize) -> usize {
    let is_capital = text.token(end).is_some_and(|token| token.case != Case::Lower);
    end + usize::from(is_capital && !text.glued(end) && PLACE_ENDS.contains(&text.word(end)))
}

/// The token after `, CO` and `, Colorado`, where that follows; else `end` itself.
pub(super) fn past_state(text: &Text, end: usize) -> usize {
    let comma = usize::from(text.word(end) == ",");
    let (senses, tokens) = text.phrase(end + comma);
    let shouted = text.token(tokens.start).is_some_and(|token| token.case == Case::Upper);
    // `in` and `or` are states' codes in capitals only, or after a comma where nobody writes capitals.
    let is_word = CODES_THAT_ARE_WORDS.contains(&text.word(tokens.start));
    let quiet = comma == 1 && !is_word && text.casing_at(end) == Casing::Lower && !goes_on(text, tokens.end);
    let is_code = senses.can_be(Sense::StateCode) && (shouted || quiet);
    let is_state = comma == 1 && senses.meets(Senses::of(Sense::State).with(Senses::of(Sense::Country)));
    if is_code || is_state { tokens.end } else { end }
}

/// True where a word follows.
fn goes_on(text: &Text, at: usize) -> bool {
    let next = text.word(at);
    text.kind(at) == Some(TokenKind::Word) && !matches!(next, "and" | "on" | "with" | "for" | "who" | "last")
}

fn weight(text: &Text, tokens: &Range<usize>, extent: Extent) -> i32 {
    let first = tokens.start;
    let senses = text.senses(first);
    let is_one = tokens.len() == 1;
    let token = text.token(first);
    let capital = token.is_some_and(|token| token.case != Case::Lower);
    let telling = capital
        && matches!(text.casing_at(first), Casing::Plain | Casing::Lower)
        && text.sentence_of(first).start != first;
    let shout = token.is_some_and(|token| token.case == Case::Upper) && text.casing_at(first) != Casing::Upper;
    let preposition = PLACE_PREPOSITIONS.contains(&text.word_before(first, 1))
        || text.word_before(first, 1) == "of"
            && matches!(text.word_before(first, 2), "resident" | "native" | "city" | "town");
    let word = i32::from(senses.word());
    // `Framingham risk score`, `Kawasaki disease`
    let possessive = usize::from(text.word(tokens.end).starts_with('\''));
    if (0..2).any(|ahead| NAMED_THINGS.contains(&text.word(tokens.end + possessive + ahead))) && !preposition {
        return 0;
    }
    let mut weight = match (telling, preposition) {
        (true, true) => 12,
        (true, false) => 8,
        (false, true) => 8,
        (false, false) => 4,
    };
    if !is_one {
        // `good hope`, `long beach`: ordinary words need a capital or a preposition.
        let ordinary = tokens.clone().all(|at| text.senses(at).word() > 3);
        weight += if ordinary && !capital { -2 } else { 5 };
    } else if telling {
        weight -= word / 2;
    } else {
        weight -= 2 * word;
    }
    // Somebody called Austin, Charlotte or Jackson.
    let name = i32::from(senses.given_name().max(senses.surname()));
    if is_one && !preposition && !matches!(extent, Extent::State) {
        weight -= name;
    }
    if is_one
        && (senses.can_be(Sense::Condition)
            || senses.can_be(Sense::Drug)
            || senses.can_be(Sense::Care)
            || shout && !preposition)
    {
        weight -= 6;
    }
    weight
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn places() {
        for (draft, place) in [
            ("She lives in Denver, CO and drives", "Denver, CO"),
            ("she lives in denver, co", "denver, co"),
            ("a man from the Bronx", "the Bronx"),
            ("a man from brooklyn", "brooklyn"),
            ("moved to San Antonio last year", "San Antonio"),
            ("moved to salt lake city", "salt lake city"),
            ("from Elkhorn Gap, MT", "Elkhorn Gap, MT"),
            ("born in Marin County", "Marin County"),
            ("practising in Lagos", "Lagos"),
            ("the mill in Tulsa Falls is shut", "Tulsa Falls"),
            ("he was in Tulsa falls and all", "Tulsa"),
        ] {
            assert_eq!(quotes("place", draft), [place], "{draft}");
        }
    }

    #[test]
    fn no_places() {
        for other in [
            "reading a mobile phone",
            "a nice man of good hope",
            "the long beach of my mind",
            "the normal heart",
            "in orange juice",
            "a Nottingham prognostic index",
            "signs of Marburg virus",
            "Patience and mercy",
            "in surprise and hope",
            "it was in the paris of my heart, or in me",
        ] {
            assert_eq!(quotes("place", other), [] as [&str; 0], "{other}");
        }
    }
}
