//! Nothing was found, and what to do then.

use super::form::Form;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Empty, Icon};
use contract::traineeships::{PostingSearch, USUAL_DISTANCE_KM};
use leptos::prelude::*;

/// Where nothing is found near a place, it is looked so far around it, in kilometres.
const FARTHER_KM: u16 = 50;

/// Fewer filters, farther away, other words, or another day.
#[component]
pub fn Nothing(
    /// What was looked for.
    search: Memo<PostingSearch>,
    /// The fields.
    form: Form,
    /// Among how many postings of the phone.
    among: Memo<Option<usize>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_all = Memo::new(move |_| search.with(|search| *search == PostingSearch::default()));
    let is_narrow = Memo::new(move |_| {
        search.with(|search| search.near.is_some() && search.within_km.unwrap_or(USUAL_DISTANCE_KM) < FARTHER_KM)
    });
    let has_filters = Memo::new(move |_| form.filters() != 0);
    let words = move || match (among.get(), is_all.get(), is_narrow.get()) {
        (Some(_), ..) => {
            (t_string!(i18n, postings_search.none_on_phone_title), t_string!(i18n, postings_search.none_on_phone))
        }
        (None, true, _) => {
            (t_string!(i18n, postings_search.none_at_all_title), t_string!(i18n, postings_search.none_at_all))
        }
        (None, false, true) => {
            (t_string!(i18n, postings_search.none_title), t_string!(i18n, postings_search.none_near))
        }
        (None, false, false) => {
            (t_string!(i18n, postings_search.none_title), t_string!(i18n, postings_search.none_text))
        }
    };
    let title = Signal::derive(move || words().0.to_owned());
    let text = Signal::derive(move || words().1.to_owned());
    view! {
        <Empty title text>
            <Show when=move || is_narrow.get()>
                <Button icon=Icon::Pin on_press=move |()| form.within.set(FARTHER_KM.to_string())>
                    {t!(i18n, postings_search.farther, far = FARTHER_KM)}
                </Button>
            </Show>
            <Show when=move || has_filters.get()>
                <Button kind=ButtonKind::Secondary on_press=move |()| form.clear_filters()>
                    {t!(i18n, postings_search.clear_filters)}
                </Button>
            </Show>
            <Show when=move || !is_all.get() && !has_filters.get()>
                <Button kind=ButtonKind::Secondary on_press=move |()| form.clear()>
                    {t!(i18n, postings_search.see_all)}
                </Button>
            </Show>
        </Empty>
    }
}
