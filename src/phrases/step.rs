use std::ops::Range;

use super::{KINDS, MARKS, WORDS, words_of};
use crate::mentions::Mention;
use crate::text::{Text, TokenKind};

/// What stands at one place of a phrase; build/pattern.rs says what each means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Words(u16),
    Maybe(u16),
    Kind(u16),
    Mark(u16),
    Gap(u16),
    Number,
    Begins,
    Ends,
    Open,
    Close,
}

impl Step {
    fn of(code: u16) -> Self {
        match code {
            0..0x6000 => Self::Words(code),
            0x6000..0xC000 => Self::Maybe(code - 0x6000),
            0xC000..0xD000 => Self::Kind(code - 0xC000),
            0xD000..0xE000 => Self::Mark(code - 0xD000),
            0xE000..0xF000 => Self::Gap(code - 0xE000),
            0xF000 => Self::Number,
            0xF001 => Self::Begins,
            0xF002 => Self::Ends,
            0xF003 => Self::Open,
            _ => Self::Close,
        }
    }
}

/// Nothing stands here.
const NONE: u32 = u32::MAX;

/// Reads phrases off a text.
pub(super) struct Reader<'t> {
    text: &'t Text<'t>,
    mentions: &'t [Mention],
    /// For each token, the number of its word among those of phrases.
    words: Vec<Option<u16>>,
    /// For each token, the mention that begins there, and the one that ends right before.
    begins: Vec<u32>,
    ends: Vec<u32>,
    /// For each mention, the number of its kind among those that phrases name.
    kinds: Vec<u32>,
}

