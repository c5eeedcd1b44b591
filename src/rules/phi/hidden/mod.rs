//! Names that are hidden: initials, letters with a mask over them, a name spelled out.

use std::ops::Range;

use crate::lexicon::{NUMBER_UNITS, Walk};
use crate::mentions::Mention;
use crate::text::{Case, Text, TokenKind};

/// After these, a capital alone stands for a name: `our amazing K`.
pub(super) const ANNOUNCES: &[&str] = &[
    "man",
    "guy",
    "girl",
    "lady",
    "gent",
    "gentleman",
    "boy",
    "lad",
    "baby",
    "kid",
    "kiddo",
    "buddy",
    "dude",
    "queen",
    "king",
    "friend",
    "patient",
    "pt",
    "client",
    "resident",
    "mama",
    "mum",
    "mom",
    "mommy",
    "dad",
    "daddy",
    "grandma",
    "grandpa",
    "uncle",
    "auntie",
    "amazing",
    "sweet",
    "dear",
    "lil",
    "brave",
    "lovely",
    "precious",
    "beautiful",
    "big",
    "miss",
    "named",
    "called",
    "paciente",
    "bebe",
    "don",
    "dona",
    "senora",
    "senor",
];

/// What is written with capitals and full stops, and is no name.
const ABBREVIATIONS: &[&str] = &[
    "ac", "ad", "am", "bc", "bm", "bp", "bs", "ca", "cc", "cna", "ct", "dc", "dj", "dnr", "do", "ed", "eg", "ekg",
    "er", "eta", "gi", "gp", "hr", "icu", "id", "ie", "im", "iv", "jr", "la", "lpn", "ma", "md", "mi", "mri", "ms",
    "nc", "nd", "nh", "nhs", "nj", "nm", "no", "np", "ny", "nyc", "od", "ok", "or", "ot", "pa", "pc", "phd", "pj",
    "pm", "po", "ps", "pt", "qd", "rd", "ri", "rip", "rn", "rv", "sc", "sd", "sr", "tb", "tv", "uk", "un", "us", "usa",
    "va", "vp", "wv",
];

/// The most letters that are masked in one name: bounds the work.
const MOST_MASKS: usize = 2;

/// The weight from which on a word is believed to be a given name.
const LIKELY_GIVEN: u8 = 3;

/// The weight from which on a word is believed to be an everyday word.
const PLAIN_WORD: u8 = 6;

/// Who lies in a bed whose noun is left out.
const LYING: &[&str] = &[
    "pt",
    "patient",
    "resident",
    "lady",
    "man",
    "guy",
    "gent",
    "gentleman",
    "woman",
    "dude",
    "kid",
    "girl",
    "boy",
    "lad",
    "him",
    "her",
    "la",
    "el",
    "senora",
    "senor",
    "paciente",
    "client",
    "mr",
    "mrs",
    "one",
];

/// What makes a number before it an amount.
const COUNTED: &[&str] = &[
    "day",
    "days",
    "hour",
    "hours",
    "hrs",
    "minutes",
    "mins",
    "month",
    "months",
    "week",
    "weeks",
    "year",
    "years",
    "yrs",
    "am",
    "pm",
    "mg",
    "ml",
    "percent",
    "people",
    "patients",
    "million",
    "thousand",
    "hundred",
    "of",
    "different",
    "states",
    "countries",
    "steps",
    "places",
    "seconds",
    "feet",
    "inches",
    "miles",
    "kids",
    "beds",
    "anos",
    "dias",
    "horas",
];

/// True for a name that hides itself: nothing but initials, or with a mask in it.
pub(super) fn hides(text: &Text, name: &Mention) -> bool {
    let titles = [
        "mr", "mrs", "ms", "miss", "mx", "sr", "sra", "srta", "don", "dona", "mister", "baby",
    ];
    let mut words = name
        .tokens
        .clone()
        .filter(|at| text.kind(*at) == Some(TokenKind::Word) && !titles.contains(&text.word(*at)))
        .peekable();
    let is_masked = name.tokens.clone().any(|at| is_mask(text.word(at)));
    let letters = |at: usize| text.word(at).chars().count();
    is_masked || words.peek().is_some() && words.all(|at| letters(at) == 1)
}

/// Hidden names that are in no list of names: `R.T.`, `our amazing K`, `M*rgaret`.
pub(super) fn names<'t>(text: &'t Text) -> impl Iterator<Item = Range<usize>> + 't {
    let mut next = 0;
    (0..text.tokens().len()).filter_map(move |at| {
        if at < next {
            return None;
        }
        let end = end(text, at)?;
        next = end;
        Some(at..end)
    })
}

/// True when one of [`names`] stands there.
pub(super) fn is_name(text: &Text, tokens: &Range<usize>) -> bool {
    end(text, tokens.start) == Some(tokens.end)
}

/// Where a hidden name ends that begins at `at`.
fn end(text: &Text, at: usize) -> Option<usize> {
    initials(text, at)
        .or_else(|| announced(text, at))
        .or_else(|| masked(text, at))
}

