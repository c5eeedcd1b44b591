//! Which words make up a name, and what they weigh together.

use super::{Title, surroundings, weight};
use crate::lexicon::{PARTICLES, RANKS, Sense};
use crate::text::{Case, Text, TokenKind};

/// The words of a possible name.
pub(super) struct Words {
    /// The token of its last word.
    pub last: usize,
    /// The token after it.
    pub end: usize,
    /// What its words weigh together.
    pub weight: i32,
}

/// The longest name, in tokens: bounds the work at one token.
const LONGEST: usize = 12;

/// The least weight of a first word without a capital.
const LEAST: i32 = -8;

impl Words {
    /// The name after a title, which need not be listed.
    pub fn after_title(text: &Text, start: usize, title: Title) -> Option<Self> {
        let first = text.token(start)?;
        if first.kind != TokenKind::Word || !first.spaced {
            return None;
        }
        if let Some(end) = masked(text, start) {
            return Some(Self {
                last: start,
                end,
                weight: 0,
            });
        }
        let dotted = is_initial(text, start) && text.word(start + 1) == "." && text.glued(start + 1);
        if is_no_name(text, start) && !dotted {
            return None;
        }
        let is_courtesy =
            title == Title::Courtesy && !matches!(text.word(start - 1), "miss" | "don" | "dona" | "mister");
        let bare = first.case == Case::Lower && !leads_to_capital(text, start);
        if bare {
            let weighs = weight::given(text, start).max(weight::family(text, start)) > 0;
            let unlisted = text.senses(start).is_none() && !is_initial(text, start);
            let particle = PARTICLES.contains(&text.word(start)) && leads_to_name(text, start, true);
            let courteous = is_courtesy && (unlisted || is_initial(text, start) || particle);
            let doctor = unlisted && matches!(text.word(start - 1), "dr" | "dra" | ".");
            if !(weighs || dotted || courteous || doctor) {
                return None;
            }
        }
        Some(Self::from(text, start, 0, bare))
    }

    /// A name without a title: only what its words weigh.
    pub fn untitled(text: &Text, start: usize) -> Option<Self> {
        let token = text.token(start)?;
        let in_hashtag = is_tag_part(text, start);
        if !(token.spaced || in_hashtag || opens(text.word(start.checked_sub(1)?))) {
            return None;
        }
        if let Some(end) = masked(text, start) {
            let weight = if token.case != Case::Lower && !weight::begins_sentence(text, start) {
                super::ENOUGH
            } else {
                2
            };
            return Some(Self {
                last: start,
                end,
                weight,
            });
        }
        if is_initial(text, start) {
            return initials(text, start);
        }
        let bare = token.case == Case::Lower;
        let first = weight::given(text, start).max(weight::family(text, start) - 2);
        // Most words, lower case, weigh so little that nothing beside them makes them names.
        if first == weight::NEVER || bare && first < LEAST {
            return None;
        }
        let word = text.word(start);
        if is_no_name(text, start) || surroundings::NOT_BEFORE.contains(&word) || RANKS.contains(&word) {
            return None;
        }
        // `Happy Martin Luther King Day`, `YESSS Priya`: what a capital does not make a name, its being a name must.
        let senses = text.senses(start);
        let plain = senses.word() >= 6 && senses.given_name() < 5 || senses.is_none() && token.case == Case::Upper;
        if plain && weight::capital(text, start) == weight::Capital::Mute {
            return None;
        }
        // `post-op`, `pre-diabetic`: a name has a capital after its hyphen, or none anywhere.
        let is_compound = text.senses(start).given_name() < 5
            && text.word(start + 1) == "-"
            && text.glued(start + 1)
            && text.glued(start + 2);
        if is_compound && bare {
            return None;
        }
        let words = Self::from(text, start, weight::alone(text, start), bare);
        if in_hashtag && text.senses(start).given_name() < 4 {
            return None;
        }
        Some(words)
    }

