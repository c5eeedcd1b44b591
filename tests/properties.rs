//! What holds of any draft whatever: random characters, and drafts pieced together from what finders look for.

mod promises;

use std::ops::Range;

use chaperone::mentions::{self, Mention};
use chaperone::report::{Finding, Report};
use chaperone::rules::RULES;
use chaperone::{Draft, Policy, scan, text};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

/// Names, titles, labels, numbers, masks, hashtags, care, accents, other scripts, emoji: whatever some finder begins at, goes
/// on with or stops at, between bars. All invented.
const PIECES: &str = "Mrs.|mr|Dr.|Nurse|Sra.|RN|MD|Maria|maria|MARIA|Alvarez|O’Brien|O'Brien's|de|la|Cruz|van|Lindqvist-Moore\
|J|J.|J.D.|Muñoz|Mun\u{0303}oz|Łukasz|Nguyễn|İpek|Straße|Grace|Hope|May|Jordan|Will|M*ria|J0hn|Al****z|M.\
|my patient|our pt|a patient named|patients|My name is|I'm|she|her|his|me|mother|daughter|admitted|saw|in clinic|the ER|ICU\
|rm 214|bed 4|discharged|surgery|from|of|the|at|in|on|near|and|is|a|an|our|to\
|94|94yo|94-year-old|97F|ninety-four|years old|aged|born|1931|in 1931|March|march 3rd|Mar. 3, 2024|3/14|3/14/1968|2024-03-14\
|31.12.1999|5th|4th of|may|sun|Christmas|last Tuesday|two weeks ago|Monday|4|12|555|5|0142|555-0142|(503) 555-0142|+1|ext.|fax:|SSN|987-65-4321\
|last four|4321|MRN|mrn00482913|00482913|chart #|A-20417|DOB:|ID|No.|policy|1EG4-TE5-MK72|NPI|1234567893|DEA|AB1234563\
|4111 1111 1111 1111|IBAN|GB23 TEST 1020 3040 5060 70|VIN|1M8GDM9AXKP042788|case no.|Rx|license|passport\
|ana@example.org|ana at example dot org|@ana_hall|https://example.org/a?b=c#d|example.org|192.0.2.1|2001:db8::1\
|00:00:5E:00:53:01|12 Elm Street|Apt 4|Springfield|springfield|Cook County|St.|Mary's|Hospital|Clinic|IL|62704|62704-0142|Ohio\
|#PrayForMaria|#teamalvarez|#ICU|diabetes|Hashimoto|Bell's|warfarin|MI|CABG|mg|$40\
|@|#|-|–|—|/|.|..|…|,|;|:|!|?|(|)|[|]|\"|“|”|'|’|*|_|&|%|+|=|\\|~|<|>|🙏🏾|👨‍👩‍👧|🇺🇸|❤️|1️⃣|👩🏽‍⚕️\
|𝓜𝓪𝓻𝓲𝓪|𝟗𝟒|٩٤|מריה|ماريا|Мария|李|小明|한글|ﬁ|ẞ|ǅ|ª|\n|\r\n|\r|\t|\0|\u{A0}|\u{2028}|\u{200B}|\u{200D}|\u{FE0F}|\u{AD}\
|\u{301}|\u{202E}|\u{2067}|\u{10FFFF}";

/// What stands between two pieces: mostly a space.
const SEPARATORS: &[&str] = &[
    " ", " ", " ", " ", " ", "", "", "-", ", ", ". ", "\n", "\n\n", "'s ", ": ", "/",
];

/// Paragraphs that name nobody and speak of no care.
const NEUTRAL: &[&str] = &[
    "It rained a little and then it was dry.",
    "🙂",
    "…",
    "so it goes",
    "¡Qué bien!",
    "Снег идёт.",
];

/// How often a draft is mended at most: each round can uncover what stood under another finding.
const ROUNDS: usize = 12;

/// Any characters at all.
fn characters() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..120).prop_map(String::from_iter)
}

/// Pieces with separators between them.
fn pieced() -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = PIECES.split('|').collect();
    let pair = (prop::sample::select(pieces), prop::sample::select(SEPARATORS));
    prop::collection::vec(pair, 0..24).prop_map(|pairs| pairs.into_iter().flat_map(|(a, b)| [a, b]).collect())
}

/// Pieces, with characters scattered among them, or torn apart.
fn scattered() -> impl Strategy<Value = String> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), prop::option::of(any::<char>())), 0..6);
    (pieced(), changes).prop_map(|(source, changes)| {
        let mut chars: Vec<char> = source.chars().collect();
        for (at, change) in changes {
            match change {
                Some(c) => chars.insert(at.index(chars.len() + 1), c),
                None if chars.is_empty() => {}
                None => drop(chars.remove(at.index(chars.len()))),
            }
        }
        chars.into_iter().collect()
    })
}

/// Nothing but numbers, which people paste alone.
fn numbers() -> impl Strategy<Value = String> {
    let group = "([A-Z]{1,2})?[0-9]{1,17}|[0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{1,4}([-./ :][0-9]{1,4}){1,4}";
    let groups = prop::collection::vec((group, prop::sample::select(SEPARATORS)), 1..4);
    groups.prop_map(|groups| {
        groups
            .into_iter()
            .map(|(number, separator)| number + separator)
            .collect()
    })
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![1 => characters(), 3 => pieced(), 2 => scattered(), 1 => numbers()]
}