/// `R.T.`, `K.L.M.`, `B.L`
fn initials(text: &Text, start: usize) -> Option<usize> {
    if text.glued(start) || !is_capital(text, start) {
        return None;
    }
    let mut letters = String::new();
    let mut at = start;
    while is_capital(text, at) && letters.len() < 4 {
        letters.push_str(text.word(at));
        at += 1;
        if text.word(at) == "." && text.glued(at) {
            at += 1;
        } else {
            break;
        }
        if !text.glued(at) {
            break;
        }
    }
    let goes_on = text.glued(at) && text.is_spelled(at);
    // `J.K. Rowling` has a name after the initials.
    let is_first = text
        .token(at)
        .is_some_and(|token| token.kind == TokenKind::Word && token.case == Case::Capital);
    let is_name = letters.len() >= 2 && !ABBREVIATIONS.contains(&letters.as_str()) && !goes_on && !is_first;
    is_name.then_some(at)
}

/// `our amazing K`, `my lil man C.`, `baby R`
fn announced(text: &Text, at: usize) -> Option<usize> {
    if !is_capital(text, at) || text.glued(at) {
        return None;
    }
    let stands_alone = text.word(at) != "i" && !text.glued(at + 1);
    let dotted = text.word(at + 1) == "." && text.glued(at + 1) && !text.glued(at + 2);
    let is_closed = matches!(text.word(at + 1), "," | ")" | "!" | "'s" | ":");
    let is_named = || ANNOUNCES.contains(&text.word_before(at, 1));
    ((stands_alone || dotted || is_closed) && is_named()).then_some(at + 1 + usize::from(dotted))
}

/// `M*rgaret`, `p*dro`, `W@lly`, `L-sl-y`
fn masked(text: &Text, start: usize) -> Option<usize> {
    if text.kind(start) != Some(TokenKind::Word) || text.glued(start) || !text.glued(start + 1) {
        return None;
    }
    let mut parts: Vec<&str> = vec![text.word(start)];
    let mut at = start + 1;
    while parts.len() <= MOST_MASKS && text.glued(at) && is_mask_or_hyphen(text.word(at)) {
        let goes_on = text.glued(at + 1) && text.kind(at + 1) == Some(TokenKind::Word);
        parts.push(if goes_on { text.word(at + 1) } else { "" });
        at += 1 + usize::from(goes_on);
        if !goes_on {
            break;
        }
    }
    let spelled = parts.iter().map(|part| part.len()).sum::<usize>() + parts.len() - 1;
    // A hyphen joins whole words far more often than it hides a letter.
    let is_hyphened = (start + 1..at).any(|at| text.word(at) == "-");
    let is_short = parts.iter().any(|part| part.len() <= 2);
    let fits = parts.len() > 1 && spelled >= 4 && (!is_hyphened || is_short && parts.len() > 2);
    (fits && unmasked(&parts)).then_some(at)
}

/// True when vowels in the places of the masks make a given name.
fn unmasked(parts: &[&str]) -> bool {
    fn grows(walk: Walk, rest: &[&str]) -> bool {
        let Some((part, rest)) = rest.split_first() else {
            return walk.senses().given_name() >= LIKELY_GIVEN && walk.senses().word() < PLAIN_WORD;
        };
        ["a", "e", "i", "o", "u"].into_iter().any(|vowel| {
            walk.follow(vowel)
                .and_then(|walk| walk.follow(part))
                .is_some_and(|walk| grows(walk, rest))
        })
    }
    Walk::start()
        .follow(parts[0])
        .is_some_and(|walk| grows(walk, &parts[1..]))
}

fn is_capital(text: &Text, at: usize) -> bool {
    text.token(at).is_some_and(|token| {
        token.kind == TokenKind::Word && token.case != Case::Lower && text.word(at).chars().count() == 1
    })
}

fn is_mask(word: &str) -> bool {
    matches!(word, "*" | "_" | "•" | "█")
}

fn is_mask_or_hyphen(word: &str) -> bool {
    is_mask(word) || matches!(word, "-" | "@")
}

/// A bed without its noun, with somebody in it: `the guy in 14`, `resident in 22B`, `la del cuarto 9`.
pub(super) fn in_beds<'t>(text: &'t Text) -> impl Iterator<Item = Range<usize>> + 't {
    (0..text.tokens().len()).filter_map(|at| {
        let noun = usize::from(matches!(
            text.word_before(at, 1),
            "cuarto" | "cama" | "room" | "bed" | "#"
        ));
        let is_in = matches!(text.word_before(at, 1 + noun), "in" | "from" | "del");
        let is_number = || match text.kind(at) {
            Some(TokenKind::Number) => text.word(at).len() <= 3,
            Some(TokenKind::Code) => {
                text.word(at).len() <= 4 && text.word(at).starts_with(|c: char| c.is_ascii_digit())
            }
            Some(TokenKind::Word) => NUMBER_UNITS.iter().any(|(name, _)| *name == text.word(at)),
            _ => false,
        };
        if !is_in || !is_number() {
            return None;
        }
        let is_somebody = LYING.contains(&text.word_before(at, 2 + noun));
        let is_next_word = text.kind(at + 1) == Some(TokenKind::Word) && !text.glued(at + 1);
        let next = text.word(at + 1);
        let is_counted =
            is_next_word && COUNTED.contains(&next) || matches!(next, "%" | "-" | "/" | ":") && text.glued(at + 1);
        (is_somebody && !is_counted).then(|| {
            let article = usize::from(matches!(
                text.word_before(at, 3 + noun),
                "the" | "la" | "el" | "that" | "my" | "our"
            ));
            at - 2 - noun - article..at + 1
        })
    })
}
