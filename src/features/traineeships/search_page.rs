//! Looking for a posting: by words, near a place, by what it asks and gives. Anybody may, without an account. What is looked
//! for stands in the address.

mod address;
mod card;
mod client;
mod filters;
mod form;
mod found;
mod kept;
mod near;
mod nothing;
mod words;

pub use card::PostingCard;
pub use client::READ_AHEAD;

use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::traineeships::saved_searches::{Shown, read_saved};
use crate::offline::{Phase, Source};
use crate::routes::use_search;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, Field, FieldKind, Icon, Later, LiveRegion, PageHeading, Skeleton, SkeletonShape};
use contract::traineeships::LONGEST_SEARCH;
use filters::Filters;
use form::Form;
use found::Found;
use leptos::prelude::*;
use near::Near;

/// The search and what it finds.
#[component]
pub fn SearchPage() -> impl IntoView {
    let i18n = use_i18n();
    let search = use_search();
    let form = Form::new(&search.get_untracked());
    let ask_now = form.keep_in_address(search);
    let found = client::read_found(search);
    let is_answered = Signal::derive(move || found.source() == Source::Server);
    let shown = Shown { search, is_answered, saved: read_saved(use_session()) };
    // A search that was asked for already is asked again: perhaps the network is back.
    let ask = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !ask_now.run(()) {
            found.again();
        }
    };
    // The count is told when it changes. What shows it is made anew for each search, and would not be heard.
    let told = Signal::derive(move || match found.phase() {
        Phase::Ready => found.with(|answer| answer.map(|answer| words::count(i18n, &answer.found)).unwrap_or_default()),
        Phase::UnderWay | Phase::Failed(_) => String::new(),
    });
    let page = move || {
        view! {
            <div class="search-page">
                <form class="search-form" role="search" on:submit=ask>
                    <div class="search-words">
                        <Field
                            name="words"
                            label=t_signal!(i18n, postings_search.words)
                            help=t_signal!(i18n, postings_search.words_help)
                            value=form.words
                            kind=FieldKind::Search
                            autocomplete="off"
                            longest=LONGEST_SEARCH as u16
                        />
                        <Button submit=true icon=Icon::Search>
                            {t!(i18n, postings_search.look)}
                        </Button>
                    </div>
                    <Near form />
                    <Filters form />
                </form>
                <div>
                    <LiveRegion message=told />
                    {faces(found, SkeletonShape::Cards(3), move |answer| view! { <Found answer search form shown /> })}
                </div>
            </div>
        }
    };
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, postings_search.title) lead=t_signal!(i18n, postings_search.lead) />
            <Later meanwhile=|| view! { <Skeleton shape=SkeletonShape::Cards(3) /> }>{page()}</Later>
        </div>
    }
}
