//! Where what somebody keeps in their profile is.

/// The interests of who is signed in.
pub(super) const INTERESTS: &str = "/me/interests";

/// The CV of who is signed in.
pub(super) const CV: &str = "/me/cv";
