//! `src/routes.rs` is the only file that spells a page's address: everyone else asks `Route`.

use super::literals::{Place, literals};
use super::{Breach, SourceFile};

/// The first segments of the app's pages.
const PAGES: [&str; 14] = [
    "/centres",
    "/bookings",
    "/sign-in",
    "/profile",
    "/check-in",
    "/cv",
    "/orientation",
    "/posso-ospitare",
    "/companies",
    "/postings",
    "/my-searches",
    "/operator",
    "/accessibility",
    "/parts",
];

/// Places that speak to the server, whose addresses look alike.
const REST_PLACES: [&str; 2] = ["src/client/", "src/offline/"];

/// Each address that a file spells by itself.
pub fn breaches(file: &SourceFile) -> Vec<Breach> {
    let of_the_app = file.path.starts_with("src/") && file.path.ends_with(".rs");
    let allowed = file.path == "src/routes.rs"
        || file.path.starts_with("src/routes/")
        || file.path.ends_with("client.rs")
        || REST_PLACES.iter().any(|place| file.path.starts_with(place));
    if !of_the_app || allowed {
        return Vec::new();
    }
    literals(&file.text)
        .into_iter()
        .filter(|literal| {
            let link = matches!(&literal.place, Place::Attribute(name) if name == "href");
            let inside = literal.text.starts_with('/') && !literal.text.contains('.');
            (link && inside) || PAGES.iter().any(|page| literal.text.starts_with(page))
        })
        .map(|literal| Breach::new(file, literal.line, format!("`{}` is spelled in routes.rs", literal.text)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_spelled_address_is_found() {
        let wrong = |code: &str| !breaches(&sample("src/ui/card.rs", code)).is_empty();
        assert!(wrong(r#"fn f() { view! { <a href="/">{x}</a> } }"#));
        assert!(wrong(r#"fn f() -> String { format!("/centres/{id}") }"#));
        assert!(!wrong(r##"fn f() { view! { <a href="#content">{x}</a> } }"##));
        assert!(!wrong(r#"fn f() { view! { <img src="/icon.svg" /> } }"#));
    }
}
