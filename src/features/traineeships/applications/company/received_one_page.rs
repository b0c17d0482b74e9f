//! One application that a posting has received: what the person says, how to reach them, what has happened, and answering.

use crate::client::use_client;
use crate::features::shared::company_gate::{Missing, SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::features::shared::submission::Submission;
use crate::features::traineeships::applications::client;
use crate::features::traineeships::applications::parts::{Received, ReplyForm, may_reply};
use crate::offline::Reading;
use crate::platform::ids;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{ButtonKind, Icon, IconView, LinkButton, Notice, NoticeKind, PageHeading, SkeletonShape};
use contract::ids::{ApplicationId, CompanyId, PostingId};
use contract::traineeships::{ReceivedApplication, Reply};
use leptos::prelude::*;

/// One application.
#[component]
pub fn ReceivedOnePage(
    /// Whose posting.
    company: CompanyId,
    /// Which posting's.
    posting: PostingId,
    /// Which.
    id: ApplicationId,
) -> impl IntoView {
    let i18n = use_i18n();
    let here = Route::Posting(PostingPage::ReceivedOne(company, posting, id));
    let list = Route::Posting(PostingPage::Received(company, posting)).href();
    let name = RwSignal::new(None::<(String, String)>);
    let title = Signal::derive(move || match name.get() {
        Some((applicant, _)) => applicant,
        None => t_string!(i18n, received.one_title).to_owned(),
    });
    let above = Signal::derive(move || name.get().map(|(_, title)| title));
    view! {
        <div class="page page-narrow">
            <PageHeading title above />
            <SignedInOnly here page=move || view! { <Own company posting id name /> }.into_any() />
            <div class="actions">
                <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=list>
                    {t!(i18n, received.title)}
                </LinkButton>
            </div>
        </div>
    }
}

#[component]
fn Own(
    /// Whose posting.
    company: CompanyId,
    /// Which posting's.
    posting: PostingId,
    /// Which.
    id: ApplicationId,
    /// The person and the posting, for the heading.
    name: RwSignal<Option<(String, String)>>,
) -> impl IntoView {
    let reading = client::read_received_one(company, posting, id);
    let is_missing = is_missing(reading);
    Effect::new(move |_| {
        if let Some(named) = reading.with(|now| now.map(|now| (now.applicant.clone(), now.title.clone()))) {
            name.set(Some(named));
        }
    });
    let shown =
        move || faces(reading, SkeletonShape::Page, move |application| view! { <Shown company application reading /> });
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
            {shown()}
        </Show>
    }
}

#[component]
fn Shown(
    /// Whose posting.
    company: CompanyId,
    /// The application.
    application: Memo<ReceivedApplication>,
    /// The same as it is read.
    reading: Reading<ReceivedApplication>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (posting, id) = application.with_untracked(|application| (application.posting, application.id));
    let status = Memo::new(move |_| application.with(|application| application.status));
    let talk = Memo::new(move |_| application.with(|application| application.talk.clone()));
    let (api, submission) = (use_client(), Submission::new());
    let (words, is_sent) = (RwSignal::new(String::new()), RwSignal::new(false));
    // The reply that is being sent: the same words after a lost answer are the same reply.
    let last = StoredValue::new(None::<(Reply, uuid::Uuid)>);
    let send = Callback::new(move |reply: Reply| {
        is_sent.set(false);
        let key = last.get_value().filter(|(same, _)| *same == reply).map_or_else(ids::new_id, |(_, key)| key);
        last.set_value(Some((reply.clone(), key)));
        submission.send(client::reply(api, company, posting, id, reply, key), move |_: ReceivedApplication| {
            last.set_value(None);
            words.set(String::new());
            is_sent.set(true);
            reading.again();
        });
    });
    let files = move |which: &'static str| {
        let href = client::pdf_address(company, posting, id, which);
        view! {
            <a class="button button-secondary" href=href download>
                <IconView icon=Icon::Download />
                <span>
                    {move || match which {
                        "cv" => t_string!(i18n, received.cv_pdf),
                        _ => t_string!(i18n, received.file_pdf),
                    }}
                </span>
            </a>
        }
        .into_any()
    };
    view! {
        <Received application files />
        <Show when=move || is_sent.get()>
            <Notice kind=NoticeKind::Success>{t!(i18n, received.sent_now)}</Notice>
        </Show>
        <Show when=move || may_reply(status.get())>
            <section class="section" aria-labelledby="reply">
                <h2 id="reply">{t!(i18n, received.reply_title)}</h2>
                <ReplyForm status talk words submission on_send=send />
            </section>
        </Show>
    }
}
