//! The loader lists for each page every chunk that the page wants. With hundreds of chunks these lists are most of what
//! it says, so each pack tells instead which pages want it, as the bits of one number.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// So many pages are told apart; a `BigInt` of JavaScript holds any number of bits.
const MOST_PAGES: u32 = u128::BITS;

/// How a chunk is named, declared and listed.
const NAME: &str = "__chunk_";
const DECLARED: &str = "const __chunk_";
const LISTED: &str = "[__chunk_";

/// Makes a loader of each pack, of the pages that want it. Stands where the first chunk was declared, for the lists below ask
/// at once.
const PACKS: &str = r#"const packs = [{packs}].map((pages, number) => [pages, packed(number)]);
function wanted(page) {
    return packs.filter(([pages]) => (pages >> page) & 1n).map(([, load]) => load);
}
"#;

/// The loader with a number for each of so many packs in place of a list for each page. A list with a chunk that is in no
/// pack stops the build.
pub fn fold(loader: &str, packs: usize) -> Result<String> {
    let (text, mut pages_of) = take_lists(loader)?;
    let (mut folded, mut wanted_by, mut rest) = (String::new(), vec![0_u128; packs], text.as_str());
    let first = text.find(DECLARED).context("the loader declares no chunk")?;
    while let Some((before, declared)) = rest.split_once(DECLARED) {
        let (number, after) = declared.split_once(" = packed(").context("a chunk lies in no pack")?;
        let (pack, after) = after.split_once(");").context("a chunk's pack is not understood")?;
        let pages = wanted_by.get_mut(pack.parse::<usize>()?).context("a chunk lies in a pack that is not there")?;
        *pages |= pages_of.remove(number).unwrap_or_default();
        folded.push_str(before);
        rest = after;
    }
    if let Some((unknown, _)) = pages_of.first_key_value() {
        bail!("a page wants {NAME}{unknown}, which the loader does not declare");
    }
    folded.push_str(rest);
    let wanted_by: Vec<String> = wanted_by.iter().map(|pages| format!("{pages}n")).collect();
    // Nothing before the first declaration was taken away.
    folded.insert_str(first, &PACKS.replace("{packs}", &wanted_by.join(", ")));
    Ok(folded)
}

/// The loader with `wanted(0n)` in place of its first list and so on, and for each chunk the bits of its lists.
fn take_lists(loader: &str) -> Result<(String, BTreeMap<String, u128>)> {
    let (mut text, mut rest, mut pages_of) = (String::new(), loader, BTreeMap::new());
    for page in 0.. {
        let Some((before, list)) = rest.split_once(LISTED) else { break };
        let (names, after) = list.split_once(']').context("a list of chunks has no end")?;
        if page >= MOST_PAGES {
            bail!("the loader has more than {MOST_PAGES} pages");
        }
        for number in names.split(',').map(|name| name.trim().trim_start_matches(NAME)) {
            if !number.is_empty() {
                *pages_of.entry(number.to_owned()).or_default() |= 1_u128 << page;
            }
        }
        text.push_str(before);
        text.push_str(&format!("wanted({page}n)"));
        rest = after;
    }
    Ok((text + rest, pages_of))
}

#[cfg(test)]
mod tests {
    use super::fold;

    const LOADER: &str = "function makeLoad() {}
const __chunk_3 = packed(0);
const __chunk_4 = packed(1);
const __chunk_5 = packed(1);
const a = makeLoad(a, [__chunk_3, __chunk_4, ]);
const b = makeLoad(b, [__chunk_4]);
const c = makeLoad(c, []);
const d = makeLoad(d, [__chunk_5]);";

    #[test]
    fn each_pack_says_which_pages_want_it() {
        let folded = fold(LOADER, 2).expect("a loader");
        assert!(folded.contains("[1n, 7n]"), "{folded}");
        let asks = folded.find("makeLoad(a, wanted(0n))").expect("the first page");
        assert!(folded.find("const packs").expect("the packs") < asks, "{folded}");
        assert!(folded.contains("makeLoad(d, wanted(2n))") && folded.contains("makeLoad(c, [])"), "{folded}");
        assert!(!folded.contains("__chunk_"), "{folded}");
    }

    #[test]
    fn a_chunk_that_is_nowhere_stops_the_build() {
        assert!(fold("const __chunk_3 = packed(0);\n[__chunk_4]", 1).is_err());
        assert!(fold("const __chunk_3 = packed(1);\n[__chunk_3]", 1).is_err());
        assert!(fold("[__chunk_4]", 1).is_err());
    }
}
