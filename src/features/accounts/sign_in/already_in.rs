//! Somebody is signed in already: on they go, or they see who it is.

use super::SignIn;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, PageHeading};
use leptos::prelude::*;

/// Says who is signed in, and leads on.
#[component]
pub fn AlreadyIn(
    /// The sign-in.
    sign_in: SignIn,
) -> impl IntoView {
    let i18n = use_i18n();
    let me = Memo::new(move |_| sign_in.client.session().me());
    let lead = Signal::derive(move || {
        me.with(|me| match me.as_ref().and_then(|me| me.name.clone()) {
            Some(name) => t_string!(i18n, accounts.already_as, name = name).to_string(),
            None => t_string!(i18n, accounts.already_unnamed).to_owned(),
        })
    });
    let go_on = move |()| {
        if let Some(role) = me.with_untracked(|me| me.as_ref().map(|me| me.role)) {
            sign_in.go_on(role);
        }
    };
    view! {
        <PageHeading title=t_signal!(i18n, accounts.already_title) lead />
        <div class="actions">
            <Button on_press=go_on>{t!(i18n, accounts.go_on)}</Button>
            <LinkButton kind=ButtonKind::Secondary href=Route::Profile { then: None }.href()>
                {t!(i18n, accounts.to_profile)}
            </LinkButton>
        </div>
    }
}
