//! Whether feedback is being answered.

use crate::draft::{Account, Surface};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::rules::Picture;

/// True when the draft answers feedback about a practice: in the box for replies to reviews, or under a text that reads as
/// feedback, from the practice's own account or in its voice.
pub(in crate::rules) fn is_answered(picture: &Picture<'_>) -> bool {
    match picture.draft.surface {
        Surface::ReviewReply => true,
        Surface::Reply | Surface::Comment | Surface::Unknown => reads_as_feedback(picture),
        Surface::Post | Surface::Caption | Surface::Dm => false,
    }
}

fn reads_as_feedback(picture: &Picture<'_>) -> bool {
    let Some(answered) = picture.answered else { return false };
    let shows = |sign| answered.phrases.show(sign);
    let is_marked = shows(Sign::FeedbackMark);
    let is_felt = shows(Sign::FeedbackBlame) || shows(Sign::FeedbackPraise);
    let is_addressed = answered.mentions.iter().any(|mention| {
        // `@somebody: still waiting` is by somebody, and not to them.
        matches!(mention.kind, Kind::Handle) && answered.text.word(mention.tokens.end) != ":"
    });
    let is_question = (0..answered.text.tokens().len()).any(|at| answered.text.word(at) == "?");
    let is_about_practice = shows(Sign::FeedbackPlace) || is_addressed;
    match picture.draft.account {
        Account::Professional | Account::Unknown => {
            is_marked || is_felt && (is_about_practice || !is_question) || is_addressed && !is_question
        }
        Account::Personal => {
            (is_marked || is_felt) && is_about_practice && (speaks_for_practice(picture) || is_addressed)
        }
    }
}

/// True when the draft says "our office", "we": a practice answers.
fn speaks_for_practice(picture: &Picture<'_>) -> bool {
    picture.phrases.show(Sign::ReplyOurs)
}
