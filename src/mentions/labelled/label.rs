use std::ops::Range;

use super::Number;
use crate::lexicon::{
    LABEL_MODIFIERS, Numbered, OTHER_LABELS, PHONE_WORDS, POINTERS, PUBLIC_NUMBERS, Trust, number_label,
};
use crate::text::{Case, Text, TokenKind};

/// What the words beside a number say.
pub(in crate::mentions) struct Label {
    /// Where they stand; empty, and at the number, where they follow it.
    pub tokens: Range<usize>,
    pub of: Numbered,
    pub trust: Trust,
    /// True with `#`, `no.` or `ID`.
    pub points: bool,
    /// How many other words stand between it and the number.
    passed: usize,
    /// True where it stands right before the number.
    is_next: bool,
}

/// From so many digits on, people write commas into what they count.
const MORE_THAN_COUNTED: usize = 7;

/// How many tokens may stand between a label and its number, and how many of them may be any word.
const REACH: usize = 8;
const MOST_PASSED: usize = 3;

impl Label {
    /// The label that is one with its number: `MRN00482913`.
    pub fn inside(text: &Text, number: &Number) -> Option<Self> {
        let start = number.tokens.start;
        let letters = text.word(start).trim_end_matches(|c: char| c.is_ascii_digit());
        let (of, trust) =
            number_label(letters).filter(|(_, trust)| *trust == Trust::Sure && number.tokens.len() < 3)?;
        (number.digits > 3).then_some(Self {
            tokens: start..start,
            of,
            trust,
            points: false,
            passed: 0,
            is_next: true,
        })
    }

    /// The label before a number, past what may stand between the two.
    pub fn before(text: &Text, number: &Number) -> Option<Self> {
        let start = number.tokens.start;
        let is_marked = number.has_letters || number.parts > 1;
        let (mut points, mut says, mut passed) = (false, false, 0);
        let mut bare_id = None;
        for here in (start.saturating_sub(REACH)..start).rev() {
            let word = text.word(here);
            if let Some((of, trust)) = number_label(word) {
                let is_plain = passed == 0 || trust == Trust::Sure || points;
                let is_said = says && is_marked && matches!(of, Numbered::Record | Numbered::HealthPlan);
                return (is_plain || is_said).then(|| Self {
                    tokens: beginning(text, here)..start,
                    of: if word == "card" && is_of_plan(text, here) {
                        Numbered::HealthPlan
                    } else {
                        of
                    },
                    trust,
                    points,
                    passed,
                    is_next: here + 1 == start,
                });
            }
            if POINTERS.contains(&word) {
                points = true;
                if matches!(word, "id" | "ids" | "identifier") && passed == 0 {
                    bare_id.get_or_insert(here);
                }
                continue;
            }
            match word {
                ":" | "=" | "is" | "was" | "are" | "es" | "says" | "said" | "reads" => says = true,
                "ending" | "ends" => points = true,
                "(" | ")" | "[" | "-" | "\"" | "'" | "*" | "the" | "as" | "in" | "with" | "last" | "four" | "'s" => {}
                "." if text.glued(here) && here > 0 && is_abbreviation(text.word(here - 1)) => {}
                "and" | "," | "/" | "&" if here + 1 == start => return Self::of_list(text, number, here),
                _ if passed < MOST_PASSED && may_pass(text, here, says, is_marked) => passed += 1,
                _ => break,
            }
        }
        let id = bare_id?;
        Some(Self {
            tokens: id..start,
            of: if speaks_of_patient(text, id) {
                Numbered::Record
            } else {
                Numbered::Reference
            },
            trust: Trust::Spoken,
            points: (id + 1..start).any(|at| matches!(text.word(at), "#" | ":" | "no" | "number" | "is")),
            passed: 0,
            is_next: false,
        })
    }

    /// The label of `MRNs 448120 and 448121`, where `link` is the `and`.
    fn of_list(text: &Text, number: &Number, link: usize) -> Option<Self> {
        let ends_there = |start| Number::read(text, start).filter(|first| first.tokens.end == link && first.digits > 3);
        let first = (link.saturating_sub(3)..link).find_map(ends_there)?;
        let before = first.tokens.start.checked_sub(1)?;
        if matches!(text.word(before), "and" | "," | "/" | "&") || number.is_other(text) {
            return None;
        }
        let label = Self::before(text, &first).filter(|label| label.trust == Trust::Sure || label.points)?;
        Some(Self {
            tokens: number.tokens.start..number.tokens.start,
            ..label
        })
    }

