//! What kind of reply is called for.

use crate::phrases::Sign;
use crate::rules::Picture;

/// What feedback is about, as far as the reply differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Situation {
    /// Somebody may need help at once.
    Urgent,
    /// The draft says that the reviewer is none of theirs, or a fake.
    Disputed,
    Billing,
    Wait,
    Praise,
    Complaint,
}

/// The language of the reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Spanish,
}

impl Situation {
    pub fn of(picture: &Picture<'_>) -> Self {
        let answered = |sign| picture.answered.is_some_and(|answered| answered.phrases.show(sign));
        let is_praise = match picture.answered.and_then(|answered| stars(&answered.text)) {
            Some(stars) => stars > 3,
            None => answered(Sign::FeedbackPraise) && !answered(Sign::FeedbackBlame),
        };
        if answered(Sign::FeedbackUrgent) {
            Self::Urgent
        } else if is_praise {
            Self::Praise
        } else if picture.phrases.show(Sign::ReplyDenial) {
            Self::Disputed
        } else if answered(Sign::FeedbackBill) {
            Self::Billing
        } else if answered(Sign::FeedbackWait) {
            Self::Wait
        } else {
            Self::Complaint
        }
    }
}

/// How many stars a review begins with, or says that it gives.
fn stars(text: &crate::text::Text<'_>) -> Option<usize> {
    let drawn = (0..text.tokens().len())
        .filter(|at| matches!(text.word(*at), "★" | "⭐" | "🌟"))
        .count();
    let said = || {
        (1..text.tokens().len())
            .find(|at| matches!(text.word(*at), "star" | "stars" | "estrella" | "estrellas"))
            .and_then(|at| text.word_before(at, 1).parse().ok())
    };
    if drawn > 0 { Some(drawn) } else { said() }
}

/// Words that tell the two languages apart, none of which is in both.
const SPANISH: &[&str] = &[
    "el", "los", "las", "su", "usted", "que", "por", "para", "una", "gracias", "con", "nos", "lo", "le", "y", "del",
    "se", "muy",
];
const ENGLISH: &[&str] = &[
    "the", "you", "your", "we", "and", "is", "to", "of", "for", "our", "that", "it", "was", "are", "with", "this",
];

impl Language {
    /// The one that most small words of the draft are of.
    pub fn of(picture: &Picture<'_>) -> Self {
        let words = || (0..picture.text.tokens().len()).map(|at| picture.text.word(at));
        let spanish = words().filter(|word| SPANISH.contains(word)).count();
        let english = words().filter(|word| ENGLISH.contains(word)).count();
        if spanish > english {
            Self::Spanish
        } else {
            Self::English
        }
    }
}
