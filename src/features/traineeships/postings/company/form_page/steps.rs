//! The steps, one at a time; the last one saves or sends.

use super::asks::Asks;
use super::form::{Form, judged};
use super::judged::Judged;
use super::money::Money;
use super::recap::Recap;
use super::sending::{Sending, Wish, use_sending};
use super::what::What;
use super::when::When;
use super::words::{question, step_name};
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::features::shared::posting_findings::may_be_published;
use crate::features::shared::step_form::TypedSteps;
use crate::features::shared::submission::FailureNotice;
use crate::features::traineeships::postings::state::{Step, Typed};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, Stepper};
use contract::companies::CompanyStatus;
use contract::traineeships::{Finding, Posting, PostingStatus};
use leptos::prelude::*;

// The last two steps are a file of their own, fetched while the first one is filled in.
lazy_part!(
    LAST = posting_form_last,
    traineeships::posting_form_last((Form, Step, Memo<Vec<Finding>>)),
    is_page: false
);

/// What the company asks and says of itself, or the recap.
pub fn last((form, step, findings): (Form, Step, Memo<Vec<Finding>>)) -> AnyView {
    match step {
        Step::Asks => view! { <Asks form /> }.into_any(),
        _ => view! { <Recap form findings /> }.into_any(),
    }
}

/// One step: where one is, the question with its fields, what the rules say to them, and the ways back and on.
#[component]
pub fn Steps(
    /// The form.
    form: Form,
    /// The posting that is changed; nothing while it is written.
    posting: Option<Memo<Posting>>,
    /// Somebody else has changed it meanwhile.
    #[prop(into)]
    on_stale: Callback<()>,
) -> impl IntoView {
    LAST.fetch_ahead();
    let i18n = use_i18n();
    let (sending, findings) = (use_sending(form, posting, on_stale), judged(form));
    let names = Signal::derive(move || Step::ALL.map(|step| step_name(i18n, step).to_owned()).to_vec());
    let step = Memo::new(move |_| form.step());
    let may_send = Memo::new(move |_| {
        let is_verified = form.beside.with(|company| company.status == CompanyStatus::Verified);
        is_verified && findings.with(|findings| may_be_published(findings))
    });
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match step.get_untracked() {
            Step::Check if may_send.get_untracked() => sending.send.run(Wish::Send),
            Step::Check => sending.send.run(Wish::Save),
            step => form.next(step),
        }
    };
    let is_check = move || step.get() == Step::Check;
    view! {
        <Stepper steps=names current=Signal::derive(move || form.place()) />
        <form class="form hosting-step" novalidate on:submit=send>
            <h2 id=Typed::HEADING tabindex="-1">
                {move || question(i18n, step.get())}
            </h2>
            {move || match step.get() {
                Step::What => view! { <What form /> }.into_any(),
                Step::When => view! { <When form /> }.into_any(),
                Step::Money => view! { <Money form /> }.into_any(),
                step @ (Step::Asks | Step::Check) => lazy(LAST, (form, step, findings)),
            }}
            <Show when=move || !is_check()>
                <Judged findings step />
            </Show>
            <Outcome sending />
            <div class="actions">
                <Show
                    when=is_check
                    fallback=move || view! { <Button submit=true>{move || t_string!(i18n, ui.next)}</Button> }
                >
                    <Endings sending may_send posting />
                </Show>
                <Show when=move || step.get() != Step::What>
                    <Button kind=ButtonKind::Quiet icon=Icon::Left on_press=move |()| form.back()>
                        {t!(i18n, ui.back)}
                    </Button>
                </Show>
            </div>
        </form>
    }
}

/// What became of the last try.
#[component]
fn Outcome(
    /// What sends the form.
    sending: Sending,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        let saved = sending.saved_at.get().map(|href| {
            view! {
                <Notice kind=NoticeKind::Warning>
                    <p>
                        {t!(i18n, postings.saved_not_sent)} " " <a href=href>{t!(i18n, postings.see_saved)}</a>
                    </p>
                </Notice>
            }
        });
        view! {
            {saved}
            <FailureNotice of=sending.submission />
        }
    }
}

/// The buttons of the last step: what fits where the posting stands, and what the rules allow.
#[component]
fn Endings(
    /// What sends the form.
    sending: Sending,
    /// Whether it may go to an operator.
    may_send: Memo<bool>,
    /// The posting that is changed.
    posting: Option<Memo<Posting>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let Sending { submission, send, .. } = sending;
    let status = Memo::new(move |_| posting.map(|posting| posting.with(|posting| posting.status)));
    // What people read already is never only saved: every change waits for an operator.
    let is_public = move || matches!(status.get(), Some(PostingStatus::Open | PostingStatus::Paused));
    let save = move || match status.get() {
        Some(PostingStatus::Returned) => t_string!(i18n, postings.save_only),
        _ => t_string!(i18n, postings.save_draft),
    };
    view! {
        <Show when=move || may_send.get()>
            <Button submit=true icon=Icon::Send busy=submission.busy()>
                {move || t_string!(i18n, postings.submit)}
            </Button>
        </Show>
        <Show when=move || !is_public()>
            <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=move |()| send.run(Wish::Save)>
                {save}
            </Button>
        </Show>
    }
}
