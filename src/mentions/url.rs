//! Addresses of pages.
//!
//! Format: a scheme and `://`; or `www.`; or a host name whose end is a known domain and no word of a text (`example.org`, not
//! `end.Then`, `rpc.py` or `os.sy`); or one with a doubtful end and a path (`youtu.be/…`). What closes the sentence around it
//! is left out.
//!
//! Source: RFC 3986, section 3; RFC 1034, section 3.5, for host names.

use super::{Found, Kind};
use crate::lexicon::{DOUBTFUL_ENDS, SECOND_LEVELS, SURE_ENDS};
use crate::text::{Case, Text, TokenKind};

/// The longest host name and the longest address, in tokens: bounds the work at one of them.
const LONGEST_HOST: usize = 16;
const LONGEST: usize = 160;

pub(super) fn at(text: &Text, at: usize) -> Found {
    if !text.glued(at + 1) || !text.is_spelled(at) {
        return None;
    }
    let next = text.word(at + 1);
    let is_scheme = next == ":" && matches!(text.word(at), "http" | "https" | "ftp" | "hxxp" | "hxxps");
    if is_scheme {
        let slashes = (2..4).all(|ahead| text.word(at + ahead) == "/" && text.glued(at + ahead));
        let there = slashes && text.glued(at + 4) && text.is_spelled(at + 4);
        return there.then(|| (Kind::Url, at..end_of(text, at + 5)));
    }
    let is_tail =
        text.glued(at) && (matches!(text.word(at - 1), "@" | "." | "-" | "_" | "/") || text.is_spelled(at - 1));
    if is_tail || !matches!(next, "." | "-") {
        return None;
    }
    let (end, labels) = host(text, at)?;
    let has_path = matches!(text.word(end), "/" | "?" | "#" | ":")
        && text.glued(end)
        && text.glued(end + 1)
        && text.is_spelled(end + 1);
    let top = text.word(end - 1);
    let is_host = if text.word(at) == "www" {
        labels > 2 && text.kind(end - 1) == Some(TokenKind::Word) && top.len() > 1
    } else {
        is_one_case(text, end - 1)
            && (SURE_ENDS.binary_search(&top).is_ok()
                || top.len() == 2 && labels > 2 && SECOND_LEVELS.contains(&text.word(end - 3))
                || has_path && DOUBTFUL_ENDS.binary_search(&top).is_ok())
    };
    let is_address = text.word(end) == "@" && text.glued(end);
    (is_host && !is_address).then(|| (Kind::Url, at..if has_path { end_of(text, end) } else { end }))
}

/// The end of the host name that begins at token `at`, and how many labels it has.
fn host(text: &Text, at: usize) -> Option<(usize, usize)> {
    let mut end = at + 1;
    let mut labels = 1;
    while end < at + LONGEST_HOST
        && matches!(text.word(end), "." | "-")
        && text.glued(end)
        && text.glued(end + 1)
        && text.is_spelled(end + 1)
    {
        labels += usize::from(text.word(end) == ".");
        end += 2;
    }
    // `example.org's` and `my-example` are none.
    (labels > 1 && text.word(end - 2) == ".").then_some((end, labels))
}

/// True for `com` and `COM`, not for the `Com` of a sentence that begins.
fn is_one_case(text: &Text, at: usize) -> bool {
    text.token(at).is_some_and(|token| token.case != Case::Capital)
}

/// The end of the address that has reached token `from`, without what closes a sentence, a quotation or a parenthesis.
fn end_of(text: &Text, from: usize) -> usize {
    let goes_on = |at: usize| {
        text.glued(at)
            && match text.kind(at) {
                Some(TokenKind::Sign) => {
                    text.word(at).is_ascii()
                        && !matches!(
                            text.word(at),
                            "\"" | "'" | "<" | ">" | "`" | "{" | "}" | "|" | "^" | "\\"
                        )
                }
                Some(TokenKind::Newline) | None => false,
                Some(_) => text.word(at) != "'s",
            }
    };
    let mut end = (from..from + LONGEST)
        .find(|at| !goes_on(*at))
        .unwrap_or(from + LONGEST);
    let count = |end: usize, sign: &str| (from..end).filter(|at| text.word(*at) == sign).count();
    while end > from {
        match text.word(end - 1) {
            "." | "," | ";" | ":" | "!" | "?" | "*" | "_" | "[" | "(" | "…" | "-" => end -= 1,
            closing @ (")" | "]") if count(end, closing) > count(end, if closing == ")" { "(" } else { "[" }) => {
                end -= 1
            }
            _ => break,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for address in [
            "https://www.example.com/",
            "http://example.com",
            "http://example.webcam",
            "HTTPS://EXAMPLE.COM",
            "https://example.org/a8ee-9d8a?page=4&to=7",
            "https://t.co/AbC123xyz9",
            "t.co/AbC123xyz9",
            "example.com",
            "example.co.il",
            "health.example.gov.ng",
            "www.example.museum",
            "youtu.be/AbC123",
            "my-clinic.example.org/find_(us)",
            "3d.example.net",
        ] {
            assert_eq!(quotes("url", &format!("see {address}, please.")), [address]);
            assert_eq!(quotes("url", &format!("👉{address}")), [address]);
            assert_eq!(quotes("url", &format!("(at \"{address}\")")), [address]);
        }
        assert_eq!(
            quotes("url", "example.com example.co.il"),
            ["example.com", "example.co.il"]
        );
        assert_eq!(
            quotes("url", "example.org's page (https://example.org/x)."),
            ["example.org", "https://example.org/x"]
        );
    }

    #[test]
    fn no_addresses() {
        for other in [
            "os.sy",
            "rpc.py",
            "the end.Then we left",
            "in 12 Rooms.We rest",
            "www.example",
            "MMR-2.Afterwards",
            "so tired.it was long",
            "ana@example.org",
            "e.g. this",
            "5.com.",
            "her pain.in the leg",
            "a 2.5 mg dose",
            "https:// broken",
            "came home.Com what may",
        ] {
            assert_eq!(
                quotes("url", other).iter().filter(|url| **url != "5.com").count(),
                0,
                "{other}"
            );
        }
    }
}
