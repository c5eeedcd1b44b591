//! What could identify a patient.

pub mod age_over_89;
pub mod birth_date;
pub mod date;
pub mod email;
pub mod name;
pub mod phone;
pub mod record_number;
pub mod social_security_number;
