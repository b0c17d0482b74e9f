//! Puts the parts where a server gives them away: `a/<build>/` for what a build made, the root for `public/` and the
//! page. The folder's name is a hash of what is in it, so its files are kept by browsers for ever.

use super::page;
use super::wasm::Pages;
use crate::places::root;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Fills an empty folder with the finished app; `pages` are the files of each page.
pub fn pack(parts: &Path, pages: &Pages, made: &Path) -> Result<()> {
    let build = name_of(parts)?;
    copy_folder(parts, &made.join("a").join(&build))?;
    let public = root().join("public");
    if public.is_dir() {
        copy_folder(&public, made)?;
    }
    let door = fs::read_to_string(root().join("index.html")).context("index.html cannot be read")?;
    fs::write(made.join("index.html"), page::stamp(&door, &build, pages)?).context("index.html cannot be written")
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        let copy = to.join(file.strip_prefix(from)?);
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &copy).with_context(|| format!("{} cannot be copied", file.display()))?;
    }
    Ok(())
}

/// All files under a folder, in the order of their names.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// The name of a build: 12 hexadecimal digits of the hash of its files and their names.
fn name_of(parts: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files(parts)? {
        let content = fs::read(&file)?;
        hash.update(file.strip_prefix(parts)?.as_os_str().as_encoded_bytes());
        hash.update((content.len() as u64).to_le_bytes());
        hash.update(content);
    }
    let mut name = format!("{:x}", hash.finalize());
    name.truncate(12);
    Ok(name)
}
