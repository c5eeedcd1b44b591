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
    /// The word, and `#`, `no.` or `ID`, or a number that is no count: `policy WN-30586`.
    Spoken,
    /// The word, and `#`, `no.` or `ID`: `patient ID 4821`.
    Pointed,
}

use Numbered::{Account, Case, Claim, HealthPlan, Prescription, Record, Reference};
use Trust::{Pointed, Spoken, Sure};

/// What a word says of the number beside it, as the last word of a label.
pub(crate) fn number_label(word: &str) -> Option<(Numbered, Trust)> {
    let found = NUMBER_LABELS.binary_search_by(|(label, ..)| (*label).cmp(word));
    found.ok().map(|at| (NUMBER_LABELS[at].1, NUMBER_LABELS[at].2))
}

/// The last word of a label before what points to the number (`policy` of `insurance policy no. is`). Sorted.
pub(crate) const NUMBER_LABELS: &[(&str, Numbered, Trust)] = &[
    ("accession", Reference, Spoken),
    ("account", Account, Spoken),
    ("acct", Account, Sure),
    ("admission", Reference, Pointed),
    ("aetna", HealthPlan, Pointed),
    ("anthem", HealthPlan, Pointed),
    ("appointment", Reference, Pointed),
    ("auth", Reference, Spoken),
    ("authorization", Reference, Spoken),
    ("barcode", Reference, Spoken),
    ("bcbs", HealthPlan, Pointed),
    ("beneficiary", HealthPlan, Spoken),
    ("bill", Account, Spoken),
    ("booking", Reference, Pointed),
    ("card", Account, Pointed),
    ("case", Case, Spoken),
    ("chart", Record, Spoken),
    ("cigna", HealthPlan, Pointed),
    ("claim", Claim, Spoken),
    ("claims", Claim, Pointed),
    ("client", Record, Pointed),
    ("confirmation", Reference, Spoken),
    ("csn", Reference, Spoken),
    ("cuenta", Account, Pointed),
    ("customer", Account, Pointed),
    ("device", Reference, Pointed),
    ("docket", Case, Spoken),
    ("ehr", Record, Pointed),
    ("emr", Record, Pointed),
    ("emrn", Record, Sure),
    ("encounter", Reference, Spoken),
    ("epic", Record, Pointed),
    ("expediente", Record, Spoken),
    ("file", Record, Pointed),
    ("group", HealthPlan, Pointed),
    ("grp", HealthPlan, Pointed),
    ("guarantor", Account, Pointed),
    ("hicn", HealthPlan, Sure),
    ("historia", Record, Pointed),
    ("holder", HealthPlan, Pointed),
    ("hosp", Record, Pointed),
    ("hospital", Record, Pointed),
    ("humana", HealthPlan, Pointed),
    ("implant", Reference, Pointed),
    ("incident", Case, Pointed),
    ("ins", HealthPlan, Spoken),
    ("insur", HealthPlan, Spoken),
    ("insurance", HealthPlan, Spoken),
    ("insured", HealthPlan, Pointed),
    ("insurer", HealthPlan, Pointed),
    ("invoice", Account, Spoken),
    ("kaiser", HealthPlan, Pointed),
    ("lab", Reference, Pointed),
    ("mbi", HealthPlan, Sure),
    ("medicaid", HealthPlan, Spoken),
    ("medicare", HealthPlan, Spoken),
    ("member", HealthPlan, Spoken),
    ("membership", HealthPlan, Pointed),
    ("mr", Record, Spoken),
    ("mrn", Record, Sure),
    ("mrns", Record, Sure),
    ("nhif", HealthPlan, Pointed),
    ("nhis", HealthPlan, Pointed),
    ("ohip", HealthPlan, Pointed),
    ("order", Reference, Pointed),
    ("pacemaker", Reference, Pointed),
    ("paciente", Record, Pointed),
    ("participant", Reference, Pointed),
    ("patient", Record, Pointed),
    ("patients", Record, Pointed),
    ("philhealth", HealthPlan, Pointed),
    ("plan", HealthPlan, Spoken),
    ("policy", HealthPlan, Spoken),
    ("policyholder", HealthPlan, Pointed),
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
    ("sha", HealthPlan, Pointed),
    ("specimen", Reference, Spoken),
    ("statement", Account, Spoken),
    ("study", Reference, Pointed),
    ("subject", Reference, Pointed),
    ("subscriber", HealthPlan, Spoken),
    ("ticket", Reference, Pointed),
    ("tracking", Reference, Spoken),
    ("tricare", HealthPlan, Pointed),
    ("uhid", Record, Sure),
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
    "code",
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
    "bus",
    "catalog",
    "class",
    "concert",
    "conference",
    "course",
    "event",
    "executive",
    "flight",
    "game",
    "grant",
    "item",
    "job",
    "listing",
    "lottery",
    "meeting",
    "model",
    "parking",
    "position",
    "poster",
    "posting",
    "product",
    "protocol",
    "raffle",
    "requisition",
    "session",
    "team",
    "train",
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

/// Words after a number that it does not count.
pub(crate) const AFTER_A_NUMBER: &[&str] = &[
    "and", "as", "asked", "asks", "at", "by", "came", "can", "de", "did", "dob", "does", "for", "from", "got", "had",
    "has", "if", "in", "is", "isn't", "just", "keeps", "may", "needs", "no", "not", "on", "or", "please", "pls",
    "quien", "que", "said", "says", "seen", "still", "thanks", "thx", "to", "today", "tonight", "wants", "was", "were",
    "when", "who", "who's", "whose", "will", "with", "y",
];

/// Words between a label and its number that name another thing.
pub(crate) const OTHER_LABELS: &[&str] = &[
    "age", "aged", "born", "date", "dated", "dob", "score", "since", "social", "ssn", "zip",
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
    "chair",
    "cot",
    "crib",
    "cuarto",
    "cubicle",
    "floor",
    "hab",
    "habitacion",
    "incubator",
    "isolette",
    "pod",
    "rm",
    "room",
    "sala",
    "stretcher",
    "unit",
    "ward",
];

/// Wards with beds that are called by number: `in ICU 6`.
pub(crate) const BEDDED_UNITS: &[&str] = &["ccu", "icu", "micu", "nicu", "pacu", "picu", "resus", "sicu"];

#[cfg(test)]
mod tests {
    use super::NUMBER_LABELS;

    #[test]
    fn labels_are_sorted() {
        assert!(NUMBER_LABELS.is_sorted_by(|one, next| one.0 < next.0));
    }
}
