//! My applications: what is still on this phone on top, then all of them, the newest first.

use super::outcome::Outcome;
use super::under_way::forget_what_was_sent;
use crate::client::{use_client, use_session};
use crate::features::shared::own_page::{OwnPage, OwnWords, ToSend};
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::features::traineeships::applications::parts::StatusTag;
use crate::features::traineeships::applications::{client, words};
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, CardLink, Empty, Icon, LinkButton};
use contract::traineeships::{ApplicationList, ApplicationSummary};
use leptos::prelude::*;

/// My applications.
#[component]
pub fn ApplicationsPage() -> impl IntoView {
    let i18n = use_i18n();
    forget_what_was_sent();
    let own = client::read_own(use_session());
    let words = OwnWords {
        title: t_signal!(i18n, applications.title),
        lead: t_signal!(i18n, applications.lead),
        signed_out_title: t_signal!(i18n, applications.signed_out_title),
        signed_out_text: t_signal!(i18n, applications.signed_out_text),
    };
    view! {
        <OwnPage words at=Route::Applications reading=own ready=|own| view! { <Listed first=own /> }.into_any()>
            <ToSend
                is_ours=|entity| matches!(entity, Entity::Application(_))
                again=move |()| own.again()
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

/// The first page, and those that were asked for after it.
#[component]
fn Listed(
    /// The first page.
    first: Memo<ApplicationList>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let later = RwSignal::new(Vec::<ApplicationSummary>::new());
    let next = RwSignal::new(None::<String>);
    // Another first page begins the list anew.
    Effect::new(move |_| {
        next.set(first.with(|first| first.next.clone()));
        later.update(Vec::clear);
    });
    let is_empty = Memo::new(move |_| first.with(|first| first.applications.is_empty()));
    let all = move || first.with(|first| first.applications.clone()).into_iter().chain(later.get());
    let more = move |()| {
        let Some(after) = next.get_untracked() else { return };
        submission.send(client::own_after(api, after), move |page: ApplicationList| {
            next.set(page.next);
            later.update(|later| later.extend(page.applications));
        });
    };
    view! {
        <Show when=move || !is_empty.get() fallback=move || view! { <Nothing /> }>
            <ul class="cards">
                <For each=all key=|one| (one.id, one.status) let:application>
                    <li>
                        <Row application />
                    </li>
                </For>
            </ul>
            <FailureNotice of=submission />
            <Show when=move || next.with(Option::is_some)>
                <div class="actions">
                    <Button kind=ButtonKind::Secondary icon=Icon::Down busy=submission.busy() on_press=more>
                        {t!(i18n, applications.more)}
                    </Button>
                </div>
            </Show>
        </Show>
    }
}

/// A card that leads to the application.
#[component]
fn Row(
    /// The application.
    application: ApplicationSummary,
) -> impl IntoView {
    let i18n = use_i18n();
    let ApplicationSummary { id, title, company_name, sent_at, status, .. } = application;
    view! {
        <CardLink href=Route::Application(id).href() title icon=Icon::Mail>
            <p>{company_name}</p>
            <p>{move || t_string!(i18n, applications.sent_on, day = words::day(i18n, sent_at))}</p>
            <p class="tags">
                <StatusTag status />
            </p>
        </CardLink>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, applications.none_title) text=t_signal!(i18n, applications.none_text)>
            <LinkButton icon=Icon::Search href=Route::Posting(PostingPage::Search).href()>
                {t!(i18n, applications.see_all_postings)}
            </LinkButton>
        </Empty>
    }
}
