//! The tone of a draft: anger, scorn and mockery aimed at people, words that stigmatise, profanity.

pub mod condescending;
pub mod dismissive;
pub mod hostile;
pub mod mocking;
pub mod profanity;
pub mod sexualized;
pub mod stigmatizing;
