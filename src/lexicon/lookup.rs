use super::Senses;
use super::coding::{BLOCK, LONG, LONGEST, MOST_SHARED, SYLLABLE, lead};

/// How many letters each listed word shares with the one before, and how many of its own it has, see `coding`.
static COUNTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/counts.bin"));

/// The words' own letters.
static LETTERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/letters.bin"));

/// What each byte of [`LETTERS`] stands for, in [`SYLLABLE`] bytes.
static SPELLED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/spelled.bin"));

/// Where in [`LETTERS`] each block begins, in four bytes.
static BLOCKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/blocks.bin"));

/// The last block that begins before each lead, in two bytes.
static LEADS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/leads.bin"));

/// For each word a number of two bytes: first the low ones of all, then the high ones.
static NUMBERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/numbers.bin"));

/// What each of those numbers means, in eight bytes.
static SENSES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/senses.bin"));

/// A walk through the words: a word, then perhaps the words that follow it in a listed phrase.
#[derive(Clone, Copy)]
pub(crate) struct Walk {
    letters: [u8; LONGEST],
    length: usize,
    /// The first entry that begins with the letters.
    entry: Entry,
    /// Whether it ends with them, too.
    whole: bool,
}

/// A word of the list: which one it is, and where in [`LETTERS`] its own begin.
#[derive(Clone, Copy)]
struct Entry {
    number: usize,
    start: usize,
}

/// What a search came to.
enum Search {
    Found(Entry, bool),
    Absent,
    TooFar,
}

impl Walk {
    /// Before the first letter.
    pub fn start() -> Self {
        Self {
            letters: [0; LONGEST],
            length: 0,
            entry: Entry { number: 0, start: 0 },
            whole: false,
        }
    }

    /// Goes on by folded letters; `None` where no listed word begins so. Apostrophes are passed over.
    pub fn follow(mut self, letters: &str) -> Option<Self> {
        let before = self.length;
        for letter in letters.bytes().filter(|letter| *letter != b'\'') {
            *self.letters.get_mut(self.length)? = letter;
            self.length += 1;
        }
        if self.length == before {
            return Some(self);
        }
        let word = &self.letters[..self.length];
        // A phrase stands close behind its first word.
        let near = if before == 0 {
            Search::TooFar
        } else {
            search(self.entry, word)
        };
        let search = match near {
            Search::TooFar => search(block_of(word), word),
            near => near,
        };
        match search {
            Search::Found(entry, whole) => Some(Self { entry, whole, ..self }),
            Search::Absent | Search::TooFar => None,
        }
    }

    /// The number of the word that the letters so far are, if it is listed.
    pub fn number(self) -> Option<u32> {
        u32::try_from(self.entry.number).ok().filter(|_| self.whole)
    }

    /// What the letters so far can be.
    pub fn senses(self) -> Senses {
        if !self.whole {
            return Senses::NONE;
        }
        let (low, high) = NUMBERS.split_at(NUMBERS.len() / 2);
        let number = u16::from_le_bytes([low[self.entry.number], high[self.entry.number]]);
        Senses::from_bits(u64::from_le_bytes(SENSES.as_chunks().0[usize::from(number)]))
    }
}

/// Searches the next [`BLOCK`] entries for the first that begins with `word`. None before `from` does.
fn search(from: Entry, word: &[u8]) -> Search {
    let mut entry = from;
    // How many letters the word shares with the entry before; a block begins as if there were none.
    let mut matched = Counts::of(entry).shared;
    for _ in 0..=BLOCK {
        if entry.number >= COUNTS.len() {
            return Search::Absent;
        }
        if entry.number.is_multiple_of(BLOCK) {
            matched = 0;
        }
        let counts = Counts::of(entry);
        let shared = counts.shared;
        if shared < matched && shared < MOST_SHARED {
            return Search::Absent;
        }
        if shared == matched || shared == MOST_SHARED && matched > MOST_SHARED {
            matched = shared;
            let mut own = counts.letters();
            loop {
                match (own.next(), word.get(matched)) {
                    (letter, None) => return Search::Found(entry, letter.is_none()),
                    (Some(one), Some(other)) if one == *other => matched += 1,
                    (Some(one), Some(other)) if one > *other => return Search::Absent,
                    _ => break,
                }
            }
        }
        entry = Entry {
            number: entry.number + 1,
            start: counts.end,
        };
    }
    Search::TooFar
}

