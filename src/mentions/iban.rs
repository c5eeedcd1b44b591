//! International bank account numbers.
//!
//! Format: the country's two letters, two check digits, and letters and digits of a length that the country sets; together, or in groups
//! of four. Check: with the first four characters moved to the end and letters written as numbers from 10, modulo 97 is 1.
//!
//! Source: ISO 13616-1; SWIFT, "IBAN Registry".

use super::glued::{Run, is_apart};
use super::{Found, Kind};
use crate::text::{Text, TokenKind};

/// How long the numbers of each country are. Sorted.
const LENGTHS: &[(&[u8; 2], usize)] = &[
    (b"ad", 24),
    (b"ae", 23),
    (b"al", 28),
    (b"at", 20),
    (b"az", 28),
    (b"ba", 20),
    (b"be", 16),
    (b"bg", 22),
    (b"bh", 22),
    (b"bi", 27),
    (b"br", 29),
    (b"by", 28),
    (b"ch", 21),
    (b"cr", 22),
    (b"cy", 28),
    (b"cz", 24),
    (b"de", 22),
    (b"dj", 27),
    (b"dk", 18),
    (b"do", 28),
    (b"ee", 20),
    (b"eg", 29),
    (b"es", 24),
    (b"fi", 18),
    (b"fk", 18),
    (b"fo", 18),
    (b"fr", 27),
    (b"gb", 22),
    (b"ge", 22),
    (b"gi", 23),
    (b"gl", 18),
    (b"gr", 27),
    (b"gt", 28),
    (b"hn", 28),
    (b"hr", 21),
    (b"hu", 28),
    (b"ie", 22),
    (b"il", 23),
    (b"iq", 23),
    (b"is", 26),
    (b"it", 27),
    (b"jo", 30),
    (b"kw", 30),
    (b"kz", 20),
    (b"lb", 28),
    (b"lc", 32),
    (b"li", 21),
    (b"lt", 20),
    (b"lu", 20),
    (b"lv", 21),
    (b"ly", 25),
    (b"mc", 27),
    (b"md", 24),
    (b"me", 22),
    (b"mk", 19),
    (b"mn", 20),
    (b"mr", 27),
    (b"mt", 31),
    (b"mu", 30),
    (b"ni", 28),
    (b"nl", 18),
    (b"no", 15),
    (b"om", 23),
    (b"pk", 24),
    (b"pl", 28),
    (b"ps", 29),
    (b"pt", 25),
    (b"qa", 29),
    (b"ro", 24),
    (b"rs", 22),
    (b"ru", 33),
    (b"sa", 24),
    (b"sc", 31),
    (b"sd", 18),
    (b"se", 24),
    (b"si", 19),
    (b"sk", 24),
    (b"sm", 27),
    (b"so", 23),
    (b"st", 25),
    (b"sv", 28),
    (b"tl", 23),
    (b"tn", 24),
    (b"tr", 26),
    (b"ua", 29),
    (b"va", 22),
    (b"vg", 24),
    (b"xk", 20),
    (b"ye", 30),
];

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Code) {
        return None;
    }
    let [a @ b'a'..=b'z', b @ b'a'..=b'z', b'0'..=b'9', b'0'..=b'9', ..] = text.word(at).as_bytes() else {
        return None;
    };
    let country = LENGTHS
        .binary_search_by(|(country, _)| (*country).cmp(&[*a, *b]))
        .ok()?;
    let length = LENGTHS[country].1;
    let mut run = Run::new(at);
    run.push(text)?;
    while run.bytes().len() < length {
        // All groups but the last have four characters.
        if !run.bytes().len().is_multiple_of(4) || text.word(run.tokens.end - 1).len() != 4 {
            return None;
        }
        run.separate(text)?;
        run.push(text)?;
    }
    let counts = run.bytes().len() == length && is_apart(text, &run.tokens) && is_valid(run.bytes());
    counts.then_some((Kind::Iban, run.tokens))
}

fn is_valid(characters: &[u8]) -> bool {
    let (front, account) = characters.split_at(4);
    let rest = account.iter().chain(front).fold(0, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'a') + 10) % 97,
    });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::LENGTHS;
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for number in [
            "GB23TEST10203040506070",
            "GB23 TEST 1020 3040 5060 70",
            "GB23-TEST-1020-3040-5060-70",
            "gb23 test 1020 3040 5060 70",
        ] {
            assert_eq!(quotes("iban", &format!("pay {number}, {number}")), [number; 2]);
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "GB23TEST10203040506071",
            "GB23 TEST 1020 3040 5060 7",
            "GB23/TEST/1020/3040/5060/70",
            "GB23 TEST-1020 3040 5060 70",
            "G B23 TEST 1020 3040 5060 70",
            "XX23TEST10203040506070",
            "be12 and be13",
        ] {
            assert_eq!(quotes("iban", other), [] as [&str; 0], "{other}");
        }
    }

    #[test]
    fn countries_are_sorted() {
        assert!(LENGTHS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
