//! Words beside a number, an address or a name that say what it is.

/// What a number with a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numbered {
    /// Somebody's record.
    Record,
    /// A health plan, a policy or a member of one.
    HealthPlan,
    /// An account.
    Account,
    /// A case.
    Case,
    /// A claim.
    Claim,
    /// A prescription.
    Prescription,
    /// Something else that there is one of.
    Reference,
}

/// How much a label must be helped by what stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// The word alone: `MRN 4821`.
    Sure,
    /// The word, and `#`, `no.` or `ID`, or a number that is no count: `policy BC-65432`.
    Spoken,
    /// The word, and `#`, `no.` or `ID`: `patient ID 4821`.
    Pointed,
}

use Numbered::{Account, Case, Claim, HealthPlan, Prescription, Record, Reference};
use Trust::{Pointed, Spoken, Sure};

/// The last word of a label before what points to the number (`policy` of `insurance policy no. is`). Sorted.
pub(crate) const NUMBER_LABELS: &[(&str, Numbered, Trust)] = &[
    ("accession", Reference, Spoken),
    ("account", Account, Spoken),
    ("acct", Account, Spoken),
    ("admission", Reference, Pointed),
    ("appointment", Reference, Pointed),
    ("authorization", Reference, Spoken),
    ("barcode", Reference, Spoken),
    ("beneficiary", HealthPlan, Spoken),
    ("booking", Reference, Pointed),
    ("case", Case, Spoken),
    ("chart", Record, Spoken),
    ("claim", Claim, Spoken),
    ("claims", Claim, Pointed),
    ("client", Record, Pointed),
    ("confirmation", Reference, Spoken),
    ("csn", Reference, Spoken),
    ("cuenta", Account, Pointed),
    ("customer", Account, Pointed),
    ("device", Reference, Pointed),
    ("docket", Case, Spoken),
    ("emrn", Record, Sure),
    ("encounter", Reference, Spoken),
    ("expediente", Record, Spoken),
    ("file", Record, Pointed),
    ("group", HealthPlan, Pointed),
    ("grp", HealthPlan, Pointed),
    ("guarantor", Account, Pointed),
    ("hicn", HealthPlan, Sure),
    ("historia", Record, Pointed),
    ("hosp", Record, Pointed),
    ("hospital", Record, Pointed),
    ("implant", Reference, Pointed),
    ("incident", Case, Pointed),
    ("ins", HealthPlan, Spoken),
    ("insur", HealthPlan, Spoken),
    ("insurance", HealthPlan, Spoken),
    ("insurer", HealthPlan, Pointed),
    ("invoice", Account, Spoken),
    ("lab", Reference, Pointed),
    ("mbi", HealthPlan, Sure),
    ("medicaid", HealthPlan, Spoken),
    ("medicare", HealthPlan, Spoken),
    ("member", HealthPlan, Pointed),
    ("membership", HealthPlan, Pointed),
    ("mr", Record, Pointed),
    ("mrn", Record, Sure),
    ("mrns", Record, Sure),
    ("order", Reference, Pointed),
    ("pacemaker", Reference, Pointed),
    ("paciente", Record, Pointed),
    ("participant", Reference, Pointed),
    ("patient", Record, Pointed),
    ("patients", Record, Pointed),
    ("plan", HealthPlan, Spoken),
    ("policy", HealthPlan, Spoken),
    ("poliza", HealthPlan, Spoken),
    ("prescription", Prescription, Spoken),
    ("pt", Record, Pointed),
    ("pts", Record, Pointed),
    ("pump", Reference, Pointed),
    ("rec", Record, Spoken),
    ("receipt", Account, Pointed),
    ("record", Record, Spoken),
    ("records", Record, Pointed),
    ("ref", Reference, Pointed),
    ("reference", Reference, Pointed),
    ("referral", Reference, Spoken),
    ("report", Reference, Pointed),
    ("requisition", Reference, Spoken),
    ("resident", Record, Pointed),
    ("rx", Prescription, Spoken),
    ("sample", Reference, Pointed),
    ("seguro", HealthPlan, Spoken),
    ("specimen", Reference, Spoken),
    ("study", Reference, Pointed),
    ("subject", Reference, Pointed),
    ("subscriber", HealthPlan, Spoken),
    ("ticket", Reference, Pointed),
    ("tracking", Reference, Spoken),
    ("visit", Reference, Pointed),
];