    /// The label of `448120 is her MRN` and `(448120 = policy no)`.
    pub fn after(text: &Text, number: &Number) -> Option<Self> {
        if number.digits < 4 {
            return None;
        }
        let start = number.tokens.start;
        let mut modified = false;
        for here in number.tokens.end..number.tokens.end + 5 {
            let word = text.word(here);
            if let Some((of, trust)) = number_label(word) {
                let pointer = here + 1 + usize::from(text.word(here + 1) == ".");
                let points = POINTERS.contains(&text.word(pointer));
                let next = if points { pointer + 1 } else { here + 1 };
                let has_its_own = matches!(text.word(next), ":" | "#" | "is")
                    || (next..next + 3).any(|at| matches!(text.kind(at), Some(TokenKind::Number | TokenKind::Code)));
                if !has_its_own && (trust == Trust::Sure || points && number.is_telling(text)) {
                    return Some(Self {
                        tokens: start..start,
                        of,
                        trust,
                        points,
                        passed: 0,
                        is_next: false,
                    });
                }
            }
            match word {
                "is" | "was" | "(" | "=" | "-" | "," | "as" | "the" | "his" | "her" | "their" | "my" | "'s" => {}
                _ if LABEL_MODIFIERS.contains(&word) && !modified => modified = true,
                _ => return None,
            }
        }
        None
    }

    /// True where a number's groups may have spaces between them.
    pub fn allows_groups(&self) -> bool {
        self.passed == 0
            && (self.trust == Trust::Sure
                || self.points
                || self.trust == Trust::Spoken && !matches!(self.of, Numbered::Case | Numbered::Claim))
    }

    /// True where the label, with what stands around it, can mean nothing but a number of its kind.
    pub fn is_believed(&self, text: &Text, number: &Number) -> bool {
        if self.trust == Trust::Sure {
            return true;
        }
        let before = self.tokens.start.checked_sub(1).map_or("", |before| text.word(before));
        let is_count = matches!(before, "a" | "an" | "in" | "on" | "every" | "each") && !number.is_telling(text);
        if is_count
            || PUBLIC_NUMBERS.contains(&before)
            || number.is_other(text)
            || number.is_round(text)
            || number.counts(text) && !self.points && !(self.is_next && number.digits >= MORE_THAN_COUNTED)
        {
            return false;
        }
        let stands_alone = !number.counts(text);
        match self.trust {
            Trust::Spoken if number.digits < 4 => self.points && number.has_letters,
            Trust::Spoken => {
                let is_id = self.is_next && !number.is_year(text) && !text.word(number.tokens.start).ends_with("00");
                self.points && (number.digits > 4 || stands_alone && !number.is_year(text))
                    || number.is_telling(text)
                    || is_id
            }
            Trust::Sure | Trust::Pointed => {
                let says = self.tokens.clone().any(|at| text.word(at) == ":") && number.is_telling(text);
                number.digits > 3 && (self.points || says) && stands_alone
            }
        }
    }
}

/// True where a full stop after the word ends no sentence: `policy no. WN-30586`.
fn is_abbreviation(word: &str) -> bool {
    matches!(
        word,
        "acct" | "auth" | "grp" | "hosp" | "ins" | "insur" | "med" | "no" | "nos" | "num" | "pt" | "rec" | "ref" | "rx"
    )
}

/// Where a label whose last word is `last` begins: at `medical` in `medical record`.
fn beginning(text: &Text, last: usize) -> usize {
    let mut start = last;
    for before in (last.saturating_sub(3)..last).rev() {
        let word = text.word(before);
        if LABEL_MODIFIERS.contains(&word) {
            start = before;
        } else if !(word == "." && text.glued(before)) {
            break;
        }
    }
    start
}

/// True for the card of `insurance card number`.
fn is_of_plan(text: &Text, card: usize) -> bool {
    card > 0
        && matches!(
            text.word(card - 1),
            "health" | "insurance" | "medicaid" | "medical" | "medicare" | "member" | "plan"
        )
}

/// True for a word of `MRN for Ana Hall is`, and of `chart number from Mercy` before a number that is no count.
fn may_pass(text: &Text, at: usize, says: bool, is_marked: bool) -> bool {
    let word = text.word(at);
    let is_free =
        text.kind(at) == Some(TokenKind::Word) && !OTHER_LABELS.contains(&word) && !PHONE_WORDS.contains(&word);
    let is_named = || text.token(at).is_some_and(|token| token.case == Case::Capital);
    is_free
        && (says
            || is_marked
                && (is_named() || matches!(word, "at" | "for" | "from" | "of" | "here" | "there" | "his" | "her")))
}

/// True where somebody in care is spoken of before token `at`: then an `ID` is a patient's.
fn speaks_of_patient(text: &Text, at: usize) -> bool {
    let sentence = text.sentence_of(at).start;
    (at.saturating_sub(16).max(sentence)..at).any(|before| {
        matches!(
            text.word(before),
            "patient"
                | "pt"
                | "patients"
                | "record"
                | "records"
                | "mr"
                | "mrs"
                | "ms"
                | "she"
                | "he"
                | "his"
                | "her"
                | "old"
                | "yo"
                | "male"
                | "female"
                | "admitted"
                | "mrn"
        )
    })
}
