//! ESCO's occupations in Italian.

use contract::orientation::IscoGroup;
use std::collections::HashMap;
use std::path::Path;

use super::error::ImportError;
use super::language::Languages;
use super::table::{Form, Row, Table};

/// What every occupation's address in ESCO begins with.
pub const ADDRESS: &str = "http://data.europa.eu/esco/occupation/";

/// The longest end of an address; today they are UUIDs of 36 characters.
const LONGEST_ID: usize = 64;

/// The longest name, in characters. The longest of version 1.0.8 has 187.
const LONGEST_NAME: usize = 500;

const KIND: &str = "conceptType";
const URI: &str = "conceptUri";
const ISCO: &str = "iscoGroup";
const NAME: &str = "preferredLabel";
const OTHER_NAMES: &str = "altLabels";
const ABOUT: &str = "description";

const WHAT: &str = "ESCO's occupations in Italian (occupations_it.csv)";

/// One occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EscoOccupation {
    /// The end of its address.
    pub id: String,
    /// Its group.
    pub isco: IscoGroup,
    /// What it is called.
    pub name: String,
    /// What else it is called.
    pub other_names: Vec<String>,
    /// What one does.
    pub about: String,
}

/// Reads the file.
pub fn read(path: &Path) -> Result<Vec<EscoOccupation>, ImportError> {
    let mut table = Table::open(path, Form::Commas, &[KIND, URI, ISCO, NAME, OTHER_NAMES, ABOUT], WHAT)?;
    let mut found = Vec::new();
    let mut lines: HashMap<String, u64> = HashMap::new();
    let mut languages = Languages::default();
    table.each(|row| {
        let occupation = occupation(row)?;
        if let Some(first) = lines.insert(occupation.id.clone(), row.line_of(URI)) {
            return Err(row.refuse(URI, format!("this occupation stands in line {first} already")));
        }
        languages.hear(&occupation.about);
        found.push(occupation);
        Ok(())
    })?;
    if found.is_empty() {
        return Err(table.refuse(URI, "no occupation stands in this file"));
    }
    if !languages.are_italian() {
        return Err(table.refuse(ABOUT, &format!("the descriptions are not in Italian; {WHAT} is needed")));
    }
    Ok(found)
}

fn occupation(row: &Row<'_>) -> Result<EscoOccupation, ImportError> {
    if row.get(KIND) != "Occupation" {
        return Err(row.refuse(KIND, format!("not an occupation; {WHAT} is needed")));
    }
    let id = id_of(row.get(URI)).ok_or_else(|| row.refuse(URI, format!("not an address below {ADDRESS}")))?;
    let isco = IscoGroup::try_from(row.get(ISCO).to_owned()).map_err(|error| row.refuse(ISCO, format!("{error}")))?;
    let name = row.text(NAME)?;
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(row.refuse(NAME, format!("a name has 1 to {LONGEST_NAME} characters")));
    }
    let others = row.text(OTHER_NAMES)?.lines().map(str::trim);
    Ok(EscoOccupation {
        id: id.to_owned(),
        isco,
        name: name.to_owned(),
        other_names: others.filter(|other| !other.is_empty() && *other != name).map(str::to_owned).collect(),
        about: row.text(ABOUT)?.to_owned(),
    })
}

/// An occupation's address in ESCO.
pub fn address_of(id: &str) -> String {
    format!("{ADDRESS}{id}")
}

/// The end of an occupation's address, if it is one.
pub fn id_of(address: &str) -> Option<&str> {
    let id = address.strip_prefix(ADDRESS)?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    ((1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(fits)).then_some(id)
}