    /// A name whose first word is in no list, in small letters.
    pub fn unlisted(text: &Text, start: usize) -> Option<Self> {
        let first = text.token(start)?;
        let is_word = first.kind == TokenKind::Word && first.case == Case::Lower && text.word(start).len() > 2;
        (is_word && first.spaced && text.senses(start).is_none()).then(|| Self::from(text, start, 0, true))
    }

    /// Grows a name from its first word.
    fn from(text: &Text, start: usize, alone: i32, bare: bool) -> Self {
        let mut words = Self {
            last: start,
            end: start + 1,
            weight: alone,
        };
        let given = weight::given(text, start);
        let mut parts = 1;
        if is_initial(text, start) && text.word(start + 1) == "." && text.glued(start + 1) {
            words.end = start + 2;
        }
        while words.end < start + LONGEST {
            let Some((at, joined)) = words.next_word(text) else {
                break;
            };
            let gain = if is_initial(text, at) {
                match initial_gain(text, at, bare, given) {
                    Some(gain) => gain,
                    None => break,
                }
            } else if matches!(text.word(at), "ii" | "iii" | "iv" | "jr" | "sr") && parts > 1 {
                0
            } else if PARTICLES.contains(&text.word(at)) && leads_to_name(text, at, bare) {
                1
            } else {
                let is_certain = given >= 6 && text.senses(start).word() == 0;
                let as_family = if is_certain {
                    weight::family_after_certain
                } else {
                    weight::family
                };
                let family = as_family(text, at).max(weight::given(text, at) - 2);
                let after_particle = PARTICLES.contains(&text.word(words.last));
                let least = match (bare, joined || after_particle) {
                    (_, true) => weight::NEVER,
                    (true, false) => 1,
                    (false, false) => 0,
                };
                let fits_case = joined || text.token(at).is_some_and(|token| token.case == Case::Lower) == bare;
                // `Jackson Park` is a park, and `Robert Park` a man.
                let first = text.senses(start);
                let landmark = parts == 1
                    && surroundings::is_landmark(text, at)
                    && (first.place() > 0 || first.given_name() <= first.surname());
                let is_other = landmark || is_abbreviation(text, words.last, at);
                if is_no_name(text, at) || !fits_case || family < least || is_other {
                    break;
                }
                if parts == 1 {
                    given.clamp(-8, 20) - alone + family.max(0) + 4
                } else {
                    1
                }
            };
            words.weight += gain;
            words.last = at;
            words.end = at + 1;
            if is_initial(text, at) && text.word(at + 1) == "." && text.glued(at + 1) {
                words.end = at + 2;
            }
            parts += 1;
        }
        // A particle or a hyphen that leads nowhere is not part of a name.
        words
    }

    /// The token of the word that may go on with the name, and whether a hyphen joins it.
    fn next_word(&self, text: &Text) -> Option<(usize, bool)> {
        let is_word = |at| text.kind(at) == Some(TokenKind::Word) && !text.word(at).starts_with('\'');
        if text.word(self.end) == "-" && text.glued(self.end) && text.glued(self.end + 1) && is_word(self.end + 1) {
            // `Ji-woo`, but not `Maria-related`.
            let lower = text.token(self.end + 1)?.case == Case::Lower && text.token(self.last)?.case != Case::Lower;
            let second = text.senses(self.end + 1);
            let plain = lower && second.word() > 4 && second.given_name() == 0;
            return (!plain).then_some((self.end + 1, true));
        }
        (is_word(self.end) && (!text.glued(self.end) || is_tag_part(text, self.end))).then_some((self.end, false))
    }
}

/// `J.D.`, `J. D.`, `JD` where a name is announced.
fn initials(text: &Text, start: usize) -> Option<Words> {
    if !surroundings::is_introduced(text, start) || text.token(start)?.case == Case::Lower {
        return None;
    }
    let mut last = start;
    let mut end = start;
    while is_initial(text, end) && text.word(end + 1) == "." && text.glued(end + 1) && end < start + 6 {
        last = end;
        end += 2;
    }
    // `M. Holloway`
    let surname = text
        .token(end)
        .filter(|token| token.kind == TokenKind::Word && token.spaced && token.case != Case::Lower);
    if end > start && surname.is_some() && !is_no_name(text, end) {
        (last, end) = (end, end + 1);
    }
    (end > start).then_some(Words { last, end, weight: 4 })
}

