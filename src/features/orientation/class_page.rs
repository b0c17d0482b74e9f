//! One class, as whoever guides it sees it, and as it stands on the board: the code, how many have joined and finished,
//! and the picture of the group.

mod board;
mod end;
mod picture;

use super::client;
use super::guides_only::GuidesOnly;
use crate::features::shared::faces::faces;
use crate::offline::{Phase, Reading};
use crate::platform::wait;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, Empty, LinkButton, LiveRegion, PageHeading, SkeletonShape};
use board::Board;
use contract::ids::ClassId;
use contract::orientation::GuidedClass;
use contract::problem::Code;
use end::EndClass;
use leptos::prelude::*;
use leptos::task::spawn_local;
use picture::Picture;

/// How often the server is asked while the page is open, in milliseconds.
const LOOK_AGAIN_MS: i64 = 5_000;

/// One class.
#[component]
pub fn ClassPage(
    /// Which.
    id: ClassId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, classes.class_title) />
            <GuidesOnly here=Route::Class(id) page=move || view! { <Mine id /> }.into_any() />
            <div class="actions no-print">
                <LinkButton kind=ButtonKind::Quiet href=Route::Classes.href()>
                    {t!(i18n, classes.all)}
                </LinkButton>
            </div>
        </div>
    }
}

#[component]
fn Mine(
    /// Which.
    id: ClassId,
) -> impl IntoView {
    let class = client::read_class(id);
    look_again(class);
    let is_missing =
        Memo::new(move |_| matches!(class.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound)));
    let shown = move || {
        faces(class, SkeletonShape::Cards(2), move |shown| view! { <Shown shown on_change=move |()| class.again() /> })
    };
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
            {shown()}
        </Show>
    }
}

#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, classes.missing_title) text=t_signal!(i18n, classes.missing_text) />
    }
}

#[component]
fn Shown(
    /// The class.
    shown: Memo<GuidedClass>,
    /// It was ended.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (joined, finished) = (Memo::new(move |_| shown.get().joined), Memo::new(move |_| shown.get().finished));
    let said =
        Signal::derive(move || t_string!(i18n, classes.counts_said, joined = joined.get(), finished = finished.get()));
    let is_open = Memo::new(move |_| shown.get().open);
    view! {
        <LiveRegion message=said />
        <Board shown />
        <dl class="class-counts">
            <div>
                <dt>{t!(i18n, classes.joined)}</dt>
                <dd>{joined}</dd>
            </div>
            <div>
                <dt>{t!(i18n, classes.finished)}</dt>
                <dd>{finished}</dd>
            </div>
        </dl>
        <Picture shown />
        {move || is_open.get().then(|| view! { <EndClass id=shown.get_untracked().id on_change /> })}
    }
}

/// The tutor sees the class hand in while they stand there.
fn look_again(class: Reading<GuidedClass>) {
    let here = RwSignal::new(());
    spawn_local(async move {
        loop {
            wait::sleep(LOOK_AGAIN_MS).await;
            // The tutor has left the page.
            if here.try_get_untracked().is_none() {
                return;
            }
            class.again();
        }
    });
}
