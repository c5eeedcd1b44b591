/// Everything that a word or phrase can be, in one number: three strengths, a size, and a bit for each [`Sense`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Senses(u64);

/// Something that a listed word or phrase can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Sense {
    /// A word that is never a name, whoever bears it.
    SmallWord,
    /// A longer phrase begins with it.
    Beginning,
    /// `Mrs.`, `Dr.`: a name follows.
    Title,
    /// `March`.
    Month,
    /// `Monday`.
    Weekday,
    /// `ninety`, `third`, `nonagenarian`.
    NumberWord,
    /// Shows that care is spoken of.
    Care,
    /// Listed as a name, and in a post about health nearly always something else.
    RarelyName,
    /// `Hashimoto`: alone or before a word for a disease, more often the thing than a person.
    EponymWord,
    /// `Bell's palsy`.
    Eponym,
    /// A disease, an injury or a symptom.
    Condition,
    /// An operation, a test or a therapy.
    Procedure,
    /// A medicine.
    Drug,
    /// A public figure or a character.
    Figure,
    /// `Beyonce`, `Voldemort`: one word that with a capital means one person of public life or fiction. Some are also names
    /// that patients bear (`Drake`), so the word alone does not make a post harmless.
    Mononym,
    /// `Ralph Lauren`, `Hurricane Irene`, `Ryan White Act`: reads like a person's name and is a brand, a band, a team, a work, a
    /// place, a storm, a law or a thing.
    Namesake,
    /// An agency, a company, a society, a study.
    Organisation,
    /// A hospital or clinic by its name.
    Facility,
    /// `hospital`: names a facility with a proper name beside it.
    FacilityWord,
    /// `at`, `the`, `a`: something may be looked for from here.
    Opener,
    /// `office`: makes a facility of the city before it.
    Branch,
    /// `street`: ends the name of a street.
    Street,
    /// `memorial`: belongs to a facility's name, among others.
    WeakFacilityWord,
    /// What somebody does.
    Role,
    /// A role that one person in a town holds.
    UniqueRole,
    /// The role of somebody who gives care.
    ClinicianRole,
    /// Kin and household.
    Relation,
    /// Something that happened and may be in the news.
    Event,
    /// A day that has a name.
    Holiday,
    /// A nation, language or religion.
    Demonym,
    /// What makes the number before it an amount.
    Unit,
    /// A state of the United States.
    State,
    /// Its postal code.
    StateCode,
    /// A country.
    Country,
    /// A part of another country.
    Region,
    /// A county, without that word.
    County,
    /// A part of a city.
    Neighbourhood,
    /// `last`, `yesterday`: a time counted from now, or a stretch of time, can begin.
    TimeWord,
    /// `SSN`, `plate`, `MRN`: says what the number beside it is.
    NumberLabel,
}

const FLAGS: u32 = 14;

impl Senses {
    /// Of a word that is in no list.
    pub const NONE: Self = Self(0);
    /// Of anything that is a name of people.
    pub const ANY_NAME: Self = Self(0x3F);
    /// Of anything that is a place.
    pub const ANY_PLACE: Self = Self(31 << 9)
        .with(Self::of(Sense::Neighbourhood))
        .with(Self::of(Sense::County))
        .with(Self::of(Sense::State))
        .with(Self::of(Sense::Country))
        .with(Self::of(Sense::Region));

    /// One sense.
    #[must_use]
    pub const fn of(sense: Sense) -> Self {
        Self(1 << (FLAGS + sense as u32))
    }

    /// A given name, from 1 (rare) to 7.
    #[must_use]
    pub fn of_given_name(strength: u8) -> Self {
        Self(u64::from(strength.min(7)))
    }

    /// A family name, from 1 (rare) to 7.
    #[must_use]
    pub fn of_surname(strength: u8) -> Self {
        Self(u64::from(strength.min(7)) << 3)
    }

    /// An ordinary word, from 1 (rare) to 7.
    #[must_use]
    pub fn of_word(strength: u8) -> Self {
        Self(u64::from(strength.min(7)) << 6)
    }

    /// A place in which 2 to the power of `magnitude` people live.
    #[must_use]
    pub fn of_place(magnitude: u8) -> Self {
        Self(u64::from(magnitude.min(31)) << 9)
    }

    /// Without what makes it a name of people.
    #[must_use]
    pub const fn unnamed(self) -> Self {
        Self(self.0 & !Self::ANY_NAME.0)
    }

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// As a number, for the map.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// From the map's number.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// How common it is as a given name: 0 not at all, 7 most.
    #[must_use]
    pub const fn given_name(self) -> u8 {
        (self.0 & 7) as u8
    }

    /// How common it is as a family name: 0 not at all, 7 most.
    #[must_use]
    pub const fn surname(self) -> u8 {
        (self.0 >> 3 & 7) as u8
    }

    /// How common it is as an ordinary word: 0 not at all, 7 most.
    #[must_use]
    pub const fn word(self) -> u8 {
        (self.0 >> 6 & 7) as u8
    }

    /// The logarithm to base 2 of how many people live in the largest place of this name; 0 for no place.
    #[must_use]
    pub const fn place(self) -> u8 {
        (self.0 >> 9 & 31) as u8
    }

    /// True when it can be this.
    #[must_use]
    pub const fn can_be(self, sense: Sense) -> bool {
        self.meets(Self::of(sense))
    }

    /// True when the two share something.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// True for a word that is in no list.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}
