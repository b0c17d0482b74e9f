//! No such posting, or somebody else's.

use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Empty, LinkButton};
use contract::ids::CompanyId;
use leptos::prelude::*;

/// Says so, and leads to the company's others.
#[component]
pub fn Missing(
    /// The company.
    company: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, postings.missing_title) text=t_signal!(i18n, postings.missing_text)>
            <LinkButton href=Route::Posting(PostingPage::Own(company)).href()>{t!(i18n, postings.all)}</LinkButton>
        </Empty>
    }
}
