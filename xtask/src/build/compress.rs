//! Writes `.br`, `.zst` and `.gz` beside each file that gets smaller by it, so that the server compresses nothing.

use super::pack::files;
use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Endings of files that are not compressed already.
const ENDINGS: [&str; 9] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Compresses the files of a folder.
pub fn folder(folder: &Path) -> Result<()> {
    for file in files(folder)? {
        let is_plain = file.extension().is_some_and(|ending| ENDINGS.iter().any(|plain| ending == *plain));
        if !is_plain {
            continue;
        }
        let content = fs::read(&file)?;
        for (ending, small) in [("br", brotli(&content)?), ("zst", zstandard(&content)?), ("gz", gzip(&content)?)] {
            if small.len() < content.len() {
                let mut name = file.clone().into_os_string();
                name.push(".");
                name.push(ending);
                fs::write(name, small)?;
            }
        }
    }
    Ok(())
}

/// Brotli at its best quality.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut small, &parameters)?;
    Ok(small)
}

/// Zstandard at its best level, for clients that do not take brotli.
fn zstandard(content: &[u8]) -> Result<Vec<u8>> {
    Ok(zstd::encode_all(content, 22)?)
}

/// Gzip without a time or a name in it: the same bytes every time.
fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip, zstandard};

    #[test]
    fn the_same_content_gives_the_same_bytes() {
        let content = b"porta al lavoro, porta al lavoro".repeat(40);
        assert_eq!(gzip(&content).expect("gzip"), gzip(&content).expect("gzip"));
        assert_eq!(brotli(&content).expect("brotli"), brotli(&content).expect("brotli"));
        assert_eq!(zstandard(&content).expect("zstd"), zstandard(&content).expect("zstd"));
    }
}
