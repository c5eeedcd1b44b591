//! # A page about a patient
//!
//! ## What it flags
//! The address of a page that is a patient's, is about one, or holds their results.
//!
//! ## Why
//! The page says who it is, often with a picture. Web addresses have to go before a story counts as de-identified, even
//! those that the family has made public.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(N), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient has a site: [www.helpforrosa.example]
//! saw Mr. Dorn in clinic, his site is [dornsworkshop.example]
//! this pt's scan is at [https://files.example.net/s/kt81], tell her
//! The lady in bed 4 sells quilts, her shop is [quiltsbybed4.example/shop]
//! Discharged Ms. Ude today, her page: [givetogether.example/ude-family]
//! She was admitted last night, her mother's blog is [kidneyandkin.example]
//! ```
//!
//! ## Left alone
//! ```text
//! Book at www.harborclinic.example, patients welcome.
//! We wrote about saline at https://example.org/blog.
//! My patient asked for a source: see our page https://example.org/flu for all.
//! Read the guideline at www.cdc.gov/flu, every patient is different.
//! Patients can pay at pay.example.org.
//! New paper: doi.org/10.1000/182, 400 patients, no effect.
//! ```
//!
//! ## Safer
//! Take the address out. If the family asked you to share it, let them share it.

use crate::mentions::{Kind, Mention};
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let pages = picture.mentions().filter(|(mention, owner)| {
        let is_theirs = owner.is_some_and(|owner| owner.standing.is_protected());
        let is_said = || owner.is_some_and(|owner| owner.is_sure) || is_about_somebody(picture, mention);
        mention.kind == Kind::Url && is_theirs && is_said() && !is_public(picture, mention)
    });
    pages
        .map(|(mention, owner)| Suspicion {
            severity: if owner.is_some_and(|owner| owner.is_sure) {
                Severity::High
            } else {
                Severity::Medium
            },
            span: mention.span,
            message: "This page could identify a patient.".to_owned(),
            fixes: vec![Fix::number(picture, mention)],
        })
        .collect()
}

/// How far before an address the words stand that say whose page it is, in tokens.
const REACH: usize = 8;

/// True after `her blog is`, `his page:` and `your scan is up at`: most links of clinicians lead to news and papers.
fn is_about_somebody(picture: &Picture<'_>, page: &Mention) -> bool {
    let text = picture.text;
    let before = page.tokens.start.saturating_sub(REACH)..page.tokens.start;
    let (mut owned, mut page_word) = (false, false);
    for word in before.map(|at| text.word(at)) {
        owned |= OWNED.contains(&word);
        page_word |= PAGES.contains(&word);
    }
    let here = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < page.tokens.start);
    let names_somebody = picture.mentions[here.saturating_sub(3)..here].iter().any(|mention| {
        matches!(
            mention.kind,
            Kind::Person(_) | Kind::Patient(_) | Kind::Relation | Kind::RecordNumber(_)
        )
    });
    owned && page_word
        || names_somebody && (owned || page_word)
        || page_word && text.word_before(page.tokens.start, 1) != ":"
}

/// Words for whose a page is.
const OWNED: &[&str] = &[
    "her", "his", "their", "your", "ur", "'s", "s'", "she", "he", "they", "family", "wife", "husband", "mom", "mama",
    "dad", "son", "daughter", "su", "suya",
];

/// What a page of somebody, or with something of theirs, is called.
const PAGES: &[&str] = &[
    "page",
    "site",
    "website",
    "blog",
    "gofundme",
    "fundraiser",
    "profile",
    "ig",
    "insta",
    "instagram",
    "facebook",
    "fb",
    "tiktok",
    "youtube",
    "channel",
    "portal",
    "scan",
    "scans",
    "result",
    "results",
    "pathology",
    "labs",
    "imaging",
    "xray",
    "strips",
    "receipt",
    "registry",
    "caringbridge",
    "obituary",
    "obit",
    "story",
    "shop",
    "chart",
    "pagina",
    "resultados",
    "login",
];

/// True for pages of governments, journals and universities, and for links that news are shortened to.
fn is_public(picture: &Picture<'_>, page: &Mention) -> bool {
    let words = || page.tokens.clone().map(|at| picture.text.word(at));
    words().any(|word| {
        matches!(
            word,
            "gov" | "edu" | "doi" | "pubmed" | "nejm" | "bmj" | "who" | "cdc" | "nih" | "nhs"
        )
    }) || picture.quote(page).contains("//t.co/")
}
