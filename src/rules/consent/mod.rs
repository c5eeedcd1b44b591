//! Whether somebody in care has agreed, in writing, to be shown or quoted.

pub mod before_after;
mod image;
pub mod patient_photo;
pub mod patient_video;
pub mod testimonial;
pub mod workplace_photo;
