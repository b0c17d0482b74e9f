//! One posting as staff see it: what people would read, what the rules say, what the company says of the unit, and whether
//! it is published.

use super::return_form::ReturnForm;
use crate::client::{ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::company_facts::day_words;
use crate::features::shared::posting_facts::{PostingTag, as_public};
use crate::features::shared::posting_findings::PostingFindings;
use crate::features::shared::posting_offer::Offer;
use crate::features::shared::posting_unit::UnitSaid;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Notice, NoticeKind};
use contract::problem::Code;
use contract::traineeships::{JudgePosting, Posting, PostingEvent, PostingStatus, PostingVerdict};
use leptos::prelude::*;

/// The posting, and the verdicts.
#[component]
pub fn Verdicts(
    /// The posting.
    posting: Memo<Posting>,
    /// Something was said, or somebody has changed the posting.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let title = Memo::new(move |_| posting.with(|posting| posting.details.title.clone()));
    let standing = Memo::new(move |_| posting.with(|posting| (posting.status, posting.status_since)));
    let returned = Memo::new(move |_| {
        posting.with(|posting| posting.returned_because.clone().filter(|_| posting.status == PostingStatus::Returned))
    });
    let public = Memo::new(move |_| posting.with(as_public));
    let findings = Memo::new(move |_| posting.with(|posting| posting.findings.clone()));
    let unit = Memo::new(move |_| posting.with(|posting| posting.details.unit));
    let about = Memo::new(move |_| posting.with(|posting| (posting.details.occasion, posting.details.at_night)));
    let (company, name) = posting.with_untracked(|posting| (posting.company, posting.company_name.clone()));
    let since = move || t_string!(i18n, postings_staff.since, day = day_words(i18n, standing.get().1));
    view! {
        <section class="section" aria-labelledby="posting-title">
            <h2 id="posting-title">{title}</h2>
            <p>
                {t!(i18n, postings.company)} ": " <a href=Route::OperatorCompany(company).href()>{name}</a>
            </p>
            <p class="tags">{move || view! { <PostingTag status=standing.get().0 /> }}</p>
            {move || {
                returned.get().map(|why| {
                    view! { <p>{move || t_string!(i18n, postings.returned_because, why = why.clone())}</p> }
                })
            }}
            <p class="soft">{since}</p>
        </section>
        <section class="section" aria-labelledby="posting-offer">
            <h2 id="posting-offer">{t!(i18n, postings_staff.preview)}</h2>
            <Offer posting=public is_preview=true />
        </section>
        <PostingFindings findings />
        <UnitSaid unit about />
        <SayVerdict posting on_change />
    }
}

/// It is published, or goes back.
#[component]
fn SayVerdict(
    /// The posting.
    posting: Memo<Posting>,
    /// Something was said, or somebody has changed the posting.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let (asks, is_done, why) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(String::new()));
    let version = Signal::derive(move || posting.with(|posting| posting.version));
    let fits = move |event: PostingEvent| posting.with(|posting| posting.status.after(event).is_some());
    let say = Callback::new(move |judged: JudgePosting| {
        is_done.set(false);
        let (company, id) = posting.with_untracked(|posting| (posting.company, posting.id));
        let request = client::judge_posting(api, company, id, judged, ids::new_id());
        let done = move |_| {
            asks.set(false);
            why.set(String::new());
            is_done.set(true);
            on_change.run(());
        };
        submission.send_or(request, done, move |error: ClientError| {
            if matches!(error.code(), Some(Code::ChangedMeanwhile | Code::WrongStatus | Code::RulesForbid)) {
                // What is published is what the operator has seen: it is shown first.
                on_change.run(());
            }
            Some(error)
        });
    });
    let publish =
        move |()| say.run(JudgePosting { version: version.get_untracked(), verdict: PostingVerdict::Approved {} });
    view! {
        <div class="actions">
            <Show when=move || fits(PostingEvent::Approve)>
                <Button busy=submission.busy() on_press=publish>
                    {t!(i18n, postings_staff.publish)}
                </Button>
            </Show>
            <Show when=move || fits(PostingEvent::Return)>
                <Button kind=ButtonKind::Secondary on_press=move |()| asks.set(true)>
                    {t!(i18n, postings_staff.send_back)}
                </Button>
            </Show>
        </div>
        <Show when=move || !asks.get()>
            <FailureNotice of=submission />
        </Show>
        <div role="status">
            {move || {
                is_done
                    .get()
                    .then(|| view! { <Notice kind=NoticeKind::Success>{t!(i18n, companies_staff.done)}</Notice> })
            }}
        </div>
        <Dialog open=asks title=t_signal!(i18n, postings_staff.return_title)>
            <ReturnForm why submission version on_say=say />
        </Dialog>
    }
}
