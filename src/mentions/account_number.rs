//! Account, invoice and receipt numbers, but those of banks.
//!
//! Format: none in common; four digits or more beside `account`, `acct #` and the like.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(J): account numbers.

use super::labelled::{Label, Number};

/// From so many digits on, it is a payment card's or a bank's, with a check rule of its own.
const LENGTH_OF_CARDS: usize = 13;

/// True for a number that can be one.
pub(super) fn fits(number: &Number, _: &Label) -> bool {
    (4..LENGTH_OF_CARDS).contains(&number.digits)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("billing acct#: TWD-40318", "TWD-40318"),
            ("patient account number 44812077", "44812077"),
            ("invoice no. 20417-3", "20417-3"),
            ("her acct ending in #4821", "4821"),
            ("account: 448120777", "448120777"),
        ] {
            assert_eq!(quotes("account-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "My account has 12000 followers",
            "on account of 4500 cases",
            "account since 2019",
        ] {
            assert_eq!(quotes("account-number", other), [] as [&str; 0], "{other}");
        }
    }
}
