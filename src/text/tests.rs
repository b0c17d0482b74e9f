//! Both languages say the same things: same keys, same values inside them, nothing empty.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Texts = BTreeMap<String, String>;

fn texts(language: &str) -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/locales").join(language);
    let mut texts = Texts::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let namespace = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let keys: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        collect(&mut texts, &namespace, &keys);
    }
    texts
}

fn collect(texts: &mut Texts, prefix: &str, keys: &Map<String, Value>) {
    for (key, value) in keys {
        let name = format!("{prefix}.{key}");
        match value {
            Value::String(text) => drop(texts.insert(name, text.clone())),
            Value::Object(nested) => collect(texts, &name, nested),
            other => panic!("{name} is {other}"),
        }
    }
}

/// The names between double braces.
fn values(text: &str) -> BTreeSet<&str> {
    text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()).map(str::trim).collect()
}

#[test]
fn both_languages_have_the_same_keys() {
    let (italian, english) = (texts("it"), texts("en"));
    assert!(italian.len() > 100, "only {} texts were read", italian.len());
    assert_eq!(italian.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
}

#[test]
fn both_languages_take_the_same_values() {
    let english = texts("en");
    for (key, italian) in texts("it") {
        assert_eq!(values(&italian), values(&english[&key]), "{key}");
    }
}

#[test]
fn no_text_is_empty_or_left_to_be_written() {
    for (key, text) in texts("it").into_iter().chain(texts("en")) {
        assert!(!text.trim().is_empty(), "{key} is empty");
        assert_eq!(text.trim(), text, "{key} has blanks around it");
        assert!(!text.contains("TODO") && !text.contains("???"), "{key} is not written");
    }
}

/// The texts of `index.html` in both languages, as they stand beside each other.
fn door() -> Vec<(String, String)> {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    let until_the_end = |rest: &str| rest.split("</span>").next().unwrap().to_owned();
    let pairs = page.split(r#"<span lang="it">"#).skip(1).map(|rest| {
        let english = rest.split(r#"<span lang="en">"#).nth(1).unwrap();
        (until_the_end(rest), until_the_end(english))
    });
    pairs.collect()
}

#[test]
fn the_page_before_the_app_says_what_the_app_says() {
    let (italian, english) = (texts("it"), texts("en"));
    let said: BTreeSet<(&str, &str)> =
        italian.iter().map(|(key, text)| (text.as_str(), english[key].as_str())).collect();
    let door = door();
    assert!(door.len() > 20, "only {} texts were read", door.len());
    for (it, en) in &door {
        assert!(said.contains(&(it.as_str(), en.as_str())), "«{it}» / «{en}» is not a text of the app");
    }
}
