//! Numbers that have no format of their own, so that the words beside them say what they are: `MRN: 00482913`,
//! `insurance policy no. is WN-30586`, `case #TQ-40317`.
//!
//! The number is looked at first, then the words before it, then those after it: a text without numbers costs nothing.

mod label;
mod number;

pub(super) use label::Label;
pub(super) use number::Number;

use super::{
    Found, Kind, RecordLabel, account_number, case_number, claim_number, health_plan_number, prescription_number,
    record_number, reference_number,
};
use crate::lexicon::Numbered;
use crate::text::Text;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let first = Number::read(text, at)?;
    let label = Label::inside(text, &first)
        .or_else(|| Label::before(text, &first))
        .or_else(|| Label::after(text, &first))?;
    let number = if label.allows_groups() {
        first.with_groups(text)
    } else {
        first
    };
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
