//! Few files instead of many: the split makes a file for each set of pages that share some code, and most of these are
//! tiny. Those that are wanted together are merged into one, a pack.

mod choose;
mod lists;
mod loader;
mod merge;

use super::page::{is_entrance, opened_with};
use super::wasm::{Pages, read_pages, write_pages};
use anyhow::{Context, Result, bail};
use choose::{Chunk, PageSet, choose};
use merge::merge;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use wasmparser::{Parser, Payload};

/// The part that is fetched with every page (`src/app/behind.rs`).
const WITH_EVERY_PAGE: &str = "behind";

/// The loader that the split writes.
const LOADER: &str = "__wasm_split.js";

/// Merges the shared chunks of `bound` into packs, and tells the loader and the list of pages.
pub fn build(bound: &Path) -> Result<()> {
    let pages = read_pages(bound)?;
    let bits = bits(&pages)?;
    let entrances = bits.iter().filter(|(part, _)| is_entrance(part)).map(|(_, bit)| bit).sum();
    let packs = choose(chunks(&pages, &bits, bound)?, entrances);
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

/// What several parts share, with its size and who fetches it. A part's own file stays what it is.
fn chunks(pages: &Pages, bits: &BTreeMap<&str, PageSet>, bound: &Path) -> Result<Vec<Chunk>> {
    users(pages, bits)
        .into_iter()
        .map(|(name, pages)| {
            let module = fs::read(bound.join(name)).with_context(|| format!("{name} cannot be read"))?;
            Ok(Chunk { name: name.clone(), size: size_of(&module)?, pages })
        })
        .collect()
}

/// How many of a module's bytes are fetched: the split leaves the names of functions and what the linker knew, often more
/// than the code, and a pack has none of it.
fn size_of(module: &[u8]) -> Result<usize> {
    let mut size = module.len();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CustomSection(section) = payload? {
            size -= section.data().len();
        }
    }
    Ok(size)
}

/// A bit for each part; for those that come together, one.
fn bits(pages: &Pages) -> Result<BTreeMap<&str, PageSet>> {
    let fetched: BTreeSet<&str> = pages.keys().map(|part| opened_with(part)).collect();
    if fetched.len() > PageSet::BITS as usize {
        bail!("there are {} pages, and a set of pages has {} bits", fetched.len(), PageSet::BITS);
    }
    Ok(fetched.into_iter().zip((0..).map(|number| 1 << number)).collect())
}

/// Who fetches each chunk. What comes with every page has no other user.
fn users<'a>(pages: &'a Pages, bits: &BTreeMap<&str, PageSet>) -> BTreeMap<&'a String, PageSet> {
    let with_every_page = bits.get(WITH_EVERY_PAGE).copied().unwrap_or_default();
    let mut users: BTreeMap<&String, PageSet> = BTreeMap::new();
    for (part, names) in pages {
        for name in names.iter().filter(|name| name.starts_with("chunk_")) {
            *users.entry(name).or_default() |= bits[opened_with(part)];
        }
    }
    for user in users.values_mut().filter(|user| **user & with_every_page != 0) {
        *user = with_every_page;
    }
    users
}

#[cfg(test)]
mod tests {
    use super::{Pages, bits, size_of, users};
    use std::borrow::Cow;
    use wasm_encoder::{CustomSection, Module};

    #[test]
    fn the_names_in_a_module_are_not_fetched() {
        let with_names = |bytes| {
            let mut module = Module::new();
            module.section(&CustomSection { name: Cow::from("name"), data: Cow::from(vec![0; bytes]) });
            size_of(&module.finish()).expect("a module")
        };
        assert_eq!(with_names(10), with_names(100));
    }

    #[test]
    fn what_comes_together_is_one_user_and_what_always_comes_has_no_other() {
        let part = |name: &str, chunks: &[&str]| {
            (name.to_owned(), chunks.iter().map(|chunk| format!("chunk_{chunk}")).collect())
        };
        let pages = Pages::from([
            part("behind", &["a"]),
            part("bookings", &["a", "b", "c"]),
            part("desks", &["a", "b", "d"]),
            part("desks_plan", &["b", "d"]),
        ]);
        let users = users(&pages, &bits(&pages).expect("few pages"));
        let count = |chunk: &str| users[&format!("chunk_{chunk}")].count_ones();
        assert_eq!(["a", "b", "c", "d"].map(count), [1, 2, 1, 1]);
        assert_ne!(users[&"chunk_a".to_owned()], users[&"chunk_c".to_owned()]);
    }
}
