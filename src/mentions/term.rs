//! Listed terms that later stages need: conditions, procedures, medicines, organisations, roles, kin and events.
//!
//! Check: the longest phrase of the lists in `src/lexicon/tables/`; a word that is an everyday word first is none.

use super::{Cues, Found, Kind, Role};
use crate::lexicon::{Sense, Senses};
use crate::text::Text;

/// Which list makes which kind, the most telling first.
const KINDS: &[(Sense, Kind)] = &[
    (Sense::Condition, Kind::Condition),
    (Sense::Drug, Kind::Drug),
    (Sense::Procedure, Kind::Procedure),
    // The eponyms that are diseases are listed as those, too; this is a sign, a score, a tube.
    (Sense::Eponym, Kind::Procedure),
    (Sense::Organisation, Kind::Organisation),
    // `Hey Jude`, `Jack Daniel's`: a work or a brand, so that nobody is found in it.
    (Sense::Namesake, Kind::Organisation),
    (Sense::Relation, Kind::Relation),
    (Sense::UniqueRole, Kind::Role(Role::Unique)),
    (Sense::ClinicianRole, Kind::Role(Role::Clinician)),
    (Sense::Role, Kind::Role(Role::Many)),
    (Sense::Event, Kind::Event),
];

/// Where a term begins.
pub(super) const ASKED_AT: Cues = Cues::senses(listed());

const fn listed() -> Senses {
    let mut senses = Senses::NONE;
    let mut at = 0;
    while at < KINDS.len() {
        senses = senses.with(Senses::of(KINDS[at].0));
        at += 1;
    }
    senses
}

pub(super) fn at(text: &Text, at: usize) -> Found {
    let (senses, tokens) = text.phrase(at);
    let (_, kind) = KINDS.iter().find(|(sense, _)| senses.can_be(*sense))?;
    Some((kind.clone(), tokens))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn eponyms() {
        for (kind, draft, term) in [
            (
                "condition",
                "is it hashimoto's or graves disease",
                ["hashimoto's", "graves disease"],
            ),
            (
                "condition",
                "Stevens-Johnson, then Bell's palsy",
                ["Stevens-Johnson", "Bell's palsy"],
            ),
            (
                "procedure",
                "Wells score, then a Foley catheter",
                ["Wells score", "Foley catheter"],
            ),
            (
                "procedure",
                "positive Murphy's sign; Apgar scores",
                ["Murphy's sign", "Apgar scores"],
            ),
        ] {
            assert_eq!(quotes(kind, draft), term, "{draft}");
        }
    }
}
