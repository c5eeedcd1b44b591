//! Whom the attached picture or film shows, as far as the words tell: nobody else knows, for pictures are not looked at.
//!
//! No one word tells it. What speaks for somebody in care is weighed against what speaks for a colleague, the author, a model or an
//! empty room. The weights were fitted to the corpus' drafts to build on, and rounded.

mod evidence;

use std::ops::Range;

use crate::draft::Attachment;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};
use crate::text::Span;

pub(super) use evidence::{is_named, is_of_care};

/// From this weight on somebody in care is probably shown.
const PROBABLE: i8 = 4;

/// From this weight on it is worth a line on the list.
const POSSIBLE: i8 = 1;

/// What the picture seems to show.
pub(super) struct Shown {
    /// How grave that is without a written authorisation.
    pub severity: Severity,
    /// What of.
    pub subject: Subject,
}

/// What a picture is of.
pub(super) enum Subject {
    /// The same body twice, which these words tell.
    Compared(Range<usize>),
    /// A place of work with more in it, which these words tell.
    Workplace(Sign, Range<usize>),
    /// Somebody in care, which the words tell only together.
    Patient,
}

/// Somebody in care in the picture, or something of theirs, if the words tell of it and of no written authorisation.
pub(super) fn shown(picture: &Picture<'_>) -> Option<Shown> {
    if picture.draft.attachments.is_empty() || is_authorised(picture) {
        return None;
    }
    let weight = evidence::weigh(picture)?;
    let is_agreed = picture.phrases.show(Sign::ConsentSpoken);
    let subject = subject(picture);
    let is_known_by = match &subject {
        Subject::Workplace(sign, _) => *sign != Sign::WorkplaceOperation,
        _ => evidence::is_somebody(picture) && !is_agreed,
    };
    let is_crowd = matches!(&subject, Subject::Workplace(Sign::WorkplacePeople, _));
    let severity = match weight {
        PROBABLE.. if is_crowd => Severity::Medium,
        PROBABLE.. if is_known_by => Severity::High,
        PROBABLE.. if evidence::is_of_body(picture) => Severity::Medium,
        POSSIBLE.. if is_known_by || evidence::is_of_body(picture) => Severity::Low,
        _ => return None,
    };
    Some(Shown { severity, subject })
}

/// True when a written authorisation is stated, which settles the matter.
pub(super) fn is_authorised(picture: &Picture<'_>) -> bool {
    picture.phrases.show(Sign::ConsentSigned)
}

/// True when a film goes with the words, and no picture.
pub(super) fn is_film(picture: &Picture<'_>) -> bool {
    !picture.draft.attachments.contains(&Attachment::Photo)
}

fn subject(picture: &Picture<'_>) -> Subject {
    let first = |sign| picture.phrases.of(sign).first().map(|phrase| phrase.tokens.clone());
    if let Some(at) = first(Sign::BeforeAfter) {
        return Subject::Compared(at);
    }
    let workplace = [Sign::WorkplaceRecord, Sign::WorkplacePeople, Sign::WorkplaceOperation];
    let told = workplace.into_iter().find_map(|sign| Some((sign, first(sign)?)));
    told.map_or(Subject::Patient, |(sign, at)| Subject::Workplace(sign, at))
}

/// What is said about words of the draft, or about the draft as a whole.
pub(super) fn suspicion(
    picture: &Picture<'_>,
    severity: Severity,
    at: Option<&Range<usize>>,
    message: &str,
) -> Suspicion {
    let whole = Span { start: 0, end: 0 };
    Suspicion {
        severity,
        span: at.map_or(whole, |tokens| picture.text.span(tokens)),
        message: message.to_owned(),
        fixes: Vec::new(),
    }
}
