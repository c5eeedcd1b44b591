//! Places where people live.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B): every subdivision smaller than a state.

/// A place where people live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// How large it is.
    pub extent: Extent,
}

/// How large a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A part of a city.
    Neighbourhood,
    /// A city, a town or a village: 2 to the power of `magnitude` people live in the largest of that name, 0 if unknown.
    City {
        /// The logarithm.
        magnitude: u8,
    },
    /// A county.
    County,
    /// A state, a country, or a part of another country.
    State,
}

impl Place {
    /// True for what is smaller than a state.
    #[must_use]
    pub fn is_below_state(&self) -> bool {
        self.extent != Extent::State
    }
}
