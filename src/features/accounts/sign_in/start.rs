//! The first step: the e-mail address, and below it the other ways to sign in.

use super::SignIn;
use super::demonstration::Demonstration;
use crate::features::accounts::client;
use crate::features::accounts::state::{SentCode, Step};
use crate::features::accounts::words::language;
use crate::features::shared::person_words::email_words;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::clock;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Icon, PageHeading};
use contract::accounts::check_email;
use contract::problem::FieldError;
use leptos::prelude::*;

/// Asks for the address.
#[component]
pub fn Start(
    /// The sign-in.
    sign_in: SignIn,
    /// Where one is in it.
    steps: AnyView,
) -> impl IntoView {
    let i18n = use_i18n();
    let submission = Submission::new();
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match check_email(&sign_in.email.get_untracked()) {
            Err(code) => submission.refuse(vec![FieldError::new("email", code)]),
            Ok(email) => {
                let request = client::request_code(sign_in.client, email.clone(), language(i18n));
                submission.send(request, move |()| sign_in.sent(SentCode::new(email, clock::now())));
            }
        }
    };
    let error =
        MaybeProp::derive(move || submission.errors.code("email").map(|code| email_words(i18n, code).to_owned()));
    view! {
        <PageHeading title=t_signal!(i18n, accounts.title) lead=t_signal!(i18n, accounts.lead) />
        {steps}
        <form class="form" novalidate on:submit=send>
            <Field
                name="email"
                label=t_signal!(i18n, accounts.email)
                value=sign_in.email
                kind=FieldKind::Email
                help=t_signal!(i18n, accounts.email_help)
                error
                autocomplete="email"
                longest=254
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true wide=true busy=submission.busy()>
                    {t!(i18n, accounts.send_code)}
                </Button>
            </div>
        </form>
        <section class="section other-ways" aria-labelledby="other-ways">
            <h2 id="other-ways">{t!(i18n, accounts.other_ways)}</h2>
            <p>{t!(i18n, accounts.have_card_text)}</p>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Card on_press=move |()| sign_in.step.set(Step::Card)>
                    {t!(i18n, accounts.have_card)}
                </Button>
            </div>
        </section>
        <Demonstration sign_in />
    }
}
