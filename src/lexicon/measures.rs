//! What stands beside an amount, apart from the units themselves (`tables/quantity_units.txt`).

/// Units that are typed right behind a number: `500mg`, `2x`, `40k`.
pub(crate) const GLUED_UNITS: &[&str] = &[
    "mg", "mcg", "ug", "g", "gm", "kg", "ml", "l", "dl", "cc", "mm", "cm", "km", "ft", "in", "lb", "lbs", "oz", "iu",
    "u", "meq", "mmol", "mmhg", "bpm", "hz", "h", "hr", "hrs", "min", "mins", "sec", "secs", "x", "k", "mph", "mi",
    "fr", "ga", "gb", "mb", "gy", "kcal", "cal", "tabs", "tab", "caps", "mgs", "wks", "wk", "days", "d", "c", "f",
];

/// Large numbers in words.
pub(crate) const MAGNITUDES: &[&str] = &[
    "hundred", "thousand", "million", "billion", "trillion", "dozen", "k", "m", "mn", "bn", "lakh", "lakhs", "crore",
    "crores", "mil", "millones",
];

/// What stands between a number and what it counts.
pub(crate) const COUNTED_AS: &[&str] = &[
    "new",
    "confirmed",
    "active",
    "total",
    "more",
    "additional",
    "positive",
    "recovered",
    "daily",
    "suspected",
    "probable",
    "other",
    "extra",
    "different",
    "consecutive",
    "straight",
    "full",
    "whole",
    "hospitalized",
    "negative",
    "cumulative",
    "fewer",
];

/// Words before a reading: `BP 120/80`, `HR 94`, `pain 8/10`.
pub(crate) const READINGS: &[&str] = &[
    "bp", "sbp", "dbp", "map", "hr", "rr", "pulse", "sat", "sats", "spo2", "o2", "temp", "wt", "ht", "bmi", "a1c",
    "hba1c", "ef", "lvef", "gcs", "inr", "hgb", "hb", "hct", "wbc", "plt", "cr", "bun", "egfr", "gfr", "psa", "tsh",
    "ldl", "hdl", "glucose", "bg", "fsbg", "lactate", "troponin", "score", "scored", "scores", "pain", "strength",
    "scale", "rated", "rating", "gravida", "nihss", "apgar", "apgars", "phq", "gad", "moca", "mmse", "vision",
    "reflexes", "motor", "ratio", "titer",
];
