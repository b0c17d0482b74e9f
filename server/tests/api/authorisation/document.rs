//! The table as a page that people read.

use std::fmt::Write;
use std::path::Path;

use super::table::{Endpoint, Whose};

const HEAD: &str = "# Who may do what

Made from the table in `server/tests/api/authorisation`, which asks the server each cell over HTTP, on both databases.
An endpoint that is missing here fails the test. After a change, write this page anew with

    UPDATE_DOCS=1 cargo test -p portalavoro-server --test api authorisation

The decision itself is one function, `authorize(actor, action, object)` in `server/src/identity/authorize.rs`.

*yes*: the request is answered; the rules of the room still hold. *sign in*: 401. *no*: 403. *hidden*: 404, because what
is not yours does not exist for you. Operators work at one centre, administrators for all; the operator of this table is
no counsellor, so what only counsellors may do is not theirs. *Own*: something of the person who asks. *Same centre*:
somebody else's, at the centre where the operator of this table works. *Other*: somebody else's, at another centre.
";

pub fn check_or_write(table: &[(&'static str, Vec<Endpoint>)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/authorisation.md");
    let text = page(table);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == text,
        "docs/authorisation.md is old: UPDATE_DOCS=1 cargo test -p portalavoro-server --test api authorisation"
    );
}

fn page(table: &[(&'static str, Vec<Endpoint>)]) -> String {
    let mut page = HEAD.to_owned();
    for (room, endpoints) in table {
        write!(page, "\n## {room}\n\n").unwrap();
        page.push_str("| endpoint | whose | anyone | citizen | tutor | company | operator | admin |\n");
        page.push_str("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for endpoint in endpoints {
            for row in &endpoint.rows {
                write!(page, "| `{}` | {} |", endpoint.name(), whose(row.whose)).unwrap();
                for status in row.expected {
                    write!(page, " {} |", word(&endpoint.name(), status)).unwrap();
                }
                page.push('\n');
            }
        }
    }
    page
}

fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Nobodys => "",
        Whose::Own => "own",
        Whose::SameCentre => "same centre",
        Whose::Other => "other",
    }
}

fn word(endpoint: &str, status: u16) -> &'static str {
    match status {
        401 => "sign in",
        403 => "no",
        // Without demonstration data, as in this table, the endpoint is not there.
        404 if endpoint.ends_with("/sign-in/demonstration") => "only with demonstration data",
        404 => "hidden",
        // The request is let in; what is wrong with it is another matter.
        _ => "yes",
    }
}
