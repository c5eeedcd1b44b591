use std::ops::Range;

use super::coding::Step;
use super::tables::{self, Steps};
use super::{FIRST_ANCHOR, KINDS, MARKS};
use crate::mentions::Mention;
use crate::text::{Text, TokenKind};

/// Nothing stands here.
const NONE: u32 = u32::MAX;

/// Reads phrases off a text.
pub(super) struct Reader<'t> {
    text: &'t Text<'t>,
    mentions: &'t [Mention],
    /// For each token, its word's place in `words`.
    tokens: Vec<Option<usize>>,
    /// For each word, where in `sets` those that it is in stand.
    words: Vec<Range<usize>>,
    sets: Vec<u32>,
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

/// Where steps end, what they point at, and the steps before the anchor.
type Forth = (usize, Pointed, Steps);

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
        let numbers: Vec<Option<u32>> = (0..text.tokens().len()).map(|at| text.word_number(at)).collect();
        let mut distinct: Vec<u32> = numbers.iter().flatten().copied().collect();
        distinct.sort_unstable();
        distinct.dedup();
        let mut sets = Vec::new();
        let words = distinct.iter().map(|word| {
            let start = sets.len();
            tables::sets_of(*word, &mut sets);
            start..sets.len()
        });
        Self {
            text,
            mentions,
            words: words.collect(),
            sets,
            tokens: numbers
                .iter()
                .map(|number| distinct.binary_search(number.as_ref()?).ok())
                .collect(),
            begins,
            ends,
            kinds: mentions.iter().map(kind_of).collect(),
        }
    }

    /// What a search can begin at here: a word, a mention, a mark.
    pub fn anchors(&self, at: usize) -> impl Iterator<Item = Step> {
        let sets = self.sets_at(at);
        let first = sets.partition_point(|set| *set < FIRST_ANCHOR);
        let kind = self.kind_at(self.begins[at]).map(Step::Kind);
        let is_mark = self.text.kind(at) == Some(TokenKind::Sign);
        let mark = (0..)
            .zip(MARKS)
            .find(|(_, mark)| is_mark && **mark == self.text.word(at))
            .map(|(number, _)| Step::Mark(number));
        sets[first..]
            .iter()
            .map(|set| Step::Words(*set))
            .chain(kind)
            .chain(mark)
    }

    /// The sets that token `at` is in.
    fn sets_at(&self, at: usize) -> &[u32] {
        self.tokens[at].map_or(&[], |word| &self.sets[self.words[word].clone()])
    }

    fn kind_at(&self, mention: u32) -> Option<u32> {
        self.kinds.get(mention as usize).copied().filter(|kind| *kind != NONE)
    }

    /// Where the phrase stands whose `anchor` is token `at`, if it does: what it points at.
    pub fn read(&self, anchor: Step, steps: Steps, at: usize) -> Option<Range<usize>> {
        let (end, ahead, before) = self.take(anchor, steps, at, Pointed::default())?;
        let (start, behind) = self.back(before, at, Pointed::default())?;
        let start = behind.start.or(ahead.start).unwrap_or(start);
        let end = behind.end.or(ahead.end).unwrap_or(end);
        (start < end).then_some(start..end)
    }

    /// Takes `steps` from token `at` on as far as the anchor's code: where they end, and the steps that are left.
    fn forth(&self, mut steps: Steps, at: usize, pointed: Pointed) -> Option<Forth> {
        match steps.next() {
            None | Some(Step::Anchor) => Some((at, pointed, steps)),
            Some(step) => self.take(step, steps, at, pointed),
        }
    }

    /// Takes `step` from token `at` on, and then the `rest`.
    fn take(&self, step: Step, rest: Steps, at: usize, mut pointed: Pointed) -> Option<Forth> {
        let here = self.text.tokens().len() > at;
        match step {
            Step::Open => pointed.start = Some(at),
            Step::Close => pointed.end = Some(at),
            Step::Gap(most) => {
                return (0..=most as usize)
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
            Step::Kind(kind) if here && self.kind_at(self.begins[at]) == Some(kind) => {
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

    /// Takes `rest` behind token `at`, or behind its hyphen: `follow-up` and `follow up` are the same.
    fn beyond(&self, rest: Steps, at: usize, is_word: bool, pointed: Pointed) -> Option<Forth> {
        let next = at + 1;
        let behind = self.forth(rest, next, pointed);
        if behind.is_none() && is_word && self.is_hyphen(next) {
            return self.forth(rest, next + 1, pointed);
        }
        behind
    }

    /// Takes `steps` back from token `at`, which they end right before: where they begin.
    fn back(&self, mut steps: Steps, at: usize, mut pointed: Pointed) -> Option<(usize, Pointed)> {
        let Some(step) = steps.next() else {
            return Some((at, pointed));
        };
        let rest = steps;
        match step {
            Step::Open => pointed.start = Some(at),
            Step::Close => pointed.end = Some(at),
            Step::Gap(most) => {
                return (0..=most as usize)
                    .map_while(|fewer| at.checked_sub(fewer))
                    .take_while(|start| *start == at || self.is_same_sentence(*start, at))
                    .find_map(|start| self.back(rest, start, pointed));
            }
            Step::Begins if self.begins_sentence(at) => {}
            Step::Ends if self.ends_sentence(at) => {}
            Step::Kind(kind) if self.kind_at(self.ends[at]) == Some(kind) => {
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
            Step::Words(set) => self.sets_at(at).binary_search(&set).is_ok(),
            Step::Mark(mark) => self.text.word(at) == MARKS[mark as usize],
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
