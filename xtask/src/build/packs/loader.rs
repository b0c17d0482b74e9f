//! The split's loader, taught to fetch packs, and to take what `public/boot.js` fetched before the app was here.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Fetches a file, once: where the page's script asked for it already, there is nothing to ask for, unless that came to
/// nothing. Hoisted, to stand below its uses. Many requests in one turn of the browser would hold a slow phone up, so a few
/// take turns.
const ARRIVING: &str = r#"
function inTurn() {
    inTurn.taken = (inTurn.taken ?? 0) + 1;
    if (inTurn.taken % 4 === 0) {
        inTurn.last = Promise.resolve(inTurn.last).then(() => new Promise((resolve) => setTimeout(resolve)));
    }
    return inTurn.last;
}
async function fetchInTurn(address) {
    await inTurn();
    return WebAssembly.compileStreaming(fetch(address));
}
function arriving(file) {
    const address = new URL(file, import.meta.url);
    const ahead = globalThis.portalavoroAhead?.get(address.pathname);
    const module = ahead ? ahead.catch(() => fetchInTurn(address)) : fetchInTurn(address);
    module.catch(() => {});
    return async (imports) => WebAssembly.instantiate(await module, imports);
}
function packed(number) {
    return makeLoad(() => arriving("./pack_" + number + ".wasm"), []);
}
"#;

/// How the split fetches a file: what stands before its name, and after it.
const FETCHED: [&str; 2] = [
    "() => {
    const src = fetch(new URL(\"./",
    ".wasm\", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
",
];

/// The loader with the number of its pack in place of how each chunk was fetched, and one way to fetch whatever else there
/// is. A loader of another shape than this one knows stops the build.
pub fn rewrite(loader: &str, pack_of: &BTreeMap<String, usize>) -> Result<String> {
    let [before, after] = FETCHED;
    let mut text = loader.to_owned();
    for (chunk, pack) in pack_of {
        let name = chunk.trim_end_matches(".wasm");
        let fetched = format!("makeLoad({before}{name}{after}, []);");
        if !text.contains(&fetched) {
            bail!("the loader of the split does not fetch {chunk} where and how it is expected");
        }
        text = text.replacen(&fetched, &format!("packed({pack});"), 1);
    }
    text = text.replace(before, "() => arriving(\"./").replace(after, ".wasm\")");
    if text.contains("fetch(") {
        bail!("the loader of the split fetches a file in a way that is not known");
    }
    Ok(text + ARRIVING)
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
    fn the_own_file_of_a_page_comes_by_the_same_way() {
        let page = LOADER.replace("const __chunk_1", "const desks").replace("./chunk_1", "./desks");
        let text = rewrite(&(LOADER.to_owned() + &page), &in_pack_7("chunk_1.wasm")).expect("a loader");
        assert!(text.contains("const desks = makeLoad(() => arriving(\"./desks.wasm\"), []);"), "{text}");
    }

    #[test]
    fn a_loader_that_is_not_understood_stops_the_build() {
        assert!(rewrite(LOADER, &in_pack_7("chunk_2.wasm")).is_err());
        assert!(rewrite(&LOADER.replace("src", "file"), &BTreeMap::new()).is_err());
    }
}
