//! The bytes that travel to a phone, part by part, against their budgets. A kB is 1000 bytes.

use crate::build::{self, Mode, Pages, files, page_files};
use crate::places::dist;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The most bytes of each kind on a first visit to the home page, compressed.
const BUDGETS: [(Kind, usize); 5] = [
    (Kind::WebAssembly, 130_000),
    (Kind::JavaScript, 14_000),
    (Kind::Style, 18_000),
    (Kind::Font, 30_000),
    (Kind::Page, 8_000),
];
/// The most bytes of a first visit to the home page, compressed, pictures included.
const FIRST_VISIT: usize = 200_000;
/// The most bytes of a part that is fetched when it is first needed, compressed.
const PART: usize = 40_000;
/// The most bytes of the service worker, compressed. It comes after the first paint.
const WORKER: usize = 7_000;
/// How the names of the orientation's pages and data begin.
const ORIENTATION: &str = "orientation";
/// The most bytes of the orientation's data, in both languages, compressed.
const ORIENTATION_DATA: usize = 60_000;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    WebAssembly,
    JavaScript,
    Style,
    Font,
    Page,
    Other,
}

/// One line of the table.
struct Line {
    name: String,
    raw: usize,
    compressed: usize,
    budget: Option<usize>,
}

/// Builds the app as people get it and prints the table; an error when a line is over its budget.
pub fn sizes() -> Result<()> {
    build::app(Mode::Release)?;
    let folder = build_folder()?;
    let first = first_visit(&folder)?;
    let mut lines = Vec::new();
    for (kind, budget) in BUDGETS {
        let of_kind: Vec<&PathBuf> = first.iter().filter(|file| kind_of(file) == kind).collect();
        lines.push(measure(&format!("{kind:?}"), &of_kind, Some(budget))?);
    }
    let rest: Vec<&PathBuf> = first.iter().filter(|file| kind_of(file) == Kind::Other).collect();
    lines.push(measure("Pictures and the rest", &rest, None)?);
    lines.push(measure("= first visit, home", &first.iter().collect::<Vec<_>>(), Some(FIRST_VISIT))?);
    let pages = page_files()?;
    let parts: BTreeSet<&String> = pages.values().flatten().collect();
    for part in parts {
        lines.push(measure(&format!("part {part}"), &[&folder.join(part)], Some(PART))?);
    }
    for (page, names) in &pages {
        let paths: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
        lines.push(measure(&format!("all of {page}"), &paths.iter().collect::<Vec<_>>(), None)?);
    }
    let code = only_of(&pages, ORIENTATION);
    let code: Vec<PathBuf> = code.into_iter().map(|name| folder.join(name)).collect();
    let code = code.iter().collect::<Vec<_>>();
    lines.push(measure("orientation, own code", &code, None)?);
    let data: Vec<PathBuf> = files(&folder)?.into_iter().filter(|file| is_data_of(file, ORIENTATION)).collect();
    lines.push(measure("orientation, data", &data.iter().collect::<Vec<_>>(), Some(ORIENTATION_DATA))?);
    let worker = ["service-worker.js", "service-worker-outbox.js"].map(|name| dist().join(name));
    lines.push(measure("service worker, later", &worker.iter().collect::<Vec<_>>(), Some(WORKER))?);
    print(&lines);
    let over: Vec<&str> = lines.iter().filter(|line| line.is_over()).map(|line| line.name.as_str()).collect();
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    Ok(())
}

impl Line {
    fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.compressed > budget)
    }
}

fn print(lines: &[Line]) {
    println!("{:<24}{:>12}{:>12}{:>12}", "part", "raw", "brotli", "budget");
    for line in lines {
        let budget = line.budget.map(|budget| budget.to_string()).unwrap_or_default();
        let mark = if line.is_over() { "  OVER" } else { "" };
        println!("{:<24}{:>12}{:>12}{budget:>12}{mark}", line.name, line.raw, line.compressed);
    }
}

/// The folder `a/<build>` of the finished app.
fn build_folder() -> Result<PathBuf> {
    let missing = "dist/ holds no app";
    let builds: Vec<_> = fs::read_dir(dist().join("a")).context(missing)?.collect::<Result<_, _>>()?;
    Ok(builds.first().context(missing)?.path())
}

/// The files that a first visit to the home page fetches: the page, what it names, and what those fetch at once.
fn first_visit(folder: &Path) -> Result<Vec<PathBuf>> {
    let door = dist().join("index.html");
    let page = fs::read_to_string(&door).context("dist/index.html cannot be read")?;
    let mut found = vec![door];
    found.extend(named_in(&page).map(|name| dist().join(name)).filter(|file| file.is_file()));
    found.extend(files(folder)?.into_iter().filter(|file| kind_of(file) == Kind::Font));
    found.sort();
    found.dedup();
    Ok(found)
}

/// The files that only pages whose names begin so fetch.
fn only_of<'a>(pages: &'a Pages, beginning: &str) -> BTreeSet<&'a String> {
    let (own, others): (Vec<_>, Vec<_>) = pages.iter().partition(|(page, _)| page.starts_with(beginning));
    let all = |pages: Vec<(&'a String, &'a Vec<String>)>| -> BTreeSet<&'a String> {
        pages.into_iter().flat_map(|(_, names)| names).collect()
    };
    &all(own) - &all(others)
}

fn is_data_of(file: &Path, beginning: &str) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(beginning) && name.ends_with(".json")
}

/// The addresses of this site in a page's attributes, without their first slash.
fn named_in(page: &str) -> impl Iterator<Item = &str> {
    let after = |attribute| page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next());
    after("href=\"/").chain(after("src=\"/")).filter(|name| !name.is_empty())
}

fn kind_of(file: &Path) -> Kind {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("wasm") => Kind::WebAssembly,
        Some("js") => Kind::JavaScript,
        Some("css") => Kind::Style,
        Some("woff2") => Kind::Font,
        Some("html") => Kind::Page,
        _ => Kind::Other,
    }
}

fn measure(name: &str, files: &[&PathBuf], budget: Option<usize>) -> Result<Line> {
    let mut line = Line { name: name.to_owned(), raw: 0, compressed: 0, budget };
    for file in files {
        let raw = length(file).with_context(|| format!("{} is not there", file.display()))?;
        let mut small = file.as_os_str().to_owned();
        small.push(".br");
        line.raw += raw;
        line.compressed += length(Path::new(&small)).unwrap_or(raw);
    }
    Ok(line)
}

fn length(file: &Path) -> Result<usize> {
    Ok(usize::try_from(file.metadata()?.len())?)
}

#[cfg(test)]
mod tests {
    use super::{Line, Pages, named_in, only_of};

    #[test]
    fn what_a_page_names_is_found() {
        let page = r#"<a href="/"></a><link href="/a/0f/app.css"><script src="/boot.js"></script>"#;
        assert_eq!(named_in(page).collect::<Vec<_>>(), ["a/0f/app.css", "boot.js"]);
    }

    #[test]
    fn a_byte_too_many_is_over() {
        let line = |compressed| Line { name: String::new(), raw: 0, compressed, budget: Some(10) };
        assert!(line(11).is_over() && !line(10).is_over());
    }

    #[test]
    fn what_other_pages_fetch_too_is_not_a_rooms_own() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let pages = Pages::from([
            ("orientation".to_owned(), names(&["a", "shared"])),
            ("orientation_result".to_owned(), names(&["a", "b"])),
            ("profile".to_owned(), names(&["shared", "c"])),
        ]);
        assert_eq!(Vec::from_iter(only_of(&pages, "orientation")), ["a", "b"]);
    }
}
