//! Chaperone reads the draft of a clinician's post and says what could identify a patient.
//!
//! [`scan`] is a pure function: no clock, no network, no state and no randomness. The browser, the command line, the
//! tests and the playground all run it and get the same [`Report`].

pub mod draft;
pub mod lexicon;
pub mod mentions;
pub mod people;
pub mod policy;
pub mod report;
pub mod rules;
pub mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use draft::Draft;
pub use policy::Policy;
pub use report::Report;

/// Reads `draft` in stages, each of which turns what the stage before found into something richer, and reports what
/// the rules that `policy` leaves on have to say about it.
///
/// Offsets in the report are UTF-16 code units of the draft's text, as in a browser.
#[must_use]
pub fn scan(draft: &Draft, policy: &Policy) -> Report {
    let text = text::read(&draft.text);
    let mentions = mentions::find(&text);
    let people = people::attribute(&text, &mentions);
    let found = rules::check(&rules::Picture::new(&text, &mentions, &people), policy);
    report::compose(&draft.text, found)
}
