//! What the words around a number say that it is.

use std::ops::Range;

use crate::lexicon::{
    BEFORE_AMOUNTS, COUNTED, FAX_WORDS, LABEL_FILLERS, NUMBER_KINDS, NumberKind, PHONE_WORDS, PUBLIC_NUMBERS, Sense,
    Trust, number_label,
};
use crate::text::{Text, TokenKind};

/// How many tokens before a number are read, and how many after it.
const REACH: usize = 8;
const REACH_AFTER: usize = 5;

/// The longest paragraph that can be a pasted number, in tokens.
const PASTED: usize = 40;

/// What speaks for a number, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// A label with nothing but fillers between.
    Announced,
    /// A label in the same sentence.
    Labelled,
    /// The paragraph is nothing but numbers: people paste them alone.
    Alone,
    /// Nothing.
    Bare,
    /// It has a label of another kind, is an amount or a hashtag.
    Opposed,
}

/// How a number stands that would be of one of `kinds`.
pub(super) fn of(text: &Text, tokens: &Range<usize>, kinds: &[NumberKind]) -> Standing {
    match before(text, tokens.start) {
        Some((kind, announced)) if kinds.contains(&kind) => {
            return if announced {
                Standing::Announced
            } else {
                Standing::Labelled
            };
        }
        None | Some(_) if after(text, tokens.end).is_some_and(|kind| kinds.contains(&kind)) => {
            return Standing::Labelled;
        }
        Some(_) => return Standing::Opposed,
        None => {}
    }
    let start = tokens.start;
    let is_hashtag = text.glued(start) && matches!(text.word(start - 1), "#" | "@" | "/");
    let is_amount = BEFORE_AMOUNTS.contains(&text.word_before(start, 1))
        || (0..2).any(|after| is_counted(text, tokens.end + after));
    if is_hashtag || is_amount {
        Standing::Opposed
    } else if is_pasted(text, start) {
        Standing::Alone
    } else {
        Standing::Bare
    }
}

/// True for what is counted or measured by a number before it.
pub(super) fn is_counted(text: &Text, at: usize) -> bool {
    COUNTED.contains(&text.word(at)) || text.senses(at).can_be(Sense::Unit)
}

/// True when one of `kinds` is what a label before token `at` says, with nothing but fillers between.
pub(super) fn is_announced(text: &Text, at: usize, kinds: &[NumberKind]) -> bool {
    announced(text, at).is_some_and(|kind| kinds.contains(&kind))
}

/// What a label before token `at` says, with nothing but fillers between.
pub(super) fn announced(text: &Text, at: usize) -> Option<NumberKind> {
    nearest(text, at, true)
        .filter(|(_, announced)| *announced)
        .map(|(kind, _)| kind)
}

/// The kind of the nearest label before token `at`, and whether nothing but fillers stands between.
pub(super) fn before(text: &Text, at: usize) -> Option<(NumberKind, bool)> {
    nearest(text, at, false)
}

/// The same; with `only_announced`, nothing but fillers is read over.
fn nearest(text: &Text, at: usize, only_announced: bool) -> Option<(NumberKind, bool)> {
    let sentence = text.sentence_of(at).start;
    let mut announced = true;
    let mut other = None;
    for here in (at.saturating_sub(REACH)..at).rev() {
        // Only a label on its own line, or `No.`, is read over the end of a sentence.
        if here < sentence && !announced {
            return other;
        }
        match ending_at(text, here) {
            // `SSN of the member in plan B: ...`
            Some(NumberKind::Other) if !announced => other = Some((NumberKind::Other, false)),
            Some(kind) => return Some((kind, announced)),
            None => {}
        }
        match text.kind(here)? {
            TokenKind::Newline => {}
            _ if is_filler(text, here) || here + 1 == at && text.word(here) == "," => {}
            TokenKind::Number | TokenKind::Code if text.word(here).len() > 2 && !goes_on_as_list(text, here + 1) => {
                return other;
            }
            _ if only_announced => return None,
            _ => announced = false,
        }
    }
    other
}

/// True for what may stand between a label and its number.
pub(super) fn is_filler(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    let is_last_four = word == "4" && text.word(at.wrapping_sub(1)) == "last";
    let is_abbreviated = word == "."
        && at > 0
        && (text.kind(at - 1) == Some(TokenKind::Word) && text.word(at - 1).len() <= 4 && text.glued(at));
    is_last_four || is_abbreviated || LABEL_FILLERS.contains(&word)
}

fn goes_on_as_list(text: &Text, at: usize) -> bool {
    matches!(text.word(at), "," | "and" | "&" | "/" | "or" | "-" | ".")
}

