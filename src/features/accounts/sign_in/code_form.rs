//! The second step: the code from the mail, how long it is good for, and another one if it does not come.

use super::SignIn;
use crate::client::ClientError;
use crate::features::accounts::client;
use crate::features::accounts::state::{SentCode, Step};
use crate::features::accounts::words::language;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::clock;
use crate::text::{I18n, sentence, t, t_count, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Notice, NoticeKind, PageHeading};
use contract::accounts::check_sign_in_code;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;
use std::time::Duration;

/// Asks for the code.
#[component]
pub fn CodeForm(
    /// The sign-in.
    sign_in: SignIn,
    /// Where one is in it.
    steps: AnyView,
) -> impl IntoView {
    let i18n = use_i18n();
    let submission = Submission::new();
    let code = RwSignal::new(String::new());
    let now = clock::ticking(Duration::from_secs(1));
    let sent = Memo::new(move |last: Option<&Option<SentCode>>| match sign_in.step.get() {
        Step::Code(sent) => Some(sent),
        // Another step is coming; until this one goes it shows what it had.
        _ => last.cloned().flatten(),
    });
    let minutes = Memo::new(move |_| sent.with(|sent| sent.as_ref().map_or(0, |sent| sent.minutes_left(now.get()))));
    let over = Memo::new(move |_| sent.with(|sent| sent.as_ref().is_none_or(|sent| !sent.is_good(now.get()))));

    let enter = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(sent) = sent.get_untracked() else { return };
        match check_sign_in_code(&code.get_untracked()) {
            Err(refused) => submission.refuse(vec![FieldError::new("code", refused)]),
            Ok(digits) => {
                let request = client::sign_in_with_code(sign_in.client, sent.email.clone(), digits);
                submission.send_or(
                    request,
                    move |me| sign_in.arrived(me),
                    move |error| refused(sign_in, submission, sent, error),
                );
            }
        }
    };
    let error = MaybeProp::derive(move || {
        let tries = sent.with(|sent| sent.as_ref().map_or(0, SentCode::tries_left));
        submission.errors.code("code").map(|code| code_words(i18n, code, tries))
    });
    let address = move || sent.with(|sent| sent.as_ref().map(|sent| sent.email.clone()).unwrap_or_default());
    let lead = Signal::derive(move || t_string!(i18n, accounts.code_sent_to, email = address()).to_string());
    let good_for = Signal::derive(move || {
        let minutes = minutes.get();
        t_count!(i18n, minutes, accounts.code_good_one, accounts.code_good_many)
    });
    view! {
        <PageHeading title=t_signal!(i18n, accounts.code_title) lead />
        {steps}
        <Show
            when=move || !over.get()
            fallback=move || {
                view! {
                    <Notice kind=NoticeKind::Warning title=t_signal!(i18n, accounts.code_over_title)>
                        {t!(i18n, accounts.code_over_text)}
                    </Notice>
                }
            }
        >
            <form class="form" novalidate on:submit=enter>
                <Field
                    name="code"
                    label=t_signal!(i18n, accounts.code)
                    value=code
                    kind=FieldKind::Digits
                    help=good_for
                    error
                    autocomplete="one-time-code"
                    longest=12
                />
                <FailureNotice of=submission />
                <div class="actions">
                    <Button submit=true wide=true busy=submission.busy()>
                        {t!(i18n, accounts.enter)}
                    </Button>
                </div>
            </form>
        </Show>
        <Resend sign_in sent now />
        <div class="actions">
            <Button kind=ButtonKind::Quiet on_press=move |()| sign_in.start_over()>
                {t!(i18n, accounts.other_email)}
            </Button>
        </div>
    }
}

/// A wrong code uses up a try; one that is over is not asked for any more. The rest is for the form to show.
fn refused(sign_in: SignIn, submission: Submission, sent: SentCode, error: ClientError) -> Option<ClientError> {
    match error.code() {
        Some(Code::WrongCode) => {
            sign_in.sent(sent.after_wrong_try());
            submission.errors.show_one("code", Code::WrongCode);
            None
        }
        Some(Code::CodeExpired) => {
            sign_in.sent(sent.worthless());
            None
        }
        _ => Some(error),
    }
}

/// What stands beside the code.
fn code_words(i18n: I18n, code: Code, tries: u8) -> String {
    match code {
        Code::Required => t_string!(i18n, accounts.code_missing).to_owned(),
        Code::BadFormat => t_string!(i18n, accounts.code_bad).to_owned(),
        Code::WrongCode => t_count!(i18n, tries, accounts.code_wrong_one, accounts.code_wrong_many),
        other => sentence(i18n, other).to_owned(),
    }
}

/// Another code, after a pause.
#[component]
fn Resend(
    sign_in: SignIn,
    sent: Memo<Option<SentCode>>,
    now: ReadSignal<chrono::DateTime<chrono::Utc>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let submission = Submission::new();
    let was_sent = RwSignal::new(false);
    let pause = Memo::new(move |_| {
        sent.with(|sent| {
            sent.as_ref().filter(|sent| sent.is_good(now.get())).map_or(0, |sent| sent.seconds_until_resend(now.get()))
        })
    });
    let resend = move |()| {
        let Some(sent) = sent.get_untracked() else { return };
        let request = client::request_code(sign_in.client, sent.email.clone(), language(i18n));
        submission.send(request, move |()| {
            was_sent.set(true);
            sign_in.sent(SentCode::new(sent.email, clock::now()));
        });
    };
    view! {
        <section class="section">
            <p>{t!(i18n, accounts.not_arrived)}</p>
            <div role="status">
                {move || was_sent.get().then(|| view! { <p>{t!(i18n, accounts.resent)}</p> })}
            </div>
            <FailureNotice of=submission />
            <Show
                when=move || pause.get() == 0
                fallback=move || {
                    view! {
                        <p class="soft">
                            {move || {
                                let seconds = pause.get();
                                t_count!(i18n, seconds, accounts.resend_one, accounts.resend_many)
                            }}
                        </p>
                    }
                }
            >
                <div class="actions">
                    <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=resend>
                        {t!(i18n, accounts.resend)}
                    </Button>
                </div>
            </Show>
        </section>
    }
}
