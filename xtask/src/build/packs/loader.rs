//! The split's loader, taught to fetch packs.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Fetches a pack. Hoisted, to stand below its uses. Many requests in one turn of the browser would hold a slow phone up, so
/// a few take turns.
const PACKED: &str = r#"
function inTurn() {
    inTurn.taken = (inTurn.taken ?? 0) + 1;
    if (inTurn.taken % 4 === 0) {
        inTurn.last = Promise.resolve(inTurn.last).then(() => new Promise((resolve) => setTimeout(resolve)));
    }
    return inTurn.last;
}
async function fetchInTurn(file) {
    await inTurn();
    return fetch(new URL(file, import.meta.url));
}
function packed(number) {
    return makeLoad(() => {
        const file = fetchInTurn("./pack_" + number + ".wasm");
        file.catch(() => {});
        return async (imports) => WebAssembly.instantiateStreaming(file, imports);
    }, []);
}
"#;

/// The loader with the number of its pack in place of how each chunk was fetched. A loader of another shape than this one
/// knows stops the build.
pub fn rewrite(loader: &str, pack_of: &BTreeMap<String, usize>) -> Result<String> {
    let mut text = loader.to_owned();
    for (chunk, pack) in pack_of {
        let fetched = format!(
            r#"makeLoad(() => {{
    const src = fetch(new URL("./{chunk}", import.meta.url));
    src.catch(() => {{}});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}}
, []);"#
        );
        if !text.contains(&fetched) {
            bail!("the loader of the split does not fetch {chunk} where and how it is expected");
        }
        text = text.replacen(&fetched, &format!("packed({pack});"), 1);
    }
    Ok(text + PACKED)
}

#[cfg(test)]
mod tests {
    use super::rewrite;
    use std::collections::BTreeMap;

    const LOADER: &str = r#"const __chunk_1 = makeLoad(() => {
    const src = fetch(new URL("./chunk_1.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);"#;

    fn in_pack_7(chunk: &str) -> BTreeMap<String, usize> {
        BTreeMap::from([(chunk.to_owned(), 7)])
    }

    #[test]
    fn a_chunk_comes_with_its_pack() {
        let text = rewrite(LOADER, &in_pack_7("chunk_1.wasm")).expect("a loader");
        assert!(text.starts_with("const __chunk_1 = packed(7);"), "{text}");
    }

    #[test]
    fn a_loader_that_is_not_understood_stops_the_build() {
        assert!(rewrite(LOADER, &in_pack_7("chunk_2.wasm")).is_err());
    }
}
