//! What a health claim is made of, and what makes a sentence none: a question, a quotation, a myth that is taken apart, a
//! report of what others say, a negation, an opinion that says it is one.
//!
//! Each question looks at the claim's own sentence, or at the line before it; none depends on the draft's length.

use std::ops::Range;

use super::{Fix, Picture};
use crate::phrases::Sign;
use crate::text::{Span, TokenKind};

/// How many tokens before a claim a `not` still belongs to it.
const REACH: usize = 4;

/// How many tokens of its sentence a claim is read with.
pub(in crate::rules) const FAR: usize = 60;

/// True when the draft itself says this, as a fact.
pub(in crate::rules) fn is_asserted(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    is_own(picture, tokens) && !is_hedged(picture, tokens) && !is_denied(picture, tokens)
}

/// True when the draft itself says this: it asks and quotes nothing, reports nobody and takes nothing apart.
pub(in crate::rules) fn is_own(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    !is_question(picture, tokens.end - 1)
        && !is_quoted(picture, tokens)
        && !is_called_myth(picture, tokens.start)
        && !is_about_the_claim(picture, tokens)
}

/// True where a question mark follows in the same sentence, and not far off.
pub(in crate::rules) fn is_question(picture: &Picture<'_>, at: usize) -> bool {
    const FARTHEST: usize = 14;
    let sentence = picture.text.sentence_of(at);
    (at..sentence.end.min(at + FARTHEST)).any(|at| picture.text.word(at) == "?")
}

/// True between quotation marks of one line, and where one stands within.
pub(in crate::rules) fn is_quoted(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    const FARTHEST: usize = 40;
    let mark = |at: usize| matches!(picture.text.word(at), "\"" | "“" | "”" | "«" | "»" | "„");
    let here = |at: &usize| picture.text.kind(*at) != Some(TokenKind::Newline);
    let line_start = (0..tokens.start).rev().take(FARTHEST).take_while(here);
    let before = line_start.filter(|at| mark(*at)).count();
    let after = (tokens.end..picture.text.tokens().len())
        .take(FARTHEST)
        .take_while(here)
        .any(mark);
    before % 2 == 1 && after || tokens.clone().any(mark)
}

/// True in a line that begins with `MYTH:`, and not after the `FACT:` of the same line.
fn is_called_myth(picture: &Picture<'_>, at: usize) -> bool {
    const FARTHEST: usize = 60;
    let word = |at: usize| picture.text.word(at);
    let marker = (0..at)
        .rev()
        .take(FARTHEST)
        .filter(|at| matches!(word(at + 1), ":" | "-" | "–" | "—") || word(at + 1) == "#" || word(*at) == "myth")
        .find(|at| {
            matches!(
                word(*at),
                "myth"
                    | "mito"
                    | "fiction"
                    | "claim"
                    | "rumor"
                    | "rumour"
                    | "fact"
                    | "truth"
                    | "reality"
                    | "realidad"
                    | "hecho"
                    | "verdad"
                    | "say"
                    | "bulo"
                    | "facts"
                    | "false"
                    | "falso"
                    | "wrong"
                    | "dicho"
                    | "heard"
            )
        });
    marker.is_some_and(|at| {
        !matches!(
            word(at),
            "fact" | "truth" | "reality" | "realidad" | "hecho" | "verdad" | "facts"
        )
    })
}

/// True when the sentence speaks of the claim instead of making it.
fn is_about_the_claim(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let sentence = picture.text.sentence_of(tokens.start);
    is_shown(picture, Sign::ClaimDebunk, &near(picture, tokens), tokens)
        || is_shown(
            picture,
            Sign::ClaimDebunk,
            &(tokens.end..sentence.end.min(tokens.end + FAR)),
            tokens,
        )
        || is_shown(picture, Sign::ClaimReported, &near(picture, tokens), tokens)
}

/// The sentence up to the claim's end, as far as a claim is read with.
fn near(picture: &Picture<'_>, tokens: &Range<usize>) -> Range<usize> {
    let sentence = picture.text.sentence_of(tokens.start);
    sentence.start.max(tokens.start.saturating_sub(FAR))..tokens.end
}

/// True when the sign begins in `range`, and not within `but`.
pub(in crate::rules) fn is_shown(picture: &Picture<'_>, sign: Sign, range: &Range<usize>, but: &Range<usize>) -> bool {
    let shown = picture.phrases.of(sign);
    let first = shown.partition_point(|phrase| phrase.tokens.start < range.start);
    shown[first..]
        .iter()
        .take_while(|phrase| phrase.tokens.start < range.end)
        .any(|phrase| !but.contains(&phrase.tokens.start))
}

/// True when the sentence, up to the claim's end, leaves it open.
pub(in crate::rules) fn is_hedged(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    is_shown(picture, Sign::ClaimHedge, &near(picture, tokens), &(0..0))
}

/// True when a `not` stands within the claim or right before it.
pub(in crate::rules) fn is_denied(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    is_negated_before(picture, tokens.start) || is_shown(picture, Sign::ClaimNot, tokens, &(0..0))
}

/// True when a `not` stands right before token `at` and belongs to it: in `won't tell you that`, it does not.
pub(in crate::rules) fn is_negated_before(picture: &Picture<'_>, at: usize) -> bool {
    let between_them = |not: usize| {
        (not..at).all(|between| {
            !matches!(
                picture.text.word(between),
                "tell"
                    | "want"
                    | "know"
                    | "that"
                    | "because"
                    | "and"
                    | "but"
                    | ","
                    | ";"
                    | ":"
                    | "so"
                    | "que"
                    | "-"
                    | "—"
                    | "–"
            )
        })
    };
    last_not(picture, at, REACH).is_some_and(between_them)
}

