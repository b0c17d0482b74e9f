//! What stands in the fields of the search.

use contract::orientation::OccupationId;
use contract::traineeships::{PostingKind, PostingSearch, USUAL_DISTANCE_KM};
use leptos::prelude::*;
use std::str::FromStr;

/// Stands in a list for *no matter which*: a value that no choice has.
pub const ANY: &str = "any";

/// What stands in the fields. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Form {
    /// The words, as they are typed.
    pub words: RwSignal<String>,
    /// The place of the kind in the list of them, or [`ANY`].
    pub kind: RwSignal<String>,
    /// The municipality, or [`ANY`].
    pub near: RwSignal<String>,
    /// Kilometres around it.
    pub within: RwSignal<String>,
    /// Hours a week at most, or [`ANY`].
    pub hours: RwSignal<String>,
    /// Cents a month at least, or [`ANY`].
    pub least: RwSignal<String>,
    /// Only where it is said how accessible the place is.
    pub accessible: RwSignal<bool>,
    /// The occupations that a link named; people cannot choose them here, only do without them.
    pub occupations: RwSignal<Vec<OccupationId>>,
}

impl Form {
    /// The fields of a search.
    pub fn new(search: &PostingSearch) -> Self {
        let (text, any) = (|| RwSignal::new(String::new()), || RwSignal::new(ANY.to_owned()));
        let form = Self {
            words: text(),
            kind: any(),
            near: any(),
            within: text(),
            hours: any(),
            least: any(),
            accessible: RwSignal::new(false),
            occupations: RwSignal::new(Vec::new()),
        };
        form.show(search);
        form
    }

    /// Puts a search into the fields.
    pub fn show(self, search: &PostingSearch) {
        let PostingSearch { kind, at_most_hours, at_least_cents, .. } = search;
        self.words.set(search.words.clone());
        self.kind.set(or_any(kind.and_then(|kind| PostingKind::ALL.iter().position(|one| *one == kind))));
        self.near.set(or_any(search.near.as_deref()));
        self.within.set(search.within_km.unwrap_or(USUAL_DISTANCE_KM).to_string());
        self.hours.set(or_any(*at_most_hours));
        self.least.set(or_any(*at_least_cents));
        self.accessible.set(search.accessible);
        self.occupations.set(search.occupations.clone());
    }

    /// What the fields look for; tracked.
    pub fn search(self) -> PostingSearch {
        let near = Some(self.near.get()).filter(|near| near != ANY);
        let within_km = number(&self.within.get()).filter(|far| *far != USUAL_DISTANCE_KM && near.is_some());
        PostingSearch {
            words: self.words.with(|words| words.trim().to_owned()),
            kind: self.kind.with(|place| PostingKind::ALL.get(number::<usize>(place)?).copied()),
            near,
            within_km,
            at_most_hours: self.hours.with(|hours| number(hours)),
            at_least_cents: self.least.with(|cents| number(cents)),
            accessible: self.accessible.get(),
            occupations: self.occupations.get(),
            after: None,
        }
    }

    /// How many filters are on, besides the words; tracked.
    pub fn filters(self) -> usize {
        let search = self.search();
        let on = [
            search.kind.is_some(),
            search.near.is_some(),
            search.at_most_hours.is_some(),
            search.at_least_cents.is_some(),
            search.accessible,
            !search.occupations.is_empty(),
        ];
        on.into_iter().filter(|on| *on).count()
    }

    /// Takes every filter away. The words stay.
    pub fn clear_filters(self) {
        let words = self.words.get_untracked();
        self.show(&PostingSearch { words, ..PostingSearch::default() });
    }

    /// Looks for everything.
    pub fn clear(self) {
        self.show(&PostingSearch::default());
    }
}

fn or_any(value: Option<impl ToString>) -> String {
    value.map_or(ANY.to_owned(), |value| value.to_string())
}

fn number<T: FromStr>(typed: &str) -> Option<T> {
    typed.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> PostingSearch {
        PostingSearch {
            words: "forno".into(),
            kind: Some(PostingKind::CurricularTraineeship),
            near: Some("Matera".into()),
            within_km: Some(50),
            at_most_hours: Some(21),
            at_least_cents: Some(45_050),
            accessible: true,
            occupations: vec![OccupationId("panettiere".into())],
            after: None,
        }
    }

    #[test]
    fn the_fields_say_what_the_address_says() {
        Owner::new().with(|| {
            for search in [PostingSearch::default(), full()] {
                assert_eq!(Form::new(&search).search(), search);
            }
            assert_eq!((Form::new(&full()).filters(), Form::new(&PostingSearch::default()).filters()), (6, 0));
        });
    }

    #[test]
    fn the_usual_distance_and_a_distance_from_nowhere_are_not_said() {
        Owner::new().with(|| {
            let form = Form::new(&PostingSearch { within_km: Some(USUAL_DISTANCE_KM), ..full() });
            assert_eq!(form.search().within_km, None);
            form.within.set("50".into());
            form.near.set(ANY.into());
            assert_eq!(form.search(), PostingSearch { near: None, within_km: None, ..full() });
        });
    }

    #[test]
    fn without_filters_the_words_stay() {
        Owner::new().with(|| {
            let form = Form::new(&full());
            form.clear_filters();
            assert_eq!(form.search(), PostingSearch { words: "forno".into(), ..PostingSearch::default() });
            form.clear();
            assert_eq!(form.search(), PostingSearch::default());
        });
    }
}
