//! The door: `index.html` with the addresses of this build.

use anyhow::{Result, bail};

/// The font that the first screen needs.
const FIRST_FONT: &str = "titillium-web-400.woff2";

/// Writes a build's name for `{{build}}`, and what the page must fetch for `{{head}}`. Another placeholder, or none
/// of these two, is a mistake.
///
/// Everything that the first screen needs is named in the page, so that nothing waits for something else to ask for
/// it. WebAssembly is fetched without credentials mode `include`, hence `crossorigin`.
pub fn stamp(page: &str, build: &str) -> Result<String> {
    if !page.contains("{{head}}") {
        bail!("index.html has no {{{{head}}}} for the style, the scripts and the fonts");
    }
    let stamped = page.replace("{{head}}", &head(build)).replace("{{build}}", build);
    if let Some(start) = stamped.find("{{") {
        let name: String = stamped[start..].chars().take(20).collect();
        bail!("index.html has a placeholder that nobody fills: {name}");
    }
    Ok(stamped)
}

fn head(build: &str) -> String {
    let base = format!("/a/{build}");
    [
        format!(r#"<link rel="stylesheet" href="{base}/app.css">"#),
        format!(r#"<link rel="modulepreload" href="{base}/app.js">"#),
        format!(r#"<link rel="preload" href="{base}/app_bg.wasm" as="fetch" type="application/wasm" crossorigin>"#),
        format!(r#"<link rel="preload" href="{base}/{FIRST_FONT}" as="font" type="font/woff2" crossorigin>"#),
        format!(r#"<script type="module" src="{base}/app.js"></script>"#),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::stamp;

    #[test]
    fn the_page_names_its_build() {
        let page = stamp(r#"<head>{{head}}</head><img src="/a/{{build}}/x.svg">"#, "0f3c").expect("a stamped page");
        assert!(page.contains(r#"<script type="module" src="/a/0f3c/app.js"></script>"#));
        assert!(page.contains(r#"<img src="/a/0f3c/x.svg">"#));
    }

    #[test]
    fn a_forgotten_placeholder_stops_the_build() {
        assert!(stamp("<head></head>", "0f3c").is_err());
        assert!(stamp("{{head}}{{version}}", "0f3c").is_err());
    }
}
