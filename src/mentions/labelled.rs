//! Numbers that have no format of their own, so that the words beside them say what they are: `MRN: 00482913`,
//! `insurance policy no. is BC-65432`, `case #JH-99887`.
//!
//! The number is looked at first, then the words before it, then those after it: a text without numbers costs nothing.

use std::ops::Range;

use super::{
    Found, Kind, RecordLabel, account_number, case_number, claim_number, health_plan_number, prescription_number,
    record_number, reference_number,
};
use crate::lexicon::{LABEL_MODIFIERS, NUMBER_LABELS, Numbered, POINTERS, PUBLIC_NUMBERS, PUBLIC_PREFIXES, Trust};
use crate::text::{Text, TokenKind};

/// Letters and digits, perhaps in parts: `00482913`, `A-20417`, `88-12-04`.
pub(super) struct Number {
    pub tokens: Range<usize>,
    pub digits: usize,
    pub has_letters: bool,
    pub parts: usize,
}

/// What the words beside a number say.
pub(super) struct Label {
    /// Where they stand; empty, and at the number, where they follow it.
    pub tokens: Range<usize>,
    pub of: Numbered,
    pub trust: Trust,
    /// True with `#`, `no.` or `ID`.
    pub points: bool,
}

/// The most tokens of a number, and the most letters before its digits: what is longer is no number that people type.
const LONGEST: usize = 9;
const LONGEST_PREFIX: usize = 8;

/// How many tokens may stand between a label and its number.
const REACH: usize = 8;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let number = Number::read(text, at)?;
    if number.digits < 3 {
        return None;
    }
    let label = Label::inside(text, &number)
        .or_else(|| Label::before(text, &number))
        .or_else(|| Label::after(text, &number))?;
    let fits = match label.of {
        Numbered::Record => record_number::fits,
        Numbered::HealthPlan => health_plan_number::fits,
        Numbered::Account => account_number::fits,
        Numbered::Case => case_number::fits,
        Numbered::Claim => claim_number::fits,
        Numbered::Prescription => prescription_number::fits,
        Numbered::Reference => reference_number::fits,
    };
    if !fits(&number, &label) || !label.is_believed(text, &number) {
        return None;
    }
    let kind = match label.of {
        Numbered::Record => Kind::RecordNumber(RecordLabel { tokens: label.tokens }),
        Numbered::HealthPlan => Kind::HealthPlanNumber,
        Numbered::Account => Kind::AccountNumber,
        Numbered::Case => Kind::CaseNumber,
        Numbered::Claim => Kind::ClaimNumber,
        Numbered::Prescription => Kind::PrescriptionNumber,
        Numbered::Reference => Kind::ReferenceNumber,
    };
    Some((kind, number.tokens))
}

impl Number {
    /// The number that begins at token `at`, whole: nothing glued to it is left out before it.
    fn read(text: &Text, at: usize) -> Option<Self> {
        let begins = match text.kind(at)? {
            TokenKind::Number | TokenKind::Code => true,
            TokenKind::Word => joins(text, at + 1) && text.word(at).len() <= LONGEST_PREFIX,
            _ => false,
        };
        if !begins || (text.glued(at) && at > 1 && joins(text, at - 1)) {
            return None;
        }
        let mut end = at + 1;
        while end < at + LONGEST && joins(text, end) {
            end += 2;
        }
        let mut number = Self {
            tokens: at..end,
            digits: 0,
            has_letters: false,
            parts: 1 + (end - at) / 2,
        };
        number.count(text);
        number.take_groups(text);
        Some(number)
    }

    fn count(&mut self, text: &Text) {
        self.digits = 0;
        for at in self.tokens.clone() {
            let word = text.word(at);
            self.digits += word.bytes().filter(u8::is_ascii_digit).count();
            self.has_letters |= matches!(text.kind(at), Some(TokenKind::Code | TokenKind::Word));
        }
    }

    /// Goes on over `004 829 13`: short groups with spaces between.
    fn take_groups(&mut self, text: &Text) {
        let is_group = |at: usize| text.kind(at) == Some(TokenKind::Number) && !text.glued(at + 1);
        let closes = |at: usize| {
            text.kind(at) == Some(TokenKind::Number)
                && text.glued(at + 1)
                && matches!(text.word(at + 1), ")" | "," | "." | "?" | "!" | ";" | "]")
                && !text.glued(at + 2)
        };
        if self.has_letters || self.parts > 1 || self.digits > 4 || !is_group(self.tokens.start) {
            return;
        }
        while self.digits < 12 && self.parts < 5 {
            let next = self.tokens.end;
            let fits = (is_group(next) || closes(next)) && (2..=5).contains(&text.word(next).len());
            if !fits {
                return;
            }
            self.tokens.end += 1;
            self.parts += 1;
            self.digits += text.word(next).len();
        }
    }

    /// True for what is no count: with letters, in parts, or long and not round.
    pub fn is_telling(&self, text: &Text) -> bool {
        self.has_letters || self.parts > 1 || self.digits >= 6 && !self.is_round(text)
    }

