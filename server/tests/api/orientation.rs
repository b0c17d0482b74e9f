mod import;
mod matches;
mod real_files;
mod sample;
mod search;
