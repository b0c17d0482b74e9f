//! Few files instead of many: the split makes a file for each set of pages that share some code, and most of these are
//! tiny. Those that are wanted together travel together, in a pack; the loader takes each one out of it.

mod choose;
mod lists;
mod loader;

use super::wasm::{Pages, read_pages, write_pages};
use anyhow::{Context, Result, bail};
use choose::{Chunk, PageSet, choose};
use loader::Piece;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The loader that the split writes.
const LOADER: &str = "__wasm_split.js";

/// Puts the shared chunks of `bound` into packs, and tells the loader and the list of pages.
pub fn build(bound: &Path) -> Result<()> {
    let pages = read_pages(bound)?;
    let mut pack_of = BTreeMap::new();
    for (number, pack) in choose(chunks(&pages, bound)?).into_iter().enumerate() {
        pack_of.extend(pack.chunks.into_iter().map(|chunk| (chunk, number)));
    }
    let pieces = write_packs(bound, &pack_of)?;
    let loader = bound.join(LOADER);
    let text = fs::read_to_string(&loader).context("the split wrote no loader")?;
    fs::write(&loader, lists::fold(&loader::rewrite(&text, &pieces)?)?).context("the loader cannot be written")?;
    let packed = |names: Vec<String>| {
        let files: BTreeSet<String> =
            names.into_iter().map(|name| pack_of.get(&name).map_or(name, |pack| file_of(*pack))).collect();
        files.into_iter().collect()
    };
    write_pages(bound, &pages.into_iter().map(|(page, names)| (page, packed(names))).collect())
}

/// Moves the chunks into their packs, in the order in which the loader names them.
fn write_packs(bound: &Path, pack_of: &BTreeMap<String, usize>) -> Result<Vec<Piece>> {
    let mut ordered: Vec<(&String, usize)> = pack_of.iter().map(|(chunk, pack)| (chunk, *pack)).collect();
    ordered.sort_by_key(|(chunk, _)| number_of(chunk));
    let mut contents: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
    let mut pieces = Vec::new();
    for (chunk, pack) in ordered {
        let file = bound.join(chunk);
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        fs::remove_file(&file)?;
        pieces.push(Piece { chunk: chunk.clone(), pack, length: bytes.len() });
        contents.entry(pack).or_default().extend(bytes);
    }
    for (pack, content) in contents {
        fs::write(bound.join(file_of(pack)), content).context("a pack cannot be written")?;
    }
    Ok(pieces)
}

fn file_of(pack: usize) -> String {
    format!("pack_{pack}.bin")
}

/// The number in `chunk_12.wasm`.
fn number_of(chunk: &str) -> Option<u32> {
    chunk.strip_prefix("chunk_")?.strip_suffix(".wasm")?.parse().ok()
}

/// What several pages share, with its size and the pages that fetch it. A page's own file stays what it is.
fn chunks(pages: &Pages, bound: &Path) -> Result<Vec<Chunk>> {
    if pages.len() > PageSet::BITS as usize {
        bail!("there are {} pages, and a set of pages has {} bits", pages.len(), PageSet::BITS);
    }
    let mut users: BTreeMap<&String, PageSet> = BTreeMap::new();
    for (number, names) in pages.values().enumerate() {
        for name in names.iter().filter(|name| name.starts_with("chunk_")) {
            *users.entry(name).or_default() |= 1 << number;
        }
    }
    users
        .into_iter()
        .map(|(name, pages)| {
            let size = bound.join(name).metadata().with_context(|| format!("{name} is not there"))?.len();
            Ok(Chunk { name: name.clone(), size: usize::try_from(size)?, pages })
        })
        .collect()
}
