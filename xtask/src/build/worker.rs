//! The service worker: stamped with the name of this version and the files that it keeps.

use super::{Mode, pack::files};
use anyhow::{Context, Result, bail};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const WORKER: &str = "service-worker.js";
/// Takes the worker's place where there must be none.
const RETIRED: &str = "service-worker-retired.js";
/// The browser keeps it together with the worker that imports it.
const IMPORTED: &str = "service-worker-outbox.js";
/// For robots only.
const ROBOTS: &str = "robots.txt";
/// Where the stamp goes: a text, so that the worker is JavaScript before it is stamped too.
const PLACE: &str = r#""{{stamp}}""#;
/// So many bytes of a SHA-256 name a file: enough against accidents, which are all that it guards against.
const HASH_BYTES: usize = 6;
/// So many hexadecimal digits name a version.
const NAME_DIGITS: usize = 12;

/// Finishes the worker of a finished app. A quick build gets the one that takes every other away: what a builder has
/// just changed must not be hidden by what was kept.
pub fn finish(mode: Mode, made: &Path) -> Result<()> {
    let worker = made.join(WORKER);
    if mode == Mode::Development {
        fs::copy(made.join(RETIRED), worker).context("the retired service worker cannot be copied")?;
        return Ok(());
    }
    let source = fs::read_to_string(&worker).context("the service worker cannot be read")?;
    let imported = fs::read(made.join(IMPORTED)).context("the service worker's second file cannot be read")?;
    let stamped = stamp(&source, &imported, &kept_files(made)?)?;
    fs::write(worker, stamped).context("the service worker cannot be written")
}

/// Every file that the worker keeps, by the address at which it is asked for, with its hash.
fn kept_files(made: &Path) -> Result<BTreeMap<String, String>> {
    let mut kept = BTreeMap::new();
    for file in files(made)? {
        let name = file.strip_prefix(made)?.to_string_lossy().replace('\\', "/");
        let address = match name.as_str() {
            WORKER | RETIRED | IMPORTED | ROBOTS => continue,
            "index.html" => "/".to_owned(),
            _ => format!("/{name}"),
        };
        let hash = Sha256::digest(fs::read(&file)?);
        kept.insert(address, hash[..HASH_BYTES].iter().map(|byte| format!("{byte:02x}")).collect());
    }
    Ok(kept)
}

/// Writes the stamp. The version's name depends on all that the worker keeps and does.
fn stamp(source: &str, imported: &[u8], files: &BTreeMap<String, String>) -> Result<String> {
    if source.matches(PLACE).count() != 1 {
        bail!("{WORKER} must have one place for its stamp, {PLACE}");
    }
    let mut hash = Sha256::new();
    hash.update(source);
    hash.update(imported);
    hash.update(serde_json::to_vec(files)?);
    let mut version = format!("{:x}", hash.finalize());
    version.truncate(NAME_DIGITS);
    Ok(source.replace(PLACE, &json!({ "version": version, "files": files }).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"const STAMP = "{{stamp}}";"#;

    fn files(hash: &str) -> BTreeMap<String, String> {
        BTreeMap::from([("/".to_owned(), hash.to_owned())])
    }

    #[test]
    fn the_version_depends_on_what_is_kept_and_on_what_is_done() {
        let stamped = |source, imported, hash| stamp(source, imported, &files(hash)).expect("a stamped worker");
        let one = stamped(SOURCE, b"a", "0f");
        assert!(one.starts_with(r#"const STAMP = {"files":{"/":"0f"},"version":""#), "{one}");
        assert_eq!(one, stamped(SOURCE, b"a", "0f"));
        let version = |stamped: String| stamped.split(r#""version":"#).nth(1).map(str::to_owned);
        assert_ne!(version(one.clone()), version(stamped(SOURCE, b"a", "10")));
        assert_ne!(version(one.clone()), version(stamped(SOURCE, b"b", "0f")));
        assert_ne!(version(one), version(stamped(&format!("{SOURCE} "), b"a", "0f")));
    }

    #[test]
    fn a_worker_without_a_place_for_the_stamp_stops_the_build() {
        assert!(stamp("const STAMP = {};", b"", &files("0f")).is_err());
        assert!(stamp(&SOURCE.repeat(2), b"", &files("0f")).is_err());
    }

    #[test]
    fn the_page_is_kept_at_its_address_and_the_worker_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["index.html", "icon.svg", WORKER, RETIRED, IMPORTED, ROBOTS] {
            fs::write(folder.path().join(name), name).expect("a file");
        }
        let kept = kept_files(folder.path()).expect("a list");
        assert_eq!(kept.keys().collect::<Vec<_>>(), ["/", "/icon.svg"]);
        assert_eq!(kept["/"].len(), 2 * HASH_BYTES);
    }
}
