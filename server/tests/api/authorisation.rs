//! Who may do what: every endpoint × every role × whose it is, asked over HTTP. `docs/authorisation.md` is made from
//! this table; write it anew with `UPDATE_DOCS=1 cargo test -p portalavoro-server --test api authorisation`.

mod accounts;
mod applications;
mod appointments;
mod bookings;
mod classes;
mod companies;
mod document;
mod group_sessions;
mod network;
mod orientation;
mod postings;
mod saved_searches;
mod table;
mod talks;
mod traineeships;

use portalavoro_server::router;
use std::collections::BTreeSet;

use crate::support::TestApp;
use table::{Endpoint, Ground, WHO};

/// The rows, room by room.
fn table() -> Vec<(&'static str, Vec<Endpoint>)> {
    vec![
        ("Status", vec![table::public("GET", "/status")]),
        ("Accounts", accounts::endpoints()),
        ("Network", network::endpoints()),
        ("Bookings", bookings::endpoints()),
        ("Appointments", appointments::endpoints()),
        ("Group sessions", group_sessions::endpoints()),
        ("Orientation", orientation::endpoints()),
        ("Traineeships", traineeships::endpoints()),
        ("Companies", companies::endpoints()),
        ("Postings", postings::endpoints()),
        ("Applications", applications::endpoints()),
        ("Saved searches", saved_searches::endpoints()),
        ("Talks", talks::endpoints()),
    ]
}

fn endpoints() -> Vec<Endpoint> {
    table().into_iter().flat_map(|(_, endpoints)| endpoints).collect()
}

#[test]
fn every_endpoint_is_in_the_table_once() {
    let document = serde_json::to_value(router::document()).unwrap();
    let mut described = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            described.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let listed: Vec<_> = endpoints().iter().map(Endpoint::name).collect();
    let unique: BTreeSet<_> = listed.iter().cloned().collect();
    assert_eq!(listed.len(), unique.len(), "an endpoint stands in the table twice");
    let missing: Vec<_> = described.difference(&unique).collect();
    let gone: Vec<_> = unique.difference(&described).collect();
    assert!(missing.is_empty(), "not in the authorisation table: {missing:?}");
    assert!(gone.is_empty(), "in the authorisation table, but no endpoint: {gone:?}");
}

#[test]
fn the_document_says_what_the_table_says() {
    document::check_or_write(&table());
}

both_databases!(each_cell_of_the_table_is_true, async |app: TestApp| {
    // The demonstration's hours and desks are there to be booked; its people cannot be used.
    portalavoro_server::demo::seed(&app.state).await.unwrap();
    let mut wrong = Vec::new();
    for endpoint in endpoints() {
        for row in &endpoint.rows {
            for (who, expected) in WHO.into_iter().zip(row.expected) {
                let ground = Ground::new(&app, who, row.whose).await;
                let reply = endpoint.ask(&ground).await;
                if reply.status != expected {
                    let (name, whose, at) = (endpoint.name(), row.whose, &ground.centre);
                    wrong.push(format!(
                        "{name}, {whose:?} at {at}, {who:?}: {expected} expected, {} came",
                        reply.status
                    ));
                }
                if expected >= 400 {
                    reply.problem();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
});
