//! What is aimed at one person: insults, harassment, calls to others, threats, private details made public.

pub mod doxxing;
pub mod harassment;
pub mod personal_attack;
pub mod pile_on;
pub mod threat;