/// Each identifier's kind, place and words.
fn identifiers(source: &str) -> Vec<(&'static str, usize, &str)> {
    let text = text::read(source);
    let found = mentions::find(&text);
    let identifiers = found.into_iter().filter(|mention| mention.kind.is_identifier());
    identifiers
        .map(|Mention { kind, span, .. }| (kind.slug(), span.start, text.quote(span)))
        .collect()
}

fn report(source: &str) -> Report {
    scan(&Draft::of(source), &Policy::default())
}

/// `source` with the first fix of each of `findings`, and where in it the new words stand, in UTF-16 units.
fn fixed<'f>(source: &str, findings: impl Iterator<Item = &'f Finding>) -> (String, Vec<Range<usize>>) {
    let mut fixes: Vec<_> = findings.filter_map(|finding| finding.fixes.first()).collect();
    fixes.sort_by_key(|fix| fix.start);
    let units: Vec<u16> = source.encode_utf16().collect();
    let (mut fixed, mut places, mut end) = (Vec::new(), Vec::new(), 0);
    for fix in fixes {
        // Of two that overlap, a user can accept one.
        if fix.start >= end {
            fixed.extend(&units[end..fix.start]);
            let start = fixed.len();
            fixed.extend(fix.replacement.encode_utf16());
            places.push(start..fixed.len());
            end = fix.end;
        }
    }
    fixed.extend(&units[end..]);
    (String::from_utf16(&fixed).expect("fixes fall on characters"), places)
}

fn of<'r>(report: &'r Report, rule: &str) -> impl Iterator<Item = &'r Finding> {
    report.findings.iter().filter(move |finding| finding.rule == rule)
}

fn within(finding: &Finding, place: &Range<usize>) -> bool {
    place.start <= finding.start && finding.end <= place.end
}

proptest! {
    // A failure is printed with the smallest draft that shows it: that belongs into the finder's own tests.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_are_whole_characters_and_quote_the_draft(source in anything()) {
        promises::mentions_quote(&source);
        let draft = Draft::of(source);
        promises::report_quotes(&draft.text, &scan(&draft, &Policy::default()));
    }

    #[test]
    fn other_spellings_are_read_as_well(source in anything()) {
        for other in [
            source.to_lowercase(),
            source.to_uppercase(),
            source.nfc().collect(),
            source.nfd().collect(),
            source.nfkd().collect(),
            source.chars().rev().collect(),
        ] {
            promises::mentions_quote(&other);
            let draft = Draft::of(other);
            promises::report_quotes(&draft.text, &scan(&draft, &Policy::default()));
        }
    }

    #[test]
    fn the_same_draft_has_the_same_report(source in anything()) {
        prop_assert_eq!(report(&source), report(&source));
    }

    /// A composed and a decomposed accent are one letter. (The parts of a Korean syllable are letters themselves.)
    #[test]
    fn accents_are_read_however_they_are_stored(source in pieced()) {
        let source = source.replace("한글", "");
        let (composed, decomposed): (String, String) = (source.nfc().collect(), source.nfd().collect());
        let as_composed = |source| -> Vec<(&str, String)> {
            identifiers(source).into_iter().map(|(kind, _, quote)| (kind, quote.nfc().collect())).collect()
        };
        prop_assert_eq!(as_composed(&composed), as_composed(&decomposed));
    }

    /// A paragraph ends what a finder may look at: a draft means the same in front of another paragraph and behind one, with a
    /// blank line between them, where that other one names nobody and speaks of no care.
    #[test]
    fn a_neutral_paragraph_changes_nothing(
        source in anything(),
        neutral in prop::sample::select(NEUTRAL),
        blank_line in prop::sample::select(&["\n\n", "\r\n\r\n"][..]),
    ) {
        let alone = identifiers(&source);
        let before = format!("{source}{blank_line}{neutral}");
        prop_assert_eq!(&identifiers(&before), &alone);
        let behind = format!("{neutral}{blank_line}{source}");
        let offset = behind.len() - source.len();
        let moved: Vec<_> = alone.into_iter().map(|(kind, at, quote)| (kind, at + offset, quote)).collect();
        prop_assert_eq!(&identifiers(&behind), &moved);

        let findings = |source: &str| -> Vec<_> {
            report(source).findings.into_iter().map(|finding| (finding.rule, finding.severity, finding.quote)).collect()
        };
        prop_assert_eq!(findings(&before), findings(&source));
        prop_assert_eq!(findings(&behind), findings(&source));
    }

    /// What a fix of a rule puts in is nothing that the rule finds.
    #[test]
    fn fixes_mend(source in anything()) {
        let report = report(&source);
        for rule in RULES.iter().map(|rule| rule.doc.slug) {
            let (text, places) = fixed(&source, of(&report, rule));
            let after = self::report(&text);
            promises::report_quotes(&text, &after);
            for finding in of(&after, rule).filter(|finding| !finding.quote.is_empty()) {
                prop_assert!(!places.iter().any(|place| within(finding, place)), "{:?} in {:?}", finding, text);
            }
        }
    }

    /// Whoever accepts the first fix of everything, and of what is found then, comes to an end.
    #[test]
    fn fixes_come_to_an_end(source in anything()) {
        let mut text = source;
        for _ in 0..ROUNDS {
            let report = report(&text);
            if report.findings.iter().all(|finding| finding.fixes.is_empty()) {
                return Ok(());
            }
            text = fixed(&text, report.findings.iter()).0;
        }
        prop_assert!(false, "still mending {:?}", text);
    }
}
