//! What occupations are called, in the language in use: by which one is found, and named once it was chosen. The names travel
//! with the app.

use crate::offline::{Phase, Reading, use_app_files};
use crate::routes::Route;
use crate::text::{I18n, t_string, use_i18n};
use contract::orientation::{NameIndex, OccupationId, OccupationTexts};
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;

/// The names of the occupations that the app knows.
#[derive(Clone, Deserialize)]
#[serde(from = "(OccupationTexts,)")]
pub struct OccupationNames(Arc<OccupationTexts>);

/// Reads them.
pub fn use_occupation_names(i18n: I18n) -> Reading<OccupationNames> {
    use_app_files(move || format!("orientation-occupations.{}.json", i18n.code()))
}

impl OccupationNames {
    /// What one is called; nothing where the app does not know it.
    pub fn name(&self, id: &OccupationId) -> Option<&str> {
        self.0.get(id).map(|text| text.name.as_str())
    }

    /// By which they are found; made once.
    pub fn index(&self) -> NameIndex {
        NameIndex::new(self.0.iter())
    }
}

impl From<(OccupationTexts,)> for OccupationNames {
    fn from((texts,): (OccupationTexts,)) -> Self {
        Self(Arc::new(texts))
    }
}

/// An occupation by its name, as a link to its page. Until the names are here the link says what it leads to; one that the app
/// does not know has no page.
#[component]
pub fn OccupationLink(
    /// Which.
    id: OccupationId,
) -> impl IntoView {
    let i18n = use_i18n();
    let names = use_occupation_names(i18n);
    let href = Route::Occupation(id.clone()).href();
    let name = Memo::new(move |_| names.with(|names| names.map(|names| names.name(&id).map(str::to_owned))));
    let is_away = Memo::new(move |_| matches!(names.phase(), Phase::Failed(_)));
    move || match name.get() {
        Some(Some(name)) => view! { <a href=href.clone()>{name}</a> }.into_any(),
        Some(None) => t_string!(i18n, postings.occupation_not_here).into_any(),
        None if is_away.get() => {
            view! { <a href=href.clone()>{t_string!(i18n, postings.occupation_page)}</a> }.into_any()
        }
        None => t_string!(i18n, ui.loading).into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = include_str!("../../../contract/data/orientation/occupations.it.json");

    #[test]
    fn an_occupation_is_found_with_a_slip_and_named() {
        let names: OccupationNames = serde_json::from_str(&format!("[{TEXTS}]")).unwrap();
        let index = names.index();
        let found = index.find("panetiere");
        let first = found.first().expect("the baker");
        assert!(names.name(first).unwrap().to_lowercase().starts_with("panettier"), "{found:?}");
        assert_eq!(names.name(&OccupationId("nessuno".into())), None);
    }
}
