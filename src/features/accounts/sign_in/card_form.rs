//! The card: its code typed, or brought here by its QR. Scanning alone signs nobody in: a link in a message could carry
//! somebody else's card.

use super::SignIn;
use crate::features::accounts::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, PageHeading};
use contract::accounts::check_card_code;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// Asks for the card's code.
#[component]
pub fn CardForm(
    /// The sign-in.
    sign_in: SignIn,
) -> impl IntoView {
    let i18n = use_i18n();
    let submission = Submission::new();
    let enter = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match check_card_code(&sign_in.card.get_untracked()) {
            Err(code) => submission.refuse(vec![FieldError::new("card", code)]),
            Ok(code) => {
                let request = client::sign_in_with_card(sign_in.client, code);
                submission.send_or(
                    request,
                    move |me| sign_in.arrived(me),
                    move |error| match error.code() {
                        Some(code @ Code::WrongCard) => {
                            submission.errors.show_one("card", code);
                            None
                        }
                        _ => Some(error),
                    },
                );
            }
        }
    };
    let error = MaybeProp::derive(move || submission.errors.code("card").map(|code| card_words(i18n, code).to_owned()));
    let lead = Signal::derive(move || {
        let lead = if sign_in.scanned.get() {
            t_string!(i18n, accounts.card_lead_scanned)
        } else {
            t_string!(i18n, accounts.card_lead)
        };
        lead.to_owned()
    });
    view! {
        <PageHeading title=t_signal!(i18n, accounts.card_title) lead />
        <form class="form" novalidate on:submit=enter>
            <Field
                name="card"
                label=t_signal!(i18n, accounts.card)
                value=sign_in.card
                help=t_signal!(i18n, accounts.card_help)
                error
                autocomplete="off"
                longest=24
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true wide=true busy=submission.busy()>
                    {t!(i18n, accounts.card_enter)}
                </Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| sign_in.start_over()>
                    {t!(i18n, accounts.use_email)}
                </Button>
            </div>
        </form>
    }
}

fn card_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, accounts.card_missing),
        Code::BadFormat => t_string!(i18n, accounts.card_bad),
        other => sentence(i18n, other),
    }
}
