//! What a posting has received, the first sent first. Nobody is ranked, and no number stands beside a name.

use crate::client::use_client;
use crate::features::shared::company_gate::{Missing, SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::features::traineeships::applications::parts::ReceivedTag;
use crate::features::traineeships::applications::{client, words};
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_count, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, CardLink, Empty, Icon, LinkButton, PageHeading, SkeletonShape};
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::{ReceivedList, ReceivedSummary};
use leptos::prelude::*;

/// The list.
#[component]
pub fn ReceivedPage(
    /// Whose.
    company: CompanyId,
    /// Which posting's.
    posting: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let here = Route::Posting(PostingPage::Received(company, posting));
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, received.title) lead=t_signal!(i18n, received.lead) />
            <SignedInOnly here page=move || view! { <Own company posting /> }.into_any() />
            <div class="actions">
                <LinkButton
                    kind=ButtonKind::Quiet
                    icon=Icon::Left
                    href=Route::Posting(PostingPage::One(company, posting)).href()
                >
                    {t!(i18n, postings.back_to_one)}
                </LinkButton>
            </div>
        </div>
    }
}

#[component]
fn Own(
    /// Whose.
    company: CompanyId,
    /// Which posting's.
    posting: PostingId,
) -> impl IntoView {
    let list = client::read_received(company, posting);
    let is_missing = is_missing(list);
    let shown = move || faces(list, SkeletonShape::Cards(3), move |first| view! { <Listed company posting first /> });
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
            {shown()}
        </Show>
    }
}

#[component]
fn Listed(
    /// Whose.
    company: CompanyId,
    /// Which posting's.
    posting: PostingId,
    /// The first page.
    first: Memo<ReceivedList>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let later = RwSignal::new(Vec::<ReceivedSummary>::new());
    let next = RwSignal::new(None::<String>);
    Effect::new(move |_| {
        next.set(first.with(|first| first.next.clone()));
        later.update(Vec::clear);
    });
    let count = Memo::new(move |_| first.with(|first| first.count));
    let all = move || first.with(|first| first.applications.clone()).into_iter().chain(later.get());
    let more = move |()| {
        let Some(after) = next.get_untracked() else { return };
        submission.send(client::received_after(api, company, posting, after), move |page: ReceivedList| {
            next.set(page.next);
            later.update(|later| later.extend(page.applications));
        });
    };
    let nothing = move || {
        view! { <Empty title=t_signal!(i18n, received.none_title) text=t_signal!(i18n, received.none_text) /> }
    };
    view! {
        <Show when=move || count.get() != 0 fallback=nothing>
            <p>{move || t_count!(i18n, count.get(), received.count_one, received.count_many)}</p>
            <ul class="cards">
                <For each=all key=|one| (one.id, one.status) let:application>
                    <li>
                        <Row company posting application />
                    </li>
                </For>
            </ul>
            <FailureNotice of=submission />
            <Show when=move || next.with(Option::is_some)>
                <div class="actions">
                    <Button kind=ButtonKind::Secondary icon=Icon::Down busy=submission.busy() on_press=more>
                        {t!(i18n, applications.more)}
                    </Button>
                </div>
            </Show>
        </Show>
    }
}

/// A card that leads to the application.
#[component]
fn Row(
    /// Whose.
    company: CompanyId,
    /// Which posting's.
    posting: PostingId,
    /// The application.
    application: ReceivedSummary,
) -> impl IntoView {
    let i18n = use_i18n();
    let ReceivedSummary { id, applicant, sent_at, status } = application;
    let href = Route::Posting(PostingPage::ReceivedOne(company, posting, id)).href();
    view! {
        <CardLink href title=applicant icon=Icon::Person>
            <p>{move || t_string!(i18n, received.sent_on, day = words::day(i18n, sent_at))}</p>
            <p class="tags">
                <ReceivedTag status />
            </p>
        </CardLink>
    }
}
