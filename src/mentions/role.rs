//! What people do.

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of many.
    Many,
    /// The only one in a town: `mayor`.
    Unique,
    /// Gives care.
    Clinician,
}
