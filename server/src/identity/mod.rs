//! Who asks, whether they may, and how often: what every room needs to know about people.

pub mod authorize;
pub mod cookie;
pub mod limits;
pub mod origin;
pub mod person;
pub mod session;
pub mod visitor;

pub use authorize::{Action, Object, authorize};
pub use visitor::{Actor, SignedIn, Visitor};
