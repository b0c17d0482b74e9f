//! The door: `index.html` with the addresses of this build.

use super::wasm::Pages;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};

/// The font that the first screen needs.
const FIRST_FONT: &str = "titillium-web-400.woff2";

/// Which files a page fetches when it is opened first; `public/boot.js` asks for them before the app does. What a page
/// shows in files of its own counts as its own.
const PARTS: [(&str, &[&str]); 7] = [
    ("centres", &["centres"]),
    ("centre", &["centre"]),
    ("desks", &["desks", "desks_around", "desks_plan"]),
    ("bookings", &["bookings"]),
    ("orientation", &["orientation"]),
    ("postings", &["find_postings", "find_postings_filters"]),
    ("posting", &["public_posting"]),
];

/// What every page fetches once it is quiet (`src/app/behind.rs`).
const ONCE_QUIET: &[&str] = &["outbox", "outbox_rows"];

/// The first of the parts that a page fetches together with this one; else the part itself.
pub fn opened_with(part: &str) -> &str {
    groups().find(|names| names.contains(&part)).map_or(part, |names| names[0])
}

/// Whether a part is the first of those that a visitor fetches who has nothing on the phone yet.
pub fn is_entrance(part: &str) -> bool {
    groups().any(|names| names[0] == part)
}

/// What is fetched together: by a page at which people arrive, or by all.
fn groups() -> impl Iterator<Item = &'static [&'static str]> {
    PARTS.iter().map(|(_, names)| *names).chain([ONCE_QUIET])
}

/// Writes a build's name for `{{build}}`, what the page must fetch for `{{head}}`, and the files of each of `pages` for
/// `{{parts}}`. Another placeholder, or none of the last two, is a mistake. A build in one piece has no pages.
///
/// Everything that the first screen needs is named in the page, so that nothing waits for something else to ask for
/// it. WebAssembly is fetched without credentials mode `include`, hence `crossorigin`.
pub fn stamp(page: &str, build: &str, pages: &Pages) -> Result<String> {
    for placeholder in ["{{head}}", "{{parts}}"] {
        if !page.contains(placeholder) {
            bail!("index.html has no {placeholder}");
        }
    }
    let base = format!("/a/{build}");
    let stamped = page.replace("{{head}}", &head(&base)).replace("{{parts}}", &parts(&base, pages)?);
    let stamped = stamped.replace("{{build}}", build);
    if let Some(start) = stamped.find("{{") {
        let name: String = stamped[start..].chars().take(20).collect();
        bail!("index.html has a placeholder that nobody fills: {name}");
    }
    Ok(stamped)
}

/// What the words are painted with; and, in a template, the app, which `public/boot.js` takes out after the first paint: on a
/// slow phone the two would wait for each other.
fn head(base: &str) -> String {
    [
        format!(r#"<link rel="stylesheet" href="{base}/app.css">"#),
        format!(r#"<link rel="preload" href="{base}/{FIRST_FONT}" as="font" type="font/woff2" crossorigin>"#),
        r#"<template id="app-files">"#.to_owned(),
        format!(r#"<link rel="preload" href="{base}/app_bg.wasm" as="fetch" type="application/wasm" crossorigin>"#),
        format!(r#"<script type="module" src="{base}/app.js"></script>"#),
        "</template>".to_owned(),
    ]
    .concat()
}

/// The addresses of each page's files, as JSON, in which there is no apostrophe.
fn parts(base: &str, pages: &Pages) -> Result<String> {
    let mut addresses = BTreeMap::new();
    for (page, names) in PARTS.iter().filter(|_| !pages.is_empty()) {
        let mut files = BTreeSet::new();
        for name in *names {
            let of_part = pages.get(*name).with_context(|| format!("the build has no part {name}"))?;
            files.extend(of_part.iter().map(|file| format!("{base}/{file}")));
        }
        addresses.insert(page, files);
    }
    Ok(format!("<meta name=\"parts\" content='{}'>", serde_json::to_string(&addresses)?))
}

#[cfg(test)]
mod tests {
    use super::{PARTS, Pages, stamp};

    /// A build in which each part is a file of its own.
    fn pages() -> Pages {
        let names = PARTS.iter().flat_map(|(_, names)| names.iter());
        names.map(|name| ((*name).to_owned(), vec![format!("{name}.wasm")])).collect()
    }

    #[test]
    fn the_page_names_its_build() {
        let page = stamp(r#"<head>{{parts}}{{head}}</head><img src="/a/{{build}}/x.svg">"#, "0f3c", &Pages::new())
            .expect("a stamped page");
        assert!(page.contains(r#"<script type="module" src="/a/0f3c/app.js"></script>"#));
        assert!(page.contains(r#"<img src="/a/0f3c/x.svg">"#));
    }

    #[test]
    fn a_forgotten_placeholder_stops_the_build() {
        assert!(stamp("{{parts}}", "0f3c", &Pages::new()).is_err());
        assert!(stamp("{{parts}}{{head}}{{version}}", "0f3c", &Pages::new()).is_err());
    }

    #[test]
    fn the_page_names_the_files_of_other_pages() {
        let page = stamp("{{parts}}{{head}}", "0f3c", &pages()).expect("a stamped page");
        assert!(
            page.contains(r#""desks":["/a/0f3c/desks.wasm","/a/0f3c/desks_around.wasm","/a/0f3c/desks_plan.wasm"]"#)
        );
        let without_one = pages().into_iter().skip(1).collect();
        assert!(stamp("{{parts}}{{head}}", "0f3c", &without_one).is_err());
    }
}
