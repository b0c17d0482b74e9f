//! My group sessions: what is still on this phone on top, then what comes, then what is past.

use super::parts::{Outcome, StatusTag};
use super::{client, words};
use crate::client::use_session;
use crate::features::shared::own_page::{OwnPage, OwnWords, ToSend};
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CardLink, Empty, Icon, Level, LinkButton};
use contract::group_sessions::{GroupRegistration, MyGroupSessions};
use leptos::prelude::*;

/// My group sessions.
#[component]
pub fn MinePage() -> impl IntoView {
    let i18n = use_i18n();
    let mine = client::read_mine(use_session());
    let words = OwnWords {
        title: t_signal!(i18n, groups.mine_title),
        lead: t_signal!(i18n, groups.mine_lead),
        signed_out_title: t_signal!(i18n, groups.signed_out_title),
        signed_out_text: t_signal!(i18n, groups.signed_out_text),
    };
    view! {
        <OwnPage words at=Route::MyGroupSessions reading=mine ready=|mine| view! { <Lists mine /> }.into_any()>
            <ToSend
                is_ours=|entity| matches!(entity, Entity::Registration(..))
                again=move |()| mine.again()
                outcome
            />
        </OwnPage>
    }
}

/// What became of one of them.
fn outcome(id: EntryId) -> AnyView {
    view! {
        <div class="card">
            <Outcome entry=id />
        </div>
    }
    .into_any()
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
