//! Orientation: the full catalogue of occupations that the official files give.
//!
//! What the project ships is in `contract/data/orientation`; whoever runs the server imports the rest, see [`import`].

mod entities;
pub mod import;
