//! What is aimed at one person: insults, harassment, calls to others, threats, private details made public.

pub mod doxxing;
pub mod harassment;
pub mod personal_attack;
pub mod pile_on;
pub mod threat;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_hostile, is_kind, meant, suspect};
use crate::rules::{Picture, Suspicion};

/// What tells of one way to go after somebody.
struct Tells {
    /// Says it outright.
    sure: Sign,
    /// Could be meant otherwise; grave only in a hostile draft.
    likely: Sign,
    /// Means it in a hostile draft alone.
    gated: Sign,
}

/// Everything that `tells`, unless the draft is a kind one.
fn told(picture: &Picture<'_>, tells: &Tells, message: &str) -> Vec<Suspicion> {
    if is_kind(picture) {
        return Vec::new();
    }
    let is_hostile = is_hostile(picture);
    let likely = if is_hostile { Severity::High } else { Severity::Medium };
    let shown = [
        (Some(tells.sure), Severity::High),
        (is_hostile.then_some(tells.gated), Severity::High),
        (Some(tells.likely), likely),
    ];
    let shown = shown.into_iter().filter_map(|(sign, severity)| Some((sign?, severity)));
    shown
        .flat_map(|(sign, severity)| meant(picture, sign).map(move |phrase| (phrase, severity)))
        .map(|(phrase, severity)| suspect(picture, &phrase.tokens, severity, message))
        .collect()
}
