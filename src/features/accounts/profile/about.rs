//! Who I am: what cannot be changed here, and a form for what can.

use crate::client::use_client;
use crate::features::accounts::client;
use crate::features::accounts::profile_fields::{ProfileFields, TypedProfile};
use crate::features::accounts::words::role_words;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::drafts;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Choice, Notice, NoticeKind, Select, Tag, Tone};
use contract::accounts::{Language, Me, Role};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// Under this name the profile is kept while it is edited.
const DRAFT: &str = "profile";

/// Shows who is signed in, and changes name, birth date and language.
#[component]
pub fn About(
    /// Where the person was going, when the profile had to be completed first.
    then: Option<Route>,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_client().session();
    let Some(me) = session.me() else { return ().into_any() };
    let is_incomplete = Memo::new(move |_| session.me().is_some_and(|me| !me.is_complete()));
    view! {
        <section class="section" aria-labelledby="about-me">
            <h2 id="about-me">{t!(i18n, accounts.about_me)}</h2>
            <Show when=move || is_incomplete.get()>
                <Notice kind=NoticeKind::Warning title=t_signal!(i18n, accounts.profile_missing_title)>
                    {t!(i18n, accounts.profile_missing_text)}
                </Notice>
            </Show>
            <Fixed me=me.clone() />
            <EditProfile me then />
        </section>
    }
    .into_any()
}

/// What is shown and not changed here.
#[component]
fn Fixed(me: Me) -> impl IntoView {
    let i18n = use_i18n();
    let contact = match me.email {
        Some(email) => email.into_any(),
        None => t!(i18n, accounts.with_card).into_any(),
    };
    let fact = |name: AnyView, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let role = me.role;
    view! {
        <dl class="facts">
            {fact(t!(i18n, accounts.signed_in_with).into_any(), contact)}
            {me.phone.map(|phone| fact(t!(i18n, accounts.phone).into_any(), phone.into_any()))}
            {(role != Role::Citizen)
                .then(|| fact(t!(i18n, accounts.role).into_any(), (move || role_words(i18n, role)).into_any()))}
        </dl>
        {me
            .demonstration
            .then(|| view! { <p><Tag tone=Tone::Careful>{t!(i18n, accounts.demonstration_person)}</Tag></p> })}
    }
}

/// The form.
#[component]
fn EditProfile(me: Me, then: Option<Route>) -> impl IntoView {
    let i18n = use_i18n();
    let (api, navigate) = (use_client(), use_navigate());
    let submission = Submission::new();
    let saved = RwSignal::new(false);
    let was_complete = me.is_complete();
    let typed = TypedProfile::of(&me);
    typed.keep_as(DRAFT);
    let language = RwSignal::new(language_value(typed.language.get_untracked()).to_owned());
    Effect::new(move |_| {
        typed.language.set(if language.with(|value| value == "en") { Language::En } else { Language::It })
    });
    let leave = StoredValue::new_local(move || {
        if let Some(then) = then.clone().filter(|_| !was_complete) {
            navigate(&then.href(), NavigateOptions { replace: true, ..NavigateOptions::default() });
        }
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        saved.set(false);
        match typed.read() {
            Err(errors) => submission.refuse(errors),
            Ok(profile) => {
                let request = async move { client::save_profile(api, &profile).await };
                submission.send(request, move |me| {
                    drafts::forget(DRAFT);
                    api.session().signed_in(me);
                    saved.set(true);
                    leave.with_value(|leave| leave());
                });
            }
        }
    };
    let choices = Signal::derive(move || {
        vec![Choice::new("it", t_string!(i18n, accounts.italian)), Choice::new("en", t_string!(i18n, accounts.english))]
    });
    view! {
        <form class="form" novalidate on:submit=save>
            <ProfileFields typed errors=submission.errors />
            <Select name="language" label=t_signal!(i18n, accounts.mail_language) choices value=language />
            <FailureNotice of=submission />
            <div role="status">
                {move || {
                    saved.get().then(|| view! { <Notice kind=NoticeKind::Success>{t!(i18n, accounts.saved)}</Notice> })
                }}
            </div>
            <div class="actions">
                <Button submit=true busy=submission.busy()>{t!(i18n, accounts.save)}</Button>
            </div>
        </form>
    }
}

fn language_value(language: Language) -> &'static str {
    match language {
        Language::It => "it",
        Language::En => "en",
    }
}
