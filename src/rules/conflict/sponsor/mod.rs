//! What sponsors leave in a draft: codes, tags, and their names in thanks.

mod code;
mod tag;
mod thanks;

pub(super) use code::codes;
pub(super) use tag::tags;
pub(super) use thanks::thanks;
