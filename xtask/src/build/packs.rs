//! Few files instead of many: the split makes a file for each set of pages that share some code, and most of these are
//! tiny. Those that are wanted together are merged into one, a pack.

mod choose;
mod lists;
mod loader;
mod merge;

use super::wasm::{Pages, read_pages, write_pages};
use anyhow::{Context, Result, bail};
use choose::{Chunk, PageSet, choose};
use merge::merge;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The loader that the split writes.
const LOADER: &str = "__wasm_split.js";

/// Merges the shared chunks of `bound` into packs, and tells the loader and the list of pages.
pub fn build(bound: &Path) -> Result<()> {
    let pages = read_pages(bound)?;
    let packs = choose(chunks(&pages, bound)?);
    let mut pack_of = BTreeMap::new();
    for (number, pack) in packs.iter().enumerate() {
        write_pack(bound, number, &pack.chunks)?;
        pack_of.extend(pack.chunks.iter().map(|chunk| (chunk.clone(), number)));
    }
    let loader = bound.join(LOADER);
    let text = fs::read_to_string(&loader).context("the split wrote no loader")?;
    let text = lists::fold(&loader::rewrite(&text, &pack_of)?, packs.len())?;
    fs::write(&loader, text).context("the loader cannot be written")?;
    let packed = |names: Vec<String>| {
        let files: BTreeSet<String> =
            names.into_iter().map(|name| pack_of.get(&name).map_or(name, |pack| file_of(*pack))).collect();
        files.into_iter().collect()
    };
    write_pages(bound, &pages.into_iter().map(|(page, names)| (page, packed(names))).collect())
}

/// Puts one file in place of several chunks.
fn write_pack(bound: &Path, number: usize, chunks: &[String]) -> Result<()> {
    let mut modules = Vec::new();
    for chunk in chunks {
        let file = bound.join(chunk);
        modules.push(fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?);
        fs::remove_file(&file)?;
    }
    let merged = merge(&modules).with_context(|| format!("{} cannot be merged", chunks.join(", ")))?;
    fs::write(bound.join(file_of(number)), merged).context("a pack cannot be written")
}

fn file_of(pack: usize) -> String {
    format!("pack_{pack}.wasm")
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
