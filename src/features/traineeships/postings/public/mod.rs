//! A posting as anybody reads it, without an account. What was read stays on the device.

use crate::features::shared::company_gate::is_missing;
use crate::features::shared::faces::faces;
use crate::features::shared::posting_offer::{NotOpen, Offer};
use crate::features::traineeships::applications::{ApplyBar, Similar};
use crate::features::traineeships::postings::client;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Empty, Later, LinkButton, PageHeading, SkeletonShape};
use contract::ids::PostingId;
use contract::traineeships::PostingStatus;
use leptos::prelude::*;

/// One posting.
#[component]
pub fn PublicPage(
    /// Which.
    id: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let posting = client::read_public(id);
    let is_missing = is_missing(posting);
    let named = Memo::new(move |_| posting.with(|now| now.map(|now| (now.title.clone(), now.company_name.clone()))));
    let title = Signal::derive(move || match named.get() {
        Some((title, _)) => title,
        None => t_string!(i18n, postings.public_title).to_owned(),
    });
    let above = Signal::derive(move || named.get().map(|(_, company)| company));
    let shown = move || {
        faces(posting, SkeletonShape::Page, move |posting| {
            let is_over = Memo::new(move |_| posting.with(|posting| posting.status != PostingStatus::Open));
            view! {
                <NotOpen posting />
                <section class="section" aria-labelledby="posting-offer">
                    <h2 id="posting-offer">{t!(i18n, postings.tasks)}</h2>
                    <Offer posting />
                </section>
                <Later>
                    <Similar posting=id is_wanted=is_over />
                    <ApplyBar posting />
                </Later>
            }
        })
    };
    view! {
        <div class="page page-narrow">
            <PageHeading title above lead=t_signal!(i18n, postings.public_lead) />
            <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
                {shown()}
            </Show>
        </div>
    }
}

/// No such posting, or none that anybody may read.
#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, postings.missing_title) text=t_signal!(i18n, postings.missing_public)>
            <LinkButton href=Route::Home.href()>{t!(i18n, postings.to_home)}</LinkButton>
        </Empty>
    }
}
