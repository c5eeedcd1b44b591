//! Stage 2: every typed thing that the text names, whoever it belongs to.
//!
//! One file a kind. Each has a function that looks at one token and a bounded number of its neighbours, so that one pass
//! over the tokens finds everything in time linear in the draft.

mod age;
mod care;
mod date;
mod email;
mod person;
mod phone;
mod record_number;
mod social_security_number;

use std::ops::Range;

pub use age::Age;
pub use care::{CareSign, PatientNoun, Which};
pub use date::Date;
pub use person::{Person, Title};

use crate::text::{Span, Text};

/// Something that the text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What it is.
    pub kind: Kind,
    /// The tokens that it consists of; never empty.
    pub tokens: Range<usize>,
    /// Where those stand.
    pub span: Span,
}

/// What a mention names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A person by name.
    Person(Person),
    /// A number in the shape of a US social security number.
    SocialSecurityNumber,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// The number of somebody's medical record.
    RecordNumber(RecordLabel),
    /// A calendar date finer than a year.
    Date(Date),
    /// Somebody's age.
    Age(Age),
    /// Somebody in care, by that word.
    Patient(PatientNoun),
    /// A word that shows that care is spoken of.
    Care(CareSign),
}

/// The words before a record number that say what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLabel {
    /// Where they stand.
    pub tokens: Range<usize>,
}

impl Kind {
    /// Its name in the command's output.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::SocialSecurityNumber => "social-security-number",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::RecordNumber(_) => "record-number",
            Self::Date(_) => "date",
            Self::Age(_) => "age",
            Self::Patient(_) => "patient",
            Self::Care(_) => "care",
        }
    }

    /// True for what Safe Harbor counts as an identifier, whoever it belongs to: an age only from 90 on.
    ///
    /// Source: 45 CFR 164.514(b)(2)(i).
    #[must_use]
    pub fn is_identifier(&self) -> bool {
        match self {
            Self::Age(age) => age.is_over_89(),
            Self::Patient(_) | Self::Care(_) => false,
            _ => true,
        }
    }
}

/// What a finder returns: a kind, and the tokens that it consists of.
type Found = Option<(Kind, Range<usize>)>;

/// The finders, the most particular first: where two find the same length, the earlier one is believed.
const FINDERS: [fn(&Text, usize) -> Found; 9] = [
    email::at,
    social_security_number::at,
    record_number::at,
    phone::at,
    date::at,
    age::at,
    person::at,
    care::patient_at,
    care::sign_at,
];

/// Everything that `text` names, in order, without overlaps.
#[must_use]
pub fn find(text: &Text) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut next = 0;
    for at in 0..text.tokens().len() {
        let found = FINDERS
            .iter()
            .filter_map(|finder| finder(text, at))
            .filter(|(_, tokens)| tokens.start >= next);
        // The first of the longest: `max_by_key` would return the last.
        let longest = found.reduce(|best, other| if other.1.len() > best.1.len() { other } else { best });
        if let Some((kind, tokens)) = longest {
            next = tokens.end;
            mentions.push(Mention {
                kind,
                span: text.span(&tokens),
                tokens,
            });
        }
    }
    mentions
}

#[cfg(test)]
mod tests {
    /// The quotes of all mentions of one kind in a draft.
    pub(super) fn quotes<'d>(kind: &str, draft: &'d str) -> Vec<&'d str> {
        let text = crate::text::read(draft);
        let of_kind = super::find(&text)
            .into_iter()
            .filter(|mention| mention.kind.slug() == kind);
        of_kind.map(|mention| text.quote(mention.span)).collect()
    }
}
