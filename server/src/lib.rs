//! The REST server of Portalavoro, which carries the browser app inside itself.
//!
//! `router` → `features` → {`identity`, `store`, `documents`, `notices`, `jobs`}: a room may call another room's public function,
//! never its entities. Clock and randomness are passed in through [`state::AppState`].

pub mod api_document;
pub mod app_files;
pub mod app_generation;
pub mod clock;
pub mod config;
pub mod content_coding;
pub mod demo;
pub mod documents;
pub mod error;
pub mod extract;
pub mod features;
pub mod identity;
pub mod import;
pub mod jobs;
pub mod notices;
pub mod observe;
pub mod random;
pub mod revalidate;
pub mod router;
pub mod secret;
pub mod security_headers;
pub mod start;
pub mod state;
pub mod status;
pub mod store;
pub mod time_limit;
