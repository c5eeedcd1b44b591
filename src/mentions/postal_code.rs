//! Postal codes.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B): the first three digits may stay where more than 20,000 people share them.

/// A postal code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostalCode {
    /// True where its first three digits are shared by 20,000 people or fewer.
    pub is_sparse: bool,
}
