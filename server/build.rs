//! A release carries the app (`src/app_files.rs`): with another app it is another server, also where there was none when it
//! was built last.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rerun-if-changed=../dist/index.html");
    }
}
