use std::ops::Range;

use super::language;
use super::{Fix, Picture};
use crate::mentions::Kind;

/// The most clues that are offered to be told less closely.
const MOST: usize = 4;

/// The clues in `tokens` told less closely, one a wording: a place, a role, a day, an age.
pub(super) fn vaguer_clues(picture: &Picture<'_>, tokens: &Range<usize>) -> Vec<Fix> {
    let first = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < tokens.start);
    let within = picture.mentions[first..]
        .iter()
        .take_while(|mention| mention.tokens.end <= tokens.end);
    let is_clue = |kind: &Kind| {
        matches!(
            kind,
            Kind::Place(_)
                | Kind::Facility
                | Kind::StreetAddress
                | Kind::Role(_)
                | Kind::Date(_)
                | Kind::Age(_)
                | Kind::Room
        )
    };
    let clues = within.filter(|mention| is_clue(&mention.kind));
    clues
        .filter_map(|mention| Fix::vaguer(picture, mention))
        .take(MOST)
        .collect()
}

/// What stays of a story that only its teller may know: that it was one. (`[left-out]` in src/phrases/people.txt holds the same
/// words, so that they are no story themselves.)
pub(super) fn left_out(picture: &Picture<'_>, tokens: &Range<usize>) -> Fix {
    let language = language::around(picture.text, &(tokens.start..tokens.start));
    let wording = language.pick("Some shifts stay with you", "Hay turnos que no se olvidan");
    Fix {
        label: "Leave the story out".to_owned(),
        ..Fix::replace(picture, tokens.clone(), wording)
    }
}
