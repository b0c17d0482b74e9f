mod import;
mod interests;
mod matches;
mod real_files;
pub mod results;
mod sample;
mod search;
mod share_limits;
mod shares;
