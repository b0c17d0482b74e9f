//! Who acts for a company: whether they may is what an operator verifies.

use crate::features::operator::client;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::text::{t, use_i18n};
use crate::ui::SkeletonShape;
use contract::companies::{Delegate, Delegates};
use contract::ids::CompanyId;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Acting(
    /// The company.
    id: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    let delegates = use_reading::<Delegates>(move || Some(client::delegates(id)));
    let row = move |delegate: Delegate| {
        let Delegate { name, email, .. } = delegate;
        let is_invited = name.is_none();
        view! {
            <li>
                {name.map(|name| view! { <strong>{name}</strong> " " })}
                {email}
                {is_invited.then(move || view! { <span class="soft">" · " {t!(i18n, companies.invited)}</span> })}
            </li>
        }
    };
    view! {
        <section class="section" aria-labelledby="acting">
            <h2 id="acting">{t!(i18n, companies.delegates)}</h2>
            {faces(delegates, SkeletonShape::Lines(2), move |all| {
                view! { <ul>{move || all.with(|all| all.delegates.clone()).into_iter().map(row).collect_view()}</ul> }
            })}
        </section>
    }
}
