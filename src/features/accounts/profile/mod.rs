//! The parts of the profile page.

mod about;
mod sessions;
mod sign_out;

pub use about::About;
pub use sessions::Sessions;
pub use sign_out::SignOut;
