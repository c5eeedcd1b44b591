//! Stage 3: who each mention belongs to.
//!
//! "Dr. Patel gave the talk" and "Mrs. Alvarez, MRN 00482913" hold the same kind of mention and mean different things:
//! the rules ask this stage whose a detail is, and speak only of a patient's.
//!
//! Most stories name nobody. So it first weighs, sentence by sentence, what speaks for a patient's story and what against it
//! ([`evidence`], [`story`]), then who the names belong to ([`naming`]), and last whose the details are.

mod care;
mod details;
pub mod evidence;
pub mod naming;
mod persons;
mod standing;
pub mod story;
mod weights;

pub use standing::Standing;

use care::Care;
use evidence::Evidence;
use story::Story;

use crate::draft::Draft;
use crate::phrases::Sign;
use crate::reading::Reading;

/// Somebody, or some organisation, that the draft speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Someone {
    /// Who that is to the author.
    pub standing: Standing,
    /// Why it is believed, in words for a person who wonders.
    pub because: &'static str,
    /// False where a visitor or a colleague could as well be meant.
    pub is_sure: bool,
}

/// Everybody in the draft, and which mention is whose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    everyone: Vec<Someone>,
    /// For each mention, whom it belongs to.
    owners: Vec<Option<usize>>,
    /// For each sentence, whether it is about a patient.
    story: Story,
}

/// Somebody's place in [`People`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonId(usize);

impl People {
    /// Whom mention number `mention` belongs to, if to anybody.
    #[must_use]
    pub fn owner(&self, mention: usize) -> Option<&Someone> {
        self.owners[mention].map(|owner| &self.everyone[owner])
    }

    /// Whom mention number `mention` belongs to, by their place: the same for what belongs to the same person.
    #[must_use]
    pub fn owner_id(&self, mention: usize) -> Option<PersonId> {
        self.owners[mention].map(PersonId)
    }

    /// Which sentences tell of a patient.
    #[must_use]
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// Everybody, with the numbers of the mentions that belong to each.
    pub fn everyone(&self) -> impl Iterator<Item = (&Someone, Vec<usize>)> {
        let mut theirs = vec![Vec::new(); self.everyone.len()];
        for (mention, owner) in self.owners.iter().enumerate() {
            if let Some(owner) = owner {
                theirs[*owner].push(mention);
            }
        }
        self.everyone.iter().zip(theirs)
    }

    /// Takes somebody in.
    fn add(&mut self, someone: Someone) -> usize {
        self.everyone.push(someone);
        self.everyone.len() - 1
    }

    fn is_patient(&self, someone: usize) -> bool {
        self.everyone[someone].standing == Standing::Patient
    }
}

/// Finds everybody that a draft speaks of and gives each mention to its owner.
#[must_use]
pub fn attribute(draft: &Draft, reading: &Reading, answered: Option<&Reading>) -> People {
    let evidence = Evidence::gather(draft, reading, answered);
    let story = Story::weigh(&evidence, reading.text.sentences().len());
    let care = Care::gather(&reading.text, &reading.mentions);
    let mut people = People {
        everyone: Vec::new(),
        owners: vec![None; reading.mentions.len()],
        story,
    };
    persons::meet(reading, answered, &care, &mut people);
    details::attribute(reading, &care, &mut people);
    people
}

/// True when sentence `number`, or the one before it, says that it is invented.
fn is_invented(reading: &Reading, number: usize) -> bool {
    let sentences = &reading.text.sentences()[number.saturating_sub(1)..=number];
    sentences
        .iter()
        .any(|tokens| reading.phrases.show_within(Sign::MadeUp, tokens))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each identifier's quote with its owner's standing.
    fn standings(draft: &str) -> Vec<(&str, &'static str)> {
        let reading = crate::reading::read(draft);
        let people = attribute(&Draft::of(draft), &reading, None);
        let Reading { text, mentions, .. } = &reading;
        let identifiers = mentions
            .iter()
            .enumerate()
            .filter(|(_, mention)| mention.kind.is_identifier());
        identifiers
            .map(|(n, mention)| {
                (
                    text.quote(mention.span),
                    people.owner(n).map_or("nobody", |who| who.standing.slug()),
                )
            })
            .collect()
    }

    #[test]
    fn the_same_name_is_a_patient_or_a_colleague() {
        assert_eq!(standings("My patient Mr. Hall is better"), [("Mr. Hall", "patient")]);
        assert_eq!(standings("Dr. Hall gave the talk"), [("Dr. Hall", "colleague")]);
        assert_eq!(
            standings("I'm Dr. Hall and this is my clinic"),
            [("Dr. Hall", "author")]
        );
        assert_eq!(
            standings("Dr. Hall saw Mr. Hall in clinic"),
            [("Dr. Hall", "colleague"), ("Mr. Hall", "patient")]
        );
        assert_eq!(standings("My patient is Dr. Hall"), [("Dr. Hall", "patient")]);
        assert_eq!(
            standings("Florence Nightingale treated soldiers in hospital"),
            [("Florence Nightingale", "public-figure")]
        );
    }

    #[test]
    fn details_go_to_the_patient_that_the_sentence_is_about() {
        assert_eq!(
            standings("Saw Mrs. Alvarez, MRN 00482913, in clinic on March 3. Her cell is 555-0142. Join us on May 5!"),
            [
                ("Mrs. Alvarez", "patient"),
                ("00482913", "patient"),
                ("March 3", "patient"),
                ("555-0142", "patient"),
                ("May 5", "nobody")
            ]
        );
    }

    #[test]
    fn numbers_of_the_practice_are_its_own() {
        assert_eq!(
            standings("Patients can call us at 555-0100."),
            [("555-0100", "organisation")]
        );
        assert_eq!(
            standings("The desk is at 555-0100 until June 3."),
            [("555-0100", "organisation"), ("June 3", "nobody")]
        );
    }

    #[test]
    fn a_name_alone_is_nobodys_secret() {
        assert_eq!(
            standings("Mrs. Alvarez taught me to read"),
            [("Mrs. Alvarez", "unknown")]
        );
    }

    #[test]
    fn kin_of_a_patient_and_of_the_author() {
        assert_eq!(
            standings("my patient's mom, Karen Doyle, cried with me"),
            [("Karen Doyle", "relative")]
        );
        assert_eq!(standings("My sister Karen had surgery today"), [("Karen", "family")]);
    }
}
