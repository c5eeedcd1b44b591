//! Care for one person, given where it cannot be given well.

pub mod diagnosis_online;
pub mod individual_advice;

use super::Picture;
use crate::draft::Surface;
use crate::mentions::Kind;
use crate::phrases::Sign;

/// What stands in place of advice.
const DEFER: &str =
    "I can't give advice on this here. Please call your own doctor or a pharmacist, and 911 if it is an emergency.";

/// True when the draft answers one person.
fn answers_somebody(picture: &Picture<'_>) -> bool {
    picture.answered.is_some()
        || matches!(
            picture.draft.surface,
            Surface::Reply | Surface::Comment | Surface::Dm | Surface::ReviewReply
        )
}

/// True when what is answered asks something, or speaks of somebody's symptom or treatment.
fn answers_a_symptom(picture: &Picture<'_>) -> bool {
    // A message that says nothing of what it answers speaks of it itself.
    let is_message = picture.draft.surface == Surface::Dm && picture.answered.is_none();
    is_message && picture.phrases.show(Sign::AdviceSymptom)
        || picture.answered.is_some_and(|answered| {
            answered
                .text
                .tokens()
                .iter()
                .any(|token| answered.text.quote(token.span) == "?")
                || answered.phrases.show(Sign::AdviceSymptom)
                || answered
                    .mentions
                    .iter()
                    .any(|mention| matches!(mention.kind, Kind::Condition | Kind::Drug | Kind::Procedure))
        })
}

/// True when token `at` begins what is told: a clause, or the words after `just`, `you should`.
fn begins_a_clause(picture: &Picture<'_>, at: usize) -> bool {
    let text = picture.text;
    let is_first = text.sentence_of(at).start == at || !text.is_spelled(at - 1);
    is_first
        || matches!(
            text.word(at - 1),
            "and"
                | "then"
                | "just"
                | "please"
                | "pls"
                | "plz"
                | "so"
                | "or"
                | "but"
                | "can"
                | "should"
                | "could"
                | "must"
                | "you"
                | "u"
                | "i'd"
                | "id"
                | "would"
                | "definitely"
                | "def"
                | "now"
                | "also"
                | "y"
                | "yes"
                | "ok"
                | "okay"
                | "no"
                | "better"
                | "lets"
                | "let's"
                | "&"
                | "n"
                | "+"
                | "instead"
                | "first"
                | "simply"
                | "only"
                | "always"
                | "tonight"
                | "today"
                | "mejor"
                | "solo"
                | "luego"
                | "usted"
                | "i'll"
                | "ill"
                | "may"
                | "hun"
                | "hon"
                | "mate"
                | "love"
                | "still"
                | "probably"
                | "honestly"
                | "not"
                | "don't"
                | "dont"
                | "puedes"
                | "puede"
                | "debes"
                | "debe"
        )
        || text.word(at - 1) == "to"
            && matches!(
                text.word_before(at, 2),
                "need"
                    | "have"
                    | "want"
                    | "you"
                    | "needs"
                    | "going"
                    | "try"
                    | "him"
                    | "her"
                    | "them"
                    | "mom"
                    | "mum"
                    | "dad"
                    | "son"
                    | "daughter"
                    | "husband"
                    | "wife"
            )
}

/// True where a condition, a question to somebody else or a rule for everybody comes before token `at`.
fn is_conditional(picture: &Picture<'_>, at: usize) -> bool {
    let text = picture.text;
    let start = text.sentence_of(at).start.max(at.saturating_sub(8));
    (start..at)
        .rev()
        .take_while(|at| !matches!(text.word(*at), "," | ";" | ":" | "then"))
        .any(|at| {
            matches!(
                text.word(at),
                "if" | "when"
                    | "before"
                    | "whether"
                    | "ask"
                    | "asked"
                    | "until"
                    | "unless"
                    | "how"
                    | "why"
                    | "who"
                    | "what"
                    | "anyone"
                    | "people"
                    | "patients"
                    | "we"
                    | "everyone"
                    | "kids"
                    | "adults"
                    | "si"
                    | "cuando"
                    | "antes"
                    | "never"
                    | "my"
                    | "about"
            )
        })
}
