//! What holds for every request: problems, limits of size, headers, and no answer above 500 whatever comes in.

mod app_files;
mod app_generation;
mod bad_input;
mod everywhere;
mod http;
mod open_api;
mod stopping;
