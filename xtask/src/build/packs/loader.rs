//! The split's loader, taught to take a chunk out of its pack.

use anyhow::{Result, bail};

/// Where a chunk lies.
#[derive(Debug)]
pub struct Piece {
    /// The chunk's file, which is no more.
    pub chunk: String,
    /// The file that it lies in now.
    pub pack: String,
    /// Its first byte there.
    pub start: usize,
    /// The first byte after it.
    pub end: usize,
}

/// Fetches each pack once; one that did not come is asked for again by whoever wants it next. Hoisted, so that it may
/// stand below its uses.
const PACKED: &str = r#"
const packs = {};
function pack(name) {
    return packs[name] ??= fetch(new URL("./" + name, import.meta.url))
        .then((answer) => answer.ok ? answer.arrayBuffer() : Promise.reject(new Error(name + " " + answer.status)))
        .catch((error) => { delete packs[name]; throw error; });
}
function packed(name, start, end) {
    return makeLoad(() => {
        const bytes = pack(name);
        bytes.catch(() => {});
        return async (imports) => WebAssembly.instantiate(new Uint8Array(await bytes, start, end - start), imports);
    }, []);
}
"#;

/// The loader with every piece taken from its pack. A loader of another shape than this one knows stops the build.
pub fn rewrite(loader: &str, pieces: &[Piece]) -> Result<String> {
    let mut text = loader.to_owned();
    for Piece { chunk, pack, start, end } in pieces {
        let fetched = format!(
            r#"makeLoad(() => {{
    const src = fetch(new URL("./{chunk}", import.meta.url));
    src.catch(() => {{}});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}}
, []);"#
        );
        let Some((before, after)) = text.split_once(&fetched) else {
            bail!("the loader of the split does not fetch {chunk} in the way that is known");
        };
        text = format!(r#"{before}packed("{pack}", {start}, {end});{after}"#);
    }
    text.push_str(PACKED);
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{Piece, rewrite};

    const LOADER: &str = r#"const __chunk_1 = makeLoad(() => {
    const src = fetch(new URL("./chunk_1.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);"#;

    fn piece(chunk: &str) -> Piece {
        Piece { chunk: chunk.into(), pack: "pack_0.bin".into(), start: 10, end: 30 }
    }

    #[test]
    fn a_chunk_comes_out_of_its_pack() {
        let text = rewrite(LOADER, &[piece("chunk_1.wasm")]).expect("a loader");
        assert!(text.starts_with(r#"const __chunk_1 = packed("pack_0.bin", 10, 30);"#), "{text}");
    }

    #[test]
    fn a_loader_that_is_not_understood_stops_the_build() {
        assert!(rewrite(LOADER, &[piece("chunk_2.wasm")]).is_err());
    }
}
