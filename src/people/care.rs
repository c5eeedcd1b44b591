use crate::lexicon::{CONTACT_OF_ORGANISATION, PEOPLE_NOUNS};
use crate::mentions::{CareSign, Kind, Mention};
use crate::text::Text;

/// What each sentence shows of care.
pub(super) struct Care<'t> {
    text: &'t Text<'t>,
    sentences: Vec<Sentence>,
    /// For each mention, the number of its sentence.
    of_mention: Vec<usize>,
}

/// What one sentence shows.
#[derive(Clone, Copy, Default)]
pub(super) struct Sentence {
    /// Something that happens only in care, or a record number.
    pub act: bool,
    /// Something that happens in care, among others.
    pub encounter: bool,
    /// A place of care.
    pub place: bool,
    /// Words that make a telephone number the practice's own.
    pub organisation: bool,
    /// She, he or they.
    pub third_person: bool,
}

impl Sentence {
    /// True when somebody in this sentence is in care.
    pub fn is_about_care(self) -> bool {
        self.act || (self.encounter && self.place)
    }
}

impl<'t> Care<'t> {
    pub fn gather(text: &'t Text<'t>, mentions: &[Mention]) -> Self {
        let mut sentences: Vec<Sentence> = text
            .sentences()
            .iter()
            .map(|tokens| Sentence {
                organisation: tokens
                    .clone()
                    .any(|at| CONTACT_OF_ORGANISATION.contains(&text.word(at))),
                third_person: tokens.clone().any(|at| is_third_person(text.word(at))),
                ..Sentence::default()
            })
            .collect();
        let number = |mention: &Mention| {
            text.sentences()
                .partition_point(|sentence| sentence.end <= mention.tokens.start)
        };
        let of_mention: Vec<usize> = mentions.iter().map(number).collect();
        for (mention, sentence) in mentions.iter().zip(&of_mention) {
            let here = &mut sentences[*sentence];
            match mention.kind {
                // A ward holds many, a bed one.
                Kind::Room
                    if matches!(
                        text.word(mention.tokens.start),
                        "floor" | "pod" | "sala" | "unit" | "ward"
                    ) =>
                {
                    here.place = true;
                }
                Kind::Care(CareSign::Act) | Kind::Room | Kind::RecordNumber(_) => here.act = true,
                Kind::Care(CareSign::Encounter) => here.encounter = true,
                Kind::Care(CareSign::Place) => here.place = true,
                _ => {}
            }
        }
        Self {
            text,
            sentences,
            of_mention,
        }
    }

    /// The number of the sentence that a mention stands in.
    pub fn sentence(&self, mention: usize) -> usize {
        self.of_mention[mention]
    }

    pub fn of(&self, sentence: usize) -> Sentence {
        self.sentences[sentence]
    }

    /// True when any sentence speaks of care.
    pub fn speaks_of_care(&self) -> bool {
        self.sentences.iter().any(|sentence| sentence.is_about_care())
    }

    /// True when `my` stands right before token `at`.
    pub fn says_my(&self, at: usize) -> bool {
        (1..=2).any(|back| matches!(self.text.word_before(at, back), "my" | "mi"))
    }

    /// True for `her cell is 555-0142` and `text him at 555-0142`.
    pub fn names_third_person_before(&self, at: usize) -> bool {
        (1..=4).any(|back| is_third_person(self.text.word_before(at, back)))
    }

    /// True for an age with a person's noun after it, in a sentence about care.
    pub fn is_person_in_care(&self, mention: &Mention, sentence: usize) -> bool {
        let next = self.text.word(mention.tokens.end);
        PEOPLE_NOUNS.contains(&next) && (self.of(sentence).is_about_care() || self.of(sentence).place)
    }
}

fn is_third_person(word: &str) -> bool {
    matches!(
        word,
        "she" | "her" | "hers" | "he" | "him" | "his" | "they" | "them" | "their" | "ella" | "su"
    )
}
