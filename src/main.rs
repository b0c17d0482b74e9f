//! The browser app starts here.

#[allow(dead_code, unused_imports)]
mod client;
#[allow(dead_code, unused_imports)]
mod platform;
#[allow(dead_code, unused_imports)]
mod text;
#[allow(dead_code, unused_imports)]
mod ui;

fn main() {}
