//! What a link opens, and answering by it; or why it opens nothing, and how to get another one.

use super::opened::Opened;
use super::secret;
use super::used_up::UsedUp;
use crate::client::{ClientError, use_client};
use crate::features::shared::faces::error_words;
use crate::features::traineeships::applications::client;
use crate::platform::address;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Empty, Failed, LinkButton, Notice, NoticeKind, PageHeading, Skeleton, SkeletonShape};
use contract::problem::Code;
use contract::traineeships::{AnswerLink, OpenedByLink};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the page shows.
#[derive(Clone, PartialEq)]
enum Face {
    /// It is being opened.
    Opening,
    /// The address held no link, or one that nobody was sent.
    Unknown,
    /// The link was used, or is too old.
    UsedUp(AnswerLink, Code),
    /// It was not opened this time.
    Failed(AnswerLink, ClientError),
    /// The application.
    Opened(AnswerLink, Box<OpenedByLink>),
    /// The company has answered; whether another link comes, to say more.
    Answered(bool),
}

/// Answering by a link.
#[component]
pub fn AnswerPage() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let face = RwSignal::new(Face::Opening);
    let open = Callback::new(move |link: AnswerLink| {
        face.set(Face::Opening);
        spawn_local(async move {
            let next = match client::open(api, link.clone()).await {
                Ok(opened) => Face::Opened(link, Box::new(opened)),
                Err(error) => match error.code() {
                    Some(Code::NotFound) => Face::Unknown,
                    Some(code @ (Code::LinkUsed | Code::LinkExpired)) => Face::UsedUp(link, code),
                    _ => Face::Failed(link, error),
                },
            };
            // Whoever has left the page meanwhile is not told.
            let _left = face.try_set(next);
        });
    });
    // Opening another link while the page is here changes only the fragment.
    let fragment = address::use_fragment();
    Effect::new(move |before: Option<Option<AnswerLink>>| {
        fragment.track();
        let link = secret::take();
        if before.as_ref() != Some(&link) {
            match link.clone() {
                Some(link) => open.run(link),
                None => face.set(Face::Unknown),
            }
        }
        link
    });
    let title = Signal::derive(move || {
        face.with(|face| match face {
            Face::Opened(_, opened) => opened.application.applicant.clone(),
            _ => t_string!(i18n, received.link_title).to_owned(),
        })
    });
    let above = Signal::derive(move || {
        face.with(|face| match face {
            Face::Opened(_, opened) => Some(format!("{} · {}", opened.application.title, opened.company_name)),
            _ => None,
        })
    });
    view! {
        <div class="page page-narrow">
            <PageHeading title above />
            {move || match face.get() {
                Face::Opening => view! { <Skeleton shape=SkeletonShape::Page /> }.into_any(),
                Face::Unknown => view! { <Unknown /> }.into_any(),
                Face::UsedUp(link, code) => view! { <UsedUp link code /> }.into_any(),
                Face::Failed(link, error) => {
                    let text = Signal::derive(move || error_words(i18n, &error));
                    view! { <Failed text on_retry=move |()| open.run(link.clone()) /> }.into_any()
                }
                Face::Opened(link, opened) => {
                    let on_used_up = move |(link, code)| face.set(Face::UsedUp(link, code));
                    view! { <Opened link opened=*opened on_answered=move |goes_on| face.set(Face::Answered(goes_on)) on_used_up /> }
                        .into_any()
                }
                Face::Answered(goes_on) => view! {
                    <Notice kind=NoticeKind::Success title=t_signal!(i18n, received.answered_title)>
                        {move || match goes_on {
                            true => t_string!(i18n, received.answered_text),
                            false => t_string!(i18n, received.answered_no_text),
                        }}
                    </Notice>
                }
                .into_any(),
            }}
        </div>
    }
}

/// No link, or none that anybody was sent.
#[component]
fn Unknown() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, received.link_unknown_title) text=t_signal!(i18n, received.link_unknown_text)>
            <LinkButton href=Route::Companies.href()>{t!(i18n, received.to_companies)}</LinkButton>
        </Empty>
    }
}
