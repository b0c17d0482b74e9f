//! Which O*NET occupation an ESCO occupation is.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::ImportError;
use super::esco::{ADDRESS, id_of};
use super::onet::is_code;
use super::table::{Form, Table};

const URI: &str = "concept_uri";
const CODE: &str = "onet_code";

const WHAT: &str = "the crosswalk from ESCO to O*NET (esco_onet_crosswalk_Nov2020.csv)";

/// The O*NET code of each ESCO occupation, by the end of its address.
pub type Crosswalk = BTreeMap<String, String>;

/// Reads the file.
pub fn read(path: &Path) -> Result<Crosswalk, ImportError> {
    let mut table = Table::open(path, Form::Commas, &[URI, CODE], WHAT)?;
    let mut pairs = Crosswalk::new();
    table.each(|row| {
        let id = id_of(row.get(URI)).ok_or_else(|| row.refuse(URI, format!("not an address below {ADDRESS}")))?;
        let code = row.get(CODE);
        if !is_code(code) {
            return Err(row.refuse(CODE, "not a code such as 11-1011.00"));
        }
        match pairs.insert(id.to_owned(), code.to_owned()) {
            None => Ok(()),
            Some(_) => Err(row.refuse(URI, "this occupation stands in the crosswalk twice")),
        }
    })?;
    if pairs.is_empty() { Err(table.refuse(URI, "no pair stands in this file")) } else { Ok(pairs) }
}
