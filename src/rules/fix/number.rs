use super::language::{self, Language};
use super::{Fix, Picture};
use crate::lexicon::{POINTERS, Sense};
use crate::mentions::{Kind, Mention};
use crate::text::{Text, TokenKind};
use std::ops::Range;

/// How many tokens the words before a number can have that say what it is.
const LONGEST_LABEL: usize = 6;

/// `Saw a patient, MRN 1234, in clinic` loses the MRN; where the sentence needs the words, a remark stands for the number.
pub(super) fn removed(picture: &Picture<'_>, mention: &Mention) -> Fix {
    let text = picture.text;
    let (start, end) = (label(text, mention), mention.tokens.end);
    if let Some(out) = set_off(text, start, end) {
        return Fix::cut(picture, "Take it out", out.start, out.end);
    }
    let language = language::around(text, &mention.tokens);
    Fix::say(picture, mention, remark(&mention.kind, language))
}

/// What stands for a number.
fn remark(kind: &Kind, language: Language) -> &'static str {
    match kind {
        Kind::Email | Kind::IpAddress | Kind::MacAddress => language.pick("[address removed]", "[dirección omitida]"),
        Kind::Url => language.pick("[link removed]", "[enlace omitido]"),
        _ => language.pick("[number removed]", "[número omitido]"),
    }
}

/// The first token of the words that say what the number is, else of the number.
fn label(text: &Text, mention: &Mention) -> usize {
    let number = mention.tokens.start;
    if let Kind::RecordNumber(label) = &mention.kind {
        return label.tokens.start;
    }
    let sentence = text.sentence_of(number).start;
    let mut start = number;
    for at in (number.saturating_sub(LONGEST_LABEL).max(sentence)..number).rev() {
        let word = text.word(at);
        if text.senses(at).can_be(Sense::NumberLabel) {
            start = at;
        } else if !(POINTERS.contains(&word)
            || matches!(word, ":" | "." | "/" | "ending" | "last" | "card" | "member" | "plan"))
        {
            break;
        }
    }
    start
}

/// What can go with the number: its line where nothing else stands there, parentheses of its own, or the comma before it where another follows or the sentence ends.
fn set_off(text: &Text, start: usize, end: usize) -> Option<Range<usize>> {
    let is_line_end = |at: Option<usize>| {
        let kind = at.and_then(|at| text.kind(at));
        kind.is_none_or(|kind| kind == TokenKind::Newline)
    };
    if is_line_end(start.checked_sub(1)) && is_line_end(Some(end)) {
        return Some(start..end);
    }
    let before = start.checked_sub(1)?;
    let is_end = is_line_end(Some(end)) || matches!(text.word(end), "." | "!" | "?" | ";");
    match (text.word(before), text.word(end)) {
        ("(", ")") => Some(before..end + 1),
        // `Saw a patient, MRN 1234, in clinic` needs neither comma, `a rash, MRN 1234, left arm` one.
        (",", ",") => Some(before..end + usize::from(GOES_ON.contains(&text.word(end + 1)))),
        (",", _) if is_end => Some(before..end),
        _ => None,
    }
}

/// Words that go on with what stood before a comma.
const GOES_ON: &[&str] = &[
    "in", "on", "at", "with", "from", "for", "to", "is", "was", "has", "had", "who", "and", "came", "went", "will",
    "needs", "wants", "en", "con", "para", "y", "fue", "es", "esta",
];