    fn is_round(&self, text: &Text) -> bool {
        self.parts == 1 && !self.has_letters && text.word(self.tokens.start).ends_with("000")
    }

    /// True for `2023-24`, `3-14-2024`, `3/14`, `1000mg` and `NCT04012345`: something else, whatever stands before it.
    fn is_other(&self, text: &Text) -> bool {
        let start = self.tokens.start;
        let part = |nth: usize| text.word(start + 2 * nth);
        let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        let is_short = |word: &str| word.len() <= 2;
        let plain = !self.has_letters && self.tokens.len() > 1;
        let is_years = plain && self.parts == 2 && is_year(part(0)) && (is_year(part(1)) || is_short(part(1)));
        let is_date = plain
            && self.parts == 3
            && is_short(part(1))
            && (is_short(part(0)) && (is_short(part(2)) || is_year(part(2))) || is_year(part(0)) && is_short(part(2)));
        let digits_end = part(0).trim_start_matches(|c: char| c.is_ascii_digit());
        let is_amount = self.tokens.len() == 1
            && matches!(
                digits_end,
                "mg" | "ml"
                    | "mcg"
                    | "g"
                    | "kg"
                    | "iu"
                    | "cc"
                    | "k"
                    | "m"
                    | "x"
                    | "s"
                    | "st"
                    | "nd"
                    | "rd"
                    | "th"
                    | "am"
                    | "pm"
                    | "yo"
                    | "h"
                    | "hrs"
                    | "cm"
                    | "mm"
                    | "kcal"
                    | "lb"
                    | "lbs"
            );
        let letters = part(0).trim_end_matches(|c: char| c.is_ascii_digit());
        let goes_on = text.glued(self.tokens.end)
            && (text.word(self.tokens.end) == "%"
                || matches!(text.word(self.tokens.end), "," | ".")
                    && text.glued(self.tokens.end + 1)
                    && text.kind(self.tokens.end + 1) == Some(TokenKind::Number));
        is_years || is_date || is_amount || goes_on || PUBLIC_PREFIXES.contains(&letters)
    }
}

/// True where token `at` joins the parts of a number: a hyphen, a slash or an underscore with letters or digits on both sides.
fn joins(text: &Text, at: usize) -> bool {
    let is_part = |at| {
        matches!(
            text.kind(at),
            Some(TokenKind::Word | TokenKind::Number | TokenKind::Code)
        )
    };
    text.glued(at)
        && text.glued(at + 1)
        && matches!(text.word(at), "-" | "/" | "_")
        && is_part(at - 1)
        && is_part(at + 1)
        && text.word(at + 1).len() <= 12
}

impl Label {
    /// The label that is one with its number: `MRN00482913`.
    fn inside(text: &Text, number: &Number) -> Option<Self> {
        let start = number.tokens.start;
        let letters = text.word(start).trim_end_matches(|c: char| c.is_ascii_digit());
        let (of, trust) = look_up(letters).filter(|(_, trust)| *trust == Trust::Sure)?;
        Some(Self {
            tokens: start..start,
            of,
            trust,
            points: false,
        })
    }

    /// The label before a number, past what may stand between the two.
    fn before(text: &Text, number: &Number) -> Option<Self> {
        let mut points = false;
        let mut says = false;
        let mut bare_id = None;
        let mut passed = 0;
        for here in (number.tokens.start.saturating_sub(REACH)..number.tokens.start).rev() {
            let word = text.word(here);
            if let Some((of, trust)) = look_up(word) {
                let label = Self {
                    tokens: beginning(text, here)..number.tokens.start,
                    of,
                    trust,
                    points,
                };
                let far = passed > 0 && !(label.trust == Trust::Sure || points && says);
                return (!far).then_some(label);
            }
            if POINTERS.contains(&word) {
                points = true;
                if matches!(word, "id" | "ids" | "identifier") {
                    bare_id.get_or_insert(here);
                }
                continue;
            }
            match word {
                ":" | "=" | "is" | "was" | "are" | "es" => says = true,
                "(" | "[" | "-" | "\"" | "'" | "*" | "the" | "as" | "ending" | "ends" | "in" | "with" | "last"
                | "four" => {}
                "." if text.glued(here) => {}
                "and" | "," | "/" | "&" if here + 1 == number.tokens.start => return Self::of_list(text, number, here),
                _ if says && points_at_person(text, here) && passed < 3 => passed += 1,
                _ => break,
            }
        }
        let id = bare_id?;
        Some(Self {
            tokens: id..number.tokens.start,
            of: if speaks_of_patient(text, id) {
                Numbered::Record
            } else {
                Numbered::Reference
            },
            trust: Trust::Spoken,
            points: id + 1 < number.tokens.start,
        })
    }

