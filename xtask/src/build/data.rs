//! Data that travels with the app: the statements and occupations of the orientation, without blanks, beside its script.

use crate::places::root;
use crate::programs::announce;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Where the files lie, and the name that each one's own follows.
const ORIENTATION: (&str, &str) = ("contract/data/orientation", "orientation-");

/// Writes `parts/orientation-<name>.json` for each file of the orientation's data.
pub fn build(parts: &Path) -> Result<()> {
    announce("app: data");
    let (folder, prefix) = ORIENTATION;
    for entry in fs::read_dir(root().join(folder)).with_context(|| format!("{folder} cannot be read"))? {
        let file = entry?.path();
        if file.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let name = file.file_name().context("a file without a name")?.to_string_lossy();
        let text = fs::read_to_string(&file).with_context(|| format!("{name} cannot be read"))?;
        let small = without_blanks(&text).with_context(|| format!("{name} is no JSON"))?;
        fs::write(parts.join(format!("{prefix}{name}")), small)?;
    }
    Ok(())
}

fn without_blanks(json: &str) -> Result<String> {
    Ok(serde_json::from_str::<Value>(json)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::without_blanks;

    #[test]
    fn blanks_between_words_stay() {
        assert_eq!(
            without_blanks("{ \"a\": [1,\n 2], \"b\": \"un caffè\" }").expect("JSON"),
            r#"{"a":[1,2],"b":"un caffè"}"#
        );
        assert!(without_blanks("{").is_err());
    }
}
