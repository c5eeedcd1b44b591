//! Every kind of thing that a text can name.

use std::ops::Range;

use super::{Age, CareSign, Date, PatientNoun, Person, Place, PostalCode, Role};

/// What a mention names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A person by name.
    Person(Person),
    /// A number in the shape of a US social security number.
    SocialSecurityNumber {
        /// False where no such number is ever given out: mistyped, or made up.
        issuable: bool,
    },
    /// A US individual taxpayer number.
    TaxpayerNumber,
    /// A Medicare number.
    MedicareNumber,
    /// A number of the UK's health service.
    NhsNumber,
    /// A US clinician's or organisation's provider number.
    ProviderNumber,
    /// A prescriber's number for controlled drugs.
    DeaNumber,
    /// The number of a licence or certificate.
    LicenceNumber,
    /// The number of a driving licence.
    DrivingLicence,
    /// The number of a passport.
    PassportNumber,
    /// The number of a payment card.
    CardNumber,
    /// The number of a bank, or of an account with one.
    BankAccount,
    /// An international bank account number.
    Iban,
    /// The number of a vehicle.
    VehicleNumber,
    /// A vehicle's registration plate.
    PlateNumber,
    /// The number of a device.
    DeviceSerial,
    /// An address in a network.
    IpAddress,
    /// The address of a network card.
    MacAddress,
    /// A telephone number.
    Phone,
    /// A fax number.
    Fax,
    /// An e-mail address.
    Email,
    /// The address of a page.
    Url,
    /// What somebody is called on a site: `@name`.
    Handle,
    /// The number of somebody's medical record.
    RecordNumber(RecordLabel),
    /// The number of a health plan, policy or member.
    HealthPlanNumber,
    /// The number of an account that is not a bank's.
    AccountNumber,
    /// The number of a case.
    CaseNumber,
    /// The number of a claim.
    ClaimNumber,
    /// The number of a prescription.
    PrescriptionNumber,
    /// Any other number that stands for one person or visit.
    ReferenceNumber,
    /// A room, a bed, a ward by its number or letter.
    Room,
    /// A date finer than a year.
    Date(Date),
    /// A year alone.
    Year,
    /// Somebody's age.
    Age(Age),
    /// A street and number.
    StreetAddress,
    /// A postal code.
    PostalCode(PostalCode),
    /// A place where people live.
    Place(Place),
    /// A place where care is given, or an organisation that gives it, by its name.
    Facility,
    /// Somebody in care, by that word.
    Patient(PatientNoun),
    /// A word that shows that care is spoken of.
    Care(CareSign),
    /// A disease, an injury or a symptom.
    Condition,
    /// An operation, a test or a therapy.
    Procedure,
    /// A medicine.
    Drug,
    /// An agency, a company, a society or a study.
    Organisation,
    /// What somebody does.
    Role(Role),
    /// Kin and household.
    Relation,
    /// Something that happened and may be in the news.
    Event,
    /// A stretch of time.
    TimeWindow,
    /// An amount.
    Quantity,
}

/// The words before a record number that say what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLabel {
    /// Where they stand.
    pub tokens: Range<usize>,
}

impl Kind {
    /// Its name in the command's output.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::SocialSecurityNumber { .. } => "social-security-number",
            Self::TaxpayerNumber => "taxpayer-number",
            Self::MedicareNumber => "medicare-number",
            Self::NhsNumber => "nhs-number",
            Self::ProviderNumber => "provider-number",
            Self::DeaNumber => "dea-number",
            Self::LicenceNumber => "licence-number",
            Self::DrivingLicence => "driving-licence",
            Self::PassportNumber => "passport-number",
            Self::CardNumber => "card-number",
            Self::BankAccount => "bank-account",
            Self::Iban => "iban",
            Self::VehicleNumber => "vehicle-number",
            Self::PlateNumber => "plate-number",
            Self::DeviceSerial => "device-serial",
            Self::IpAddress => "ip-address",
            Self::MacAddress => "mac-address",
            Self::Phone => "phone",
            Self::Fax => "fax",
            Self::Email => "email",
            Self::Url => "url",
            Self::Handle => "handle",
            Self::RecordNumber(_) => "record-number",
            Self::HealthPlanNumber => "health-plan-number",
            Self::AccountNumber => "account-number",
            Self::CaseNumber => "case-number",
            Self::ClaimNumber => "claim-number",
            Self::PrescriptionNumber => "prescription-number",
            Self::ReferenceNumber => "reference-number",
            Self::Room => "room",
            Self::Date(_) => "date",
            Self::Year => "year",
            Self::Age(_) => "age",
            Self::StreetAddress => "street-address",
            Self::PostalCode(_) => "postal-code",
            Self::Place(_) => "place",
            Self::Facility => "facility",
            Self::Patient(_) => "patient",
            Self::Care(_) => "care",
            Self::Condition => "condition",
            Self::Procedure => "procedure",
            Self::Drug => "drug",
            Self::Organisation => "organisation",
            Self::Role(_) => "role",
            Self::Relation => "relation",
            Self::Event => "event",
            Self::TimeWindow => "time-window",
            Self::Quantity => "quantity",
        }
    }

    /// True for what Safe Harbor counts as an identifier, whoever it belongs to: an age only from 90 on, a place only below a
    /// state, a postal code only where few people live.
    ///
    /// Source: 45 CFR 164.514(b)(2)(i).
    #[must_use]
    pub fn is_identifier(&self) -> bool {
        match self {
            Self::Age(age) => age.is_over_89(),
            Self::Date(date) => date.is_identifier(),
            Self::Place(place) => place.is_below_state(),
            Self::Patient(_)
            | Self::Care(_)
            | Self::Year
            | Self::Condition
            | Self::Procedure
            | Self::Drug
            | Self::Organisation
            | Self::Role(_)
            | Self::Relation
            | Self::Event
            | Self::TimeWindow
            | Self::Quantity => false,
            _ => true,
        }
    }
}
