mod applications;
mod evaluations;
mod hosting;
mod postings;
pub mod questions;
mod saved_searches;
