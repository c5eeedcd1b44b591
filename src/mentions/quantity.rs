//! Amounts: `99,031 cases`, `500mg`, `2-3 days`, `1/2 tablet`, `$1,200`, `35 %`, `BP 120/80`. No identifiers; but digits that
//! count something are no ZIP code, date, record number or telephone number.
//!
//! Check: a number with a unit or something counted behind it, a currency before it, or the name of a reading before it.

use super::{Cues, Found, Kind};
use crate::lexicon::{COUNTED_AS, GLUED_UNITS, MAGNITUDES, READINGS, Sense};
use crate::text::{Text, TokenKind};

/// Where an amount can begin.
pub(super) const ASKED_AT: Cues = Cues::NUMBER
    .or(Cues::CODE)
    .or(Cues::SIGN)
    .or(Cues::sense(Sense::NumberWord));

pub(super) fn at(text: &Text, at: usize) -> Found {
    end(text, at).map(|end| (Kind::Quantity, at..end))
}

/// True where the number at token `at` is an amount, whatever else it looks like.
pub(super) fn is_amount(text: &Text, at: usize) -> bool {
    end(text, at).is_some() || text.glued(at) && is_currency(text.word(at - 1))
}

/// The token after the amount that begins here.
fn end(text: &Text, at: usize) -> Option<usize> {
    match text.kind(at)? {
        TokenKind::Code => {
            let goes_on = text.glued(at + 1) && matches!(text.word(at + 1), "-" | "_" | ":") && text.glued(at + 2);
            (is_with_unit(text.word(at)) && !goes_on).then(|| past_rate(text, at + 1))
        }
        TokenKind::Sign if is_currency(text.word(at)) => {
            let number = at + 1;
            let is_price = text.glued(number) && starts_with_digit(text, number);
            is_price.then(|| past_magnitude(text, past_number(text, number)))
        }
        TokenKind::Number => counted(text, at),
        TokenKind::Word if text.senses(at).can_be(Sense::NumberWord) => {
            let number = super::number::cardinal(text, at)?.1;
            past_unit(text, past_magnitude(text, number))
        }
        _ => None,
    }
}

fn counted(text: &Text, at: usize) -> Option<usize> {
    if text.glued(at) && matches!(text.word(at - 1), "/" | "#" | "_" | "@") {
        return None;
    }
    let number = past_number(text, at);
    let amount = past_magnitude(text, number);
    if matches!(text.word(amount), "%" | "percent" | "pct" | "°" | "‰") {
        return Some(past_rate(text, amount + 1));
    }
    if let Some(end) = past_unit(text, amount) {
        return Some(end);
    }
    (amount > number || is_reading(text, at)).then_some(amount)
}

/// Past `99,031`, `3.5`, `1/2`, `2-3`, `2 to 3`, `120/80`, and a code with a unit that ends such a range: `5-10mg`.
fn past_number(text: &Text, at: usize) -> usize {
    let mut end = at + 1;
    // Bounds the work at one token.
    for _ in 0..4 {
        let glued =
            matches!(text.word(end), "," | "." | "/" | "-" | "x" | "+") && text.glued(end) && text.glued(end + 1);
        let apart = matches!(text.word(end), "-" | "to" | "or" | "x");
        if !(glued || apart) || text.kind(end + 1) != Some(TokenKind::Number) {
            break;
        }
        end += 2;
    }
    if text.word(end) == "+" && text.glued(end) {
        end + 1
    } else {
        end
    }
}

fn past_magnitude(text: &Text, at: usize) -> usize {
    at + usize::from(MAGNITUDES.contains(&text.word(at)))
}

/// True where a unit, or something that is counted, begins.
pub(super) fn is_unit(text: &Text, at: usize) -> bool {
    past_unit_word(text, at).is_some()
}

/// Past a unit, if there is one: `mg`, `mg/dL`, `new cases`, and the `-hour` of `24-hour`.
fn past_unit(text: &Text, at: usize) -> Option<usize> {
    let hyphen = usize::from(text.word(at) == "-" && text.glued(at) && text.glued(at + 1));
    let adjective = usize::from(COUNTED_AS.contains(&text.word(at)));
    past_unit_word(text, at + hyphen)
        .or_else(|| past_unit_word(text, at + adjective))
        .map(|end| past_rate(text, end))
}

fn past_unit_word(text: &Text, at: usize) -> Option<usize> {
    let (senses, tokens) = text.phrase(at);
    if text.kind(at)? != TokenKind::Word {
        return None;
    }
    if senses.can_be(Sense::Unit) {
        return Some(tokens.end);
    }
    // The longest phrase that begins here is something else: `cases` of `cases of measles`.
    text.senses(at).can_be(Sense::Unit).then_some(at + 1)
}

/// Past `/day` and `per week`.
fn past_rate(text: &Text, at: usize) -> usize {
    let is_rate = text.word(at) == "per" || text.word(at) == "/" && text.glued(at);
    let (senses, tokens) = text.phrase(at + 1);
    if is_rate && senses.can_be(Sense::Unit) {
        tokens.end
    } else {
        at
    }
}

/// `500mg`, `2x`.
fn is_with_unit(word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < word.len() && GLUED_UNITS.contains(&unit)
}

/// `BP 120/80`, `HR of 94`, `GCS: 14`, `A1c was 7.2`.
fn is_reading(text: &Text, at: usize) -> bool {
    let between = matches!(
        text.word_before(at, 1),
        "of" | ":" | "=" | "is" | "was" | "at" | ">" | "<" | "~" | "-" | "now" | "from" | "in" | "the"
    );
    (1..=2 + usize::from(between)).any(|back| READINGS.contains(&text.word_before(at, back)))
        && (between || READINGS.contains(&text.word_before(at, 1)))
}

fn is_currency(word: &str) -> bool {
    matches!(word, "$" | "€" | "£" | "₹")
}

fn starts_with_digit(text: &Text, at: usize) -> bool {
    text.word(at).starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for amount in [
            "99031 cases",
            "99,031 new cases",
            "2-3 days",
            "3-4 times",
            "1/2 tablet",
            "500mg",
            "5 mg/day",
            "$1,200",
            "35%",
            "24-hour",
            "2.1 million",
            "three times",
        ] {
            assert_eq!(quotes("quantity", &format!("about {amount}, we think")), [amount]);
        }
        assert_eq!(quotes("quantity", "BP 120/80, HR of 94"), ["120/80", "94"]);
    }

    #[test]
    fn other_numbers() {
        for other in [
            "room 214",
            "555-0142",
            "March 3",
            "94-year-old",
            "in 2021",
            "MRN 00482913",
            "serial 4G-20887",
            "serial 4G-20887",
        ] {
            assert_eq!(quotes("quantity", other), [] as [&str; 0], "{other}");
        }
    }
}
