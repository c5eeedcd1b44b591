//! Stage 2: every typed thing that the text names, whoever it belongs to.
//!
//! One file a kind. Each has a function that looks at one token and a bounded number of its neighbours, so that one pass
//! over the tokens finds everything in time linear in the draft.

mod account_number;
mod age;
mod bank_account;
mod bare_age;
mod card_number;
mod care;
mod case_number;
mod claim_number;
mod cues;
mod date;
mod dea_number;
mod device_serial;
mod driving_licence;
mod email;
mod facility;
mod fax;
mod glued;
mod handle;
mod health_plan_number;
mod iban;
mod ip_address;
mod kind;
mod labelled;
mod licence_number;
mod luhn;
mod mac_address;
mod medicare_number;
mod nhs_number;
mod number;
mod passport_number;
mod person;
mod phone;
mod place;
mod plate_number;
mod postal_code;
mod prescription_number;
mod provider_number;
mod quantity;
mod record_number;
mod reference_number;
mod role;
mod room;
mod social_security_number;
mod standing;
mod street_address;
mod taxpayer_number;
mod term;
mod time_window;
mod url;
mod vehicle_number;
mod year;

use std::ops::Range;

pub use age::{Age, AgeUnit};
pub use care::{CareSign, PatientNoun, Which};
pub use date::{Date, DateKind, Precision};
pub use kind::{Kind, RecordLabel};
pub use person::{Person, Title};
pub use place::{Extent, Place};
pub use postal_code::PostalCode;
pub use role::Role;

use crate::lexicon::Sense;
use crate::text::{Span, Text};
use cues::Cues;

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

/// What a finder returns: a kind, and the tokens that it consists of.
type Found = Option<(Kind, Range<usize>)>;

/// A finder, and the tokens at which it is asked: where what it finds begins, or where its most telling word stands.
type Finder = (Cues, fn(&Text, usize) -> Found);

/// Where a number of letters and digits can begin, in one part or in several.
const IN_PARTS: Cues = Cues::JOINED.or(Cues::NUMBER).or(Cues::CODE);

/// The finders, the most particular first: where two find the same length, the earlier one is believed.
const FINDERS: &[Finder] = &[
    (Cues::WORD.or(Cues::NUMBER).or(Cues::CODE), email::at),
    (Cues::CODE, iban::at),
    (Cues::NUMBER, card_number::at),
    (Cues::NUMBER.or(Cues::CODE), medicare_number::at),
    (Cues::NUMBER.or(Cues::CODE), provider_number::at),
    (Cues::NUMBER, nhs_number::at),
    (Cues::JOINED.or(Cues::CODE), dea_number::at),
    (Cues::CODE, vehicle_number::at),
    (IN_PARTS, plate_number::at),
    (Cues::NUMBER.or(Cues::CODE), passport_number::at),
    (IN_PARTS, driving_licence::at),
    (IN_PARTS, licence_number::at),
    (IN_PARTS.or(Cues::SIGN), device_serial::at),
    (Cues::NUMBER, bank_account::at),
    (Cues::NUMBER, taxpayer_number::at),
    (Cues::NUMBER.or(Cues::CODE), social_security_number::at),
    (IN_PARTS.or(Cues::SIGN), ip_address::at),
    (IN_PARTS, mac_address::at),
    (IN_PARTS, labelled::at),
    (Cues::NUMBER.or(Cues::SIGN), phone::at),
    (IN_PARTS, url::at),
    (Cues::WORD.or(Cues::SIGN).or(Cues::CODE), handle::at),
    (Cues::sense(Sense::Care).or(Cues::NUMBER), room::at),
    (age::ASKED_AT, age::at),
    (date::ASKED_AT, date::at),
    (quantity::ASKED_AT, quantity::at),
    (Cues::NUMBER.or(Cues::CODE), year::at),
    (Cues::sense(Sense::TimeWord), time_window::at),
    (Cues::sense(Sense::Street), street_address::at),
    (Cues::NUMBER.or(Cues::CODE), postal_code::at),
    (facility::ASKED_AT, facility::at),
    (place::ASKED_AT, place::at),
    (person::ASKED_AT, person::at),
    (Cues::sense(Sense::Care), care::patient_at),
    (Cues::sense(Sense::Care), care::sign_at),
    (term::ASKED_AT, term::at),
];

/// Everything that `text` names, in order, without overlaps.
#[must_use]
pub fn find(text: &Text) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    for at in 0..text.tokens().len() {
        let cues = Cues::of(text, at);
        let found = FINDERS
            .iter()
            .filter(|(asked_at, _)| asked_at.meets(cues))
            .filter_map(|(_, finder)| finder(text, at))
            .filter(|(_, tokens)| fits(&mentions, tokens));
        // The first of the longest: `max_by_key` would return the last.
        let longest = found.reduce(|best, other| if other.1.len() > best.1.len() { other } else { best });
        if let Some((kind, tokens)) = longest {
            // Who was found in `Anna Lee` gives way to `Anna Lee Hospital`.
            while mentions.last().is_some_and(|last| last.tokens.start >= tokens.start) {
                mentions.pop();
            }
            mentions.push(Mention {
                kind,
                span: text.span(&tokens),
                tokens,
            });
        }
    }
    mentions
}

/// True for tokens that no mention so far has, or that have a whole one within.
fn fits(mentions: &[Mention], tokens: &Range<usize>) -> bool {
    let shared = mentions
        .iter()
        .rev()
        .take_while(|mention| mention.tokens.end > tokens.start);
    shared
        .last()
        .is_none_or(|first| tokens.start <= first.tokens.start && tokens.end > mentions[mentions.len() - 1].tokens.end)
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
