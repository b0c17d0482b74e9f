//! Writing to the company, and taking the application back.

use super::command;
use crate::offline::outbox::ApplicationRequest;
use crate::offline::use_outbox;
use crate::platform::drafts;
use crate::text::{self, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Field, FieldKind, FormErrors, Icon};
use contract::problem::Code;
use contract::traineeships::{Application, ApplicationEvent, ApplicationStatus, LONGEST_MESSAGE, WriteMessage};
use leptos::prelude::*;

/// What can be done as it stands: the contract's table says what fits.
#[component]
pub fn Actions(
    /// The application.
    application: Memo<Application>,
) -> impl IntoView {
    let status = Memo::new(move |_| application.with(|application| application.status));
    // Who was told no, or has taken it back, has nothing more to write.
    let may_write = move || !matches!(status.get(), ApplicationStatus::Declined | ApplicationStatus::Withdrawn);
    let may_withdraw = move || status.get().after(ApplicationEvent::Withdraw).is_some();
    view! {
        <Show when=may_write>
            <Write application />
        </Show>
        <Show when=may_withdraw>
            <Withdraw application />
        </Show>
    }
}

/// Words to the company. What is typed stays on this phone until it is asked to go.
#[component]
fn Write(
    /// The application.
    application: Memo<Application>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (outbox, errors) = (use_outbox(), FormErrors::new());
    let draft = StoredValue::new(application.with_untracked(|application| format!("message/{}", application.id)));
    let words = RwSignal::new(drafts::kept::<String>(&draft.get_value()).unwrap_or_default());
    Effect::new(move |_| {
        let typed = words.get();
        draft.with_value(|draft| if typed.is_empty() { drafts::forget(draft) } else { drafts::keep(draft, &typed) });
    });
    let error = MaybeProp::derive(move || {
        errors.code("words").map(|code| match code {
            Code::Required => t_string!(i18n, applications.message_empty).to_owned(),
            code => text::sentence(i18n, code).to_owned(),
        })
    });
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match (WriteMessage { words: words.get_untracked() }).checked() {
            Ok(message) => {
                errors.clear();
                let request = ApplicationRequest::Write { words: message.words };
                // Nobody to keep it for: what was typed stays where it is.
                if outbox.enqueue(application.with_untracked(|application| command(application, request))).is_ok() {
                    words.set(String::new());
                }
            }
            Err(refused) => errors.show(refused),
        }
    };
    view! {
        <section class="section" aria-labelledby="write">
            <h2 id="write">{t!(i18n, applications.write_title)}</h2>
            <form class="form" novalidate on:submit=send>
                <Field
                    name="words"
                    label=t_signal!(i18n, applications.message)
                    value=words
                    kind=FieldKind::LongText
                    help=t_signal!(i18n, applications.message_help)
                    error
                    longest=LONGEST_MESSAGE as u16
                />
                <div class="actions">
                    <Button submit=true kind=ButtonKind::Secondary icon=Icon::Send>
                        {t!(i18n, applications.send_message)}
                    </Button>
                </div>
            </form>
        </section>
    }
}

/// Takes the application back, having asked once.
#[component]
fn Withdraw(
    /// The application.
    application: Memo<Application>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (outbox, asks) = (use_outbox(), RwSignal::new(false));
    let withdraw = move |()| {
        asks.set(false);
        let command = application.with_untracked(|application| command(application, ApplicationRequest::Withdraw {}));
        // Nobody to keep it for: the page shows no application then.
        let _nobody = outbox.enqueue(command);
    };
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Quiet icon=Icon::Leave on_press=move |()| asks.set(true)>
                {t!(i18n, applications.withdraw)}
            </Button>
        </div>
        <Confirm
            open=asks
            title=t_signal!(i18n, applications.withdraw_title)
            text=t_signal!(i18n, applications.withdraw_text)
            action=t_signal!(i18n, applications.withdraw_yes)
            on_confirm=withdraw
        />
    }
}
