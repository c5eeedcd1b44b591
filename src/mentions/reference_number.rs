//! Any other number that there is one of: orders, specimens, visits, referrals, devices by their ID, an `ID` that does not say
//! whose.
//!
//! Format: none in common; four digits or more beside such a word.
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
            ("ref# 406-118207", "406-118207"),
            ("accession 24-S-10417", "24-S-10417"),
            ("order no. 44812", "44812"),
            ("specimen ID B20417", "B20417"),
            ("ticket #448120", "448120"),
            ("ID: 448120777", "448120777"),
            ("visit number 4481207", "4481207"),
            ("encounter 44812077", "44812077"),
            ("pacemaker ID 448120", "448120"),
            ("tracking number 9400 1118 9922", "9400 1118 9922"),
        ] {
            assert_eq!(quotes("reference-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "order 10000 masks",
            "Executive Order No. 13990",
            "Zoom meeting ID: 987 6543 2100",
            "in order 4821 of them",
            "study 2020",
            "a study of 12000 women",
            "trial ID NCT04012345",
            "ref. 12",
            "visit 2024",
            "job ID 448120",
            "sample of 48213",
            "lab 1234",
            "order #5",
        ] {
            assert_eq!(quotes("reference-number", other), [] as [&str; 0], "{other}");
        }
    }
}
