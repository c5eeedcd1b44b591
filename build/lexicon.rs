//! Makes one list of all word lists: each word or phrase with everything that it can be.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use senses::{Sense, Senses};

#[path = "../src/lexicon/calendar.rs"]
#[allow(dead_code)]
mod calendar;
#[path = "../src/lexicon/care.rs"]
#[allow(dead_code)]
mod care;
#[path = "../src/lexicon/labels.rs"]
#[allow(dead_code)]
mod labels;
#[path = "../src/lexicon/number_kinds.rs"]
#[allow(dead_code)]
mod number_kinds;
#[path = "../src/lexicon/places.rs"]
#[allow(dead_code)]
mod places;
#[path = "../src/lexicon/senses.rs"]
#[allow(dead_code)]
mod senses;
#[path = "../src/lexicon/titles.rs"]
#[allow(dead_code)]
mod titles;

/// What a table's lines say of their words: the file, the second column if it matters, and the sense.
const TABLES: &[(&str, Option<&str>, Sense)] = &[
    ("regions.tsv", Some("state"), Sense::State),
    ("regions.tsv", Some("abbr"), Sense::StateCode),
    ("regions.tsv", Some("country"), Sense::Country),
    ("regions.tsv", Some("region"), Sense::Region),
    ("counties.txt", None, Sense::County),
    ("neighbourhoods.txt", None, Sense::Neighbourhood),
    ("conditions.txt", None, Sense::Condition),
    ("procedures.txt", None, Sense::Procedure),
    ("drugs.txt", None, Sense::Drug),
    ("eponyms.txt", None, Sense::Eponym),
    ("eponym_words.txt", None, Sense::EponymWord),
    ("figures.txt", None, Sense::Figure),
    ("mononyms.txt", None, Sense::Mononym),
    ("namesakes.txt", None, Sense::Namesake),
    ("organisations.txt", None, Sense::Organisation),
    ("facilities.txt", None, Sense::Facility),
    ("facility_words.txt", Some("strong"), Sense::FacilityWord),
    ("facility_words.txt", Some("weak"), Sense::WeakFacilityWord),
    ("roles.txt", None, Sense::Role),
    ("roles.txt", Some("one"), Sense::UniqueRole),
    ("roles.txt", Some("clinician"), Sense::ClinicianRole),
    ("relations.txt", None, Sense::Relation),
    ("events.txt", None, Sense::Event),
    ("holidays.txt", None, Sense::Holiday),
    ("demonyms.txt", None, Sense::Demonym),
    ("quantity_units.txt", None, Sense::Unit),
    ("stopnames.txt", None, Sense::RarelyName),
    ("openers.txt", None, Sense::Opener),
    ("branches.txt", None, Sense::Branch),
];

/// What the strength in a table's second column means.
type Strength = fn(u8) -> Senses;

/// The tables with a strength in their second column.
const STRENGTHS: &[(&str, Strength)] = &[
    ("given_names.tsv", Senses::of_given_name),
    ("surnames.tsv", Senses::of_surname),
    ("words.tsv", Senses::of_word),
    ("places.tsv", Senses::of_place),
];

