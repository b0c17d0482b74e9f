//! The posting as people will read it, whether it may be sent, and the way back to each step.

use super::form::Form;
use super::words::step_name;
use crate::features::shared::posting_facts::of_details;
use crate::features::shared::posting_findings::{PostingFindings, may_be_published};
use crate::features::shared::posting_offer::Offer;
use crate::features::traineeships::postings::state::Step;
use crate::platform::clock::today;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};
use contract::companies::CompanyStatus;
use contract::problem::FieldError;
use contract::traineeships::{Finding, PublicPosting};
use leptos::prelude::*;

/// Whether it may be sent, and why not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Readiness {
    Ready,
    Unfinished,
    Forbidden,
    NotVerified,
}

/// The recap.
#[component]
pub fn Recap(
    /// The form.
    form: Form,
    /// What the rules say of it.
    findings: Memo<Vec<Finding>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let wrong = Memo::new(move |_| form.typed.with(|typed| typed.read(today()).err().unwrap_or_default()));
    let public = Memo::new(move |_| as_typed(form));
    let title = Memo::new(move |_| public.with(|public| public.title.clone()));
    let readiness = Memo::new(move |_| {
        if wrong.with(|wrong| !wrong.is_empty()) {
            Readiness::Unfinished
        } else if findings.with(|findings| !may_be_published(findings)) {
            Readiness::Forbidden
        } else if form.beside.with(|company| company.status != CompanyStatus::Verified) {
            Readiness::NotVerified
        } else {
            Readiness::Ready
        }
    });
    view! {
        {move || match readiness.get() {
            Readiness::Ready => view! { <Notice kind=NoticeKind::Success>{t!(i18n, postings.ready)}</Notice> },
            Readiness::Unfinished => view! { <Notice kind=NoticeKind::Warning>{t!(i18n, postings.unfinished)}</Notice> },
            Readiness::Forbidden => view! { <Notice kind=NoticeKind::Danger>{t!(i18n, postings.forbidden)}</Notice> },
            Readiness::NotVerified => view! { <Notice kind=NoticeKind::Warning>{t!(i18n, postings.not_verified)}</Notice> },
        }}
        <PostingFindings findings without_papers=true />
        <Ways form wrong />
        <Show when=move || readiness.get() != Readiness::Unfinished>
            <section class="section" aria-labelledby="posting-preview">
                <h2 id="posting-preview">{t!(i18n, postings.preview)}</h2>
                <h3>{title}</h3>
                <Offer posting=public is_preview=true />
            </section>
        </Show>
    }
}

/// What people would read of what was typed; tracked.
fn as_typed(form: Form) -> PublicPosting {
    let (details, _) = form.typed.with(|typed| typed.so_far(today()));
    let (name, municipality) = form.beside.with(|company| {
        let place = company.places.iter().find(|place| place.id == details.place);
        (company.legal_name.clone(), place.map(|place| place.municipality.clone()).unwrap_or_default())
    });
    of_details(details, name, municipality)
}

/// Each step, whether something lacks there, and the way to it.
#[component]
fn Ways(
    /// The form.
    form: Form,
    /// What is wrong.
    wrong: Memo<Vec<FieldError>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let rows = Step::ALL.into_iter().filter(|step| *step != Step::Check).map(|step| {
        let lacks = move || wrong.with(|wrong| wrong.iter().any(|error| Step::of(&error.field) == step));
        let state = move || match lacks() {
            true => t_string!(i18n, postings.step_lacks),
            false => t_string!(i18n, postings.step_full),
        };
        view! {
            <div>
                <dt>{move || step_name(i18n, step)}</dt>
                <dd>{state}</dd>
                <dd class="recap-change">
                    <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| form.go_to(step)>
                        <span aria-hidden="true">{t!(i18n, companies.change)}</span>
                        <span class="visually-hidden">
                            {move || t_string!(i18n, companies.change_what, what = step_name(i18n, step))}
                        </span>
                    </Button>
                </dd>
            </div>
        }
    });
    view! { <dl class="recap">{rows.collect_view()}</dl> }
}
