//! Who may know whom: the arrows between the folders of the app, the server and the contract.
//!
//! They are listed in `docs/architecture.md`; an arrow that is not in these tables is a breach.

use super::paths::{NamedPath, named_paths};
use super::{Breach, SourceFile};

/// In the app: a top folder or file of `src/`, and which others it may know.
const APP: [(&str, &[&str]); 9] = [
    ("main", &["app"]),
    ("app", &["routes", "features", "client", "offline", "ui", "text", "platform"]),
    // A page's address is data that rooms share; it knows no page.
    ("routes", &[]),
    ("features", &["routes", "client", "offline", "ui", "text", "platform"]),
    ("offline", &["client", "platform"]),
    ("client", &["platform"]),
    ("ui", &["text", "platform"]),
    ("text", &["platform"]),
    ("platform", &[]),
];

/// The browser's own interfaces, which only these places of the app may touch.
const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "idb"];
const BROWSER_PLACES: [&str; 4] = ["src/platform/", "src/client/", "src/offline/store.rs", "src/offline/store/"];

/// The folder among the rooms of the app that all of them may know, and that knows none of them.
const SHARED_BY_ROOMS: &str = "shared";

/// What the contract may never know: it does no I/O and runs on both sides.
const CONTRACT_NEVER: [&str; 10] = [
    "leptos",
    "axum",
    "sea_orm",
    "sqlx",
    "tokio",
    "web_sys",
    "js_sys",
    "gloo_net",
    "portalavoro",
    "portalavoro_server",
];

/// What several rooms of the server share; it knows no room.
const SERVER_SHARED: [&str; 6] = ["identity", "store", "documents", "notices", "jobs", "error"];

/// Each arrow of a file that is not allowed.
pub fn breaches(file: &SourceFile) -> Vec<Breach> {
    let rule: fn(&str, &[String], &NamedPath) -> Option<String> = if file.path.starts_with("contract/src/") {
        contract
    } else if file.path.starts_with("server/src/") {
        server
    } else if file.path.starts_with("src/") {
        app
    } else {
        return Vec::new();
    };
    let module = module_of(&file.path);
    let mut found: Vec<Breach> = named_paths(&file.text, &module)
        .iter()
        .filter_map(|path| Some(Breach::new(file, path.line, rule(&file.path, &module, path)?)))
        .collect();
    found.dedup();
    found
}

/// The module that a file is, from its crate's root: `src/ui/button.rs` is `ui::button`.
fn module_of(path: &str) -> Vec<String> {
    let inside = path.split_once("src/").map_or(path, |(_, inside)| inside);
    let inside = inside.strip_suffix(".rs").unwrap_or(inside);
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    inside.split('/').filter(|part| !matches!(*part, "main" | "lib")).map(str::to_owned).collect()
}

fn contract(_: &str, _: &[String], path: &NamedPath) -> Option<String> {
    let first = path.segments.first()?;
    CONTRACT_NEVER.contains(&first.as_str()).then(|| format!("the contract may not know {first}"))
}

fn app(place: &str, module: &[String], path: &NamedPath) -> Option<String> {
    let first = path.segments.first()?.as_str();
    if first == "portalavoro_server" {
        return Some("the app and the server never see each other".to_owned());
    }
    if BROWSER.contains(&first) && !BROWSER_PLACES.iter().any(|allowed| place.starts_with(allowed)) {
        return Some(format!("{first} belongs in platform/, client/ or offline/store"));
    }
    if first != "crate" {
        return None;
    }
    let to = path.segments.get(1)?.as_str();
    let from = module.first().map_or("main", String::as_str);
    let (_, may_know) = APP.iter().find(|(name, _)| *name == from)?;
    let known_folder = APP.iter().any(|(name, _)| *name == to);
    if from != to && known_folder && !may_know.contains(&to) {
        return Some(format!("{from} may not know {to}"));
    }
    let room = other_room(module, path).filter(|room| *room != SHARED_BY_ROOMS)?;
    Some(format!("rooms meet through Route: this one names {room}"))
}

