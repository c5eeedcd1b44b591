//! Numbers of cases, incidents and dockets.
//!
//! Format: none in common; four digits or more beside `case #`, `case no.` and the like.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(R): any other unique identifying number.

use super::labelled::{Label, Number};

/// True for a number that can be one.
pub(super) fn fits(number: &Number, _: &Label) -> bool {
    number.digits >= 4
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("see case #TQ-40317", "TQ-40317"),
            ("case no. 21-04821", "21-04821"),
            ("incident number 448120", "448120"),
            ("case ID: 4481207", "4481207"),
        ] {
            assert_eq!(quotes("case-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "in case 4000 people come",
            "new cases: 48213",
            "case 1",
            "Case 2020-21",
            "the 100th case, 250312 tests",
            "In this case 482913 doses were given",
        ] {
            assert_eq!(quotes("case-number", other), [] as [&str; 0], "{other}");
        }
    }
}