/// All words and phrases, with the bits of their senses.
pub fn words() -> BTreeMap<String, u64> {
    println!("cargo::rerun-if-changed=src/lexicon");
    let mut entries: BTreeMap<String, Senses> = BTreeMap::new();
    let mut add = |word: &str, senses: Senses| {
        let known = entries.entry(spelling(word)).or_default();
        *known = known.with(senses);
    };
    for &(file, column, sense) in TABLES {
        for (word, second) in lines(file) {
            if column.is_none() || column == second.as_deref() {
                add(&word, Senses::of(sense));
            }
        }
    }
    for &(file, senses) in STRENGTHS {
        for (word, strength) in lines(file) {
            let strength = strength.and_then(|strength| strength.parse().ok());
            add(
                &word,
                senses(strength.unwrap_or_else(|| panic!("{file}: {word:?} has no strength"))),
            );
        }
    }
    let mut add_all = |words: &mut dyn Iterator<Item = &str>, sense| {
        for word in words {
            add(word, Senses::of(sense));
        }
    };
    add_all(
        &mut titles::HONORIFICS.iter().chain(titles::CLINICIANS).copied(),
        Sense::Title,
    );
    add_all(&mut calendar::MONTHS.iter().map(|(name, _)| *name), Sense::Month);
    let number_words = calendar::NUMBER_TENS
        .iter()
        .chain(calendar::NUMBER_UNITS)
        .chain(calendar::ORDINALS)
        .chain(calendar::DECADES)
        .chain(calendar::AGE_NOUNS);
    add_all(&mut number_words.map(|(name, _)| *name), Sense::NumberWord);
    let weekdays = calendar::WEEKDAYS.iter().chain(calendar::WEEKDAYS_SHORT);
    add_all(&mut weekdays.copied(), Sense::Weekday);
    add_all(&mut calendar::TIME_WORDS.iter().copied(), Sense::TimeWord);
    add_all(&mut calendar::UNITS_OF_TIME.iter().map(|(name, _)| *name), Sense::Unit);
    let care = care::CARE_ACTS
        .iter()
        .chain(care::ENCOUNTERS)
        .chain(care::CARE_PLACES)
        .chain(labels::ROOMS);
    add_all(
        &mut care.copied().chain(care::PATIENT_NOUNS.iter().map(|(noun, _)| *noun)),
        Sense::Care,
    );

    add_all(
        &mut places::STREETS
            .iter()
            .chain(places::SHORT_STREETS)
            .chain(places::RESIDENCES)
            .copied(),
        Sense::Street,
    );
    let labels = labels::NUMBER_LABELS.iter().map(|(word, ..)| *word);
    let other_labels = [labels::PHONE_WORDS, labels::FAX_WORDS, labels::PUBLIC_NUMBERS];
    let kinds = number_kinds::NUMBER_KINDS.iter().map(|(word, _)| *word);
    add_all(
        &mut kinds.chain(labels).chain(other_labels.into_iter().flatten().copied()),
        Sense::NumberLabel,
    );
    // Small words are on the lists of names, too, and are none.
    for (word, _) in lines("small_words.txt") {
        let senses = entries.entry(word).or_default();
        *senses = senses.unnamed().with(Senses::of(Sense::SmallWord));
    }

    mark_beginnings(&mut entries);
    entries
        .into_iter()
        .map(|(word, senses)| (word, senses.bits()))
        .collect()
}

/// How common a word is, from 0 to 8: the small words are more common than any that is counted, and so are most short ones that
/// are not counted.
pub fn commonness(word: &str, senses: u64) -> u32 {
    let senses = Senses::from_bits(senses);
    let counted = u32::from(senses.word());
    if senses.can_be(Sense::SmallWord) || counted == 0 && word.len() <= 4 {
        return 8;
    }
    counted
}

/// Marks the words and phrases with which longer ones begin: only past those the reader looks further.
fn mark_beginnings(entries: &mut BTreeMap<String, Senses>) {
    let phrases: Vec<String> = entries.keys().filter(|word| word.contains(' ')).cloned().collect();
    for phrase in phrases {
        for (space, _) in phrase.match_indices(' ') {
            if let Some(senses) = entries.get_mut(&phrase[..space]) {
                *senses = senses.with(Senses::of(Sense::Beginning));
            }
        }
    }
}

/// How words are looked up: without apostrophes, and with a space for each hyphen.
fn spelling(word: &str) -> String {
    word.replace('\'', "").replace('-', " ")
}

/// A table's lines: the word, and the second column.
fn lines(file: &str) -> Vec<(String, Option<String>)> {
    let path = Path::new("src/lexicon/tables").join(file);
    let table = fs::read_to_string(&path).unwrap_or_default();
    let columns = table.lines().map(|line| {
        line.split_once('\t')
            .map_or((line, None), |(word, rest)| (word, Some(rest)))
    });
    columns
        .map(|(word, rest)| (word.to_owned(), rest.map(str::to_owned)))
        .collect()
}
