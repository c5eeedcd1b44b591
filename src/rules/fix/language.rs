use std::ops::Range;

use crate::text::Text;

/// The language that words are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Spanish,
}

impl Language {
    /// The one of the two wordings.
    pub fn pick<'w>(self, english: &'w str, spanish: &'w str) -> &'w str {
        match self {
            Self::English => english,
            Self::Spanish => spanish,
        }
    }
}

/// How far around a place the small words are counted, in tokens.
const REACH: usize = 12;

/// The language around `tokens`, in their sentence: that of most of the small words there.
pub(super) fn around(text: &Text, tokens: &Range<usize>) -> Language {
    let at = tokens.start;
    let sentence = text.sentence_of(at);
    let near = at.saturating_sub(REACH).max(sentence.start)..(at + REACH).min(sentence.end);
    let (mut english, mut spanish) = (0, 0);
    // `Ms. de la Cruz` says nothing.
    for word in near.filter(|at| !tokens.contains(at)).map(|at| text.word(at)) {
        english += usize::from(ENGLISH.contains(&word));
        spanish += usize::from(SPANISH.contains(&word));
    }
    if spanish > english {
        Language::Spanish
    } else {
        Language::English
    }
}

/// Small words that only English has.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "was", "is", "my", "our", "her", "his", "she", "they", "with", "from", "for", "that",
    "this", "it", "we", "you", "on", "in", "at", "after", "today", "patient", "saw", "who", "an", "by", "who",
];

/// Small words that only Spanish has.
const SPANISH: &[&str] = &[
    "el", "la", "los", "las", "de", "del", "que", "y", "en", "un", "una", "con", "por", "para", "mi", "su", "se", "lo",
    "fue", "es", "esta", "hoy", "ayer", "paciente", "al", "muy", "como", "pero", "ya", "le", "nuestro", "nuestra",
    "senora", "senor", "sra", "sr", "anos",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_decides() {
        for (draft, expected) in [
            ("Saw a patient on March 3.", Language::English),
            ("Mi paciente ingresó el 3 de marzo.", Language::Spanish),
            ("Gracias a todos.", Language::English),
        ] {
            assert_eq!(around(&crate::text::read(draft), &(0..0)), expected, "{draft}");
        }
        let both = crate::text::read("Saw her in clinic. La señora está muy bien.");
        assert_eq!(
            (around(&both, &(0..1)), around(&both, &(7..8))),
            (Language::English, Language::Spanish)
        );
    }
}
