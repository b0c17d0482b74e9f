//! The code: typed, pasted, or brought here by its QR. Scanning alone opens nothing: the person is told who opened it, so
//! whoever opens it means it.

use crate::client::{ClientError, use_client};
use crate::features::orientation::{client, codes};
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::routes::Route;
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Field, LinkButton, Notice, NoticeKind};
use contract::orientation::{OpenedInterests, check_share_code};
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// The field's name, as the contract calls it.
const CODE: &str = "code";

/// Asks for the code.
#[component]
pub fn OpenForm(
    /// A code that came with a QR.
    scanned: RwSignal<Option<String>>,
    /// The result is open.
    #[prop(into)]
    on_opened: Callback<OpenedInterests>,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let typed = RwSignal::new(String::new());
    let (is_scanned, obstacle) = (RwSignal::new(false), RwSignal::new(None));
    Effect::new(move |_| {
        if let Some(code) = scanned.get() {
            typed.set(codes::in_groups(&code));
            is_scanned.set(true);
            scanned.set(None);
        }
    });
    let submission = Submission::new();
    let refused = move |error: ClientError| match error.code() {
        Some(code @ Code::NotFound) => {
            submission.errors.show_one(CODE, code);
            None
        }
        Some(code @ (Code::TooManyRequests | Code::ProfileIncomplete)) => {
            obstacle.set(Some(code));
            None
        }
        _ => Some(error),
    };
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        obstacle.set(None);
        match check_share_code(codes::typed_code(&typed.get_untracked())) {
            Err(code) => submission.refuse(vec![FieldError::new(CODE, code)]),
            Ok(code) => submission.send_or(client::open(api, code), move |result| on_opened.run(result), refused),
        }
    };
    let error = MaybeProp::derive(move || submission.errors.code(CODE).map(|code| code_words(i18n, code).to_owned()));
    view! {
        <form class="form" novalidate on:submit=open>
            {move || is_scanned.get().then(|| view! { <Notice>{t!(i18n, interests.code_scanned)}</Notice> })}
            <Field
                name=CODE
                label=t_signal!(i18n, interests.code)
                value=typed
                help=t_signal!(i18n, interests.code_help)
                error
                autocomplete="off"
            />
            <p class="soft">{t!(i18n, interests.open_seen)}</p>
            {move || obstacle.get().map(|code| view! { <Hindered code /> })}
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true busy=submission.busy()>
                    {t!(i18n, interests.open)}
                </Button>
            </div>
        </form>
    }
}

/// What stands in the way that is not the code's fault.
#[component]
fn Hindered(
    /// Too many tries, or no name.
    code: Code,
) -> impl IntoView {
    let i18n = use_i18n();
    if code == Code::TooManyRequests {
        return view! {
            <Notice kind=NoticeKind::Danger title=t_signal!(i18n, interests.too_many_title)>
                {t!(i18n, interests.too_many_text)}
            </Notice>
        }
        .into_any();
    }
    let profile = Route::Profile { then: Some(Box::new(Route::OrientationOpen)) }.href();
    view! {
        <Notice kind=NoticeKind::Warning title=t_signal!(i18n, interests.own_name_title)>
            {t!(i18n, interests.own_name_text)}
        </Notice>
        <div class="actions">
            <LinkButton href=profile>{t!(i18n, request.complete_profile)}</LinkButton>
        </div>
    }
    .into_any()
}

fn code_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, interests.code_missing),
        Code::BadFormat => t_string!(i18n, interests.code_bad),
        Code::NotFound => t_string!(i18n, interests.code_unknown),
        other => sentence(i18n, other),
    }
}
