//! The code: typed, pasted, or brought here by its QR. Scanning alone joins nothing.

use crate::client::{ClientError, use_client};
use crate::features::orientation::client;
use crate::features::orientation::codes;
use crate::features::orientation::device::InClass;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::{address, ids};
use crate::routes::Route;
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, LinkButton, Notice, NoticeKind};
use contract::ids::PupilId;
use contract::orientation::{JoinClass, check_share_code};
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// The field's name, as the contract calls it.
const CODE: &str = "code";

/// Why nobody can join now that is not the code's fault.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Obstacle {
    NoNetwork,
    TooMany,
}

/// Asks for the code.
#[component]
pub fn JoinForm(
    /// The phone is in the class.
    #[prop(into)]
    on_joined: Callback<InClass>,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let (typed, is_scanned, obstacle) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(None));
    // Made once, so that what is sent again after no answer came is the same student.
    let pupil = PupilId(ids::new_id());
    let fragment = address::use_fragment();
    Effect::new(move |_| {
        fragment.track();
        if let Some(code) = codes::take_class_from_address() {
            typed.set(codes::in_groups(&code));
            is_scanned.set(true);
        }
    });
    let submission = Submission::new();
    let refused = move |error: ClientError| match (&error, error.code()) {
        (ClientError::Offline | ClientError::Unreachable | ClientError::TimedOut, _) => {
            obstacle.set(Some(Obstacle::NoNetwork));
            None
        }
        (_, Some(Code::TooManyRequests)) => {
            obstacle.set(Some(Obstacle::TooMany));
            None
        }
        (_, Some(code @ (Code::NotFound | Code::ClassFull))) => {
            submission.errors.show_one(CODE, code);
            None
        }
        _ => Some(error),
    };
    let join = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        obstacle.set(None);
        match check_share_code(codes::typed_code(&typed.get_untracked())) {
            Err(code) => submission.refuse(vec![FieldError::new(CODE, code)]),
            Ok(code) => {
                let done = move |joined| on_joined.run(InClass::new(joined, pupil));
                submission.send_or(client::join_class(api, JoinClass { code, pupil }), done, refused);
            }
        }
    };
    let error = MaybeProp::derive(move || submission.errors.code(CODE).map(|code| code_words(i18n, code).to_owned()));
    view! {
        <form class="form" novalidate on:submit=join>
            {move || is_scanned.get().then(|| view! { <Notice>{t!(i18n, classes.code_scanned)}</Notice> })}
            <Field
                name=CODE
                label=t_signal!(i18n, classes.code)
                value=typed
                help=t_signal!(i18n, classes.code_help)
                error
                autocomplete="off"
            />
            <p class="soft">{t!(i18n, classes.join_private)}</p>
            {move || obstacle.get().map(|obstacle| view! { <Hindered obstacle /> })}
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true busy=submission.busy()>
                    {t!(i18n, classes.join)}
                </Button>
            </div>
        </form>
    }
}

/// What stands in the way. Without a network the questions can be answered all the same.
#[component]
fn Hindered(
    /// What it is.
    obstacle: Obstacle,
) -> impl IntoView {
    let i18n = use_i18n();
    match obstacle {
        Obstacle::NoNetwork => view! {
            <Notice kind=NoticeKind::Warning title=t_signal!(i18n, classes.no_network_title)>
                {t!(i18n, classes.no_network_text)}
            </Notice>
            <div class="actions">
                <LinkButton kind=ButtonKind::Secondary href=Route::Orientation.href()>
                    {t!(i18n, interests.to_questionnaire)}
                </LinkButton>
            </div>
        }
        .into_any(),
        Obstacle::TooMany => view! {
            <Notice kind=NoticeKind::Danger title=t_signal!(i18n, interests.too_many_title)>
                {t!(i18n, classes.too_many_text)}
            </Notice>
        }
        .into_any(),
    }
}

fn code_words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, classes.code_missing),
        Code::BadFormat => t_string!(i18n, interests.code_bad),
        Code::NotFound => t_string!(i18n, classes.code_unknown),
        other => sentence(i18n, other),
    }
}