/// The beginning of the block in which `word` stands if it is listed.
fn block_of(word: &[u8]) -> Entry {
    let blocks = BLOCKS.as_chunks().0;
    let start_of = |block: usize| u32::from_le_bytes(blocks[block]) as usize;
    let leads = LEADS.as_chunks().0;
    let last_before = |lead: usize| usize::from(u16::from_le_bytes(leads[lead]));
    let lead = lead(word);
    let (mut low, mut high) = (last_before(lead), last_before(lead + 1));
    while low < high {
        let middle = (low + high).div_ceil(2);
        let head = Counts::of(Entry {
            number: middle * BLOCK,
            start: start_of(middle),
        });
        if head.letters().le(word.iter().copied()) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Entry {
        number: low * BLOCK,
        start: start_of(low),
    }
}

/// An entry's counts: the letters that it shares with the one before, and where its own stand.
struct Counts {
    shared: usize,
    start: usize,
    end: usize,
}

impl Counts {
    fn of(entry: Entry) -> Self {
        let counts = usize::from(COUNTS[entry.number]);
        let (start, length) = match counts & 15 {
            LONG => (entry.start + 1, usize::from(LETTERS[entry.start])),
            length => (entry.start, length),
        };
        Self {
            shared: counts >> 4,
            start,
            end: start + length,
        }
    }

    /// Its own letters, one by one.
    fn letters(&self) -> impl Iterator<Item = u8> + use<> {
        let spelled: &[[u8; SYLLABLE]] = SPELLED.as_chunks().0;
        LETTERS[self.start..self.end]
            .iter()
            .flat_map(|byte| spelled[usize::from(*byte)])
            .filter(|letter| *letter != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// True for words that are no names, whoever bears them.
    fn is_small(word: &str) -> bool {
        include_str!("tables/small_words.txt")
            .lines()
            .any(|small| small == word)
    }

    fn senses(phrase: &str) -> Senses {
        Walk::start().follow(phrase).map_or(Senses::NONE, Walk::senses)
    }

    /// The lines of a table with two columns.
    fn table(table: &'static str) -> impl Iterator<Item = (&'static str, u8)> {
        table.lines().filter_map(|line| {
            let (word, number) = line.split_once('\t')?;
            Some((word, number.parse().ok()?))
        })
    }

    #[test]
    fn every_listed_word_is_found() {
        for (name, strength) in table(include_str!("tables/surnames.tsv")) {
            assert_eq!(
                senses(name).surname(),
                if is_small(name) { 0 } else { strength },
                "{name}"
            );
        }
        for (place, magnitude) in table(include_str!("tables/places.tsv")) {
            assert_eq!(senses(place).place() & magnitude, magnitude, "{place}");
        }
    }

    #[test]
    fn a_phrase_is_found_word_by_word() {
        for (place, _) in table(include_str!("tables/places.tsv")) {
            let mut walk = Walk::start();
            for letters in place.split_inclusive(' ') {
                walk = walk.follow(letters).expect(place);
            }
            assert_eq!(walk.senses(), senses(place), "{place}");
            let mut walk = Walk::start();
            for at in 0..place.len() {
                walk = walk.follow(&place[at..=at]).expect(place);
            }
            assert_eq!(walk.senses(), senses(place), "{place}");
        }
    }

    #[test]
    fn nothing_else_is_found() {
        for word in [
            "",
            " ",
            "zzzz",
            "qqqq",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "ольга",
            "!",
            "new yorkish",
            "smithh",
        ] {
            assert!(senses(word).is_none(), "{word}");
        }
        assert!(senses(&"a".repeat(1000)).is_none());
        let surnames = include_str!("tables/surnames.tsv");
        for (name, _) in table(surnames) {
            let shorter = &name[..name.len() - 1];
            assert_eq!(
                senses(shorter).surname() > 0,
                surnames.contains(&format!("\n{shorter}\t")) && !is_small(shorter),
                "{shorter}"
            );
        }
    }
}
