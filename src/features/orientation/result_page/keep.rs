//! The result is the person's: into the profile, on this phone, away; and on paper or as a file.

use super::save::Save;
use crate::features::orientation::files::Files;
use crate::features::orientation::parts::ThrowAway;
use crate::features::orientation::state::{Sheet, export};
use crate::platform::{app_files, clock, document};
use crate::routes::Route;
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind, Icon};
use contract::orientation::Scored;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// The name of the file that the person gets.
const FILE: &str = "portalavoro-interessi.json";

/// The three things that can become of it, and copies.
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
    let navigate = use_navigate();
    let gone = move |()| {
        navigate(&Route::Orientation.href(), NavigateOptions { replace: true, ..NavigateOptions::default() });
    };
    let saved = sheet.to_save(files.statements());
    let save = move |()| {
        let json = export(&sheet, &scored, files.statements(), clock::now());
        app_files::save(FILE, "application/json", &json);
    };
    view! {
        <section class="section no-print" aria-labelledby="keep">
            <h2 id="keep">{t!(i18n, interests.keep_title)}</h2>
            <p>{t!(i18n, interests.keep_text)}</p>
            <ul class="keep">
                <li>
                    <Save interests=saved />
                </li>
                <li>
                    <h3>{t!(i18n, interests.leave_title)}</h3>
                    <p>{t!(i18n, interests.leave_text)}</p>
                </li>
                <li>
                    <h3>{t!(i18n, interests.throw_title)}</h3>
                    <p>{t!(i18n, interests.throw_text)}</p>
                    <div class="actions">
                        <ThrowAway on_gone=gone />
                    </div>
                </li>
            </ul>
            <h3>{t!(i18n, interests.copy_title)}</h3>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Print on_press=|()| document::print()>
                    {t!(i18n, orientation.print)}
                </Button>
                <Button kind=ButtonKind::Secondary icon=Icon::Download on_press=save>
                    {t!(i18n, orientation.save_json)}
                </Button>
            </div>
        </section>
    }
}
