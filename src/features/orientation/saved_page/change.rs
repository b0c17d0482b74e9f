//! A copy of the result, another in its place, or none.

use crate::features::orientation::client::document_address;
use crate::features::shared::kept_request::ask;
use crate::offline::outbox::{Command, Entry};
use crate::offline::use_outbox;
use crate::platform::document;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, IconView, LinkButton};
use leptos::prelude::*;

/// Paper and file. The server makes the PDF: without a network there is paper.
#[component]
pub fn Copies(
    /// Whether the server was reached.
    is_reached: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="section no-print" aria-labelledby="copies">
            <h2 id="copies">{t!(i18n, interests.copy_title)}</h2>
            <div class="actions">
                <Show when=move || is_reached.get()>
                    <a class="button button-secondary" href=move || document_address(i18n) download>
                        <IconView icon=Icon::Download />
                        <span>{t!(i18n, interests.pdf)}</span>
                    </a>
                </Show>
                <Button kind=ButtonKind::Secondary icon=Icon::Print on_press=|()| document::print()>
                    {t!(i18n, interests.print)}
                </Button>
            </div>
        </section>
    }
}

/// Answer again, take it out of the profile.
#[component]
pub fn Change(
    /// What is asked already.
    request: Memo<Option<Entry>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let asks = RwSignal::new(false);
    let remove = move |()| {
        asks.set(false);
        // The page is here only for somebody; who signed out in another tab meanwhile is asked to sign in.
        let _nobody = ask(outbox, Command::ForgetInterests {});
    };
    let is_asked = move || {
        let is_removal = |entry: &Entry| entry.command == Command::ForgetInterests {} && !entry.state.is_settled();
        request.with(|entry| entry.as_ref().is_some_and(is_removal))
    };
    view! {
        <section class="section no-print" aria-labelledby="change">
            <h2 id="change">{t!(i18n, interests.change_title)}</h2>
            <p>{t!(i18n, interests.change_text)}</p>
            <div class="actions">
                <LinkButton kind=ButtonKind::Secondary href=Route::Orientation.href()>
                    {t!(i18n, interests.again)}
                </LinkButton>
                <Show when=move || !is_asked()>
                    <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asks.set(true)>
                        {t!(i18n, interests.remove)}
                    </Button>
                </Show>
            </div>
            <Confirm
                open=asks
                title=t_signal!(i18n, interests.remove_title)
                text=t_signal!(i18n, interests.remove_text)
                action=t_signal!(i18n, interests.remove)
                on_confirm=remove
            />
        </section>
    }
}
