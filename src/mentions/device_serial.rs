//! Serial numbers of devices, lots of implants, and unique device identifiers (UDI).
//!
//! Format: a maker's own, at least four digits after `serial no.`, `S/N` or `IMEI`, or right after the device (`her pump AL5-224817`);
//! `lot` only where a device is spoken of. UDI: `(01)` and 14 digits (GTIN), then parts such as `(17)` and `(21)`. Check of
//! the GTIN: weighted 3 and 1 in turn from the left, the sum is a multiple of 10.
//!
//! Source: 21 CFR 801.40 and 830; GS1 General Specifications, section 7.9.

use std::ops::Range;

use super::glued::{Run, is_apart};
use super::{Found, Kind, standing};
use crate::lexicon::{DEVICES, NumberKind};
use crate::text::{Text, TokenKind};

/// The most tokens of a UDI, and how far from its lot a device is looked for.
const LONGEST_UDI: usize = 24;
const NEAR: usize = 12;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let tokens = match text.kind(at)? {
        TokenKind::Sign => identifier(text, at),
        TokenKind::Number | TokenKind::Code => serial(text, at),
        // Letters begin one where digits follow: `MVX 771209 H`.
        TokenKind::Word if text.word(at).len() <= 4 && begins(text, at) => serial(text, at),
        _ => None,
    }?;
    Some((Kind::DeviceSerial, tokens))
}

fn begins(text: &Text, at: usize) -> bool {
    let is_part = |at| matches!(text.kind(at), Some(TokenKind::Number | TokenKind::Code));
    text.word(at + 1) == "-" || is_part(at + 1) && is_capital(text, at)
}

fn is_capital(text: &Text, at: usize) -> bool {
    let word = text.quote(text.span(&(at..at + 1)));
    word.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn serial(text: &Text, at: usize) -> Option<Range<usize>> {
    let after_device = is_after_device(text, at);
    if standing::is_filler(text, at) || !after_device && !announced(text, at) {
        return None;
    }
    let mut run = Run::glued(text, at, b"-/")?;
    let in_groups = run.digits() == 0;
    if in_groups {
        // A space once before the digits, and once more before a letter.
        run.push(text)?;
        let rest = Run::glued(text, run.tokens.end - 1, b"-/")?;
        run = rest.from(at);
        let ends_in_letter = text.kind(run.tokens.end) == Some(TokenKind::Word) && text.word(run.tokens.end).len() == 1;
        if ends_in_letter && is_capital(text, run.tokens.end) {
            run.push(text)?;
        }
    }
    let has_letters = in_groups || run.bytes().iter().any(u8::is_ascii_alphabetic);
    let has_parts = run.tokens.len() > 1;
    let fits = if after_device {
        has_letters && run.digits() >= if has_parts { 4 } else { 5 }
    } else {
        run.digits() >= if has_letters { 3 } else { 5 } && run.bytes().len() >= 5 && (has_letters || !is_date(&run))
    };
    let is_amount = !has_letters && !has_parts && standing::is_counted(text, run.tokens.end);
    (fits && !is_amount && is_apart(text, &run.tokens)).then_some(run.tokens)
}

/// True right after a device: `her pump AL5-224817`, `the pacemaker was AL5-224817`.
fn is_after_device(text: &Text, at: usize) -> bool {
    let before = (at.saturating_sub(4)..at)
        .rev()
        .find(|here| !standing::is_filler(text, *here));
    before.is_some_and(|here| DEVICES.contains(&text.word(here))) && !(text.glued(at) && text.word(at - 1) == "-")
}

fn announced(text: &Text, at: usize) -> bool {
    match standing::announced(text, at) {
        Some(NumberKind::Device) => true,
        Some(NumberKind::Lot) => {
            let sentence = text.sentence_of(at);
            let near = at.saturating_sub(NEAR).max(sentence.start)..(at + NEAR).min(sentence.end);
            near.into_iter().any(|here| DEVICES.contains(&text.word(here)))
        }
        _ => false,
    }
}

fn is_date(run: &Run) -> bool {
    run.bytes().iter().filter(|byte| matches!(byte, b'-' | b'/')).count() == 2 && run.digits() <= 8
}

/// `(01)00844588003288(17)141120(21)7654321`.
fn identifier(text: &Text, at: usize) -> Option<Range<usize>> {
    let is_part = |at: usize| {
        text.word(at) == "("
            && text.word(at + 1).len() == 2
            && text.word(at + 2) == ")"
            && text.kind(at + 1) == Some(TokenKind::Number)
    };
    let product = text.word(at + 3);
    if !is_part(at) || text.word(at + 1) != "01" || !is_product(product) {
        return None;
    }
    let mut end = at + 4;
    while is_part(end)
        && end + 4 <= at + LONGEST_UDI
        && text.kind(end + 3).is_some_and(|kind| kind != TokenKind::Newline)
    {
        end += 4;
    }
    Some(at..end)
}

/// True when the check digit of a GTIN-14 holds.
fn is_product(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .zip([3, 1].into_iter().cycle())
        .map(|(byte, weight)| u32::from(byte.wrapping_sub(b'0')) * weight)
        .sum();
    digits.len() == 14 && digits.bytes().all(|byte| byte.is_ascii_digit()) && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("Serial number: AL5-224817", "AL5-224817"),
            ("S/N 4471823", "4471823"),
            ("box SN TT-4091-E pings", "TT-4091-E"),
            ("your concentrator AL5-224817 is recalled", "AL5-224817"),
            ("the pump, lot 88K2210, failed", "88K2210"),
            (
                "(01)00844588003288(17)141120(21)7654321 on it",
                "(01)00844588003288(17)141120(21)7654321",
            ),
            ("serial MVX 771209 H, he", "MVX 771209 H"),
            ("sn FM 33-1908 beeps", "FM 33-1908"),
            ("her pump was KG-1150-3", "KG-1150-3"),
            ("IMEI 490154203237518", "490154203237518"),
        ] {
            assert_eq!(quotes("device-serial", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "a lot 88K2210 of people",
            "vaccine lot EK4176",
            "serial killer 1985",
            "serial 12-lead ECGs",
            "serial troponins 0.04",
            "devices 12000",
            "pump 12345",
            "a device for 12000 patients",
            "(01)00844588003289",
        ] {
            assert_eq!(quotes("device-serial", other), [] as [&str; 0], "{other}");
        }
    }
}