/// True when the word before token `at` is a `not`.
pub(in crate::rules) fn is_negated_at(picture: &Picture<'_>, at: usize) -> bool {
    last_not(picture, at, 1).is_some()
}

/// True when a `not` stands up to `reach` tokens before token `at`, in its sentence.
pub(in crate::rules) fn is_negated_within(picture: &Picture<'_>, at: usize, reach: usize) -> bool {
    last_not(picture, at, reach).is_some()
}

/// Where the last `not` before token `at` ends, if that is near.
fn last_not(picture: &Picture<'_>, at: usize, reach: usize) -> Option<usize> {
    let sentence = picture.text.sentence_of(at);
    let nots = picture.phrases.of(Sign::ClaimNot);
    let last = nots.partition_point(|not| not.tokens.start < at).checked_sub(1)?;
    let not = &nots[last].tokens;
    (not.start >= sentence.start && not.end + reach > at).then_some(not.end)
}

/// True for words such as `we` and `the surgeon` right before token `at`: then somebody is treated, and nothing claimed.
pub(in crate::rules) fn is_done_by_people(picture: &Picture<'_>, at: usize) -> bool {
    matches!(
        picture.text.word_before(at, 1),
        "i" | "we"
            | "he"
            | "she"
            | "you"
            | "who"
            | "team"
            | "surgeon"
            | "surgeons"
            | "doctor"
            | "doctors"
            | "nurses"
            | "to"
            | "a"
            | "the"
            | "for"
            | "help"
            | "us"
            | "let's"
            | "lets"
    )
}

/// The words that the claim begins with: up to five tokens before it, as far as its clause goes.
pub(in crate::rules) fn with_subject(picture: &Picture<'_>, tokens: &Range<usize>) -> Range<usize> {
    const LONGEST: usize = 5;
    let sentence = picture.text.sentence_of(tokens.start);
    let earliest = sentence.start.max(tokens.start.saturating_sub(LONGEST));
    let start = (earliest..tokens.start)
        .rev()
        .take_while(|at| {
            picture.text.is_spelled(*at) && !matches!(picture.text.word(*at), "and" | "but" | "because" | "that" | "y")
        })
        .last()
        .unwrap_or(tokens.start);
    start..tokens.end
}

/// Puts another sentence in the place of the one that token `at` stands in.
pub(in crate::rules) fn say_instead(picture: &Picture<'_>, at: usize, wording: &str) -> Fix {
    let sentence = picture.text.sentence_of(at);
    let spoken = |at: &usize| picture.text.kind(*at) != Some(TokenKind::Newline);
    let start = sentence.clone().find(spoken).unwrap_or(at);
    let end = sentence.rev().find(spoken).map_or(at + 1, |last| last + 1);
    Fix {
        label: format!("Say “{wording}”"),
        span: picture.text.span(&(start..end)),
        replacement: wording.to_owned(),
    }
}

/// Puts words before the sentence that token `at` stands in.
pub(in crate::rules) fn begin_with(picture: &Picture<'_>, at: usize, wording: &str) -> Fix {
    let sentence = picture.text.sentence_of(at);
    let first = sentence
        .clone()
        .find(|at| picture.text.is_spelled(*at))
        .unwrap_or(sentence.start);
    let start = picture.text.span(&(first..first + 1)).start;
    Fix {
        label: format!("Begin with “{wording}”"),
        span: Span { start, end: start },
        replacement: format!("{wording} "),
    }
}

/// What needs no source: tobacco, alcohol, sun, germs.
pub(in crate::rules) fn is_common_knowledge(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let sentence = picture.text.sentence_of(tokens.start);
    // What `it` is, stands before.
    let it = matches!(picture.text.word_before(tokens.start, 1), "it" | "that" | "this")
        || matches!(picture.text.word(tokens.start), "is" | "it")
            && matches!(picture.text.word_before(tokens.start, 1), "" | "it" | "and");
    let earlier = tokens.start.saturating_sub(40)..tokens.start;
    let is_about_target = [Sign::ClaimTarget, Sign::ClaimVaccine, Sign::ClaimRemedy]
        .into_iter()
        .any(|sign| is_shown(picture, sign, &earlier, &(0..0)));
    if it && !is_about_target {
        return true;
    }
    (sentence.start.max(tokens.start.saturating_sub(8))..tokens.end).any(|at| {
        matches!(
            picture.text.word(at),
            "smoking"
                | "vaccine"
                | "vaccines"
                | "vaccination"
                | "handwashing"
                | "washing"
                | "seatbelts"
                | "helmet"
                | "helmets"
                | "sunscreen"
                | "exercise"
                | "walking"
                | "tobacco"
                | "cigarettes"
                | "vaping"
                | "alcohol"
                | "asbestos"
                | "sun"
                | "uv"
                | "tanning"
                | "radon"
                | "hpv"
                | "virus"
                | "viruses"
                | "bacteria"
                | "obesity"
                | "hypertension"
                | "infection"
                | "mutation"
                | "gene"
                | "genes"
                | "lead"
                | "pressure"
                | "diet"
                | "tabaco"
                | "fumar"
                | "pollution"
                | "covid"
                | "flu"
                | "measles"
                | "sugar"
                | "salt"
                | "it"
                | "that"
                | "what"
                | "which"
        )
    })
}
