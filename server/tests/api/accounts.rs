//! `/sign-in`, `/me`, `/people`.

mod me;
