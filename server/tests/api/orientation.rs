mod import;
mod real_files;
mod sample;
