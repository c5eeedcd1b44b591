//! Ends of host names, after the root zone: those that are no word of a text, and those that are.
//!
//! Source: IANA, "Root Zone Database"; RFC 2606 for `example`.

/// Ends that no sentence ends with, so that a full stop before them is part of an address. Sorted.
pub(crate) const SURE_ENDS: &[&str] = &[
    "ai", "app", "au", "biz", "br", "ca", "cat", "ch", "cn", "com", "cz", "dev", "dk", "edu", "eu", "example", "fr",
    "gov", "gr", "hk", "hu", "ie", "il", "info", "int", "io", "jp", "ke", "kr", "mil", "mx", "net", "nl", "nz",
    "online", "org", "ph", "pl", "pt", "ru", "site", "tech", "tv", "tw", "ua", "uk", "website", "xyz", "za",
];

/// Ends that are words or abbreviations, too: only a path after them tells (`youtu.be/…`). Sorted.
pub(crate) const DOUBTFUL_ENDS: &[&str] = &[
    "ac",
    "ae",
    "am",
    "at",
    "be",
    "bio",
    "blog",
    "by",
    "care",
    "cc",
    "center",
    "cl",
    "clinic",
    "club",
    "co",
    "de",
    "do",
    "ee",
    "es",
    "fi",
    "fm",
    "foundation",
    "fund",
    "gg",
    "gl",
    "gle",
    "health",
    "im",
    "in",
    "is",
    "it",
    "la",
    "life",
    "link",
    "live",
    "ly",
    "me",
    "media",
    "my",
    "news",
    "ng",
    "ngo",
    "no",
    "nu",
    "one",
    "page",
    "pe",
    "pk",
    "pub",
    "se",
    "sh",
    "shop",
    "so",
    "social",
    "st",
    "store",
    "support",
    "team",
    "to",
    "today",
    "us",
    "vc",
    "video",
    "world",
    "ws",
];

/// What stands before a country's two letters in a host name: `example.gov.ng`.
pub(crate) const SECOND_LEVELS: &[&str] = &[
    "ac", "co", "com", "edu", "go", "gob", "gov", "govt", "net", "nhs", "nic", "or", "org",
];

#[cfg(test)]
mod tests {
    use super::{DOUBTFUL_ENDS, SURE_ENDS};

    #[test]
    fn ends_are_sorted() {
        assert!(SURE_ENDS.is_sorted() && DOUBTFUL_ENDS.is_sorted());
    }
}
