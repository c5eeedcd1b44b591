//! Medical record numbers.
//!
//! Format: none in common, and no check digit. Four digits or more, or three with letters, perhaps in parts (`00482913`,
//! `A-20417`, `88-12-04`), beside `MRN`, `chart #`, `patient ID` and the like.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(H) names the kind and no format.

use super::labelled::{Label, Number};

/// True for a number that can be one.
pub(super) fn fits(number: &Number, label: &Label) -> bool {
    let is_short = number.digits == 3 && number.has_letters;
    number.digits > 3 || is_short && (label.points || label.trust == crate::lexicon::Trust::Sure)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("MRN 00482913, in clinic", "00482913"),
            ("mrn: 00482913", "00482913"),
            ("MRN#A-20417.", "A-20417"),
            ("MRN00482913", "MRN00482913"),
            ("chart number 88-1204 please", "88-1204"),
            ("Patient ID (TX-99812)", "TX-99812"),
            ("her MRN is 448120", "448120"),
            ("MR# 774120", "774120"),
            ("med rec #99120417", "99120417"),
            ("look up record #DK-50281.", "DK-50281"),
            ("hospital no. 448120", "448120"),
            ("pt ID #DW-44812", "DW-44812"),
            ("admitted again (ID: 448120777)", "448120777"),
            ("MRN for Ana Hall is 448120", "448120"),
            ("448120 is her MRN", "448120"),
            ("pull AF-44812 (MRN)", "AF-44812"),
            ("MRN 004 829 13", "004 829 13"),
            ("MRN ending in 4821", "4821"),
            ("medical record number is TB-44812", "TB-44812"),
            ("MRN: JR-20417-8", "JR-20417-8"),
            ("nro de expediente: 4471920", "4471920"),
            ("mrn 40713a", "40713a"),
            ("Medical Record Number (MRN): 00482913", "00482913"),
            ("medical record no. is TN-60428", "TN-60428"),
            ("MR 90-4427 is back", "90-4427"),
            ("chart says 61-0042", "61-0042"),
            ("his chart number from Mercy 1182-207", "1182-207"),
            ("UHID ends 0714, look", "0714"),
            ("MRNs 448120 and 448121", "448120"),
        ] {
            assert_eq!(quotes("record-number", draft).first(), Some(&number), "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "MRN A-1",
            "MRN is asked for at the desk",
            "chart 12",
            "chart 2024 shows",
            "Dow Jones chart 2023-2024",
            "our 2023 chart: 1500 surgeries",
            "a record number 15000 of patients",
            "chart of the week: 300 cases",
            "patient ID badges",
            "Our 10000th patient, number 10000!",
            "we set a record, 250312 doses",
            "records: 482913 people vaccinated",
            "the chart shows 120000 cases",
            "Mr. 1234 is a song",
            "patients 482913 in all",
            "chart 12-04-2024",
            "the record is 48.2913",
        ] {
            assert_eq!(quotes("record-number", other), [] as [&str; 0], "{other}");
        }
    }
}
