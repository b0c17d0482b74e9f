//! One company as staff see it, and saying whether it is verified and as accessible as it says.

use super::acting::Acting;
use super::refuse_form::RefuseForm;
use crate::client::{Client, ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::company_facts::{AccessibilityFacts, CompanyFacts, CompanyTag, day_words};
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Notice, NoticeKind};
use contract::companies::{Company, CompanyEvent, CompanyVerdict, VerifyCompany};
use contract::ids::CompanyId;
use contract::problem::Code;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use uuid::Uuid;

/// The request that says what was found.
type Ask = fn(Client, CompanyId, VerifyCompany, Uuid) -> LocalBoxFuture<'static, Result<Company, ClientError>>;

/// The company, and the verdicts.
#[component]
pub fn Verdicts(
    /// The company.
    company: Memo<Company>,
    /// Something was said, or somebody has changed the company.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let about = Memo::new(move |_| {
        company.with(|company| (company.legal_name.clone(), company.status, company.refused_because.clone()))
    });
    let registered = move || {
        let day = company.with(|company| day_words(i18n, company.registered_at));
        t_string!(i18n, companies_staff.registered, day = day)
    };
    let fits = move |event: CompanyEvent| company.with(|company| company.status.after(event).is_some());
    let accessibility = move || company.with(|company| company.accessibility.clone());
    let is_said = Memo::new(move |_| accessibility().declared.is_some());
    let checked = move |is_refused: bool| {
        accessibility().check.is_some_and(|check| check.refused_because.is_some() == is_refused)
    };
    view! {
        <section class="section" aria-labelledby="company-name">
            <h2 id="company-name">{move || about.get().0}</h2>
            <p class="tags">{move || view! { <CompanyTag status=about.get().1 /> }}</p>
            {move || {
                about.get().2.map(|why| {
                    view! { <p>{move || t_string!(i18n, companies.refused_because, why = why.clone())}</p> }
                })
            }}
            <p class="soft">{registered}</p>
        </section>
        <CompanyFacts company />
        <Acting id=company.with_untracked(|company| company.id) />
        <SayVerdict
            company
            ask=|api, id, body, key| Box::pin(client::verify_company(api, id, body, key))
            yes=t_signal!(i18n, companies_staff.verify)
            no=t_signal!(i18n, companies_staff.refuse)
            asks_why=t_signal!(i18n, companies_staff.refuse_title)
            may_say_yes=Signal::derive(move || fits(CompanyEvent::Verify))
            may_say_no=Signal::derive(move || fits(CompanyEvent::Refuse))
            on_change
        />
        <AccessibilityFacts company />
        <Show when=move || is_said.get()>
            <SayVerdict
                company
                ask=|api, id, body, key| Box::pin(client::verify_accessibility(api, id, body, key))
                yes=t_signal!(i18n, companies_staff.accessibility_verify)
                no=t_signal!(i18n, companies_staff.accessibility_refuse)
                asks_why=t_signal!(i18n, companies_staff.accessibility_refuse_title)
                may_say_yes=Signal::derive(move || !checked(false))
                may_say_no=Signal::derive(move || !checked(true))
                on_change
            />
        </Show>
    }
}

/// Yes, or no and why.
#[component]
fn SayVerdict(
    /// The company.
    company: Memo<Company>,
    /// The request.
    ask: Ask,
    /// The words of yes.
    yes: Signal<String>,
    /// The words of no.
    no: Signal<String>,
    /// The question that no asks.
    asks_why: Signal<String>,
    /// Whether yes fits.
    may_say_yes: Signal<bool>,
    /// Whether no fits.
    may_say_no: Signal<bool>,
    /// Something was said, or somebody has changed the company.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let (asks, is_done, why) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(String::new()));
    let say = move |verdict: CompanyVerdict| {
        is_done.set(false);
        let (id, version) = company.with_untracked(|company| (company.id, company.version));
        let request = ask(api, id, VerifyCompany { version, verdict }, ids::new_id());
        let done = move |_| {
            asks.set(false);
            why.set(String::new());
            is_done.set(true);
            on_change.run(());
        };
        submission.send_or(request, done, move |error: ClientError| {
            if error.code() == Some(Code::ChangedMeanwhile) {
                // What is verified is what the operator has seen: it is shown first.
                on_change.run(());
            }
            Some(error)
        });
    };
    let say = Callback::new(say);
    view! {
        <div class="actions">
            <Show when=move || may_say_yes.get()>
                <Button busy=submission.busy() on_press=move |()| say.run(CompanyVerdict::Verified {})>
                    {yes}
                </Button>
            </Show>
            <Show when=move || may_say_no.get()>
                <Button kind=ButtonKind::Secondary on_press=move |()| asks.set(true)>
                    {no}
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
        <Dialog open=asks title=asks_why>
            <RefuseForm why submission on_say=say />
        </Dialog>
    }
}
