//! The check-in codes on paper, to cut out and put on desks and at the reception.

use super::floor_form::kind_words;
use crate::features::operator::client;
use crate::features::shared::faces::error_words;
use crate::offline::{Phase, use_reading};
use crate::platform::{address, document};
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, QrCode};
use contract::network::{Centre, SpaceCode};
use leptos::prelude::*;

/// Reads the codes when they are asked for; the sheet is there on paper and, once read, on the screen.
#[component]
pub fn CodesSheet(
    /// The centre.
    about: RwSignal<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let asked = RwSignal::new(false);
    let reading = use_reading::<Vec<SpaceCode>>(move || {
        asked.get().then(|| about.with_untracked(|about| client::check_in_codes(&about.id)))
    });
    let busy = Signal::derive(move || asked.get() && reading.phase() == Phase::UnderWay);
    let show = move |()| {
        if asked.get_untracked() { reading.again() } else { asked.set(true) }
    };
    let sheet = move || {
        reading.with(|codes| codes.cloned()).map(|codes| {
            view! {
                <div class="actions">
                    <Button icon=Icon::Print on_press=move |()| document::print()>
                        {t!(i18n, operator.codes_print)}
                    </Button>
                </div>
                <ul class="codes-sheet">
                    {codes.into_iter().map(|code| view! { <CodeCard code /> }).collect_view()}
                </ul>
            }
        })
    };
    view! {
        <section class="section codes" aria-labelledby="codes">
            <h3 id="codes">{t!(i18n, operator.codes_title)}</h3>
            <p>{t!(i18n, operator.codes_text)}</p>
            <div class="actions">
                <Button kind=ButtonKind::Secondary busy on_press=show>
                    {t!(i18n, operator.codes_show)}
                </Button>
            </div>
            {move || match reading.phase() {
                Phase::Failed(error) => {
                    Some(view! { <Notice kind=NoticeKind::Danger>{move || error_words(i18n, &error)}</Notice> })
                }
                _ => None,
            }}
            {sheet}
        </section>
    }
}

/// One code.
#[component]
fn CodeCard(code: SpaceCode) -> impl IntoView {
    let i18n = use_i18n();
    let value = format!("{}{}", address::origin(), Route::CheckIn(code.code.clone()).href());
    let label = StoredValue::new(code.label.clone());
    let named = Signal::derive(move || t_string!(i18n, operator.code_of, label = label.get_value()).to_string());
    view! {
        <li class="code-card">
            <p class="code-card-label">{code.label}</p>
            <p class="soft">{move || kind_words(i18n, code.kind)}</p>
            <QrCode value label=named />
            <p class="code-card-code">{code.code}</p>
        </li>
    }
}
