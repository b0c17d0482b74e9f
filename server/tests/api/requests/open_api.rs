use portalavoro_server::router;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::TestApp;

both_databases!(the_document_is_the_servers_own, async |app: TestApp| {
    let document: Value = app.browser().get("/openapi.json").await.json();
    assert_eq!(document, serde_json::to_value(router::document()).unwrap());
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    assert!(document["info"]["contact"]["name"].is_string());
    assert!(document["info"]["x-summary"].is_string());
});

#[test]
fn each_operation_is_described_and_has_its_own_id() {
    let document = serde_json::to_value(router::document()).unwrap();
    let tags: BTreeSet<_> =
        document["tags"].as_array().unwrap().iter().map(|tag| tag["name"].clone().to_string()).collect();
    let mut ids = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        // A dot stands before the ending of a file, such as `calendar.ics`.
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
        let is_kebab = |part: &str| part.starts_with('{') || part.bytes().all(fits);
        assert!(path.split('/').all(is_kebab), "{path} is not in kebab-case");
        for (method, operation) in methods.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(ids.insert(id.to_owned()), "{id} twice");
            assert!(operation["summary"].as_str().is_some_and(|text| !text.is_empty()), "{method} {path}");
            assert!(operation["description"].as_str().is_some_and(|text| !text.is_empty()), "{method} {path}");
            assert!(operation["tags"].as_array().unwrap().iter().all(|tag| tags.contains(&tag.to_string())), "{path}");
            for (status, response) in operation["responses"].as_object().unwrap() {
                assert!(
                    response["description"].as_str().is_some_and(|text| !text.is_empty()),
                    "{method} {path} {status}"
                );
            }
            for name in path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
                let parameters = operation["parameters"].as_array().unwrap();
                assert!(
                    parameters.iter().any(|one| one["name"] == name && one["in"] == "path"),
                    "{method} {path} {name}"
                );
            }
        }
    }
}

/// Two types of one name are one schema in the document, and one of them is then described as the other.
#[test]
fn no_two_types_that_travel_have_one_name() {
    let mut names = BTreeSet::new();
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract/src")) {
        for name in names_that_travel(&std::fs::read_to_string(&file).unwrap()) {
            assert!(names.insert(name.clone()), "{name} in {} is another type's name", file.display());
        }
    }
    assert!(names.len() > 150 && names.contains("Verdict") && names.contains("CompanyVerdict"), "{names:?}");
}

/// The types of a file that the document describes: those that derive a schema, and those of the macro that does it for
/// them, which stand in it by name and with their choices further in.
fn names_that_travel(text: &str) -> Vec<String> {
    let (mut names, mut is_described, mut is_in_choices) = (Vec::new(), false, false);
    for line in text.lines() {
        is_in_choices = line.starts_with("choices! {") || (is_in_choices && line != "}");
        is_described = !line.is_empty() && (is_described || line.contains("utoipa::ToSchema"));
        let declared = ["pub struct ", "pub enum "].into_iter().find_map(|start| line.strip_prefix(start));
        let name = match line.strip_prefix("    ").filter(|_| is_in_choices) {
            Some(inner) => inner.strip_suffix(" {").filter(|name| !name.starts_with(' ')),
            None => declared.filter(|_| is_described),
        };
        names.extend(name.and_then(|name| name.split(|c: char| !c.is_alphanumeric()).next()).map(str::to_owned));
    }
    names
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// Every `$ref` of the document leads somewhere.
#[test]
fn no_reference_leads_nowhere() {
    fn references(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(reference)) = fields.get("$ref") {
                    found.insert(reference.clone());
                }
                fields.values().for_each(|field| references(field, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let document = serde_json::to_value(router::document()).unwrap();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.len() > 10);
    for reference in found {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

#[test]
fn limits_and_waiting_are_described() {
    let document = serde_json::to_value(router::document()).unwrap();
    let of_limits = ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];
    let too_many = &document["components"]["responses"]["TooManyRequests"]["headers"];
    let away = &document["components"]["responses"]["Unavailable"]["headers"];
    assert!(of_limits.iter().chain(&["Retry-After"]).all(|name| too_many.get(name).is_some()), "{too_many}");
    assert!(away.get("Retry-After").is_some(), "{away}");
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let responses = operation["responses"].as_object().unwrap();
            assert_eq!(responses["503"]["$ref"], "#/components/responses/Unavailable", "{method} {path}");
            if path == "/status" {
                continue;
            }
            assert_eq!(responses["429"]["$ref"], "#/components/responses/TooManyRequests", "{method} {path}");
            for (status, response) in responses.iter().filter(|(_, response)| response.get("$ref").is_none()) {
                let says_all = of_limits.iter().all(|name| response["headers"].get(name).is_some());
                assert!(says_all, "{method} {path} {status}");
            }
        }
    }
}
