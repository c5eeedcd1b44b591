//! Chaperone reads the draft of a clinician's post and says what could identify a patient.
//!
//! [`scan`] is a pure function: no clock, no network, no state and no randomness. The browser, the command line, the
//! tests and the playground all run it and get the same [`Report`].

pub mod clues;
pub mod deidentify;
pub mod draft;
pub mod lexicon;
pub mod mentions;
pub mod people;
pub mod phrases;
pub mod policy;
pub mod reading;
pub mod report;
pub mod rules;
pub mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use deidentify::deidentify;
pub use draft::Draft;
pub use policy::Policy;
pub use report::Report;

/// Reads `draft` in stages, each of which turns what the stage before found into something richer, and reports what
/// the rules that `policy` leaves on have to say about it.
///
/// Offsets in the report are UTF-16 code units of the draft's text, as in a browser.
#[must_use]
pub fn scan(draft: &Draft, policy: &Policy) -> Report {
    let reading = reading::read(&draft.text);
    let answered = draft.in_reply_to.as_deref().map(reading::read);
    let people = people::attribute(draft, &reading, answered.as_ref());
    let picture = rules::Picture::new(draft, policy, &reading, answered.as_ref(), &people);
    report::compose(&draft.text, rules::check(&picture))
}
