//! The browser app starts here: panics are told to the console, and the app takes over the page's `<body>`.

mod app;
mod features;
mod routes;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::App);
}