    /// The label of `MRNs 448120 and 448121`, where `link` is the `and`.
    fn of_list(text: &Text, number: &Number, link: usize) -> Option<Self> {
        let last = link.checked_sub(1)?;
        let is_number = |at| matches!(text.kind(at), Some(TokenKind::Number | TokenKind::Code));
        let start = (last.saturating_sub(2)..=last)
            .rev()
            .find(|at| is_number(*at) && !(text.glued(*at) && *at > 0 && joins(text, *at - 1)))?;
        let first = Number::read(text, start).filter(|first| first.tokens.end == link && first.digits >= 4)?;
        let link_again = start
            .checked_sub(1)
            .is_some_and(|before| matches!(text.word(before), "and" | "," | "/" | "&"));
        let label = if link_again { None } else { Self::before(text, &first) }?;
        Some(Self {
            tokens: number.tokens.start..number.tokens.start,
            ..label
        })
        .filter(|label| label.trust == Trust::Sure || label.points)
    }

    /// The label of `448120 is her MRN` and `(448120 = policy no)`.
    fn after(text: &Text, number: &Number) -> Option<Self> {
        let mut modified = false;
        for here in number.tokens.end..number.tokens.end + 5 {
            let word = text.word(here);
            if let Some((of, trust)) = look_up(word) {
                let pointer = here + 1 + usize::from(text.word(here + 1) == ".");
                let points = POINTERS.contains(&text.word(pointer));
                let next = if points { pointer + 1 } else { here + 1 };
                let has_its_own = (next..next + 3)
                    .any(|at| matches!(text.kind(at), Some(TokenKind::Number | TokenKind::Code)))
                    || matches!(text.word(next), ":" | "#" | "is");
                let is_label = trust == Trust::Sure || points && number.is_telling(text);
                if is_label && !has_its_own {
                    return Some(Self {
                        tokens: number.tokens.start..number.tokens.start,
                        of,
                        trust,
                        points,
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

    /// True where the label, with what stands around it, can mean nothing but a number of its kind.
    fn is_believed(&self, text: &Text, number: &Number) -> bool {
        if self.trust == Trust::Sure {
            return number.digits >= 4 || number.has_letters;
        }
        let start = self.tokens.start;
        let is_public = start > 0 && PUBLIC_NUMBERS.contains(&text.word(start - 1));
        let is_count = start > 0 && matches!(text.word(start - 1), "a" | "an") && !number.is_telling(text);
        if is_public || is_count || number.is_other(text) || number.is_round(text) {
            return false;
        }
        let stands_alone = number.has_letters || number.parts > 1 || !counts(text, number.tokens.end);
        match self.trust {
            Trust::Sure => true,
            Trust::Spoken if number.digits < 4 => self.points && number.has_letters,
            Trust::Spoken => {
                self.points && (number.digits > 4 || stands_alone) || number.is_telling(text) && stands_alone
            }
            Trust::Pointed => {
                let colon = (self.tokens.clone()).any(|at| text.word(at) == ":") && number.is_telling(text);
                number.digits >= 4 && (self.points || colon) && stands_alone
            }
        }
    }
}

fn look_up(word: &str) -> Option<(Numbered, Trust)> {
    let found = NUMBER_LABELS.binary_search_by(|(label, ..)| (*label).cmp(word));
    found.ok().map(|at| (NUMBER_LABELS[at].1, NUMBER_LABELS[at].2))
}

/// Where a label whose last word is `last` begins: at `medical` in `medical record`.
fn beginning(text: &Text, last: usize) -> usize {
    let mut start = last;
    for before in (last.saturating_sub(3)..last).rev() {
        let word = text.word(before);
        if LABEL_MODIFIERS.contains(&word) || POINTERS.contains(&word) && word.len() > 1 && before + 1 == start {
            start = before;
        } else if !(word == "." && text.glued(before)) {
            break;
        }
    }
    start
}

/// True for a word of `MRN for John Smith is`, `insurance ID of the patient:`.
fn points_at_person(text: &Text, at: usize) -> bool {
    text.kind(at) == Some(TokenKind::Word) || text.word(at) == "."
}

/// True where the word after a number is what it counts: `claim: 250312 people`.
fn counts(text: &Text, after: usize) -> bool {
    text.kind(after) == Some(TokenKind::Word)
        && !text.glued(after)
        && !matches!(
            text.word(after),
            "and"
                | "as"
                | "at"
                | "by"
                | "came"
                | "can"
                | "did"
                | "dob"
                | "does"
                | "for"
                | "from"
                | "got"
                | "had"
                | "has"
                | "if"
                | "in"
                | "is"
                | "just"
                | "keeps"
                | "may"
                | "needs"
                | "no"
                | "not"
                | "on"
                | "or"
                | "please"
                | "pls"
                | "quien"
                | "says"
                | "seen"
                | "still"
                | "thanks"
                | "thx"
                | "to"
                | "today"
                | "wants"
                | "was"
                | "were"
                | "when"
                | "who"
                | "will"
                | "with"
                | "y"
        )
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