/// The kind of a label soon after a number: `987-65-4321 (her SSN)`.
fn after(text: &Text, end: usize) -> Option<NumberKind> {
    let sentence = text.sentence_of(end.checked_sub(1)?).end;
    for here in end..(end + REACH_AFTER).min(sentence) {
        if let Some(kind) = ending_at(text, here) {
            // What has a number of its own is the label of that one.
            let has_number =
                (here + 1..here + 4).any(|at| matches!(text.kind(at), Some(TokenKind::Number | TokenKind::Code)));
            return (!has_number).then_some(kind);
        }
        if text.kind(here) != Some(TokenKind::Word) && !matches!(text.word(here), "(" | "-" | "=" | "[") {
            return None;
        }
    }
    None
}

/// True when a label ends at token `at`.
pub(super) fn is_label(text: &Text, at: usize) -> bool {
    ending_at(text, at).is_some()
}

fn ending_at(text: &Text, at: usize) -> Option<NumberKind> {
    if !text.senses(at).can_be(Sense::NumberLabel) {
        return None;
    }
    let word = text.word(at);
    let Ok(found) = NUMBER_KINDS.binary_search_by(|(last, _)| (*last).cmp(word)) else {
        return is_other_label(word).then_some(NumberKind::Other);
    };
    let fits = |words: &str| {
        let mut before = words.rsplit(' ').filter(|word| !word.is_empty()).zip(1..);
        before.all(|(word, back)| text.word_before(at, back) == word)
    };
    let says = NUMBER_KINDS[found].1.iter().find(|(words, _)| fits(words));
    says.map(|(_, kind)| *kind)
}

/// True for the labels of numbers without a format: telephones, records, meetings.
fn is_other_label(word: &str) -> bool {
    number_label(word).is_some_and(|(_, trust)| trust != Trust::Pointed)
        || [PHONE_WORDS, FAX_WORDS, PUBLIC_NUMBERS]
            .iter()
            .any(|words| words.contains(&word))
}

/// True for a number in a short paragraph of nothing but numbers.
pub(super) fn is_pasted(text: &Text, at: usize) -> bool {
    pasted(text, at).is_some()
}

/// True for a number in such a paragraph with more than one of nine digits and more.
pub(super) fn is_list(text: &Text, at: usize) -> bool {
    let is_long = |at: &usize| text.kind(*at) == Some(TokenKind::Number) && text.word(*at).len() >= 9;
    pasted(text, at).is_some_and(|tokens| tokens.filter(is_long).count() > 1)
}

/// The paragraph around token `at`, between blank lines, when it is short and all numbers.
fn pasted(text: &Text, at: usize) -> Option<Range<usize>> {
    let fits = |at: usize| match text.kind(at) {
        Some(TokenKind::Number | TokenKind::Code | TokenKind::Newline) => true,
        Some(TokenKind::Sign) => matches!(text.word(at), "-" | "." | "," | ";" | "*" | "(" | ")" | "/" | ":"),
        _ => text.word(at).len() <= 2 && text.glued(at),
    };
    let breaks = |at: Option<usize>| {
        let kind = at.and_then(|at| text.kind(at));
        kind.is_none_or(|kind| kind == TokenKind::Newline)
    };
    let (mut start, mut end) = (at, at);
    while !(breaks(start.checked_sub(1)) && breaks(start.checked_sub(2))) {
        start -= 1;
        if !fits(start) || end - start > PASTED {
            return None;
        }
    }
    while !(breaks(Some(end)) && breaks(Some(end + 1))) {
        if !fits(end) || end - start >= PASTED {
            return None;
        }
        end += 1;
    }
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_sorted() {
        assert!(NUMBER_KINDS.is_sorted_by(|a, b| a.0 < b.0));
    }

    fn standing(draft: &str) -> Standing {
        let text = crate::text::read(draft);
        let at = (0..text.tokens().len())
            .find(|at| text.word(*at) == "40713526")
            .unwrap();
        of(
            &text,
            &(at..at + 1),
            &[NumberKind::Passport, NumberKind::DrivingLicence],
        )
    }

    #[test]
    fn standings() {
        for (draft, expected) in [
            ("Passport No. 40713526", Standing::Announced),
            ("driver's license #40713526", Standing::Announced),
            ("Passport:\n40713526", Standing::Announced),
            ("the passport that she showed, 40713526", Standing::Labelled),
            ("40713526 (her passport)", Standing::Labelled),
            ("40713526", Standing::Alone),
            ("Ok.\n\n40713526\n12\n\nSo be it.", Standing::Alone),
            ("Ok.\n40713526", Standing::Bare),
            ("40713526\nOk.", Standing::Bare),
            ("she wrote 40713526 there", Standing::Bare),
            ("medical license 40713526", Standing::Opposed),
            ("passport 555-0142, SSN 40713526", Standing::Opposed),
            ("40713526 new cases", Standing::Opposed),
            ("#40713526", Standing::Opposed),
            ("over 40713526 so far", Standing::Opposed),
            ("I lost my passport. But 40713526 was there", Standing::Bare),
        ] {
            assert_eq!(standing(draft), expected, "{draft}");
        }
    }
}
