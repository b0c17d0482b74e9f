//! Reads the occupations, and puts together what the project ships and what was imported.

use contract::orientation::{IscoGroup, KnownOccupation, Occupation, OccupationId, OccupationText, OccupationTexts};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

use super::shipped;
use crate::error::{ApiError, ApiResult};
use crate::features::orientation::entities::{import, occupation};
use crate::features::orientation::import::{Basis, address_of};
use crate::store::text_columns::from_json;

/// The occupations, and by which names they are found.
pub struct Entries {
    pub occupations: Vec<KnownOccupation>,
    pub names: OccupationTexts,
}

/// Which import the rows are from; nothing where nobody imported.
pub async fn import(connection: &impl ConnectionTrait) -> ApiResult<Option<Uuid>> {
    let row = import::Entity::find().order_by_desc(import::Column::Id).one(connection).await?;
    Ok(row.map(|row| row.id))
}

/// Every occupation. Those that the project ships keep its words, its traits and its figures, so that the server says the
/// same as the person's device; they are found by ESCO's names too.
pub async fn entries(connection: &impl ConnectionTrait, imported: bool) -> ApiResult<Entries> {
    let rows = if imported { occupation::Entity::find().all(connection).await? } else { Vec::new() };
    let (shipped, mut texts) = shipped::occupations()?;
    let mut entries = Entries { occupations: Vec::new(), names: OccupationTexts::new() };
    let mut places = HashMap::new();
    for occupation in shipped {
        let text = texts.remove(&occupation.id).ok_or(ApiError::Stored("the shipped words"))?;
        places.insert(occupation.esco.clone(), occupation.id.clone());
        entries.add_shipped(occupation, text);
    }
    for row in rows {
        let others: Vec<String> = from_json(&row.other_names, "occupation.other_names")?;
        match places.get(&address_of(&row.id)).and_then(|id| entries.names.get_mut(id)) {
            Some(names) => names.also.extend([vec![row.name], others].concat()),
            None => entries.add_imported(row, others)?,
        }
    }
    Ok(entries)
}

impl Entries {
    fn add_shipped(&mut self, occupation: Occupation, text: OccupationText) {
        let traits = Some(occupation.traits());
        self.names.insert(occupation.id.clone(), names(&text.name, text.also));
        self.occupations.push(KnownOccupation {
            id: occupation.id,
            esco: occupation.esco,
            isco: occupation.isco,
            name: text.name,
            about: text.about,
            ways: Some(text.ways),
            traits,
            riasec: Some(occupation.riasec),
            estimated: occupation.estimated,
        });
    }

    fn add_imported(&mut self, row: occupation::Model, others: Vec<String>) -> ApiResult<()> {
        let id = OccupationId(row.id.clone());
        let basis = Basis::ALL.into_iter().find(|basis| basis.as_str() == row.basis);
        let name = capitalised(&row.name);
        self.names.insert(id.clone(), names(&name, others));
        self.occupations.push(KnownOccupation {
            id,
            esco: address_of(&row.id),
            isco: IscoGroup::try_from(row.isco).map_err(|_| ApiError::Stored("occupation.isco"))?,
            name,
            about: row.about,
            ways: None,
            traits: None,
            riasec: row.riasec.map(|figures| from_json(&figures, "occupation.riasec")).transpose()?,
            estimated: basis.ok_or(ApiError::Stored("occupation.basis"))?.is_estimate(),
        });
        Ok(())
    }
}

/// A name as a list shows it. ESCO's begin with a small letter, and would all come after the others.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// What a search looks at.
fn names(name: &str, also: Vec<String>) -> OccupationText {
    OccupationText { name: name.to_owned(), about: String::new(), ways: String::new(), also }
}
