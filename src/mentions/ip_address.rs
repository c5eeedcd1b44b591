//! Addresses in a network (IP).
//!
//! Format: version 4, four numbers up to 255 with full stops; version 6, eight groups of up to four hexadecimal digits with colons, one run of
//! zeros as `::`, the last two groups perhaps as version 4; `%` and a zone; `/` and the length of a prefix. Versions of software look
//! the same: `1.2.3.4` without a number above nine counts only after a label.
//!
//! Source: RFC 791, RFC 4291, RFC 4007 (zones), RFC 4632 (prefixes).

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use super::glued::Run;
use super::{Found, Kind, standing};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

/// What stands before numbers of the same form that are no address.
const NOT_ADDRESSES: &[&str] = &[
    "android", "build", "chapter", "firmware", "ios", "release", "sec", "section", "step", "v", "ver", "version", "§",
];

pub(super) fn at(text: &Text, at: usize) -> Found {
    let tokens = match text.kind(at)? {
        TokenKind::Number if text.word(at + 1) == "." => version_4(text, at),
        TokenKind::Number | TokenKind::Code | TokenKind::Word | TokenKind::Sign => version_6(text, at),
        TokenKind::Newline => None,
    }?;
    Some((Kind::IpAddress, tokens))
}

fn version_4(text: &Text, at: usize) -> Option<Range<usize>> {
    let ends_range =
        text.glued(at) && text.word(at - 1) == "-" && at > 1 && text.kind(at - 2) == Some(TokenKind::Number);
    if text.word(at).len() > 3 || !(ends_range || begins_apart(text, at)) {
        return None;
    }
    let mut end = at + 1;
    for _ in 0..3 {
        let goes_on = text.glued(end) && text.word(end) == "." && text.glued(end + 1);
        if !goes_on || text.kind(end + 1) != Some(TokenKind::Number) {
            return None;
        }
        end += 2;
    }
    let goes_on = text.glued(end) && text.word(end) == "." && text.glued(end + 1);
    let address = text.quote(text.span(&(at..end)));
    if goes_on || address.parse::<Ipv4Addr>().is_err() || NOT_ADDRESSES.contains(&text.word_before(at, 1)) {
        return None;
    }
    let has_long_number = (at..end).any(|here| text.word(here).len() > 1);
    let end = after_prefix(text, end, 32);
    let is_sure = has_long_number
        || end > at + 7
        || standing::is_announced(text, at, &[NumberKind::Ip])
        || standing::is_pasted(text, at);
    is_sure.then_some(at..end)
}

/// The token after `/` and a number up to `most`, or `end`.
fn after_prefix(text: &Text, end: usize, most: u32) -> usize {
    let is_prefix = text.glued(end)
        && text.word(end) == "/"
        && text.glued(end + 1)
        && text.word(end + 1).parse::<u32>().is_ok_and(|length| length <= most);
    if is_prefix { end + 2 } else { end }
}

fn version_6(text: &Text, at: usize) -> Option<Range<usize>> {
    let begins = text.word(at) == ":" || is_group(text.word(at));
    if !begins || text.word(at + 1) != ":" || !text.glued(at + 1) || !begins_apart(text, at) {
        return None;
    }
    let mut run = Run::glued_with_signs(text, at, b":.")?;
    // A double colon at its end is its own; other punctuation is not.
    while matches!(run.bytes(), [.., b'.'] | [.., b'0'..=b'9' | b'a'..=b'f', b':']) {
        run.pop_sign();
    }
    run.as_str().parse::<Ipv6Addr>().ok()?;
    let after_zone = after_zone(text, run.tokens.end);
    let end = after_prefix(text, after_zone, 128);
    let is_sure = end > run.tokens.end
        || run.digits() > 0 && run.as_str().split(':').any(|group| group.len() > 2)
        || standing::is_announced(text, at, &[NumberKind::Ip])
        || standing::is_pasted(text, at);
    is_sure.then_some(at..end)
}

/// The token after `%` and a zone, or `end`.
fn after_zone(text: &Text, end: usize) -> usize {
    let is_zone = text.glued(end) && text.word(end) == "%" && text.glued(end + 1);
    if is_zone
        && matches!(
            text.kind(end + 1),
            Some(TokenKind::Word | TokenKind::Code | TokenKind::Number)
        )
    {
        end + 2
    } else {
        end
    }
}

fn is_group(word: &str) -> bool {
    (1..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// True when what is glued before does not make this the piece of something longer.
pub(super) fn begins_apart(text: &Text, at: usize) -> bool {
    if !text.glued(at) {
        return true;
    }
    match text.word(at - 1) {
        ":" | "-" => {
            at > 1 && text.glued(at - 1) && text.kind(at - 2) == Some(TokenKind::Word) && !is_group(text.word(at - 2))
        }
        before => text.kind(at - 1) == Some(TokenKind::Sign) && !matches!(before, "." | "_" | "%" | "+" | "$" | "#"),
    }
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn version_4() {
        for (draft, address) in [
            ("from 192.0.2.17, twice", "192.0.2.17"),
            ("(192.0.2.17)", "192.0.2.17"),
            ("ip:192.0.2.17:8080", "192.0.2.17"),
            ("192.0.2.64/26.", "192.0.2.64/26"),
            ("192.0.2.64/123", "192.0.2.64"),
            ("IP 1.2.3.4", "1.2.3.4"),
        ] {
            assert_eq!(quotes("ip-address", draft), [address], "{draft}");
        }
    }

    #[test]
    fn version_6() {
        for (draft, address) in [
            ("at 2001:db8::17.", "2001:db8::17"),
            ("[2001:db8::17]", "2001:db8::17"),
            ("2001:db8:0:1:1:1:1:17", "2001:db8:0:1:1:1:1:17"),
            ("is fe80::17%eth0 up", "fe80::17%eth0"),
            ("route 2001:db8:17::/48", "2001:db8:17::/48"),
            ("::ffff:192.0.2.170", "::ffff:192.0.2.170"),
            ("IPv6: ::1", "::1"),
            ("ana@2001:db8::17", "2001:db8::17"),
        ] {
            assert_eq!(quotes("ip-address", draft), [address], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "version 10.2.3.4",
            "1.2.3.4 of the book",
            "192.0.2",
            "192.0.2.256",
            "192.0.2.17.4",
            "IP192.0.2.17so",
            "fe80::17so",
            "see2001:db8::17",
            "2001::db8::17",
            "20417:db8::17",
            "10:20:40",
            "std::fs",
            "wait::",
            "add::bad",
            "1:00, 2:00",
        ] {
            assert_eq!(quotes("ip-address", other), [] as [&str; 0], "{other}");
        }
    }
}
