//! Stage 5: how many people a reader could be looking at.
//!
//! A draft without a name can still leave only one person: the town, the day and the injury do. [`estimate`] takes the clues
//! to one person and says how many others they would fit, as a range and in words, and what each clue adds.
//!
//! Numbers are orders of magnitude for the United States. Each table says where its numbers are from.

mod clue;
mod commonness;
mod conditions;
mod estimate;
mod events;
mod gather;
mod group;
mod illnesses;
mod lookup;
mod operations;
mod population;
mod rare;
mod remedy;
mod roles;
mod tally;

pub use clue::{Aspect, Clue, Holders};
pub use commonness::{Commonness, Counted};
pub use conditions::{RARE, condition};
pub use estimate::{Estimate, Telling, Workplace, estimate};
pub use events::{ADMISSION, BIRTH, DEATH, EMERGENCY_VISIT, Happening, OPERATION, TRIPLETS, TWINS, event};
pub use gather::{Told, gather};
pub use group::Group;
pub use population::{Ages, People, Sex};
pub use remedy::Remedy;
pub use roles::role;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
