/// Who somebody is to the author of a draft, a health worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody in care.
    Patient,
    /// Kin or company of somebody in care.
    Relative,
    /// The author.
    Author,
    /// The author's own kin and friends.
    Family,
    /// Somebody who gives care, or works beside the author.
    Colleague,
    /// The practice, hospital or company itself.
    Organisation,
    /// A public figure or a character.
    PublicFigure,
    /// Somebody openly invented: an exam case, a mannequin, a test patient.
    Invented,
    /// Somebody of whom the draft does not say.
    Unknown,
}

impl Standing {
    /// Its name in the command's output.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Relative => "relative",
            Self::Author => "author",
            Self::Family => "family",
            Self::Colleague => "colleague",
            Self::Organisation => "organisation",
            Self::PublicFigure => "public-figure",
            Self::Invented => "invented",
            Self::Unknown => "unknown",
        }
    }

    /// True for those whose details have to go before a story counts as de-identified: patients, and their relatives, employers
    /// and household.
    ///
    /// Source: 45 CFR 164.514(b)(2)(i).
    #[must_use]
    pub fn is_protected(self) -> bool {
        matches!(self, Self::Patient | Self::Relative)
    }
}
