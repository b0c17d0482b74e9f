//! The saved CV as a PDF. The server makes it: without a network there is none.

use super::client::document_address;
use crate::text::{t, use_i18n};
use crate::ui::{Icon, IconView};
use contract::accounts::MyCv;
use leptos::prelude::*;

/// The way to it, once something is saved.
#[component]
pub fn Document(
    /// What is kept.
    mine: Memo<MyCv>,
    /// Whether the server was reached.
    is_reached: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_saved = Memo::new(move |_| mine.with(|mine| !mine.cv.is_empty()));
    view! {
        <Show when=move || is_saved.get()>
            <section class="section" aria-labelledby="cv-document">
                <h2 id="cv-document">{t!(i18n, cv.document_title)}</h2>
                <p>{t!(i18n, cv.document_text)}</p>
                <Show
                    when=move || is_reached.get()
                    fallback=move || view! { <p class="soft">{t!(i18n, cv.document_needs_network)}</p> }
                >
                    <div class="actions">
                        <a class="button button-secondary" href=document_address() download>
                            <IconView icon=Icon::Download />
                            <span>{t!(i18n, cv.document_download)}</span>
                        </a>
                    </div>
                </Show>
            </section>
        </Show>
    }
}