/// What points from a label to its number.
pub(crate) const POINTERS: &[&str] = &[
    "#",
    "no",
    "nos",
    "nr",
    "num",
    "number",
    "numbers",
    "numero",
    "№",
    "identifier",
    "id",
    "ids",
];

/// Words of a label before its last one: `medical` of `medical record number`.
pub(crate) const LABEL_MODIFIERS: &[&str] = &[
    "clinical",
    "de",
    "dental",
    "electronic",
    "health",
    "hospital",
    "ins",
    "insurance",
    "med",
    "medical",
    "medicaid",
    "medicare",
    "patient",
    "plan",
    "policy",
    "pt",
    "unit",
];

/// Words before a label that make its number no person's: `Zoom meeting ID`.
pub(crate) const PUBLIC_NUMBERS: &[&str] = &[
    "abstract",
    "app",
    "article",
    "catalog",
    "class",
    "conference",
    "course",
    "event",
    "executive",
    "game",
    "grant",
    "item",
    "job",
    "listing",
    "meeting",
    "model",
    "position",
    "poster",
    "posting",
    "product",
    "protocol",
    "requisition",
    "session",
    "team",
    "trial",
    "video",
    "webinar",
    "zoom",
];

/// What registers of trials, papers and codes begin their numbers with: `NCT04012345`.
pub(crate) const PUBLIC_PREFIXES: &[&str] = &[
    "actrn", "arxiv", "chictr", "covid", "cpt", "ctri", "doi", "drks", "eudract", "hcpcs", "icd", "isbn", "isrctn",
    "issn", "nct", "nejm", "pmc", "pmid", "sars", "umin",
];

/// Words before a telephone number.
pub(crate) const PHONE_WORDS: &[&str] = &[
    "beeper",
    "call",
    "called",
    "calling",
    "callback",
    "cel",
    "cell",
    "cellphone",
    "celular",
    "contact",
    "dial",
    "facetime",
    "helpline",
    "hotline",
    "landline",
    "llama",
    "llamar",
    "llame",
    "mob",
    "mobile",
    "movil",
    "pager",
    "ph",
    "phone",
    "phoned",
    "reach",
    "reached",
    "ring",
    "rung",
    "signal",
    "sms",
    "tel",
    "telefono",
    "telephone",
    "text",
    "texted",
    "texting",
    "txt",
    "viber",
    "whatsapp",
    "☎",
    "📞",
    "📱",
    "📲",
];

/// Words before a fax number.
pub(crate) const FAX_WORDS: &[&str] = &["efax", "fax", "faxed", "faxes", "faxing", "telefax"];

/// Words before what somebody is called on a site, where no `@` says so.
pub(crate) const SITES: &[&str] = &[
    "discord",
    "facebook",
    "fb",
    "ig",
    "insta",
    "instagram",
    "reddit",
    "snap",
    "snapchat",
    "telegram",
    "threads",
    "tiktok",
    "twitter",
    "venmo",
];

/// Places in a hospital that have a number or a letter, and few people in them.
pub(crate) const ROOMS: &[&str] = &[
    "bay",
    "bed",
    "cama",
    "cot",
    "crib",
    "cuarto",
    "cubicle",
    "floor",
    "habitacion",
    "pod",
    "rm",
    "room",
    "sala",
    "stretcher",
    "unit",
    "ward",
];

#[cfg(test)]
mod tests {
    use super::NUMBER_LABELS;

    #[test]
    fn labels_are_sorted() {
        assert!(NUMBER_LABELS.is_sorted_by(|one, next| one.0 < next.0));
    }
}
