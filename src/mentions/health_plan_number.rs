//! Numbers of health plans, policies, groups and members.
//!
//! Format: each insurer's own; four digits or more, mostly after a few letters (`WN-30586`, `W2041 73560`). Medicare's own
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
            ("insurance ID: KD-50713", "KD-50713"),
            ("their insurance is DT-60248", "DT-60248"),
            ("Ins. policy #WN-30586.", "WN-30586"),
            ("(policy no: 350-118-27)", "350-118-27"),
            ("under ins plan #R-40613", "R-40613"),
            ("his insurance number is 50318264", "50318264"),
            ("Medicare #TD-40561", "TD-40561"),
            ("ins: KV-20684", "KV-20684"),
            ("member ID W204173560", "W204173560"),
            ("group # 44812", "44812"),
            ("insurance ID: TKW508", "TKW508"),
            ("subscriber number 44812077", "44812077"),
            ("poliza no. 4481207", "4481207"),
            ("plan ID 448120777", "448120777"),
            ("ins. #350-4118-206", "350-4118-206"),
            ("Health Plan: TM-40318", "TM-40318"),
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
