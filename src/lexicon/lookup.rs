use std::sync::LazyLock;

use fst::raw::{Fst, Node, Output};

use super::Senses;

/// All word lists in one map, made when the engine is built: from a word to the number of what it can be.
static MAP: LazyLock<Fst<&'static [u8]>> = LazyLock::new(|| {
    Fst::new(include_bytes!(concat!(env!("OUT_DIR"), "/words.fst")).as_slice()).expect("the build made it")
});

/// What each number of the map means, in eight bytes.
static SENSES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/senses.bin"));

/// A walk through the map, letter by letter: a word, then perhaps the words that follow it in a listed phrase.
#[derive(Clone, Copy)]
pub(crate) struct Walk {
    node: Node<'static>,
    output: Output,
}

impl Walk {
    /// Before the first letter.
    pub fn start() -> Self {
        Self {
            node: MAP.root(),
            output: Output::zero(),
        }
    }

    /// Goes on by folded letters; `None` where no listed word begins so. Apostrophes are passed over.
    pub fn follow(mut self, letters: &str) -> Option<Self> {
        for letter in letters.bytes().filter(|letter| *letter != b'\'') {
            let transition = self.node.transition(self.node.find_input(letter)?);
            self.output = self.output.cat(transition.out);
            self.node = MAP.node(transition.addr);
        }
        Some(self)
    }

    /// What the letters so far can be.
    pub fn senses(self) -> Senses {
        if !self.node.is_final() {
            return Senses::NONE;
        }
        let number = usize::try_from(self.output.cat(self.node.final_output()).value()).unwrap_or(usize::MAX);
        let bits = SENSES.as_chunks().0.get(number);
        bits.map_or(Senses::NONE, |bits| Senses::from_bits(u64::from_le_bytes(*bits)))
    }
}
