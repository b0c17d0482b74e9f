//! One tap to become a made-up person of each role, where the server offers it: with demonstration data, on loopback.

use super::SignIn;
use crate::features::accounts::client::{self, WAYS};
use crate::features::accounts::words::role_words;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::offline::use_reading;
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind, Icon};
use contract::accounts::{Role, SignInWays};
use leptos::prelude::*;

/// The box of demonstration people; nothing where there are none.
#[component]
pub fn Demonstration(
    /// The sign-in.
    sign_in: SignIn,
) -> impl IntoView {
    let i18n = use_i18n();
    let ways = use_reading::<SignInWays>(|| Some(WAYS.to_owned()));
    let submission = Submission::new();
    let chosen = RwSignal::new(None);
    let button = move |role: Role| {
        let enter = move |()| {
            chosen.set(Some(role));
            submission.send(client::sign_in_as_demonstration(sign_in.client, role), move |me| sign_in.arrived(me));
        };
        let busy = Signal::derive(move || submission.busy().get() && chosen.get() == Some(role));
        view! {
            <Button kind=ButtonKind::Secondary icon=Icon::Person busy on_press=enter>
                {move || role_words(i18n, role)}
            </Button>
        }
    };
    move || {
        ways.with(|ways| ways.is_some_and(|ways| ways.demonstration)).then(|| {
            view! {
                <section class="demonstration" aria-labelledby="demonstration">
                    <h2 id="demonstration">{t!(i18n, accounts.demonstration)}</h2>
                    <p>{t!(i18n, accounts.demonstration_text)}</p>
                    <div class="demonstration-people">{Role::ALL.map(button).collect_view()}</div>
                    <FailureNotice of=submission />
                </section>
            }
        })
    }
}
