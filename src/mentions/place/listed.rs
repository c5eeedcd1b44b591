use std::ops::Range;

use super::Extent;
use crate::lexicon::Sense;
use crate::text::Text;

/// The place that the lists know by the words at token `at`, whatever else those could mean.
pub(in crate::mentions) fn listed(text: &Text, at: usize) -> Option<(Extent, Range<usize>)> {
    let (senses, tokens) = text.phrase(at);
    let is_county = matches!(text.word(tokens.end), "county" | "parish");
    let extent = if is_county && (senses.can_be(Sense::County) || senses.place() > 0) {
        return Some((Extent::County, at..tokens.end + 1));
    } else if senses.can_be(Sense::Neighbourhood) {
        Extent::Neighbourhood
    } else if senses.can_be(Sense::State) || senses.can_be(Sense::Country) || senses.can_be(Sense::Region) {
        // New York and Washington are asked for as cities far more often than as states.
        match senses.place() {
            magnitude @ 19.. if !senses.can_be(Sense::Country) => Extent::City { magnitude },
            _ => Extent::State,
        }
    } else if senses.place() > 0 {
        Extent::City {
            magnitude: senses.place(),
        }
    } else {
        return None;
    };
    Some((extent, tokens))
}
