//! The first visit: name and birth date, the least that a booking needs, and why each is asked.

use super::SignIn;
use crate::client::ClientError;
use crate::features::accounts::client;
use crate::features::accounts::profile_fields::{ProfileFields, TypedProfile};
use crate::features::accounts::state::Step;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::drafts;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, PageHeading};
use contract::problem::Code;
use leptos::prelude::*;

/// Under this name the first profile is kept while it is typed.
const DRAFT: &str = "first-profile";

/// Asks who the person is.
#[component]
pub fn FirstProfile(
    /// The sign-in.
    sign_in: SignIn,
) -> impl IntoView {
    let i18n = use_i18n();
    let submission = Submission::new();
    let typed = TypedProfile::first(i18n);
    typed.keep_as(DRAFT);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed.read() {
            Err(errors) => submission.refuse(errors),
            Ok(profile) => {
                let request = async move { client::save_profile(sign_in.client, &profile).await };
                submission.send_or(
                    request,
                    move |me| {
                        drafts::forget(DRAFT);
                        sign_in.arrived(me);
                    },
                    move |error| too_young(sign_in, error),
                );
            }
        }
    };
    view! {
        <PageHeading title=t_signal!(i18n, accounts.first_title) lead=t_signal!(i18n, accounts.first_lead) />
        <form class="form" novalidate on:submit=save>
            <ProfileFields typed errors=submission.errors />
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true wide=true busy=submission.busy()>
                    {t!(i18n, accounts.save_and_go_on)}
                </Button>
            </div>
        </form>
    }
}

/// The server has erased the account of somebody under 14, so nothing of it stays on this device either.
fn too_young(sign_in: SignIn, error: ClientError) -> Option<ClientError> {
    let is_too_young = match &error {
        ClientError::Problem(problem) => problem.fields.iter().any(|field| field.code == Code::TooYoung),
        _ => false,
    };
    if !is_too_young {
        return Some(error);
    }
    sign_in.email.set(String::new());
    sign_in.step.set(Step::TooYoung);
    sign_in.client.session().signed_out();
    None
}
