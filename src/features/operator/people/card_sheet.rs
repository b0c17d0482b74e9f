//! A new card: its code and QR, once, ready to print.

use crate::platform::{address, document};
use crate::routes::card_href;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, QrCode};
use contract::accounts::NewCard;
use leptos::prelude::*;

/// The card, and putting it away.
#[component]
pub fn CardSheet(
    /// The card.
    new: NewCard,
    /// It was printed or written down.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let value = format!("{}{}", address::origin(), card_href(&new.code));
    let name = StoredValue::new(new.person.name);
    let title = Signal::derive(move || t_string!(i18n, operator.card_of, name = name.get_value()).to_string());
    view! {
        <section class="section" aria-labelledby="new-card">
            <h2 id="new-card" tabindex="-1">{title}</h2>
            <div class="screen-only">
                <Notice kind=NoticeKind::Warning title=t_signal!(i18n, operator.card_once_title)>
                    {t!(i18n, operator.card_once_text)}
                </Notice>
            </div>
            <div class="paper-card">
                <div class="paper-card-text">
                    <p class="paper-card-brand">{t!(i18n, shell.brand)}</p>
                    <p class="paper-card-name">{name.get_value()}</p>
                    <p>{t!(i18n, operator.card_how)}</p>
                    <p class="paper-card-code">{new.code}</p>
                    <p class="soft">{t!(i18n, operator.card_lost)}</p>
                </div>
                <QrCode value label=t_signal!(i18n, operator.card_qr) />
            </div>
            <div class="actions">
                <Button icon=Icon::Print on_press=move |()| document::print()>{t!(i18n, operator.card_print)}</Button>
                <Button kind=ButtonKind::Secondary on_press=on_done>{t!(i18n, operator.card_done)}</Button>
            </div>
        </section>
    }
}
