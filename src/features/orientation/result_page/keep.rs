//! The result is the person's: on paper, as a file, or thrown away.

use crate::features::orientation::device;
use crate::features::orientation::files::Files;
use crate::features::orientation::state::{Sheet, export};
use crate::platform::{app_files, clock, document};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon};
use contract::orientation::Scored;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// The name of the file that the person gets.
const FILE: &str = "portalavoro-interessi.json";

/// Print, file, throw away.
#[component]
pub fn Keep(
    /// The statements.
    files: Files,
    /// The answers.
    sheet: Sheet,
    /// What they say.
    scored: Scored,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks = RwSignal::new(false);
    let save = move |()| {
        let json = export(&sheet, &scored, files.statements(), clock::now());
        app_files::save(FILE, "application/json", &json);
    };
    let navigate = use_navigate();
    let throw_away = move |()| {
        device::throw_away();
        asks.set(false);
        navigate(&Route::Orientation.href(), NavigateOptions { replace: true, ..NavigateOptions::default() });
    };
    view! {
        <section class="section no-print" aria-labelledby="keep">
            <h2 id="keep">{t!(i18n, orientation.keep_title)}</h2>
            <p>{t!(i18n, orientation.private_text)}</p>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Print on_press=|()| document::print()>
                    {t!(i18n, orientation.print)}
                </Button>
                <Button kind=ButtonKind::Secondary icon=Icon::Download on_press=save>
                    {t!(i18n, orientation.save_json)}
                </Button>
                <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asks.set(true)>
                    {t!(i18n, orientation.throw_away)}
                </Button>
            </div>
            <Confirm
                open=asks
                title=t_signal!(i18n, orientation.throw_away_title)
                text=t_signal!(i18n, orientation.throw_away_text)
                action=t_signal!(i18n, orientation.throw_away)
                on_confirm=throw_away
            />
        </section>
    }
}
