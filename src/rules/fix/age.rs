use super::language::{self, Language};
use super::{Fix, Picture, is_determiner};
use crate::lexicon::{PATIENT_NOUNS, PEOPLE_NOUNS};
use crate::mentions::{Age, AgeUnit, Mention};
use crate::text::Text;

/// How far around an age a pronoun is looked for, in tokens.
const REACH: usize = 10;

/// `a 97yo woman` becomes `an older woman`, `he is 91` becomes `he is over 89`, `a 42yo nurse` becomes `a nurse in her 40s`.
pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention, age: &Age) -> Fix {
    let text = picture.text;
    let language = language::around(text, &mention.tokens);
    match age.unit {
        AgeUnit::Years if age.number > 89 => older(picture, mention, language),
        AgeUnit::Years if age.number >= 20 => decade(picture, mention, age, language),
        AgeUnit::Years => young(picture, mention, age, language),
        AgeUnit::Months | AgeUnit::Weeks | AgeUnit::Days => smallest(picture, mention, language),
    }
}

/// What stands around an age.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// `a 97yo woman`, with the noun after it.
    BeforeNoun,
    /// `my 97-year-old came in`, which is a noun itself.
    Noun,
    /// `she is 97`
    Predicate,
    /// `her 97th birthday`
    Birthday,
}

fn place(text: &Text, mention: &Mention) -> Place {
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let before = text.word_before(start, 1);
    if matches!(text.word(end), "birthday" | "bday") || matches!(text.word(end - 1), "birthday" | "bday") {
        Place::Birthday
    } else if is_person(text.word(end)) {
        Place::BeforeNoun
    } else if is_determiner(before) && before != "'s" {
        Place::Noun
    } else {
        Place::Predicate
    }
}

fn is_person(word: &str) -> bool {
    // `97F` and `97 f` are followed by what they say of somebody, which no `older` can stand before.
    word.len() > 1 && PEOPLE_NOUNS.contains(&word)
        || PATIENT_NOUNS.iter().any(|(noun, _)| *noun == word)
        || matches!(
            word,
            "child"
                | "kid"
                | "teen"
                | "infant"
                | "baby"
                | "person"
                | "adult"
                | "resident"
                | "mother"
                | "father"
                | "mom"
                | "dad"
                | "grandmother"
                | "grandfather"
                | "gent"
                | "client"
        )
}

fn older(picture: &Picture<'_>, mention: &Mention, language: Language) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let article = usize::from(matches!(text.word_before(start, 1), "a" | "an"));
    let whole = start - article..end;
    if let Some((_, wording)) = TURNED.iter().find(|(verb, _)| *verb == text.word_before(start, 1)) {
        return Fix::replace(picture, start - 1..end, wording);
    }
    if text.word_before(start, 1) == "happy" {
        return Fix::replace(picture, start..end, "birthday");
    }
    match (place(text, mention), language) {
        (Place::Birthday, _) => birthday(picture, mention),
        (Place::BeforeNoun, Language::English) => {
            Fix::replace(picture, whole, if article == 1 { "an older" } else { "older" })
        }
        (Place::Noun, Language::English) => Fix::replace(
            picture,
            whole,
            if article == 1 {
                "an older adult"
            } else {
                "older patient"
            },
        ),
        (_, Language::Spanish) if text.word(start) == "de" || text.word_before(start, 1) == "de" => Fix::replace(
            picture,
            start..end,
            if text.word(start) == "de" {
                "de más de 89 años"
            } else {
                "más de 89 años"
            },
        ),
        (_, Language::Spanish) => Fix::replace(picture, start..end, "más de 89 años"),
        (Place::Predicate, Language::English) => {
            // `in her 90s` begins with a word that has to go, too.
            let verb = matches!(text.word(start), "in" | "in her" | "in his");
            Fix::replace(picture, start..end, if verb { "an older adult" } else { "over 89" })
        }
    }
}

/// What `turned 97` becomes.
const TURNED: &[(&str, &str)] = &[
    ("turned", "had a birthday"),
    ("turns", "has a birthday"),
    ("turning", "having a birthday"),
    ("cumplio", "cumplió años"),
    ("cumple", "cumple años"),
];

/// `her 97th birthday` becomes `her birthday`.
fn birthday(picture: &Picture<'_>, mention: &Mention) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    if matches!(text.word(end - 1), "birthday" | "bday") {
        Fix::replace(picture, start..end, "birthday")
    } else {
        Fix::take_out(picture, "Leave the age out", start, end)
    }
}

fn decade(picture: &Picture<'_>, mention: &Mention, age: &Age, language: Language) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let tens = age.number / 10 * 10;
    if language == Language::Spanish {
        let de = if text.word(start) == "de" { "de " } else { "" };
        let unos = usize::from(text.word_before(start, 1) == "unos");
        return Fix::replace(picture, start - unos..end, &format!("{de}unos {tens} años"));
    }
    let noun = text.word(end);
    match place(text, mention) {
        Place::Birthday => birthday(picture, mention),
        Place::BeforeNoun => Fix::replace(
            picture,
            start..end + 1,
            &format!("{noun} in {} {tens}s", possessive(text, mention)),
        ),
        Place::Noun => Fix::replace(
            picture,
            start..end,
            &format!("patient in {} {tens}s", possessive(text, mention)),
        ),
        Place::Predicate => Fix::replace(
            picture,
            start..end,
            &format!("in {} {tens}s", possessive(text, mention)),
        ),
    }
}

/// Children and teenagers.
fn young(picture: &Picture<'_>, mention: &Mention, age: &Age, language: Language) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let is_teen = age.number > 12;
    if language == Language::Spanish {
        return Fix::replace(
            picture,
            start..end,
            if is_teen { "adolescente" } else { "de corta edad" },
        );
    }
    let adjective = if is_teen { "teenage" } else { "young" };
    match place(text, mention) {
        Place::Birthday => birthday(picture, mention),
        Place::BeforeNoun => Fix::replace(picture, start..end, adjective),
        Place::Noun => Fix::replace(picture, start..end, if is_teen { "teenager" } else { "child" }),
        Place::Predicate => Fix::replace(picture, start..end, if is_teen { "a teenager" } else { "a child" }),
    }
}

fn smallest(picture: &Picture<'_>, mention: &Mention, language: Language) -> Fix {
    let text = picture.text;
    let tokens = mention.tokens.clone();
    let wording = match (place(text, mention), language) {
        (Place::BeforeNoun, Language::English) => "little",
        (Place::Noun, Language::English) => "baby",
        (_, Language::English) => "a few months old",
        (_, Language::Spanish) => "de pocos meses",
    };
    Fix::replace(picture, tokens, wording)
}

/// `her`, `his` or `their`, as the noun or the nearest pronoun has it.
fn possessive(text: &Text, mention: &Mention) -> &'static str {
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let near = (end..end + REACH).chain((start.saturating_sub(REACH)..start).rev());
    let mut said = near.filter_map(|at| match text.word(at) {
        "woman" | "lady" | "girl" | "female" | "she" | "her" | "mother" | "mom" | "grandmother" | "grandma" | "f" => {
            Some("her")
        }
        "man" | "gentleman" | "guy" | "boy" | "male" | "he" | "his" | "him" | "father" | "dad" | "grandfather"
        | "grandpa" | "gent" | "m" => Some("his"),
        _ => None,
    });
    said.next().unwrap_or("their")
}
