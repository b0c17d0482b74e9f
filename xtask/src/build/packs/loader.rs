//! The split's loader, taught to take a chunk out of its pack.

use anyhow::{Result, bail};

/// Where a chunk lies.
#[derive(Debug)]
pub struct Piece {
    /// The chunk's file, which is no more.
    pub chunk: String,
    /// The number of the pack that it lies in now, after the pieces of that pack that the loader names before it.
    pub pack: usize,
    /// Its bytes.
    pub length: usize,
}

/// Fetches each pack once; one that did not come is asked for again by whoever wants it next. Pieces lie in their pack in
/// the order in which they are declared, so that their lengths say where. Hoisted, to stand below its uses.
///
/// Many requests and many instances in one turn of the browser would hold a slow phone up, so a few take turns.
const PACKED: &str = r#"
function inTurn() {
    inTurn.taken = (inTurn.taken ?? 0) + 1;
    if (inTurn.taken % 4 === 0) {
        inTurn.last = Promise.resolve(inTurn.last).then(() => new Promise((resolve) => setTimeout(resolve)));
    }
    return inTurn.last;
}
async function pack_file(number) {
    await inTurn();
    return fetch(new URL("./pack_" + number + ".bin", import.meta.url));
}
function pack(number) {
    const packs = pack.all ??= {};
    return packs[number] ??= pack_file(number)
        .then((answer) => answer.ok ? answer.arrayBuffer() : Promise.reject(new Error("pack " + answer.status)))
        .catch((error) => { delete packs[number]; throw error; });
}
function packed(number, length) {
    const ends = packed.ends ??= [], start = ends[number] ?? 0;
    ends[number] = start + length;
    return makeLoad(() => {
        const bytes = pack(number);
        bytes.catch(() => {});
        return async (imports) => {
            const content = new Uint8Array(await bytes, start, length);
            await inTurn();
            return WebAssembly.instantiate(content, imports);
        };
    }, []);
}
"#;

/// The loader with every piece taken from its pack. A loader of another shape than this one knows stops the build, and so
/// do pieces that come in another order than in the loader.
pub fn rewrite(loader: &str, pieces: &[Piece]) -> Result<String> {
    let mut text = String::new();
    let mut rest = loader;
    for Piece { chunk, pack, length } in pieces {
        let fetched = format!(
            r#"makeLoad(() => {{
    const src = fetch(new URL("./{chunk}", import.meta.url));
    src.catch(() => {{}});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}}
, []);"#
        );
        let Some((before, after)) = rest.split_once(&fetched) else {
            bail!("the loader of the split does not fetch {chunk} where and how it is expected");
        };
        text.push_str(before);
        text.push_str(&format!("packed({pack}, {length});"));
        rest = after;
    }
    Ok(text + rest + PACKED)
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
        Piece { chunk: chunk.into(), pack: 7, length: 30 }
    }

    #[test]
    fn a_chunk_comes_out_of_its_pack() {
        let text = rewrite(LOADER, &[piece("chunk_1.wasm")]).expect("a loader");
        assert!(text.starts_with("const __chunk_1 = packed(7, 30);"), "{text}");
    }

    #[test]
    fn a_loader_that_is_not_understood_stops_the_build() {
        assert!(rewrite(LOADER, &[piece("chunk_2.wasm")]).is_err());
    }
}
