//! A part of a centre's page: its heading, how sure it is, and what it says.

use crate::text::{t, use_i18n};
use crate::ui::{Icon, Tag, Tone};
use contract::network::Provenance;
use leptos::prelude::*;

/// A section with a heading.
#[component]
pub fn Section(
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// The heading's id, by which the section is named.
    id: &'static str,
    /// How sure what it says is.
    #[prop(optional, into)]
    provenance: MaybeProp<Provenance>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card centre-section" aria-labelledby=id>
            <div class="section-head">
                <h2 id=id class="card-title">
                    {title}
                </h2>
                {move || provenance.get().map(|provenance| view! { <Sureness provenance /> })}
            </div>
            {children()}
        </section>
    }
}

/// Nothing for what is confirmed: only doubts are marked.
#[component]
pub fn Sureness(
    /// How sure it is.
    provenance: Provenance,
) -> impl IntoView {
    let i18n = use_i18n();
    match provenance {
        Provenance::Confirmed => ().into_any(),
        Provenance::ToConfirm => {
            view! { <Tag tone=Tone::Careful icon=Icon::Info>{t!(i18n, network.to_confirm)}</Tag> }.into_any()
        }
        Provenance::Demonstration => view! { <Tag icon=Icon::Flask>{t!(i18n, network.demonstration)}</Tag> }.into_any(),
    }
}