/// What an initial adds, if it is one here.
fn initial_gain(text: &Text, at: usize, bare: bool, given: i32) -> Option<i32> {
    let dotted = text.word(at + 1) == "." && text.glued(at + 1);
    let capital = text.token(at)?.case != Case::Lower;
    let is_word = matches!(text.word(at), "a" | "i" | "y" | "o" | "e" | "u");
    match (dotted, capital) {
        (true, _) if given > -4 => Some(9),
        (false, true) if !bare && text.word(at) != "i" => Some(4),
        (false, false)
            if bare
                && !is_word
                && given > 6
                && !text.token(at + 1).is_some_and(|next| next.kind == TokenKind::Word) =>
        {
            Some(3)
        }
        _ => None,
    }
}

fn is_initial(text: &Text, at: usize) -> bool {
    text.kind(at) == Some(TokenKind::Word) && text.word(at).chars().count() == 1
}

/// True for the `DOB` of `Smith, John DOB 3/14`: short, in no list, and shouted after a word that is not.
fn is_abbreviation(text: &Text, last: usize, at: usize) -> bool {
    let is_shouted = |at: usize| text.token(at).is_some_and(|token| token.case == Case::Upper);
    text.senses(at).is_none() && text.word(at).len() <= 4 && is_shouted(at) && !is_shouted(last)
}

fn is_no_name(text: &Text, at: usize) -> bool {
    text.senses(at).can_be(Sense::SmallWord)
}

/// What a name may stand behind without a space.
fn opens(sign: &str) -> bool {
    matches!(sign, "(" | "\"" | "'" | "[" | "/" | "-")
}

/// True for a part of a hashtag that is not its first.
fn is_tag_part(text: &Text, at: usize) -> bool {
    text.glued(at)
        && at >= 2
        && text.kind(at - 1) == Some(TokenKind::Word)
        && text.token(at).is_some_and(|token| token.case == Case::Capital)
}

/// The end of a masked name: `M****`, `J___`.
fn masked(text: &Text, start: usize) -> Option<usize> {
    let is_mask = |at| text.glued(at) && matches!(text.word(at), "*" | "_" | "•" | "█");
    let mut end = start + 1;
    while is_mask(end) && end < start + LONGEST {
        end += 1;
    }
    let masks = end - start - 1;
    // `M****t`
    if masks > 1 && text.glued(end) && text.kind(end) == Some(TokenKind::Word) && !text.word(end).starts_with('\'') {
        end += 1;
    }
    (masks > 1 && text.token(start)?.case != Case::Lower).then_some(end)
}

/// True for `de` before `Cruz`, and for `de` before `la Cruz`.
fn leads_to_capital(text: &Text, at: usize) -> bool {
    let next = past_particles(text, at);
    next > at
        && text
            .token(next)
            .is_some_and(|token| token.kind == TokenKind::Word && token.case != Case::Lower)
}

/// True for a particle before a name in the same manner of capitals.
fn leads_to_name(text: &Text, at: usize, bare: bool) -> bool {
    let next = past_particles(text, at);
    if bare {
        let hyphened = text.word(next - 1) == "-";
        let listed = hyphened || weight::family(text, next) > 0 || text.senses(next).is_none();
        let is_word = text.kind(next) == Some(TokenKind::Word);
        return is_word && listed && !matches!(text.word(at), "el" | "los");
    }
    next > at
        && (leads_to_capital(text, at) || text.word(at + 1) == "-")
        && !text.senses(next).can_be(Sense::FacilityWord)
}

fn past_particles(text: &Text, at: usize) -> usize {
    let mut next = at;
    while next < at + 3 && PARTICLES.contains(&text.word(next)) {
        next += 1;
    }
    // `al-Farsi`
    next + usize::from(next > at && text.word(next) == "-" && text.glued(next))
}
