//! Writes `.br`, `.zst` and `.gz` beside each file that gets smaller by it, so that the server compresses nothing.

use super::pack::files;
use super::pairs::two_at_a_time;
use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// How a file is compressed: the ending of what comes out, and the function.
type Format = (&'static str, fn(&[u8]) -> Result<Vec<u8>>);

const FORMATS: [Format; 3] = [("br", brotli), ("zst", zstandard), ("gz", gzip)];

/// Endings of files that are not compressed already.
const ENDINGS: [&str; 9] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Compresses the files of a folder. What an earlier build left in `before` for the same content is taken from there.
pub fn folder(folder: &Path, before: &Path) -> Result<()> {
    let mut plain = files(folder)?;
    plain.retain(|file| file.extension().is_some_and(|ending| ENDINGS.iter().any(|plain| ending == *plain)));
    two_at_a_time(&plain, |file| {
        let content = fs::read(file)?;
        let earlier = before.join(file.strip_prefix(folder)?);
        let is_same = fs::read(&earlier).is_ok_and(|earlier| earlier == content);
        for (ending, compress) in FORMATS {
            let kept = if is_same { fs::read(with_ending(&earlier, ending)).ok() } else { None };
            let small = kept.map_or_else(|| compress(&content), Ok)?;
            if small.len() < content.len() {
                fs::write(with_ending(file, ending), small)?;
            }
        }
        Ok(())
    })
}

/// The path with one more ending.
fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.to_path_buf().into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
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
    use super::{brotli, folder, gzip, zstandard};
    use std::fs;

    #[test]
    fn only_what_changed_is_compressed_again() {
        let (before, after) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let (same, changed) = ("porta al lavoro, ".repeat(40), "porta di casa, ".repeat(40));
        for (place, text) in [(&before, &same), (&after, &changed)] {
            fs::write(place.path().join("same.css"), &same).expect("a file");
            fs::write(place.path().join("changed.css"), text).expect("a file");
        }
        for name in ["same.css.br", "changed.css.br"] {
            fs::write(before.path().join(name), "earlier").expect("a file");
        }
        folder(after.path(), before.path()).expect("compressed");
        let read = |name: &str| fs::read(after.path().join(name)).expect("a file");
        assert_eq!(read("same.css.br"), b"earlier");
        assert_eq!(read("changed.css.br"), brotli(changed.as_bytes()).expect("brotli"));
        assert_eq!(read("same.css.gz"), gzip(same.as_bytes()).expect("gzip"), "what was not there is made");
    }

    #[test]
    fn the_same_content_gives_the_same_bytes() {
        let content = b"porta al lavoro, porta al lavoro".repeat(40);
        assert_eq!(gzip(&content).expect("gzip"), gzip(&content).expect("gzip"));
        assert_eq!(brotli(&content).expect("brotli"), brotli(&content).expect("brotli"));
        assert_eq!(zstandard(&content).expect("zstd"), zstandard(&content).expect("zstd"));
    }
}
