//! Numbers of health plans, policies, groups and members.
//!
//! Format: each insurer's own; four digits or more, mostly after a few letters (`BC-65432`, `W2345 67890`). Medicare's own
//! number has a format and stands elsewhere.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(I): health plan beneficiary numbers.

use super::labelled::{Label, Number};

/// True for a number that can be one.
pub(super) fn fits(number: &Number, label: &Label) -> bool {
    number.digits > 3 || number.digits == 3 && number.has_letters && label.points
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("insurance ID: HX-22334", "HX-22334"),
            ("her insurance is QX-78901", "QX-78901"),
            ("Ins. policy #BC-65432.", "BC-65432"),
            ("(policy no: 789-456-12)", "789-456-12"),
            ("pt has ins plan #R-98765", "R-98765"),
            ("his insurance number is 98765432", "98765432"),
            ("Medicare #AB-98765", "AB-98765"),
            ("ins: ZY-56789", "ZY-56789"),
            ("member ID W234567890", "W234567890"),
            ("group # 44812", "44812"),
            ("insurance ID: ABC123", "ABC123"),
            ("subscriber number 44812077", "44812077"),
            ("poliza no. 4481207", "4481207"),
            ("plan ID 448120777", "448120777"),
            ("ins. #789-1234-567", "789-1234-567"),
            ("Health Plan: HP-99887", "HP-99887"),
            ("policy LN 40 118, on file", "LN 40 118"),
            ("subscriber YH 200 41 7 B, again", "YH 200 41 7 B"),
            ("insurance card number 4417 098 226 VX.", "4417 098 226 VX"),
        ] {
            assert_eq!(quotes("health-plan-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "Health insurance: 25000 people lost it",
            "policy 2023-24",
            "our policy since 2019",
            "the plan is 250000 doses a week",
            "group of 1500 nurses",
            "a support group, number 2 in town",
            "Medicare pays 1200 a month",
            "Plan B 1.5 mg",
            "insurance covers 80%",
            "5000 members",
            "Policy No. 5",
        ] {
            assert_eq!(quotes("health-plan-number", other), [] as [&str; 0], "{other}");
        }
    }
}
