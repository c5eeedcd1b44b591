//! Whose the details are: dates, places, numbers and whatever else stands beside somebody.

use super::care::Care;
use super::{People, Someone, Standing};
use crate::mentions::{Kind, Mention};
use crate::phrases::Sign;
use crate::reading::Reading;

/// Below this score, in logits, a sentence beside a patient's story is about something else.
const PART_OF_STORY: f32 = -1.5;

/// From this score on a draft is enough of a patient's story for a number that stands for one person.
const HINT_OF_STORY: f32 = -0.7;

/// Gives each detail to its owner.
pub(super) fn attribute(reading: &Reading, care: &Care, people: &mut People) {
    let mentions = &reading.mentions;
    // Records first: a number brings in a patient, whom the details around it then belong to.
    let mut near = Nearest::new(people, care, reading);
    for (number, mention) in mentions.iter().enumerate() {
        let sentence = care.sentence(number);
        if let Kind::RecordNumber(label) = &mention.kind
            && !super::is_invented(reading, sentence)
        {
            let owner = if care.says_my(label.tokens.start) {
                people.add(AUTHOR_WITH_NUMBER)
            } else {
                near.patient(sentence).unwrap_or_else(|| people.add(HAS_RECORD))
            };
            people.owners[number] = Some(owner);
        }
    }
    near = Nearest::new(people, care, reading);
    if near.lacks_patient() {
        near.of_story(people);
    }
    for (number, mention) in mentions.iter().enumerate() {
        let sentence = care.sentence(number);
        if people.owners[number].is_some() || super::is_invented(reading, sentence) {
            continue;
        }
        people.owners[number] = owner(mention, sentence, &mut near, care, reading, people);
    }
}

/// Whom a detail belongs to, by the sentence that it stands in.
fn owner(
    mention: &Mention,
    sentence: usize,
    near: &mut Nearest,
    care: &Care,
    reading: &Reading,
    people: &mut People,
) -> Option<usize> {
    let start = mention.tokens.start;
    let is_notice = || {
        reading
            .phrases
            .show_within(Sign::Notice, &reading.text.sentences()[sentence])
    };
    match &mention.kind {
        Kind::SocialSecurityNumber { .. } | Kind::TaxpayerNumber => {
            Some(near.patient(sentence).unwrap_or_else(|| people.add(NOT_SAID)))
        }
        Kind::Phone | Kind::Fax | Kind::Email | Kind::Url if care.of(sentence).organisation || is_notice() => {
            Some(people.add(ORGANISATION))
        }
        Kind::Phone | Kind::Fax | Kind::Email | Kind::Url => near.patient(sentence).or_else(|| {
            let is_theirs = care.names_third_person_before(start) && care.speaks_of_care();
            is_theirs.then(|| people.add(SPOKEN_OF))
        }),
        Kind::Date(_) | Kind::Room | Kind::Place(_) | Kind::PostalCode(_) if is_notice() => None,
        Kind::Age(_) => near.patient(sentence).or_else(|| {
            care.is_person_in_care(mention, sentence)
                .then(|| people.add(SEEN_IN_CARE))
        }),
        kind if stands_for_one(kind) && care.says_my(start) => Some(people.add(AUTHOR_WITH_NUMBER)),
        kind if stands_for_one(kind) => near.patient(sentence).or_else(|| {
            let hinted = people.story().best() >= HINT_OF_STORY || care.speaks_of_care();
            hinted.then(|| near.of_story(people))
        }),
        // People and patients have found their owners, and what shows that care is spoken of is nobody's detail.
        Kind::Person(_) | Kind::Patient(_) | Kind::Care(_) => None,
        _ => near.patient(sentence),
    }
}

/// True for numbers that are given to one person, visit or thing of a person.
fn stands_for_one(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::MedicareNumber
            | Kind::NhsNumber
            | Kind::HealthPlanNumber
            | Kind::AccountNumber
            | Kind::CaseNumber
            | Kind::ClaimNumber
            | Kind::PrescriptionNumber
            | Kind::ReferenceNumber
            | Kind::LicenceNumber
            | Kind::DrivingLicence
            | Kind::PassportNumber
            | Kind::CardNumber
            | Kind::BankAccount
            | Kind::Iban
            | Kind::VehicleNumber
            | Kind::PlateNumber
            | Kind::DeviceSerial
            | Kind::IpAddress
            | Kind::MacAddress
            | Kind::RecordNumber(_)
    )
}

/// Which patient a sentence is about.
struct Nearest {
    /// By sentence.
    by_sentence: Vec<Option<usize>>,
    /// Whether a sentence is about a patient whom nothing names.
    tells: Vec<bool>,
    /// The patient whom nothing names, once there is a need.
    unnamed: Option<usize>,
}

impl Nearest {
    fn new(people: &People, care: &Care, reading: &Reading) -> Self {
        let sentences = reading.text.sentences().len();
        let mut by_sentence: Vec<Option<usize>> = vec![None; sentences];
        for (mention, owner) in people.owners.iter().enumerate() {
            let patient = owner.filter(|owner| people.is_patient(*owner));
            let here = &mut by_sentence[care.sentence(mention)];
            *here = here.or(patient);
        }
        let story = people.story();
        let goes_on = |sentence: usize| {
            care.of(sentence).third_person
                || story.tells(sentence)
                || story.score(sentence) >= PART_OF_STORY && story.best() > 0.0
        };
        // A pronoun carries the patient on into the next sentence, and from there into the one after.
        for sentence in 1..sentences {
            if by_sentence[sentence].is_none() && goes_on(sentence) {
                by_sentence[sentence] = by_sentence[sentence - 1];
            }
        }
        // What begins before the name is about the same.
        for sentence in (1..sentences).rev() {
            if by_sentence[sentence - 1].is_none() && story.tells(sentence - 1) {
                by_sentence[sentence - 1] = by_sentence[sentence];
            }
        }
        let near_telling = |sentence: usize| {
            let around = sentence.saturating_sub(1)..(sentence + 2).min(sentences);
            story.score(sentence) >= PART_OF_STORY && around.into_iter().any(|other| story.tells(other))
        };
        Self {
            by_sentence,
            tells: (0..sentences).map(|at| story.tells(at) || near_telling(at)).collect(),
            unnamed: None,
        }
    }

    /// True when a sentence is about a patient whom nothing names.
    fn lacks_patient(&self) -> bool {
        let mut sentences = self.by_sentence.iter().zip(&self.tells);
        sentences.any(|(patient, tells)| patient.is_none() && *tells)
    }

    fn patient(&self, sentence: usize) -> Option<usize> {
        self.by_sentence[sentence].or_else(|| self.tells[sentence].then_some(self.unnamed).flatten())
    }

    /// The patient whom nothing names.
    fn of_story(&mut self, people: &mut People) -> usize {
        *self.unnamed.get_or_insert_with(|| people.add(OF_STORY))
    }
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
const OF_STORY: Someone = Someone {
    standing: Standing::Patient,
    because: "the draft reads like the story of a patient",
    is_sure: false,
};
