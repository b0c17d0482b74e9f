//! What the company can do with a posting as it stands: the contract's table says what fits.

use super::close::Close;
use crate::client::{ClientError, use_client};
use crate::features::shared::posting_findings::may_be_published;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::features::traineeships::postings::client;
use crate::platform::ids;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, LinkButton, Notice, NoticeKind};
use contract::problem::Code;
use contract::traineeships::{Posting, PostingEvent, PostingStatus, PostingStep, StepPosting};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The buttons that fit.
#[component]
pub fn Steps(
    /// The posting.
    posting: Memo<Posting>,
    /// Something was done with it, or somebody has changed it.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let asks_close = RwSignal::new(false);
    let (company, id) = posting.with_untracked(|posting| (posting.company, posting.id));
    let status = Memo::new(move |_| posting.with(|posting| posting.status));
    let fits = move |event: PostingEvent| status.get().after(event).is_some();
    let is_written = Memo::new(move |_| matches!(status.get(), PostingStatus::Draft | PostingStatus::Returned));
    // What nobody has read is thrown away instead of closed.
    let is_new = Memo::new(move |_| is_written.get() && posting.with(|posting| !posting.is_published));
    let is_allowed = Memo::new(move |_| posting.with(|posting| may_be_published(&posting.findings)));
    let take = Callback::new(move |step: PostingStep| {
        let version = posting.with_untracked(|posting| posting.version);
        let request = client::step(api, company, id, StepPosting { version, step }, ids::new_id());
        let done = move |_| {
            asks_close.set(false);
            on_change.run(());
        };
        submission.send_or(request, done, move |error: ClientError| {
            if matches!(error.code(), Some(Code::ChangedMeanwhile | Code::WrongStatus | Code::RulesForbid)) {
                // What stands there now is shown beside the reason.
                on_change.run(());
            }
            Some(error)
        });
    });
    let edit = Route::Posting(PostingPage::Edit(company, id)).href();
    let base = Route::Posting(PostingPage::Write { company, base: Some(id) }).href();
    let press = move |step: PostingStep| move |()| take.run(step);
    view! {
        <Show when=move || is_written.get() && !is_allowed.get()>
            <Notice kind=NoticeKind::Danger>{t!(i18n, postings.forbidden)}</Notice>
        </Show>
        <Show when=move || !asks_close.get()>
            <FailureNotice of=submission />
        </Show>
        <div class="actions">
            <Show when=move || fits(PostingEvent::Submit) && is_allowed.get()>
                <Button icon=Icon::Send busy=submission.busy() on_press=press(PostingStep::Submit)>
                    {t!(i18n, postings.submit)}
                </Button>
            </Show>
            <Show when=move || fits(PostingEvent::Resume)>
                <Button busy=submission.busy() on_press=press(PostingStep::Resume)>
                    {t!(i18n, postings.resume)}
                </Button>
            </Show>
            <Show when=move || is_written.get() || fits(PostingEvent::Change)>
                <LinkButton kind=ButtonKind::Secondary icon=Icon::Edit href=edit.clone()>
                    {t!(i18n, postings.edit)}
                </LinkButton>
            </Show>
            <Show when=move || fits(PostingEvent::TakeBack)>
                <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=press(PostingStep::TakeBack)>
                    {t!(i18n, postings.take_back)}
                </Button>
            </Show>
            <Show when=move || fits(PostingEvent::Pause)>
                <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=press(PostingStep::Pause)>
                    {t!(i18n, postings.pause)}
                </Button>
            </Show>
            <Show when=move || fits(PostingEvent::Close) && !is_new.get()>
                <Button kind=ButtonKind::Secondary on_press=move |()| asks_close.set(true)>
                    {t!(i18n, postings.close)}
                </Button>
            </Show>
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Plus href=base>
                {t!(i18n, postings.use_as_base)}
            </LinkButton>
            <Show when=move || is_new.get()>
                <ThrowAway posting />
            </Show>
        </div>
        <Close open=asks_close submission on_close=take />
    }
}

/// Throws a draft away, having asked once.
#[component]
fn ThrowAway(
    /// The posting.
    posting: Memo<Posting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission, asks) = (use_client(), Submission::new(), RwSignal::new(false));
    let navigate = StoredValue::new_local(use_navigate());
    let (company, id) = posting.with_untracked(|posting| (posting.company, posting.id));
    let throw_away = move |()| {
        let gone = move |()| {
            let href = Route::Posting(PostingPage::Own(company)).href();
            navigate.with_value(|navigate| navigate(&href, Default::default()));
        };
        submission.send_or(client::throw_away(api, company, id), gone, move |error| {
            asks.set(false);
            Some(error)
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asks.set(true)>
            {t!(i18n, postings.throw_away)}
        </Button>
        <FailureNotice of=submission />
        <Confirm
            open=asks
            title=t_signal!(i18n, postings.throw_away_title)
            text=t_signal!(i18n, postings.throw_away_text)
            action=t_signal!(i18n, postings.throw_away)
            busy=submission.busy()
            on_confirm=throw_away
        />
    }
}
