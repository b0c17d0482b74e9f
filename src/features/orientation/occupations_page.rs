//! All occupations: by name, by sector, and, for who has answered, those that go with their interests first.

mod choices;
mod filters;
mod found;

use super::device;
use super::files::{Files, use_catalogue};
use super::parts::Credits;
use super::state::{Order, Shelf, Wish, totals_to_compare};
use crate::features::shared::faces::faces;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Field, FieldKind, PageHeading, SkeletonShape};
use choices::Choices;
use filters::Filters;
use found::Found;
use leptos::prelude::*;

/// All occupations.
#[component]
pub fn OccupationsPage() -> impl IntoView {
    let i18n = use_i18n();
    let files = use_catalogue(i18n);
    let count = Memo::new(move |_| files.with(|files| files.map_or(0, |files| files.occupations().len())));
    let lead = move || {
        let count = count.get();
        (count > 0).then(|| t_string!(i18n, orientation.occupations_lead, count = count))
    };
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, orientation.occupations_title) lead=MaybeProp::derive(lead) />
            {faces(files, SkeletonShape::Cards(4), |files| view! { <Occupations files /> })}
            <Credits />
        </div>
    }
}

/// The search, the filters and what they find.
#[component]
fn Occupations(
    /// The occupations and their words.
    files: Memo<Files>,
) -> impl IntoView {
    let i18n = use_i18n();
    let Wish { typed, filter } = device::wish();
    let typed = RwSignal::new(typed);
    let choices = Choices::new(&filter);
    let totals = Memo::new(move |_| {
        files.with(|files| {
            let sheet = device::kept(files.statements()).map(|(sheet, _)| sheet);
            totals_to_compare(sheet.as_ref(), files.statements())
        })
    });
    let shelf = move |_: Option<&_>| files.with(|files| Shelf::new(files.occupations(), files.texts()));
    let shelf = Memo::new_with_compare(shelf, |_, _| true);
    // To compare two lists would take as long as to make one.
    let list = move |_: Option<&_>| {
        let wish = Wish { typed: typed.get(), filter: choices.filter() };
        device::remember_wish(wish.clone());
        files.with(|files| shelf.with(|shelf| shelf.list(files.occupations(), &wish, totals.get().as_ref())))
    };
    let found = Memo::new_with_compare(list, |_, _| true);
    let order = move || match found.with(|(order, _)| *order) {
        Order::Typed => t_string!(i18n, orientation.in_order_search),
        Order::Interests => t_string!(i18n, orientation.in_order_interests),
        Order::Name => t_string!(i18n, orientation.in_order_name),
    };
    view! {
        <div class="search-page">
            <form class="search-form" role="search" on:submit=|event| event.prevent_default()>
                <Field
                    name="occupation"
                    label=t_signal!(i18n, orientation.search)
                    help=t_signal!(i18n, orientation.search_help)
                    value=typed
                    kind=FieldKind::Search
                    autocomplete="off"
                    longest=60
                />
                <Filters choices />
            </form>
            <Found files found totals clear=move |()| { typed.set(String::new()); choices.clear() }>
                {order}
                {move || totals.get().is_none().then(|| view! { " " {t!(i18n, orientation.order_none_yet)} })}
            </Found>
        </div>
    }
}
