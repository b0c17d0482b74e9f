//! What a posting must be like.

use super::form::{ANY, Form};
use super::words::euros;
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::features::shared::posting_facts::kind_words;
use crate::routes::Route;
use crate::text::{I18n, t, t_count, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Checkbox, Choice, Icon, IconView, LinkButton, Select};
use contract::companies::MUNICIPALITIES;
use contract::traineeships::PostingKind;
use leptos::prelude::*;

/// The id of what the button opens.
const FILTERS: &str = "filters";

/// How far is looked, in kilometres.
const DISTANCES: [u32; 5] = [10, 25, 50, 100, 200];

/// How many hours a week at most.
const HOURS: [u32; 6] = [15, 20, 25, 30, 35, 40];

/// How many cents a month at least.
const AMOUNTS: [u32; 6] = [30_000, 45_000, 50_000, 60_000, 80_000, 100_000];

// They are a file of their own, fetched while the words are typed.
lazy_part!(FIELDS = find_postings_filters, traineeships::search_page::filters::fields(Form), is_page: false);

/// Kind, place, hours, allowance, accessibility.
pub fn fields(form: Form) -> AnyView {
    view! { <Fields form /> }.into_any()
}

/// The filters, and on a phone the button that opens them.
#[component]
pub fn Filters(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| form.filters());
    // On a phone what was found matters more: the filters open when they are wanted.
    let is_open = RwSignal::new(false);
    let how_many = move || Some(count.get()).filter(|count| *count > 0).map(|count| format!(" ({count})"));
    view! {
        <button
            type="button"
            class="chip filters-toggle"
            aria-expanded=move || if is_open.get() { "true" } else { "false" }
            aria-controls=FILTERS
            on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
        >
            <IconView icon=Icon::Adjustable />
            <span>{t!(i18n, postings_search.filters)} {how_many}</span>
        </button>
        <div id=FILTERS class="filters" class:filters-open=is_open>
            {lazy(FIELDS, form)}
        </div>
    }
}

/// What is in it.
#[component]
fn Fields(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Select
            name="kind"
            label=t_signal!(i18n, postings_search.kind)
            choices=Signal::derive(move || kinds(i18n))
            value=form.kind
        />
        <Select
            name="near"
            label=t_signal!(i18n, postings_search.near)
            choices=Signal::derive(move || places(i18n))
            value=form.near
        />
        <Show when=move || form.near.with(|near| near != ANY)>
            <Select
                name="within_km"
                label=t_signal!(i18n, postings_search.within)
                choices=numbers(&DISTANCES, form.within, move |far| {
                    t_string!(i18n, postings_search.within_km, far = far)
                })
                value=form.within
            />
        </Show>
        <Select
            name="at_most_hours"
            label=t_signal!(i18n, postings_search.hours)
            choices=or_any(i18n, numbers(&HOURS, form.hours, move |hours| {
                t_string!(i18n, postings_search.at_most_hours, count = hours)
            }))
            value=form.hours
        />
        <Select
            name="at_least_cents"
            label=t_signal!(i18n, postings_search.least)
            choices=or_any(i18n, numbers(&AMOUNTS, form.least, move |cents| {
                t_string!(i18n, postings_search.at_least, amount = euros(i18n, cents))
            }))
            value=form.least
        />
        <Checkbox
            name="accessible"
            label=t_signal!(i18n, postings_search.accessible)
            help=t_signal!(i18n, postings_search.accessible_help)
            checked=form.accessible
        />
        <Occupations form />
        <Show when=move || form.filters() != 0>
            <Button kind=ButtonKind::Quiet icon=Icon::Cross on_press=move |()| form.clear_filters()>
                {t!(i18n, postings_search.clear_filters)}
            </Button>
        </Show>
    }
}

/// The occupations that a link named, while they are looked for; else the way to those that go with one's interests.
#[component]
fn Occupations(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| form.occupations.with(Vec::len));
    let says = move || t_count!(i18n, count.get(), postings_search.occupations_one, postings_search.occupations_many);
    let by_interests = move || {
        view! {
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Compass href=Route::OrientationResult.href()>
                {t!(i18n, postings_search.by_interests)}
            </LinkButton>
        }
    };
    view! {
        <Show when=move || count.get() != 0 fallback=by_interests>
            <p class="soft">{says}</p>
            <Button kind=ButtonKind::Quiet icon=Icon::Cross on_press=move |()| form.occupations.set(Vec::new())>
                {t!(i18n, postings_search.every_occupation)}
            </Button>
        </Show>
    }
}

fn kinds(i18n: I18n) -> Vec<Choice> {
    let each =
        PostingKind::ALL.iter().enumerate().map(|(at, kind)| Choice::new(at.to_string(), kind_words(i18n, *kind)));
    std::iter::once(Choice::new(ANY, t_string!(i18n, postings_search.any))).chain(each).collect()
}

fn places(i18n: I18n) -> Vec<Choice> {
    let each = MUNICIPALITIES.iter().map(|name| Choice::new(*name, *name));
    std::iter::once(Choice::new(ANY, t_string!(i18n, postings_search.everywhere))).chain(each).collect()
}

/// Some numbers in words, and the one that is chosen: an address may name another.
fn numbers(
    offered: &'static [u32],
    chosen: RwSignal<String>,
    words: impl Fn(u32) -> String + Send + Sync + 'static,
) -> Signal<Vec<Choice>> {
    let other = Memo::new(move |_| chosen.with(|chosen| chosen.parse().ok()).filter(|one| !offered.contains(one)));
    Signal::derive(move || {
        let mut all: Vec<u32> = offered.iter().copied().chain(other.get()).collect();
        all.sort_unstable();
        all.into_iter().map(|one| Choice::new(one.to_string(), words(one))).collect()
    })
}

fn or_any(i18n: I18n, choices: Signal<Vec<Choice>>) -> Signal<Vec<Choice>> {
    Signal::derive(move || {
        let any = Choice::new(ANY, t_string!(i18n, postings_search.any));
        std::iter::once(any).chain(choices.get()).collect()
    })
}
