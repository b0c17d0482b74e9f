//! A page of what is somebody's own: whose it is, what is still on this phone on top, then what the server has.

use super::faces::faces;
use super::requests::use_unread;
use super::unreached::Unreached;
use super::who::{Who, use_who};
use crate::client::use_session;
use crate::offline::Reading;
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, use_i18n};
use crate::ui::{Empty, LinkButton, PageHeading, Skeleton, SkeletonShape};
use leptos::prelude::*;

/// What such a page says.
#[derive(Clone, Copy)]
pub struct OwnWords {
    /// Its heading.
    pub title: Signal<String>,
    /// What is found here.
    pub lead: Signal<String>,
    /// Asks who it is, where nobody is signed in.
    pub signed_out_title: Signal<String>,
    /// Why signing in is needed.
    pub signed_out_text: Signal<String>,
}

/// The page; what stands between its heading and its list is given as children.
#[component]
pub fn OwnPage<T>(
    /// What it says.
    words: OwnWords,
    /// Where it is: signing in leads back here.
    at: Route,
    /// What the server has.
    reading: Reading<T>,
    /// The list, once it is known.
    ready: fn(Memo<T>) -> AnyView,
    /// Above the list.
    children: Children,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let who = use_who(use_session());
    let sign_in = StoredValue::new(Route::SignIn { then: Some(Box::new(at)) }.href());
    view! {
        <div class="page">
            <PageHeading title=words.title lead=words.lead />
            {children()}
            {move || match who.get() {
                Who::Somebody => faces(reading, SkeletonShape::Cards(3), ready).into_any(),
                Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Who::NotReached => view! { <Unreached /> }.into_any(),
                Who::Nobody => view! { <SignedOut words href=sign_in.get_value() /> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn SignedOut(
    /// What the page says.
    words: OwnWords,
    /// To signing in.
    href: String,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=words.signed_out_title text=words.signed_out_text>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}

/// What has no last word yet, or one that was not read. What was confirmed is in the list below.
#[component]
pub fn ToSend(
    /// Whether the page is about it. What is asked about anything else has its own page.
    is_ours: fn(Entity) -> bool,
    /// Reads the list again.
    #[prop(into)]
    again: Callback<()>,
    /// What became of one of them, as a card.
    outcome: fn(EntryId) -> AnyView,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = use_unread(is_ours, again);
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty())>
            <section class="section" aria-labelledby="to-send">
                <h2 id="to-send">{t!(i18n, request.to_send)}</h2>
                <ul class="cards">
                    <For each=move || shown.get() key=|id| *id let:id>
                        <li>{outcome(id)}</li>
                    </For>
                </ul>
            </section>
        </Show>
    }
}
