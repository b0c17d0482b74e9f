//! Who acts for the company: the list, inviting somebody, and taking somebody out.

use crate::client::use_client;
use crate::features::companies::client;
use crate::features::shared::faces::faces;
use crate::features::shared::person_words::email_words;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Field, FieldKind, Icon, Notice, NoticeKind, SkeletonShape};
use contract::companies::{Delegate, Delegates, InviteDelegate};
use contract::ids::CompanyId;
use leptos::prelude::*;

/// The section.
#[component]
pub fn DelegatesOf(
    /// The company.
    id: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    let delegates = client::read_delegates(id);
    let again = Callback::new(move |()| delegates.again());
    view! {
        <section class="section" aria-labelledby="delegates">
            <h2 id="delegates">{t!(i18n, companies.delegates)}</h2>
            <p>{t!(i18n, companies.delegates_text)}</p>
            {faces(delegates, SkeletonShape::Lines(3), move |all| view! { <List id all on_change=again /> })}
            <Invite id on_change=again />
        </section>
    }
}

#[component]
fn List(
    /// The company.
    id: CompanyId,
    /// Who acts for it.
    all: Memo<Delegates>,
    /// Somebody was taken out.
    on_change: Callback<()>,
) -> impl IntoView {
    view! {
        <ul class="day-entries">
            <For
                each=move || all.with(|all| all.delegates.clone())
                key=|delegate| (delegate.id, delegate.person)
                let:delegate
            >
                <Row id delegate on_change />
            </For>
        </ul>
    }
}

#[component]
fn Row(
    /// The company.
    id: CompanyId,
    /// Who.
    delegate: Delegate,
    /// They were taken out.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission, asks) = (use_client(), Submission::new(), RwSignal::new(false));
    let session = api.session();
    let Delegate { id: row, person, name, email, .. } = delegate;
    let email = email.unwrap_or_default();
    let who = StoredValue::new(name.clone().unwrap_or_else(|| email.clone()));
    let is_me = Memo::new(move |_| session.me().is_some_and(|me| Some(me.id) == person));
    let remove = move |()| {
        asks.set(false);
        submission.send(client::remove(api, id, row), move |()| on_change.run(()));
    };
    let says = move || match (person, is_me.get()) {
        (None, _) => Some(t_string!(i18n, companies.invited)),
        (Some(_), true) => Some(t_string!(i18n, companies.you)),
        (Some(_), false) => None,
    };
    let text = Signal::derive(move || t_string!(i18n, companies.remove_text, who = who.get_value()));
    view! {
        <li class="day-entry">
            <div class="day-entry-text">
                <p class="day-entry-name">{who.get_value()}</p>
                {name.map(|_| view! { <p>{email}</p> })}
                {move || says().map(|says| view! { <p class="soft">{says}</p> })}
                <FailureNotice of=submission />
            </div>
            <div class="day-entry-actions">
                <Button kind=ButtonKind::Quiet icon=Icon::Delete busy=submission.busy() on_press=move |()| asks.set(true)>
                    {t!(i18n, companies.remove)}
                    <span class="visually-hidden">" " {who.get_value()}</span>
                </Button>
            </div>
            <Confirm
                open=asks
                title=t_signal!(i18n, companies.remove_title)
                text
                action=t_signal!(i18n, companies.remove)
                on_confirm=remove
            />
        </li>
    }
}

#[component]
fn Invite(
    /// The company.
    id: CompanyId,
    /// Somebody was invited.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let (email, is_sent) = (RwSignal::new(String::new()), RwSignal::new(false));
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_sent.set(false);
        match (InviteDelegate { email: email.get_untracked() }).checked() {
            Err(errors) => submission.refuse(errors),
            // An address that is in the list is not written to again: a key of its own for each try does no harm.
            Ok(invitation) => submission.send(client::invite(api, id, invitation, ids::new_id()), move |_| {
                email.set(String::new());
                is_sent.set(true);
                on_change.run(());
            }),
        }
    };
    let error =
        MaybeProp::derive(move || submission.errors.code("email").map(|code| email_words(i18n, code).to_owned()));
    view! {
        <form class="form" novalidate on:submit=send>
            <Field
                name="email"
                label=t_signal!(i18n, companies.invite_email)
                value=email
                kind=FieldKind::Email
                help=t_signal!(i18n, companies.invite_help)
                error
                autocomplete="off"
            />
            <FailureNotice of=submission />
            <div role="status">
                {move || {
                    is_sent
                        .get()
                        .then(|| view! { <Notice kind=NoticeKind::Success>{t!(i18n, companies.invite_sent)}</Notice> })
                }}
            </div>
            <div class="actions">
                <Button kind=ButtonKind::Secondary submit=true busy=submission.busy()>
                    {t!(i18n, companies.invite)}
                </Button>
            </div>
        </form>
    }
}
