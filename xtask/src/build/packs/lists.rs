//! The loader lists for each page every chunk that the page wants. With hundreds of chunks these lists are most of what
//! it says, so each chunk tells instead which pages want it, as the bits of one number.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// A number of JavaScript holds so many bits.
const MOST_PAGES: u32 = 53;

/// How a chunk is named, declared and listed.
const NAME: &str = "__chunk_";
const DECLARED: &str = "const __chunk_";
const LISTED: &str = "[__chunk_";

/// Makes a loader of each row: the pages that want the chunk, its pack, its length. Stands where the first chunk was
/// declared, for the lists below ask at once.
const ROWS: &str = r#"const chunks = [];
for (let rows = [{rows}], at = 0; at < rows.length; at += 3) chunks.push([rows[at], packed(rows[at + 1], rows[at + 2])]);
function wanted(page) {
    return chunks.filter(([pages]) => Math.floor(pages / 2 ** page) % 2).map(([, load]) => load);
}
"#;

/// The loader with a number for each chunk in place of a list for each page. A list with a chunk that is in no pack stops
/// the build.
pub fn fold(loader: &str) -> Result<String> {
    let (text, mut pages_of) = take_lists(loader)?;
    let (mut folded, mut rows, mut rest) = (String::new(), Vec::new(), text.as_str());
    let first = text.find(DECLARED).context("the loader declares no chunk")?;
    while let Some((before, declared)) = rest.split_once(DECLARED) {
        let (number, after) = declared.split_once(" = packed(").context("a chunk lies in no pack")?;
        let (place, after) = after.split_once(");").context("a chunk's place is not understood")?;
        let pages = pages_of.remove(number).unwrap_or_default();
        rows.push(format!("{pages}, {place}"));
        folded.push_str(before);
        rest = after;
    }
    if let Some((unknown, _)) = pages_of.first_key_value() {
        bail!("a page wants {NAME}{unknown}, which the loader does not declare");
    }
    folded.push_str(rest);
    // Nothing before the first declaration was taken away.
    folded.insert_str(first, &ROWS.replace("{rows}", &rows.join(", ")));
    Ok(folded)
}

/// The loader with `wanted(0)` in place of its first list and so on, and for each chunk the bits of its lists.
fn take_lists(loader: &str) -> Result<(String, BTreeMap<String, u64>)> {
    let (mut text, mut rest, mut pages_of) = (String::new(), loader, BTreeMap::new());
    for page in 0.. {
        let Some((before, list)) = rest.split_once(LISTED) else { break };
        let (names, after) = list.split_once(']').context("a list of chunks has no end")?;
        if page >= MOST_PAGES {
            bail!("the loader has more than {MOST_PAGES} pages");
        }
        for number in names.split(',').map(|name| name.trim().trim_start_matches(NAME)) {
            if !number.is_empty() {
                *pages_of.entry(number.to_owned()).or_default() |= 1_u64 << page;
            }
        }
        text.push_str(before);
        text.push_str(&format!("wanted({page})"));
        rest = after;
    }
    Ok((text + rest, pages_of))
}

#[cfg(test)]
mod tests {
    use super::fold;

    const LOADER: &str = "function makeLoad() {}
const __chunk_3 = packed(0, 30);
const __chunk_4 = packed(1, 40);
const a = makeLoad(a, [__chunk_3, __chunk_4, ]);
const b = makeLoad(b, [__chunk_4]);
const c = makeLoad(c, []);";

    #[test]
    fn each_chunk_says_which_pages_want_it() {
        let folded = fold(LOADER).expect("a loader");
        assert!(folded.contains("[1, 0, 30, 3, 1, 40]"), "{folded}");
        let asks = folded.find("makeLoad(a, wanted(0))").expect("the first page");
        assert!(folded.find("const chunks").expect("the rows") < asks, "{folded}");
        assert!(folded.contains("makeLoad(b, wanted(1))") && folded.contains("makeLoad(c, [])"), "{folded}");
        assert!(!folded.contains("__chunk_"), "{folded}");
    }

    #[test]
    fn a_chunk_that_is_nowhere_stops_the_build() {
        assert!(fold("const __chunk_3 = packed(0, 30);\n[__chunk_4]").is_err());
        assert!(fold("[__chunk_4]").is_err());
    }
}
