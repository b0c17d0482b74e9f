//! Who people are to the system: roles, sign-in, profile, sessions, and people whom an operator registers.

mod rules;
mod types;

pub use rules::*;
pub use types::*;
