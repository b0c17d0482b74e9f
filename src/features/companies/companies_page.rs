//! The companies for which who is signed in acts, those that invite them, and registering one.

use super::client;
use crate::client::use_client;
use crate::features::shared::company_facts::CompanyTag;
use crate::features::shared::company_gate::SignedInOnly;
use crate::features::shared::faces::faces;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Card, CardLink, Empty, Icon, Level, LinkButton, PageHeading, SkeletonShape};
use contract::companies::{Company, CompanyInvitation, MyCompanies};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// My companies.
#[component]
pub fn CompaniesPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, companies.title) lead=t_signal!(i18n, companies.lead) />
            <SignedInOnly here=Route::Companies page=|| view! { <Mine /> }.into_any() />
        </div>
    }
}

#[component]
fn Mine() -> impl IntoView {
    let mine = client::read_mine();
    faces(mine, SkeletonShape::Cards(2), move |shown| view! { <Lists shown on_change=move |()| mine.again() /> })
}

#[component]
fn Lists(
    /// What the server says.
    shown: Memo<MyCompanies>,
    /// An invitation was answered.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let invitations = Memo::new(move |_| shown.with(|shown| shown.invitations.clone()));
    let companies = move || {
        match shown.with(|shown| shown.companies.clone()) {
        none if none.is_empty() => view! {
            <Empty title=t_signal!(i18n, companies.none_title) text=t_signal!(i18n, companies.none_text)>
                <LinkButton icon=Icon::Plus href=Route::RegisterCompany.href()>{t!(i18n, companies.register)}</LinkButton>
            </Empty>
        }
        .into_any(),
        some => view! {
            <ul class="cards">
                {some.into_iter().map(|company| view! { <li><Row company /></li> }).collect_view()}
            </ul>
            <div class="actions">
                <LinkButton icon=Icon::Plus href=Route::RegisterCompany.href()>{t!(i18n, companies.register)}</LinkButton>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        <Show when=move || invitations.with(|all| !all.is_empty())>
            <section class="section" aria-labelledby="invitations">
                <h2 id="invitations">{t!(i18n, companies.invitations)}</h2>
                <ul class="cards">
                    <For each=move || invitations.get() key=|one| one.company let:invitation>
                        <li><Invitation invitation on_change /></li>
                    </For>
                </ul>
            </section>
        </Show>
        {companies}
    }
}

/// A card that leads to the company.
#[component]
fn Row(
    /// The company.
    company: Company,
) -> impl IntoView {
    let Company { id, legal_name, status, vat_number, .. } = company;
    view! {
        <CardLink href=Route::Company(id).href() title=legal_name icon=Icon::Clipboard>
            <p>{vat_number}</p>
            <p class="tags">
                <CompanyTag status />
            </p>
        </CardLink>
    }
}

/// A company that asks, and the two answers.
#[component]
fn Invitation(
    /// What is asked.
    invitation: CompanyInvitation,
    /// It was answered.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission, navigate) = (use_client(), Submission::new(), StoredValue::new_local(use_navigate()));
    let CompanyInvitation { company, legal_name, vat_number, .. } = invitation;
    let accept = move |()| {
        submission.send(client::accept(api, company), move |accepted| {
            navigate.with_value(|navigate| navigate(&Route::Company(accepted.id).href(), Default::default()));
        });
    };
    let decline = move |()| submission.send(client::decline(api, company), move |()| on_change.run(()));
    let name = StoredValue::new(legal_name.clone());
    let of_what = move || {
        view! {
            <span class="visually-hidden">
                " " {move || t_string!(i18n, companies.for_company, name = name.get_value())}
            </span>
        }
    };
    view! {
        <Card level=Level::Three title=legal_name>
            <p>{vat_number}</p>
            <p>{t!(i18n, companies.invitation_text)}</p>
            <FailureNotice of=submission />
            <div class="actions">
                <Button busy=submission.busy() on_press=accept>
                    {t!(i18n, companies.accept)}
                    {of_what()}
                </Button>
                <Button kind=ButtonKind::Quiet on_press=decline>
                    {t!(i18n, companies.decline)}
                    {of_what()}
                </Button>
            </div>
        </Card>
    }
}
