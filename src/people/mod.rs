//! Stage 3: who each mention belongs to.
//!
//! "Dr. Patel gave the talk" and "Mrs. Alvarez, MRN 00482913" hold the same kind of mention and mean different things:
//! the rules ask this stage whose a detail is, and speak only of a patient's.

mod care;
pub mod evidence;
pub mod story;
mod weights;
pub mod naming;
mod persons;

use care::Evidence;

use crate::mentions::{Kind, Mention};
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

/// Who somebody is to the author of a draft, a health worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody in care.
    Patient,
    /// The author.
    Author,
    /// Somebody who gives care.
    Colleague,
    /// The practice, hospital or company itself.
    Organisation,
    /// A public figure or a character.
    PublicFigure,
    /// Somebody of whom the draft does not say.
    Unknown,
}

impl Standing {
    /// Its name in the command's output.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Author => "author",
            Self::Colleague => "colleague",
            Self::Organisation => "organisation",
            Self::PublicFigure => "public-figure",
            Self::Unknown => "unknown",
        }
    }
}

/// Everybody in the draft, and which mention is whose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    everyone: Vec<Someone>,
    /// For each mention, whom it belongs to.
    owners: Vec<Option<usize>>,
}

impl People {
    /// Whom mention number `mention` belongs to, if to anybody.
    #[must_use]
    pub fn owner(&self, mention: usize) -> Option<&Someone> {
        self.owners[mention].map(|owner| &self.everyone[owner])
    }

    fn give(&mut self, mention: usize, owner: Owner) {
        let owner = match owner {
            Owner::Known(someone) => someone,
            Owner::New(someone) => {
                self.everyone.push(someone);
                self.everyone.len() - 1
            }
        };
        self.owners[mention] = Some(owner);
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
}

/// Finds everybody that a draft speaks of and gives each mention to its owner.
#[must_use]
pub fn attribute(reading: &Reading) -> People {
    let Reading { text, mentions, .. } = reading;
    let evidence = Evidence::gather(text, mentions);
    let mut people = persons::meet(text, mentions, &evidence);
    // Records first: a number brings in a patient, whom the details around it then belong to.
    let nearest = Nearest::new(&people, &evidence);
    for (number, mention) in mentions.iter().enumerate() {
        if let Kind::RecordNumber(label) = &mention.kind {
            let owner = match nearest.patient(evidence.sentence(number)) {
                _ if evidence.says_my(label.tokens.start) => Owner::New(AUTHOR_WITH_NUMBER),
                Some(patient) => patient,
                None => Owner::New(HAS_RECORD),
            };
            people.give(number, owner);
        }
    }
    let nearest = Nearest::new(&people, &evidence);
    for (number, mention) in mentions.iter().enumerate() {
        if let Some(owner) = owner_of_detail(mention, evidence.sentence(number), &nearest, &evidence) {
            people.give(number, owner);
        }
    }
    people
}

/// Whom a detail belongs to, by the sentence that it stands in.
fn owner_of_detail(mention: &Mention, sentence: usize, nearest: &Nearest, evidence: &Evidence) -> Option<Owner> {
    let patient = nearest.patient(sentence);
    match &mention.kind {
        Kind::SocialSecurityNumber { .. } | Kind::TaxpayerNumber => Some(patient.unwrap_or(Owner::New(NOT_SAID))),
        Kind::Phone | Kind::Fax | Kind::Email if evidence.of(sentence).organisation => Some(Owner::New(ORGANISATION)),
        Kind::Phone | Kind::Fax | Kind::Email => patient.or_else(|| {
            let is_theirs = evidence.names_third_person_before(mention.tokens.start) && evidence.speaks_of_care();
            is_theirs.then_some(Owner::New(SPOKEN_OF))
        }),
        Kind::Date(_) => patient,
        Kind::Age(_) => patient.or_else(|| {
            evidence
                .is_person_in_care(mention, sentence)
                .then_some(Owner::New(SEEN_IN_CARE))
        }),
        // People and records have found their owners, and what shows that care is spoken of is nobody's detail.
        _ => None,
    }
}

enum Owner {
    Known(usize),
    New(Someone),
}

const AUTHOR_WITH_NUMBER: Someone = Someone {
    standing: Standing::Author,
    because: "the draft says \"my\"",
    is_sure: true,
};
const HAS_RECORD: Someone = Someone {
    standing: Standing::Patient,
    because: "has a record number",
    is_sure: true,
};
const NOT_SAID: Someone = Someone {
    standing: Standing::Unknown,
    because: "the draft does not say whose number it is",
    is_sure: true,
};
const ORGANISATION: Someone = Someone {
    standing: Standing::Organisation,
    because: "the sentence invites people to get in touch",
    is_sure: true,
};
const SPOKEN_OF: Someone = Someone {
    standing: Standing::Patient,
    because: "spoken of as she, he or they, in a draft about care",
    is_sure: true,
};
const SEEN_IN_CARE: Someone = Someone {
    standing: Standing::Patient,
    because: "a person by age, in a sentence about care",
    is_sure: true,
};

/// Which patient a sentence is about.
struct Nearest {
    /// By sentence: the first patient that it mentions, and whether it says she, he or they.
    by_sentence: Vec<(Option<usize>, bool)>,
}

impl Nearest {
    fn new(people: &People, evidence: &Evidence) -> Self {
        let mut by_sentence: Vec<_> = evidence
            .sentences()
            .iter()
            .map(|sentence| (None, sentence.third_person))
            .collect();
        for (mention, owner) in people.owners.iter().enumerate() {
            let patient = owner.filter(|owner| people.everyone[*owner].standing == Standing::Patient);
            let here: &mut (Option<usize>, bool) = &mut by_sentence[evidence.sentence(mention)];
            here.0 = here.0.or(patient);
        }
        // A pronoun carries the patient on into the next sentence, and from there into the one after.
        for sentence in 1..by_sentence.len() {
            if by_sentence[sentence].0.is_none() && by_sentence[sentence].1 {
                by_sentence[sentence].0 = by_sentence[sentence - 1].0;
            }
        }
        Self { by_sentence }
    }

    fn patient(&self, sentence: usize) -> Option<Owner> {
        self.by_sentence[sentence].0.map(Owner::Known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each identifier's quote with its owner's standing.
    fn standings(draft: &str) -> Vec<(&str, &'static str)> {
        let reading = crate::reading::read(draft);
        let people = attribute(&reading);
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
}
