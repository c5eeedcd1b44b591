//! # Profanity
//!
//! ## What it flags
//! The f-word and its like, masked or spelled out, in English and Spanish; the "shit" class is listed, not shown. Damn,
//! hell, ass and crap are left alone.
//!
//! ## Why
//! A professional account speaks for a practice, and a personal one still shows a clinician. Of 42 US medical schools
//! that said what they had found unprofessional in students' posts, 22 named profanity. Policies differ: yours may allow
//! it.
//!
//! Source: Chretien and others, JAMA 2009;302(12):1309.
//!
//! ## Flagged
//! ```text
//! What the [fuck] is this rota
//! [F*ck] this shift.
//! fourteen hours and not one [f-ing] pen that works
//! [Pinche] impresora del área de urgencias
//! [shit], left my badge at home
//! {"text": "nobody told me parking would cost a [f**king] kidney", "surface": "caption"}
//! ```
//!
//! ## Left alone
//! ```text
//! Damn, this coffee is good.
//! What the hell is a resilience webinar?
//! Crap. Forgot my badge again.
//! My feet hate me and I would do it all again
//! Pain in the ass of the week: the printer.
//! Assess, then reassess.
//! ```
//!
//! ## Safer
//! The sentence is mostly as strong without it.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_quoted, suspect};
use crate::rules::{Picture, Suspicion};
use crate::text::{Text, TokenKind};

/// The beginnings and ends of masked words, and how strong they are.
const MASKED: &[(&[&str], &[&str], Severity)] = &[
    (
        &["f", "fu", "motherf", "mf"],
        &[
            "k", "ck", "ks", "cks", "king", "cking", "kin", "ckin", "ked", "cked", "ker", "cker", "kers", "ckers",
            "kery", "ing", "er", "ed",
        ],
        Severity::Medium,
    ),
    (&["c"], &["nt", "nts"], Severity::Medium),
    (
        &["s", "sh", "bullsh", "bulls", "dipsh"],
        &["t", "ts", "it", "tty", "te", "tshow", "thole", "hit", "ty"],
        Severity::Low,
    ),
    (
        &["b", "bi", "a", "as"],
        &["tch", "tches", "ch", "ches", "itch", "hole", "holes", "shole"],
        Severity::Low,
    ),
];

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let strengths = [
        (Sign::ProfaneStrong, Severity::Medium),
        (Sign::ProfaneMild, Severity::Low),
    ];
    let spelled = strengths.into_iter().flat_map(|(sign, severity)| {
        let phrases = picture.phrases.of(sign).iter();
        phrases.map(move |phrase| (phrase.tokens.clone(), severity))
    });
    let masked = (0..picture.text.tokens().len()).filter_map(|at| masked(picture.text, at));
    spelled
        .chain(masked)
        .map(|(tokens, severity)| {
            let quoted = is_quoted(picture.text, tokens.start);
            let severity = if quoted { Severity::Low } else { severity };
            suspect(picture, &tokens, severity, "Some readers will stop at this word.")
        })
        .collect()
}

/// The masked word that begins at token `at`: `f*ck`, `sh!t`, `f**king`.
fn masked(text: &Text<'_>, at: usize) -> Option<(Range<usize>, Severity)> {
    let is_mask = |there: usize| {
        text.kind(there) == Some(TokenKind::Sign)
            && text.glued(there)
            && matches!(text.word(there), "*" | "@" | "#" | "!" | "$" | "%" | "-" | "_" | "•")
    };
    if !is_mask(at + 1) || text.kind(at) != Some(TokenKind::Word) {
        return None;
    }
    let tail = (at + 2..at + 6).find(|there| !is_mask(*there))?;
    // `f***`: nothing but its first letter.
    if text.word(at) == "f" && tail > at + 2 && text.word(at + 1) == "*" && !(text.glued(tail) && text.is_spelled(tail))
    {
        return Some((at..tail, Severity::Medium));
    }
    if !text.glued(tail) {
        return None;
    }
    MASKED
        .iter()
        .find(|(heads, tails, _)| heads.contains(&text.word(at)) && tails.contains(&text.word(tail)))
        .map(|(_, _, severity)| (at..tail + 1, *severity))
}
