//! My group sessions: what is still on this phone on top, then what comes, then what is past.

use super::parts::{Outcome, StatusTag};
use super::{client, words};
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::requests::use_unread;
use crate::features::shared::unreached::Unreached;
use crate::features::shared::who::{Who, use_who};
use crate::offline::outbox::Entity;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CardLink, Empty, Icon, Level, LinkButton, PageHeading, Skeleton, SkeletonShape};
use contract::group_sessions::{GroupRegistration, MyGroupSessions};
use leptos::prelude::*;

/// My group sessions.
#[component]
pub fn MinePage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let mine = client::read_mine(session);
    let who = use_who(session);
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, groups.mine_title) lead=t_signal!(i18n, groups.mine_lead) />
            <ToSend again=move |()| mine.again() />
            {move || match who.get() {
                Who::Somebody => {
                    faces(mine, SkeletonShape::Cards(3), |mine| view! { <Lists mine /> }).into_any()
                }
                Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Who::NotReached => view! { <Unreached /> }.into_any(),
                Who::Nobody => view! { <SignedOut /> }.into_any(),
            }}
        </div>
    }
}

/// What has no last word yet, or one that was not read. What was confirmed is in the list below.
#[component]
fn ToSend(
    /// Reads the list again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = use_unread(|entity| matches!(entity, Entity::Registration(..)), again);
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty())>
            <section class="section" aria-labelledby="to-send">
                <h2 id="to-send">{t!(i18n, groups.to_send)}</h2>
                <ul class="cards">
                    <For each=move || shown.get() key=|id| *id let:id>
                        <li class="card">
                            <Outcome entry=id />
                        </li>
                    </For>
                </ul>
            </section>
        </Show>
    }
}

/// What comes and what is past.
#[component]
fn Lists(
    /// The registrations.
    mine: Memo<MyGroupSessions>,
) -> impl IntoView {
    let i18n = use_i18n();
    let rows = |all: Vec<GroupRegistration>| {
        view! {
            <ul class="cards">
                {all.into_iter().map(|registration| view! { <li><Row registration /></li> }).collect_view()}
            </ul>
        }
    };
    let coming = move || match mine.with(|mine| mine.coming.clone()) {
        none if none.is_empty() => view! {
            <Empty title=t_signal!(i18n, groups.coming_empty) text=t_signal!(i18n, groups.coming_empty_text)>
                <LinkButton href=Route::GroupSessions.href()>{t!(i18n, groups.see_all)}</LinkButton>
            </Empty>
        }
        .into_any(),
        coming => view! {
            {rows(coming)}
            <div class="actions">
                <LinkButton href=Route::GroupSessions.href()>{t!(i18n, groups.see_all)}</LinkButton>
            </div>
        }
        .into_any(),
    };
    view! {
        <section class="section" aria-labelledby="coming">
            <h2 id="coming">{t!(i18n, groups.coming)}</h2>
            {coming}
        </section>
        <Show when=move || mine.with(|mine| !mine.past.is_empty())>
            <section class="section" aria-labelledby="past">
                <h2 id="past">{t!(i18n, groups.past)}</h2>
                {move || rows(mine.with(|mine| mine.past.clone()))}
            </section>
        </Show>
    }
}

/// A card that leads to the group session.
#[component]
fn Row(
    /// The registration.
    registration: GroupRegistration,
) -> impl IntoView {
    let i18n = use_i18n();
    let GroupRegistration { session, status, position, .. } = registration;
    let (href, time) = (Route::GroupSession(session.id).href(), session.time);
    view! {
        <CardLink level=Level::Three href=href title=session.title icon=Icon::People>
            <p>{move || words::when(i18n, &time)} " · " {session.centre_name}</p>
            <p class="tags">
                <StatusTag status position />
            </p>
        </CardLink>
    }
}

#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::MyGroupSessions)) }.href();
    view! {
        <Empty title=t_signal!(i18n, groups.signed_out_title) text=t_signal!(i18n, groups.signed_out_text)>
            <LinkButton href=href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}
