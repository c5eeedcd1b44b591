//! How the phrases are written down. build/tables.rs writes it, tables.rs reads it.
//!
//! **Sets.** What a phrase wants at one place is a set of words. `sets.bin` says for each word which sets it is in, which spares the
//! search in them: the word's number in the word list, less that of the word before; how many sets; and each set's number, less the one
//! before. Every [`BLOCK`]th word counts from 0, so that a search can begin there.
//!
//! **Patterns.** A search begins at the rarest step of a phrase, its anchor. In `patterns.bin`, the phrases with the same anchor are a
//! group: its length in bytes, and the phrases. A phrase is its sign's number, the length of what follows in bytes, the steps behind the
//! anchor, the anchor's code, and the steps before it, the last first: as they are read. The first groups are those of the sets that
//! are anchors, which have the highest numbers; then come those of the kinds of mention, and of the marks.
//!
//! All numbers are written seven bits to a byte, the lowest first; a byte from 128 on says that another follows.

/// Words in a block of `sets.bin`.
pub const BLOCK: usize = 16;

/// Groups in a block of `patterns.bin`.
pub const GROUPS: usize = 8;

/// What stands at one place of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What the search has begun at; behind it, the steps go back.
    Anchor,
    /// Digits.
    Number,
    /// The sentence begins here.
    Begins,
    /// The sentence ends here, but for its punctuation.
    Ends,
    /// What is pointed at begins here,
    Open,
    /// and ends here.
    Close,
    /// Up to so many tokens of any kind, at most nine.
    Gap(u32),
    /// A mention of the kind with this number.
    Kind(u32),
    /// The punctuation mark or emoji with this number.
    Mark(u32),
    /// A word of this set.
    Words(u32),
    /// A word of this set, or nothing.
    Maybe(u32),
}

/// The steps whose code is their place here.
const BARE: [Step; 6] = [
    Step::Anchor,
    Step::Number,
    Step::Begins,
    Step::Ends,
    Step::Open,
    Step::Close,
];

/// The code of the shortest gap.
const GAP: u32 = 6;

/// The codes that a number follows.
const KIND: u32 = 16;
const MARK: u32 = 17;

/// From here on, each set has two codes: that of a word, and that of a word or nothing.
const SETS: u32 = 18;

impl Step {
    /// The step as a code, small where it is often used, and the number that follows it.
    #[allow(dead_code)] // Only the build writes.
    pub fn code(self) -> (u32, Option<u32>) {
        match self {
            Self::Gap(most) => (GAP + most, None),
            Self::Kind(kind) => (KIND, Some(kind)),
            Self::Mark(mark) => (MARK, Some(mark)),
            Self::Words(set) => (SETS + set * 2, None),
            Self::Maybe(set) => (SETS + set * 2 + 1, None),
            bare => (
                (0..)
                    .zip(BARE)
                    .find(|(_, step)| *step == bare)
                    .map_or(0, |(code, _)| code),
                None,
            ),
        }
    }

    /// The step with this code; `number` reads the number that follows.
    #[allow(dead_code)] // Only the engine reads.
    pub fn of(code: u32, number: impl FnOnce() -> u32) -> Self {
        match code {
            0..GAP => BARE[code as usize],
            GAP..KIND => Self::Gap(code - GAP),
            KIND => Self::Kind(number()),
            MARK => Self::Mark(number()),
            _ if code.is_multiple_of(2) => Self::Words((code - SETS) / 2),
            _ => Self::Maybe((code - SETS) / 2),
        }
    }
}
