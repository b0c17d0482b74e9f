//! Turns `rules/*.toml` into constants, so that a name that the code does not know, or a source that is not listed, does
//! not compile.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;

const FOLDER: &str = "rules";
/// What holds in every region, its marks kept.
const LAW: &str = "law.toml";
/// What holds where a region says nothing else, and is not verified there.
const ACCORDO: &str = "accordo.toml";

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    act: String,
    article: Option<String>,
    told_by: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figure {
    #[serde(default)]
    value: u32,
    source: String,
    verified: bool,
}

type Figures = BTreeMap<String, Figure>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Everywhere {
    sources: BTreeMap<String, Source>,
    figures: Figures,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    region: String,
    sources: BTreeMap<String, Source>,
    set: Vec<Set>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    valid_from: toml::value::Datetime,
    valid_until: Option<toml::value::Datetime>,
    act: Figure,
    #[serde(default)]
    unknown: Vec<String>,
    figures: Figures,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={FOLDER}");
    let law: Everywhere = read(LAW)?;
    let mut accordo: Everywhere = read(ACCORDO)?;
    for figure in accordo.figures.values_mut() {
        figure.verified = false;
    }
    let mut sources = law.sources;
    add(&mut sources, accordo.sources)?;
    let mut inherited = law.figures;
    add(&mut inherited, accordo.figures)?;

    let mut sets = String::new();
    for name in region_files()? {
        let region: Region = read(&name)?;
        add(&mut sources, region.sources)?;
        for set in region.set {
            write_set(&mut sets, &region.region, set, &inherited).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    let mut code = String::new();
    for (name, source) in &sources {
        let text = |text: &Option<String>| match text {
            Some(text) => format!("Some(Cow::Borrowed({text:?}))"),
            None => "None".to_owned(),
        };
        let Source { act, article, told_by } = source;
        let (article, told_by) = (text(article), text(told_by));
        let act = format!("Cow::Borrowed({act:?})");
        writeln!(
            code,
            "static {}: Source = Source {{ act: {act}, article: {article}, told_by: {told_by} }};",
            constant(name)
        )?;
    }
    writeln!(code, "/// Every set of every region.\npub static RULE_SETS: &[RuleSet] = &[\n{sets}];")?;
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("rule_sets.rs"), code)?;
    Ok(())
}

fn read<T: for<'a> Deserialize<'a>>(name: &str) -> Result<T, Box<dyn Error>> {
    let text = std::fs::read_to_string(Path::new(FOLDER).join(name))?;
    toml::from_str(&text).map_err(|error| format!("{FOLDER}/{name}: {error}").into())
}

/// The files of regions, in a stable order.
fn region_files() -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(FOLDER)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".toml") && name != LAW && name != ACCORDO {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Takes more in. A name that is there already would silently mean something else.
fn add<T>(all: &mut BTreeMap<String, T>, more: BTreeMap<String, T>) -> Result<(), Box<dyn Error>> {
    for (name, one) in more {
        if all.contains_key(&name) {
            return Err(format!("{name} is written twice").into());
        }
        all.insert(name, one);
    }
    Ok(())
}

fn write_set(code: &mut String, region: &str, set: Set, inherited: &Figures) -> Result<(), Box<dyn Error>> {
    let mut figures = inherited.clone();
    for name in &set.unknown {
        figures.remove(name).ok_or_else(|| format!("{name} is unknown already"))?;
    }
    figures.extend(set.figures);
    let from = date(&set.valid_from)?;
    let until = match &set.valid_until {
        Some(until) => format!("Some({})", date(until)?),
        None => "None".to_owned(),
    };
    let (region, act) = (camel(region), figure(&set.act));
    writeln!(code, "RuleSet {{ region: Region::{region}, valid_from: {from}, valid_until: {until}, act: {act},")?;
    writeln!(code, "figures: {{ let mut all = [None; FigureName::COUNT];")?;
    for (name, one) in &figures {
        writeln!(code, "all[FigureName::{} as usize] = Some({});", camel(name), figure(one))?;
    }
    writeln!(code, "all }} }},")?;
    Ok(())
}

fn figure(figure: &Figure) -> String {
    let Figure { value, source, verified } = figure;
    format!("Figure {{ value: {value}, source: &{}, verified: {verified} }}", constant(source))
}

fn date(date: &toml::value::Datetime) -> Result<String, Box<dyn Error>> {
    let date = date.date.ok_or("a date is missing")?;
    Ok(format!("date({}, {}, {})", date.year, date.month, date.day))
}

/// `lr-26` becomes `LR_26_SOURCE`.
fn constant(name: &str) -> String {
    format!("{}_SOURCE", name.to_uppercase().replace('-', "_"))
}

/// `longest_months` becomes `LongestMonths`.
fn camel(name: &str) -> String {
    let word = |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
    name.split('_').map(word).collect()
}
