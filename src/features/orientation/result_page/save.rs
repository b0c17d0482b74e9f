//! Saving the result to the profile. It travels like every action: kept on this phone first, sent when that is possible.

use crate::client::{Session, use_session};
use crate::features::orientation::client;
use crate::features::orientation::parts::{Request, use_request};
use crate::features::orientation::words;
use crate::features::shared::kept_request::ask;
use crate::offline::outbox::Command;
use crate::offline::use_outbox;
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton};
use contract::orientation::{SaveInterests, SavedInterests};
use leptos::prelude::*;

/// For whom it would be saved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    Somebody,
    NotKnownYet,
    Nobody,
}

/// What saving means, what is saved already, and the button.
#[component]
pub fn Save(
    /// What would be saved.
    interests: SaveInterests,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let who = Memo::new(move |_| match session.get() {
        Session::SignedIn(_) => Who::Somebody,
        _ if session.reader().is_some() => Who::Somebody,
        Session::Unknown => Who::NotKnownYet,
        Session::Unreached | Session::SignedOut => Who::Nobody,
    });
    let interests = StoredValue::new(interests);
    view! {
        <h3>{t!(i18n, interests.save_title)}</h3>
        <p>{t!(i18n, interests.save_text)}</p>
        {move || match who.get() {
            Who::Somebody => view! { <ForSomebody interests /> }.into_any(),
            Who::NotKnownYet => ().into_any(),
            Who::Nobody => {
                let href = Route::SignIn { then: Some(Box::new(Route::OrientationResult)) }.href();
                view! {
                    <p>{t!(i18n, interests.save_sign_in_text)}</p>
                    <div class="actions">
                        <LinkButton href>{t!(i18n, interests.save_sign_in)}</LinkButton>
                    </div>
                }
                    .into_any()
            }
        }}
    }
}

#[component]
fn ForSomebody(
    /// What would be saved.
    interests: StoredValue<SaveInterests>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let saved = client::read_saved(use_session());
    let request = use_request(move || saved.again());
    let is_same = move |saved: &SavedInterests| interests.with_value(|new| saved.is_of(new));
    let state = Memo::new(move |_| saved.with(|saved| saved.map(|saved| (is_same(saved), saved.saved_at))));
    let is_saved = move || state.with(|state| matches!(state, Some((true, _))));
    let save = Callback::new(move |()| {
        let interests = Box::new(interests.get_value());
        // The button is here only for somebody; who signed out in another tab meanwhile is asked to sign in.
        let _nobody = ask(outbox, Command::SaveInterests { interests });
    });
    let words = move || {
        state.get().map(|(is_same, at)| {
            let day = words::day_of(i18n, at);
            match is_same {
                true => t_string!(i18n, interests.saved_same, day = day),
                false => t_string!(i18n, interests.saved_other, day = day),
            }
        })
    };
    let is_under_way = move || request.with(|entry| entry.as_ref().is_some_and(|entry| !entry.state.is_settled()));
    view! {
        {move || words().map(|words| view! { <p>{words}</p> })}
        <Request entry=request />
        <div class="actions">
            {move || {
                (!is_saved() && !is_under_way())
                    .then(|| {
                        view! {
                            <Button on_press=save>
                                {move || match state.get() {
                                    Some(_) => t_string!(i18n, interests.save_again),
                                    None => t_string!(i18n, interests.save),
                                }}
                            </Button>
                        }
                    })
            }}
            {move || {
                state
                    .get()
                    .map(|(is_same, _)| {
                        let kind = if is_same { ButtonKind::Primary } else { ButtonKind::Secondary };
                        view! {
                            <LinkButton kind href=Route::OrientationSaved.href()>
                                {t!(i18n, interests.see_saved)}
                            </LinkButton>
                        }
                    })
            }}
        </div>
    }
}
