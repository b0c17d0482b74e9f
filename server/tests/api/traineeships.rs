mod evaluations;
mod hosting;
pub mod questions;
