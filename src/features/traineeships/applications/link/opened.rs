//! The application that a link opens, and the form by which the company answers.

use crate::client::{ClientError, use_client};
use crate::features::shared::submission::Submission;
use crate::features::traineeships::applications::parts::{Received, ReplyForm, may_reply};
use crate::features::traineeships::applications::{client, words};
use crate::platform::app_files::{self, NotHere};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};
use contract::problem::{Code, FieldError};
use contract::traineeships::{AnswerByLink, AnswerLink, OpenedByLink, ReceivedApplication, Reply};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The application and the form.
#[component]
pub fn Opened(
    /// The link.
    link: AnswerLink,
    /// What it opens.
    opened: OpenedByLink,
    /// The company has answered; whether it may say more, for which another link comes.
    #[prop(into)]
    on_answered: Callback<bool>,
    /// The link was used, or has become too old meanwhile.
    #[prop(into)]
    on_used_up: Callback<(AnswerLink, Code)>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission, typed) = (use_client(), Submission::new(), RwSignal::new(String::new()));
    let link = StoredValue::new(link);
    let until = opened.until;
    let application = Memo::new(move |_| opened.application.clone());
    let status = Memo::new(move |_| application.with(|application| application.status));
    let talk = Memo::new(move |_| application.with(|application| application.talk.clone()));
    let send = Callback::new(move |reply: Reply| {
        let AnswerLink { link: secret } = link.get_value();
        let request = client::answer(api, AnswerByLink { link: secret, reply });
        submission.send_or(
            request,
            move |now: ReceivedApplication| on_answered.run(may_reply(now.status)),
            move |error| match error {
                ClientError::Problem(problem) if matches!(problem.code, Code::LinkUsed | Code::LinkExpired) => {
                    on_used_up.run((link.get_value(), problem.code));
                    None
                }
                ClientError::Problem(mut problem) => {
                    // The form knows the reply's fields by their own names.
                    let own = |error: FieldError| {
                        FieldError::new(error.field.strip_prefix("reply.").unwrap_or(&error.field), error.code)
                    };
                    problem.fields = problem.fields.into_iter().map(own).collect();
                    Some(ClientError::Problem(problem))
                }
                error => Some(error),
            },
        );
    });
    let files = move |which: &'static str| view! { <Pdf link which /> }.into_any();
    view! {
        <p class="soft">{move || t_string!(i18n, received.link_until, day = words::day(i18n, until))}</p>
        <Received application files />
        <Show when=move || may_reply(status.get())>
            <section class="section" aria-labelledby="reply">
                <h2 id="reply">{t!(i18n, received.reply_title)}</h2>
                <ReplyForm status talk words=typed submission on_send=send />
            </section>
        </Show>
    }
}

/// Fetches a PDF: the link is in the body of the request, and in no address.
#[component]
fn Pdf(
    /// The link.
    link: StoredValue<AnswerLink>,
    /// `cv` or `file`.
    which: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(false));
    let fetch = move |()| {
        let Ok(body) = serde_json::to_string(&link.get_value()) else { return };
        failed.set(false);
        busy.set(true);
        spawn_local(async move {
            let fetched = app_files::fetch_and_save(&client::pdf_by_link(which), &body, "curriculum.pdf").await;
            // The person may have left the page meanwhile.
            let _left = busy.try_set(false);
            let _left = failed.try_set(matches!(fetched, Err(NotHere)));
        });
    };
    view! {
        <Button kind=ButtonKind::Secondary icon=Icon::Download busy on_press=fetch>
            {move || match which {
                "cv" => t_string!(i18n, received.cv_pdf),
                _ => t_string!(i18n, received.file_pdf),
            }}
        </Button>
        <Show when=move || failed.get()>
            <Notice kind=NoticeKind::Danger>{t!(i18n, received.pdf_failed)}</Notice>
        </Show>
    }
}
