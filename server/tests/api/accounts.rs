//! `/sign-in`, `/me`, `/people`.

mod appoint;
pub mod cv;
mod cv_document;
mod cv_file;
mod cv_sent;
mod demonstration;
mod idempotency;
mod mail;
mod me;
pub mod people;
mod sessions;
mod sign_in_with_card;
mod sign_in_with_code;
mod support;
mod under_fourteen;
