//! One group session: what, where, when, how many places are free, and registering or giving up.

mod actions;
mod facts;

use super::client;
use super::parts::Outcome;
use super::state;
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::requests::use_under_way;
use crate::offline::outbox::Entity;
use crate::offline::{Phase, Reading, use_outbox};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Empty, LinkButton, PageHeading, SkeletonShape};
use actions::Actions;
use contract::group_sessions::{GroupSession, MyGroupSessions};
use contract::ids::GroupSessionId;
use contract::problem::Code;
use facts::Facts;
use leptos::prelude::*;

/// One group session.
#[component]
pub fn SessionPage(
    /// Which one.
    session: GroupSessionId,
) -> impl IntoView {
    let i18n = use_i18n();
    let (reading, mine) = (client::read_one(session), client::read_mine(use_session()));
    let is_missing =
        Memo::new(move |_| matches!(reading.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound)));
    let title = Signal::derive(move || {
        let known = reading.with(|session| session.map(|session| session.title.clone()));
        known.unwrap_or_else(|| String::from(crate::text::t_string!(i18n, groups.one_title)))
    });
    let again = move |()| {
        reading.again();
        mine.again();
    };
    view! {
        <div class="page page-narrow">
            <PageHeading title above=t_signal!(i18n, groups.one_title) />
            <UnderWay session again />
            {move || {
                if is_missing.get() {
                    view! { <Missing /> }.into_any()
                } else {
                    faces(reading, SkeletonShape::Page, move |session| view! { <Found session mine /> }).into_any()
                }
            }}
        </div>
    }
}

/// What was asked about this group session and has no last word that was read.
#[component]
fn UnderWay(
    /// The group session.
    session: GroupSessionId,
    /// Reads the page again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let shown = use_under_way(move |entity| is_about(&entity, session), again);
    view! {
        <For each=move || shown.get() key=|id| *id let:entry>
            <div class="card">
                <Outcome entry />
            </div>
        </For>
    }
}

#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, groups.missing_title) text=t_signal!(i18n, groups.missing_text)>
            <LinkButton href=Route::GroupSessions.href()>{t!(i18n, groups.see_all)}</LinkButton>
        </Empty>
    }
}

/// The group session, and where the person stands.
#[component]
fn Found(
    /// The group session as the server knows it.
    session: Memo<GroupSession>,
    /// What the person registered for.
    mine: Reading<MyGroupSessions>,
) -> impl IntoView {
    let outbox = use_outbox();
    let id = session.with_untracked(|session| session.id);
    let registration = Memo::new(move |_| mine.with(|mine| mine.and_then(|mine| state::mine_of(mine, id))));
    let is_asked = Memo::new(move |_| {
        let waits = |entry: &crate::offline::outbox::Entry| is_about(&entry.entity(), id) && !entry.state.is_settled();
        outbox.entries().iter().any(waits)
    });
    view! {
        <Facts session registration />
        <Show when=move || !is_asked.get()>
            <Actions session registration />
        </Show>
    }
}

fn is_about(entity: &Entity, session: GroupSessionId) -> bool {
    matches!(entity, Entity::Registration(of, _) if *of == session)
}
