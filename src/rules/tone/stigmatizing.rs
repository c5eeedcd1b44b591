//! # Words that make a person an illness
//!
//! ## What it flags
//! Nouns and phrases that name people by an illness, a use of drugs or a poor fit with a plan: addict, junkie, frequent
//! flyer, dirty urine, non-compliant, crazies. Quoted in order to retire them, they are silent; so is what somebody says of
//! herself.
//!
//! ## Why
//! Such words stick: at one US centre, Black patients had 2.5 times the odds of a negative descriptor in their notes that
//! White patients had. People with a substance use disorder who feel stigmatised can be less willing to seek treatment.
//!
//! Source: Sun and others, Health Affairs, 2022; NIDA, Words Matter, as read in 2026; American Academy of Pediatrics,
//! 2022.
//!
//! ## Flagged
//! ```text
//! Another [junkie] in bay 4 wants his lunch.
//! Three [frequent flyers] and a full moon.
//! He had a [dirty urine] again, surprise.
//! Our [non-compliant] diabetics keep the wound clinic open.
//! The [crazies] are all here tonight.
//! A patient [committed suicide] on our unit last year, and we still miss him.
//! ER full of [drunks] in party hats
//! ```
//!
//! ## Left alone
//! ```text
//! Say "tested positive" instead of "dirty urine". Words are care.
//! I'm an alcoholic, nine years sober, and a nurse.
//! Frequent flyer miles paid for this beach.
//! Chocolate addict reporting for duty
//! Stop calling people junkies. They are somebody's children.
//! Alcoholic hepatitis, a thread for interns
//! What a crazy shift, but the good kind!
//! Non-alcoholic mojitos at the nurses' picnic
//! ```
//!
//! ## Safer
//! Name the person first: a person with a substance use disorder, somebody who comes in often, a positive test, died by
//! suicide.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_quoted, suspect};
use crate::rules::{Fix, Picture, Suspicion};
use crate::text::Text;

const MESSAGE: &str = "This word could hurt the people it names; person-first words say the same.";

/// Each kind of word, with what to say instead of one and of several, and how grave it is.
///
/// Source: NIDA, Words Matter: Terms to Use and Avoid When Talking About Addiction, 2021.
const WORDS: &[(Sign, &str, &str, Severity)] = &[
    (
        Sign::StigmaAddict,
        "person with a substance use disorder",
        "people with a substance use disorder",
        Severity::Medium,
    ),
    (
        Sign::StigmaDrunk,
        "person with an alcohol use disorder",
        "people with an alcohol use disorder",
        Severity::Medium,
    ),
    (
        Sign::StigmaFrequent,
        "person who comes in often",
        "people who come in often",
        Severity::Medium,
    ),
    (
        Sign::StigmaCrazy,
        "person with a mental illness",
        "people with a mental illness",
        Severity::Medium,
    ),
    (Sign::StigmaTest, "", "", Severity::Medium),
    (Sign::StigmaNoncompliant, "", "", Severity::Medium),
    (Sign::StigmaDiagnosis, "", "", Severity::Medium),
    (Sign::StigmaGroup, "", "", Severity::Medium),
    (Sign::StigmaSuicide, "", "", Severity::Low),
];

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.phrases.show(Sign::StigmaCorrects) {
        return Vec::new();
    }
    let mut suspicions = Vec::new();
    for (sign, one, several, severity) in WORDS {
        for phrase in picture.phrases.of(*sign) {
            let tokens = &phrase.tokens;
            if is_quoted(picture.text, tokens.start) || is_something_else(picture.text, tokens) {
                continue;
            }
            let mut suspicion = suspect(picture, tokens, *severity, MESSAGE);
            let last = picture.text.word(tokens.end - 1);
            let wording = match last {
                "suicide" if picture.text.word(tokens.start) == "committed" => "died by suicide",
                _ if last.ends_with('s') => several,
                _ => one,
            };
            if !wording.is_empty() {
                suspicion
                    .fixes
                    .insert(0, Fix::replace(picture, tokens.clone(), wording));
            }
            suspicions.push(suspicion);
        }
    }
    suspicions
}

/// True where the word means a drink, a thing that is loved, or the author.
fn is_something_else(text: &Text<'_>, tokens: &Range<usize>) -> bool {
    let loved = matches!(
        text.word_before(tokens.start, 1),
        "chocolate"
            | "coffee"
            | "caffeine"
            | "sugar"
            | "adrenaline"
            | "gym"
            | "book"
            | "news"
            | "data"
            | "shoe"
            | "shopping"
            | "plant"
            | "podcast"
            | "tv"
            | "sports"
            | "soda"
            | "carb"
            | "tea"
            | "phone"
            | "work"
            | "thrill"
            | "science"
            | "history"
            | "running"
            | "non"
    );
    let drink = matches!(
        text.word(tokens.end),
        "hepatitis"
            | "liver"
            | "cirrhosis"
            | "beverage"
            | "beverages"
            | "drink"
            | "drinks"
            | "ketoacidosis"
            | "anonymous"
            | "fatty"
            | "pancreatitis"
            | "cardiomyopathy"
            | "neuropathy"
            | "hand"
            | "gel"
            | "solution"
            | "wipes"
            | "steatohepatitis"
            | "miles"
            | "program"
            | "status"
            | "points"
            | "number"
            | "lounge"
            | "perks"
            | "card"
            | "or"
    );
    let author = (1..=4).any(|back| {
        matches!(
            text.word_before(tokens.start, back),
            "i'm" | "im" | "am" | "myself" | "soy"
        )
    }) || text.word_before(tokens.start, 1) == "my";
    loved || drink || author
}
