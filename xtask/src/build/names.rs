//! Short names between the app's script and its WebAssembly. wasm-bindgen names each function by a hash, which no compression
//! makes smaller and nobody reads.

use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How the names begin that wasm-bindgen makes, and how many digits their hashes have.
const PREFIX: &str = "__wbg_";
const HASH: usize = 16;

/// Renames what `app_bg.wasm` imports from `app.js`, in both.
pub fn shorten(bound: &Path) -> Result<()> {
    let (script, binary) = (bound.join("app.js"), bound.join("app_bg.wasm"));
    let text = fs::read_to_string(&script).context("wasm-bindgen wrote no script")?;
    let names = names(&text);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    fs::write(&script, rewrite(&text, &names)).context("the script cannot be written")?;
    let mut module = walrus::Module::from_file(&binary)?;
    for import in module.imports.iter_mut() {
        if let Ok(place) = names.binary_search(&import.name.as_str()) {
            import.name = short(place);
        }
    }
    module.emit_wasm_file(&binary)
}

/// The names in a script, in order.
fn names(script: &str) -> BTreeSet<String> {
    words(script).filter(|word| is_hashed(word)).map(str::to_owned).collect()
}

/// The script with each of `names`, which are in order, in its short form.
fn rewrite(script: &str, names: &[&str]) -> String {
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    for word in words(script).filter(|word| is_hashed(word)) {
        let Some((before, after)) = rest.split_once(word) else { continue };
        text.push_str(before);
        match names.binary_search(&word) {
            Ok(place) => text.push_str(&short(place)),
            Err(_) => text.push_str(word),
        }
        rest = after;
    }
    text + rest
}

fn words(script: &str) -> impl Iterator<Item = &str> {
    script.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '$')
}

fn is_hashed(word: &str) -> bool {
    let hash = word.strip_prefix(PREFIX).and_then(|name| name.rsplit_once('_')).map(|(_, hash)| hash);
    hash.is_some_and(|hash| hash.len() == HASH && hash.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

fn short(place: usize) -> String {
    format!("{PREFIX}{place}")
}

#[cfg(test)]
mod tests {
    use super::{names, rewrite};

    #[test]
    fn each_name_gets_its_place_and_nothing_else_is_touched() {
        let script = "__wbg_then_00000000000000ff: f, __wbg_at_0000000000000001: g, __wbg_point_free: h, __wbg_then_00000000000000ff";
        let found = names(script);
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(found, ["__wbg_at_0000000000000001", "__wbg_then_00000000000000ff"]);
        assert_eq!(rewrite(script, &found), "__wbg_1: f, __wbg_0: g, __wbg_point_free: h, __wbg_1");
    }
}