fn server(_: &str, module: &[String], path: &NamedPath) -> Option<String> {
    let first = path.segments.first()?.as_str();
    if first == "portalavoro" || first == "leptos" {
        return Some("the app and the server never see each other".to_owned());
    }
    if first != "crate" {
        return None;
    }
    let to = path.segments.get(1)?.as_str();
    let from = module.first().map_or("main", String::as_str);
    if SERVER_SHARED.contains(&from) && matches!(to, "features" | "router") {
        return Some(format!("{from} is shared by rooms and may not know {to}"));
    }
    if from == "features" && to == "router" {
        return Some("a room may not know the router".to_owned());
    }
    let room = other_room(module, path)?;
    let entity = path.segments.iter().skip(3).any(|part| part == "entity" || part == "entities");
    entity.then(|| format!("a room may call {room}'s public functions, never its entities"))
}

/// The other room that a path from inside a room leads to.
fn other_room<'a>(module: &[String], path: &'a NamedPath) -> Option<&'a str> {
    let [features, own, ..] = module else { return None };
    let [_, to, other, ..] = path.segments.as_slice() else { return None };
    (features == "features" && to == "features" && other != own).then_some(other.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn wrong(path: &str, text: &str) -> bool {
        !breaches(&sample(path, text)).is_empty()
    }

    #[test]
    fn a_room_meets_another_only_through_route() {
        assert!(wrong("src/features/bookings/desks_page.rs", "use crate::features::network::CentrePage;"));
        assert!(wrong("src/features/bookings/mod.rs", "use super::network::centre;"));
        assert!(!wrong("src/features/bookings/parts/floor.rs", "use crate::features::bookings::state::Choice;"));
        assert!(!wrong("src/features/bookings/desks_page.rs", "use crate::routes::Route; use crate::ui::Button;"));
    }

    #[test]
    fn what_rooms_share_knows_no_room() {
        assert!(!wrong("src/features/bookings/desks_page.rs", "use crate::features::shared::faces::faces;"));
        assert!(wrong("src/features/shared/faces.rs", "use crate::features::bookings::words;"));
    }

    #[test]
    fn lower_floors_do_not_look_up() {
        assert!(wrong("src/ui/button.rs", "use crate::client::get;"));
        assert!(wrong("src/ui/button.rs", "fn f() { crate::offline::outbox(); }"));
        assert!(wrong("src/platform/clock.rs", "use crate::text::t;"));
        assert!(wrong("src/client/mod.rs", "use crate::offline::Outbox;"));
        assert!(!wrong("src/ui/button.rs", "use crate::text::t;"));
    }

    #[test]
    fn the_browser_is_touched_at_the_rim() {
        assert!(wrong("src/features/network/map.rs", "fn f() { web_sys::window(); }"));
        assert!(wrong("src/offline/outbox.rs", "use wasm_bindgen::JsValue;"));
        assert!(!wrong("src/offline/store/mod.rs", "use idb::Database;"));
        assert!(!wrong("src/platform/clock.rs", "use js_sys::Date;"));
    }

    #[test]
    fn the_contract_knows_no_framework() {
        assert!(wrong("contract/src/time.rs", "use sea_orm::Value;"));
        assert!(!wrong("contract/src/time.rs", "use chrono::NaiveDate;"));
    }

    #[test]
    fn a_room_of_the_server_does_not_read_anothers_entities() {
        let book = "server/src/features/bookings/book_desk.rs";
        assert!(wrong(book, "use crate::features::network::entities::space;"));
        assert!(!wrong(book, "use crate::features::network::find_space;"));
        assert!(wrong("server/src/store/mod.rs", "use crate::features::network;"));
        assert!(wrong(book, "use portalavoro::ui;"));
    }
}
