//! What speaks for a patient's story in a sentence, and what against it.

use std::ops::Range;

use crate::draft::{Account, Draft, Surface};
use crate::reading::Reading;
use crate::text::{Text, TokenKind};

/// One thing that speaks for or against: its class (a sign, a kind of mention, a form, a word), and its name.
type What = (&'static str, &'static str);

/// The evidence for every sentence of a draft, and for the draft as a whole.
pub struct Evidence<'r> {
    text: &'r Text<'r>,
    sentences: Vec<Vec<What>>,
    draft: Vec<What>,
    answered: Vec<What>,
}

/// How many sentences before and after count as near.
const NEAR: usize = 2;

impl<'r> Evidence<'r> {
    /// Gathers what the stages before have found.
    #[must_use]
    pub fn gather(draft: &Draft, reading: &'r Reading, answered: Option<&Reading>) -> Self {
        let sentences = by_sentence(reading);
        let mut whole: Vec<What> = sentences.iter().flatten().copied().filter(carries).collect();
        whole.extend(circumstances(draft).map(|form| ("form", form)));
        let answered = answered.map_or(Vec::new(), |answered| {
            by_sentence(answered).into_iter().flatten().collect()
        });
        Self {
            text: &reading.text,
            sentences,
            draft: once(whole),
            answered: once(answered),
        }
    }

    /// Everything that bears on sentence `number`: where it stands, its class and its name, each once.
    pub fn each(&self, number: usize, mut tell: impl FnMut(&'static str, &str, &str)) {
        for (class, name) in &self.sentences[number] {
            tell("here", class, name);
        }
        let mut words: Vec<&str> = self.text.sentences()[number]
            .clone()
            .map(|at| self.text.word(at))
            .collect();
        words.sort_unstable();
        words.dedup();
        for word in words {
            tell("here", "word", word);
        }
        let near = number.saturating_sub(NEAR)..(number + NEAR + 1).min(self.sentences.len());
        let others = near.filter(|other| *other != number);
        for (class, name) in once(
            others
                .flat_map(|other| &self.sentences[other])
                .copied()
                .filter(carries)
                .collect(),
        ) {
            tell("near", class, name);
        }
    }

    /// Everything that bears on all sentences alike.
    pub fn each_of_draft(&self, mut tell: impl FnMut(&'static str, &str, &str)) {
        for (class, name) in &self.draft {
            tell("draft", class, name);
        }
        for (class, name) in &self.answered {
            tell("answered", class, name);
        }
    }
}

/// True for what bears on other sentences, too: what is named and said, and not how. So a neutral paragraph changes nothing.
fn carries((class, _): &What) -> bool {
    *class != "form"
}

/// Each once, in order.
fn once(mut all: Vec<What>) -> Vec<What> {
    all.sort_unstable();
    all.dedup();
    all
}

fn by_sentence(reading: &Reading) -> Vec<Vec<What>> {
    let text = &reading.text;
    let mut shown: Vec<Vec<What>> = text
        .sentences()
        .iter()
        .map(|tokens| forms(text, tokens.clone()))
        .collect();
    let mut show = |at: usize, what: What| {
        if let Some(number) = text.sentence_number(at) {
            shown[number].push(what);
        }
    };
    for mention in &reading.mentions {
        show(mention.tokens.start, ("kind", mention.kind.slug()));
    }
    for phrase in reading.phrases.iter() {
        show(phrase.tokens.start, ("sign", phrase.sign.slug()));
    }
    for sentence in &mut shown {
        sentence.extend(somebody_elses(sentence));
    }
    shown.into_iter().map(once).collect()
}

/// Whose a sentence is that speaks of the author, kin, animals or inventions, and of no patient.
fn somebody_elses(shown: &[What]) -> Option<What> {
    const PATIENTS: &[&str] = &[
        "one-patient",
        "some-patient",
        "one-person",
        "bare-person",
        "my-person",
        "time-slot",
        "who-clause",
        "bed-as-person",
        "with-us",
        "case-of",
        "patient",
    ];
    const OTHERS: &[(&str, &str)] = &[
        ("own-kin", "own-kin-alone"),
        ("own-self", "own-self-alone"),
        ("own-animal", "animal-alone"),
        ("made-up", "invented-alone"),
        ("staff", "staff-alone"),
    ];
    let shows = |name: &str| shown.iter().any(|(_, shown)| *shown == name);
    if PATIENTS.iter().any(|name| shows(name)) {
        return None;
    }
    let (_, form) = OTHERS.iter().find(|(name, _)| shows(name))?;
    Some(("form", form))
}

/// The form of a sentence.
fn forms(text: &Text, tokens: Range<usize>) -> Vec<What> {
    let length = match tokens
        .clone()
        .filter(|at| text.kind(*at) != Some(TokenKind::Newline))
        .count()
    {
        0..=4 => Some("tiny"),
        5..=10 => Some("short"),
        11..=25 => None,
        _ => Some("long"),
    };
    let words = tokens.filter_map(|at| match text.word(at) {
        "?" => Some("question"),
        "\"" | "'" => Some("quoted"),
        "i" | "we" | "my" | "our" | "me" | "us" | "i'm" | "i've" | "we're" | "mi" | "yo" => Some("first-person"),
        "you" | "your" | "u" | "ur" | "you're" | "usted" => Some("second-person"),
        word if is_past(word) => Some("past"),
        _ => None,
    });
    length.into_iter().chain(words).map(|form| ("form", form)).collect()
}

/// True for a verb in the past, mostly.
fn is_past(word: &str) -> bool {
    const IRREGULAR: &[&str] = &[
        "ate", "broke", "brought", "came", "did", "drove", "fell", "found", "gave", "got", "had", "held", "kept",
        "left", "lost", "made", "met", "ran", "said", "sat", "saw", "thought", "told", "took", "was", "went", "were",
    ];
    word.len() > 3 && word.ends_with("ed") || IRREGULAR.contains(&word)
}

/// Where the draft goes.
fn circumstances(draft: &Draft) -> impl Iterator<Item = &'static str> {
    let account = match draft.account {
        Account::Personal => Some("personal"),
        Account::Professional => Some("professional"),
        Account::Unknown => None,
    };
    let surface = match draft.surface {
        Surface::Reply | Surface::Comment => Some("reply"),
        Surface::ReviewReply => Some("review-reply"),
        Surface::Caption => Some("caption"),
        Surface::Dm => Some("direct"),
        Surface::Post | Surface::Unknown => None,
    };
    let attached = (!draft.attachments.is_empty()).then_some("attached");
    let answers = draft.in_reply_to.as_ref().map(|_| "answers");
    [account, surface, attached, answers].into_iter().flatten()
}
