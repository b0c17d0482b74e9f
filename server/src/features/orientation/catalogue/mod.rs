//! The occupations that the server knows: those that the project ships, and those that were imported.
//!
//! They are kept in memory, because every search and every comparison looks at all of them. Which import they are from is
//! asked at each request, so that an import made by another process is noticed at once.

mod load;
mod shipped;

use contract::orientation::{CatalogueSource, KnownOccupation, NameIndex, Named, OccupationId};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::error::{ApiError, ApiResult};
use crate::state::AppState;

pub use shipped::statements;

/// Every occupation, made ready for searching and comparing.
pub struct Catalogue {
    /// Where they are from.
    pub source: CatalogueSource,
    import: Option<Uuid>,
    occupations: Vec<KnownOccupation>,
    places: HashMap<OccupationId, usize>,
    names: NameIndex,
}

/// The catalogue that was read last.
#[derive(Clone, Default)]
pub struct CatalogueShelf(Arc<Mutex<Option<Arc<Catalogue>>>>);

impl Catalogue {
    fn new(import: Option<Uuid>, entries: load::Entries) -> Self {
        let occupations = entries.occupations;
        let place = |(place, occupation): (usize, &KnownOccupation)| (occupation.id.clone(), place);
        Self {
            source: if import.is_some() { CatalogueSource::Esco } else { CatalogueSource::Shipped },
            import,
            places: occupations.iter().enumerate().map(place).collect(),
            names: NameIndex::new(&entries.names),
            occupations,
        }
    }

    /// An occupation by its name in the catalogue.
    pub fn get(&self, id: &OccupationId) -> Option<&KnownOccupation> {
        self.places.get(id).and_then(|place| self.occupations.get(*place))
    }

    /// Every occupation.
    pub fn all(&self) -> impl Iterator<Item = &KnownOccupation> {
        self.occupations.iter()
    }

    /// The names, for searching.
    pub fn names(&self) -> &NameIndex {
        &self.names
    }
}

/// An occupation that can be compared.
pub fn named(occupation: &KnownOccupation) -> Option<Named<'_>> {
    let riasec = occupation.riasec.as_ref()?;
    Some(Named { id: &occupation.id, name: Some(&occupation.name), riasec })
}

/// The catalogue of now.
pub async fn current(state: &AppState) -> ApiResult<Arc<Catalogue>> {
    let database = state.store.read();
    let of_import = |kept: &Option<Arc<Catalogue>>, import| kept.clone().filter(|kept| kept.import == import);
    let import = load::import(database).await?;
    // Held while it is read anew, so that a hundred requests after an import read it once.
    let mut kept = state.rooms.catalogue.0.lock().await;
    if let Some(catalogue) = of_import(&kept, import) {
        return Ok(catalogue);
    }
    loop {
        let import = load::import(database).await?;
        if let Some(catalogue) = of_import(&kept, import) {
            return Ok(catalogue);
        }
        let entries = load::entries(database, import.is_some()).await?;
        // Rows that another import replaced while they were read are not kept.
        if load::import(database).await? == import {
            let ready = tokio::task::spawn_blocking(move || Arc::new(Catalogue::new(import, entries))).await;
            *kept = Some(ready.map_err(|_| ApiError::Stored("a catalogue that panicked"))?);
        }
    }
}
