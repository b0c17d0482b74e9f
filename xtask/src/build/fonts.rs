//! The fonts: Titillium Web in the weights that the style names, cut down to the letters of Italian and English.

use crate::places::{node_script, root};
use crate::programs::{announce, run_quietly};
use anyhow::Result;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// How the style names a font: this, the weight, and `.woff2`.
const NAME: &str = "titillium-web-";

/// Writes `parts/titillium-web-<weight>.woff2` for each weight in `parts/app.css`.
pub fn build(parts: &Path) -> Result<()> {
    announce("app: fonts");
    let style = fs::read_to_string(parts.join("app.css"))?;
    run_quietly(
        Command::new("node")
            .arg(node_script("subset-fonts.mjs"))
            .arg(parts)
            .args(weights(&style).iter().map(u16::to_string))
            .current_dir(root()),
    )
}

fn weights(style: &str) -> BTreeSet<u16> {
    style.split(NAME).skip(1).filter_map(|rest| rest.split(".woff2").next()?.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::weights;

    #[test]
    fn the_style_says_which_weights_are_needed() {
        let style = "@font-face{src:url(titillium-web-700.woff2)}@font-face{src:url(titillium-web-400.woff2)}";
        assert_eq!(Vec::from_iter(weights(style)), [400, 700]);
    }
}
