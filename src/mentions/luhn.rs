//! The check digit of cards, provider numbers and telephones.
//!
//! Every second digit from the right is doubled, nine taken off what is above nine, and the sum is a multiple of ten.
//!
//! Source: ISO/IEC 7812-1, annex B.

/// True when the last of `digits` checks the others.
pub(super) fn holds(digits: impl DoubleEndedIterator<Item = u32>) -> bool {
    let sum: u32 = digits
        .rev()
        .enumerate()
        .map(|(nth, digit)| match (nth % 2, digit) {
            (0, _) => digit,
            (_, 0..5) => 2 * digit,
            _ => 2 * digit - 9,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    #[test]
    fn known_numbers() {
        let holds = |digits: &str| super::holds(digits.bytes().map(|byte| u32::from(byte - b'0')));
        assert!(holds("79927398713") && holds("4111111111111111"));
        assert!(!holds("79927398710") && !holds("4111111111111112"));
    }
}
