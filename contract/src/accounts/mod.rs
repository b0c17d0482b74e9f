//! Who people are to the system: roles, sign-in, profile, sessions, and people whom an operator registers.

mod codes;
mod cv;
mod rules;
mod types;

pub use codes::*;
pub use cv::*;
pub use rules::*;
pub use types::*;