/// What a reading points at, in tokens, as far as braces have said.
#[derive(Clone, Copy, Default)]
struct Pointed {
    start: Option<usize>,
    end: Option<usize>,
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t Text<'t>, mentions: &'t [Mention]) -> Self {
        let mut begins = vec![NONE; text.tokens().len() + 1];
        let mut ends = begins.clone();
        for (number, mention) in (0..).zip(mentions) {
            begins[mention.tokens.start] = number;
            ends[mention.tokens.end] = number;
        }
        let kind_of = |mention: &Mention| {
            let slug = mention.kind.slug();
            let numbered = (0..).zip(KINDS);
            numbered
                .into_iter()
                .find(|(_, kind)| **kind == slug)
                .map_or(NONE, |(number, _)| number)
        };
        let word_of = |at: usize| {
            WORDS
                .binary_search(&text.word_number(at)?)
                .ok()
                .and_then(|number| u16::try_from(number).ok())
        };
        Self {
            text,
            mentions,
            words: (0..text.tokens().len()).map(word_of).collect(),
            begins,
            ends,
            kinds: mentions.iter().map(kind_of).collect(),
        }
    }

    /// What a search can begin at here: a word, a mention, a mark.
    pub fn keys(&self, at: usize) -> impl Iterator<Item = u32> {
        let word = self.words[at].map(u32::from);
        let kind = self.kind_at(self.begins[at]).map(|kind| 0x1_C000 + kind);
        let is_mark = self.text.kind(at) == Some(TokenKind::Sign);
        let mark = (0..)
            .zip(MARKS)
            .find(|(_, mark)| is_mark && **mark == self.text.word(at));
        word.into_iter()
            .chain(kind)
            .chain(mark.map(|(number, _)| 0x1_D000 + number))
    }

    fn kind_at(&self, mention: u32) -> Option<u32> {
        self.kinds.get(mention as usize).copied().filter(|kind| *kind != NONE)
    }

    /// Where the phrase stands whose step `anchor` is token `at`, if it does: what it points at.
    pub fn read(&self, steps: &[u16], anchor: usize, at: usize) -> Option<Range<usize>> {
        let (before, from) = steps.split_at(anchor);
        let (end, ahead) = self.forth(from, at, Pointed::default())?;
        let (start, behind) = self.back(before, at, Pointed::default())?;
        let start = behind.start.or(ahead.start).unwrap_or(start);
        let end = behind.end.or(ahead.end).unwrap_or(end);
        (start < end).then_some(start..end)
    }

    /// Reads `steps` from token `at` on: where they end.
    fn forth(&self, steps: &[u16], at: usize, mut pointed: Pointed) -> Option<(usize, Pointed)> {
        let Some((code, rest)) = steps.split_first() else {
            return Some((at, pointed));
        };
        let here = self.text.tokens().len() > at;
        match Step::of(*code) {
            Step::Open => pointed.start = Some(at),
            Step::Close => pointed.end = Some(at),
            Step::Gap(most) => {
                return (0..=usize::from(most))
                    .map(|more| at + more)
                    .take_while(|end| *end == at || self.is_same_sentence(at, end - 1))
                    .find_map(|end| self.forth(rest, end, pointed));
            }
            Step::Maybe(words) if here && self.is(Step::Words(words), at) => {
                return self
                    .beyond(rest, at, true, pointed)
                    .or_else(|| self.forth(rest, at, pointed));
            }
            Step::Maybe(_) => {}
            Step::Begins if self.begins_sentence(at) => {}
            Step::Ends if self.ends_sentence(at) => {}
            Step::Kind(kind) if here && self.kind_at(self.begins[at]) == Some(u32::from(kind)) => {
                let end = self.mentions[self.begins[at] as usize].tokens.end;
                return self.forth(rest, end, pointed);
            }
            step @ (Step::Words(_) | Step::Mark(_) | Step::Number) if here && self.is(step, at) => {
                return self.beyond(rest, at, matches!(step, Step::Words(_)), pointed);
            }
            _ => return None,
        }
        self.forth(rest, at, pointed)
    }

    /// Reads `rest` behind token `at`, or behind its hyphen: `follow-up` and `follow up` are the same.
    fn beyond(&self, rest: &[u16], at: usize, is_word: bool, pointed: Pointed) -> Option<(usize, Pointed)> {
        let next = at + 1;
        let behind = self.forth(rest, next, pointed);
        if behind.is_none() && is_word && self.is_hyphen(next) {
            return self.forth(rest, next + 1, pointed);
        }
        behind
    }

    /// Reads `steps` that end right before token `at`: where they begin.
    fn back(&self, steps: &[u16], at: usize, mut pointed: Pointed) -> Option<(usize, Pointed)> {
        let Some((code, rest)) = steps.split_last() else {
            return Some((at, pointed));
        };
        match Step::of(*code) {
            Step::Open => pointed.start = Some(at),
            Step::Close => pointed.end = Some(at),
            Step::Gap(most) => {
                return (0..=usize::from(most))
                    .map_while(|fewer| at.checked_sub(fewer))
                    .take_while(|start| *start == at || self.is_same_sentence(*start, at))
                    .find_map(|start| self.back(rest, start, pointed));
            }
            Step::Begins if self.begins_sentence(at) => {}
            Step::Ends if self.ends_sentence(at) => {}
            Step::Kind(kind) if self.kind_at(self.ends[at]) == Some(u32::from(kind)) => {
                let start = self.mentions[self.ends[at] as usize].tokens.start;
                return self.back(rest, start, pointed);
            }
            Step::Maybe(words) => {
                if let Some(last) = self.before(at, Step::Words(words)) {
                    let with = self.back(rest, last, pointed);
                    if with.is_some() {
                        return with;
                    }
                }
            }
            step @ (Step::Words(_) | Step::Mark(_) | Step::Number) => {
                let last = self.before(at, step)?;
                return self.back(rest, last, pointed);
            }
            _ => return None,
        }
        self.back(rest, at, pointed)
    }

    /// The token before `at`, or before its hyphen, if it is what `step` wants.
    fn before(&self, at: usize, step: Step) -> Option<usize> {
        let last = at.checked_sub(1)?;
        let hyphen = self.is_hyphen(last) && matches!(step, Step::Words(_));
        let last = if hyphen { last.checked_sub(1)? } else { last };
        self.is(step, last).then_some(last)
    }

    fn is(&self, step: Step, at: usize) -> bool {
        match step {
            Step::Words(set) => self.words[at].is_some_and(|word| words_of(set).binary_search(&word).is_ok()),
            Step::Mark(mark) => self.text.word(at) == MARKS[usize::from(mark)],
            Step::Number => self.text.kind(at) == Some(TokenKind::Number),
            _ => false,
        }
    }

    fn is_hyphen(&self, at: usize) -> bool {
        self.text.word(at) == "-" && self.text.glued(at) && self.text.glued(at + 1)
    }

    fn is_same_sentence(&self, one: usize, other: usize) -> bool {
        self.text.sentence_number(one) == self.text.sentence_number(other)
    }

    fn begins_sentence(&self, at: usize) -> bool {
        self.text.sentence_of(at).start == at
    }

    fn ends_sentence(&self, at: usize) -> bool {
        let sentence = at.checked_sub(1).map_or(0..0, |last| self.text.sentence_of(last));
        (at..sentence.end).all(|rest| !self.text.is_spelled(rest))
    }
}
