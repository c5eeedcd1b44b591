//! Telephone numbers of the North American plan.
//!
//! Format: area code and exchange from 200 to 999, then four digits; with hyphens, full stops or spaces, the area code in
//! parentheses or left out, `+1` or `1` before it. Seven digits need a hyphen or a full stop.
//!
//! Source: NANPA, "Central Office Code Assignment Guidelines": NXX-NXX-XXXX with N from 2 to 9.

use super::{Found, Kind};
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.glued(at) && !matches!(text.word_before(at, 1), "(" | ":" | "," | "\"" | "#") {
        return None;
    }
    let country = after_country(text, at);
    let (area, parenthesised) = after_area(text, country).map_or((country, false), |(end, closed)| (end, closed));
    let has_area = area != country;
    if country != at && !has_area {
        return None;
    }
    let exchange = area;
    if !is_group(text, exchange, 3) || text.word(exchange).starts_with(['0', '1']) {
        return None;
    }
    let line = match text.word(exchange + 1) {
        "-" | "." if text.glued(exchange + 1) && text.glued(exchange + 2) => exchange + 2,
        _ if has_area && (parenthesised || !text.glued(exchange)) => exchange + 1,
        _ => return None,
    };
    let goes_on = text.glued(line + 1) && matches!(text.word(line + 1), "-" | "/" | "%") && text.glued(line + 2);
    (is_group(text, line, 4) && !goes_on).then_some((Kind::Phone, at..line + 1))
}

/// The token after `+1` or `1`, when one of them begins here.
fn after_country(text: &Text, at: usize) -> usize {
    let one = if text.word(at) == "+" && text.glued(at + 1) {
        at + 1
    } else {
        at
    };
    if text.word(one) != "1" {
        return at;
    }
    if text.word(one + 1) == "-" || text.word(one + 1) == "." {
        one + 2
    } else {
        one + 1
    }
}

/// The token after an area code and what separates it, and whether parentheses stood around it.
fn after_area(text: &Text, at: usize) -> Option<(usize, bool)> {
    let valid = |at| is_group(text, at, 3) && !text.word(at).starts_with(['0', '1']);
    if text.word(at) == "(" && valid(at + 1) && text.word(at + 2) == ")" {
        let dashed = text.word(at + 3) == "-";
        return Some((at + 3 + usize::from(dashed), true));
    }
    let next = match text.word(at + 1) {
        "-" | "." if text.glued(at + 1) && text.glued(at + 2) => at + 2,
        _ if is_group(text, at + 1, 3) => at + 1,
        _ => return None,
    };
    // Without a third group these are an exchange and a line.
    let complete = is_group(text, next, 3) && (is_group(text, next + 1, 4) || is_group(text, next + 2, 4));
    (valid(at) && complete).then_some((next, false))
}

fn is_group(text: &Text, at: usize, length: usize) -> bool {
    text.kind(at) == Some(TokenKind::Number) && text.word(at).len() == length
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for number in [
            "555-0142",
            "555.0142",
            "503-555-0142",
            "(503) 555-0142",
            "503 555 0142",
            "+1 503-555-0142",
            "1-503-555-0142",
            "(503)555-0142",
        ] {
            assert_eq!(quotes("phone", &format!("her cell: {number}.")), [number]);
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "2019-2020",
            "page 120-1400",
            "code 987-65-4321",
            "in 2015-555-01423",
            "98 765 4321 cases",
            "155-0142",
        ] {
            assert_eq!(quotes("phone", other), [] as [&str; 0], "{other}");
        }
    }
}
