//! Handing the result in to the class: the student's own act. It is kept on this phone first, and sent when that is
//! possible.

use crate::features::orientation::device::{self, InClass};
use crate::features::orientation::files::Files;
use crate::features::orientation::handing_in::use_hand_ins;
use crate::features::orientation::parts::Request;
use crate::features::orientation::state::Sheet;
use crate::features::shared::kept_request::ask;
use crate::offline::outbox::{Command, Entity, HandIn};
use crate::offline::use_outbox;
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::Button;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// What the class sees of it, and the button; or how far it is.
#[component]
pub fn HandInToClass(
    /// The statements.
    files: Files,
    /// The answers.
    sheet: Sheet,
    /// The class.
    class: InClass,
) -> impl IntoView {
    let i18n = use_i18n();
    let hand_ins = use_hand_ins();
    let id = class.id;
    let request = Memo::new(move |_| {
        hand_ins.with(|entries| entries.iter().rfind(|entry| entry.entity() == Entity::Class(id)).cloned())
    });
    let is_counted = move || device::class().is_some_and(|class| class.id == id && class.is_handed_in);
    let to_hand_in = sheet.to_hand_in(files.statements(), class.form);
    let label = class.label.clone();
    let (class, files, sheet) = (StoredValue::new(class), StoredValue::new(files), StoredValue::new(sheet));
    let button = move || match to_hand_in.clone() {
        Some(interests) => {
            let InClass { pupil, label, until, .. } = class.get_value();
            let request = Box::new(HandIn { pupil, label, until, interests });
            view! { <Consent command=Command::HandIn { class: id, request } /> }.into_any()
        }
        None => view! { <AnswerTheRest class files sheet /> }.into_any(),
    };
    view! {
        <section class="section hand-in no-print" aria-labelledby="hand-in">
            <h2 id="hand-in">{move || t_string!(i18n, classes.hand_in_title, label = label.clone())}</h2>
            <Request entry=request />
            {move || match (request.with(Option::is_some), is_counted()) {
                (true, _) => ().into_any(),
                (false, true) => view! { <p>{t!(i18n, classes.is_handed_in)}</p> }.into_any(),
                (false, false) => button(),
            }}
        </section>
    }
}

/// What is seen of it, and by whom.
#[component]
fn Consent(
    /// What hands it in.
    command: Command,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let hand_in = move |()| {
        // It is the phone's, so nobody need be signed in.
        let _always_kept = ask(outbox, command.clone());
    };
    view! {
        <p>{t!(i18n, classes.hand_in_text)}</p>
        <p>{t!(i18n, classes.hand_in_once)}</p>
        <div class="actions">
            <Button on_press=hand_in>{t!(i18n, classes.hand_in)}</Button>
        </div>
    }
}

/// The class answers another form than the one that this result is of.
#[component]
fn AnswerTheRest(
    /// The class.
    class: StoredValue<InClass>,
    /// The statements.
    files: StoredValue<Files>,
    /// The answers.
    sheet: StoredValue<Sheet>,
) -> impl IntoView {
    let i18n = use_i18n();
    let navigate = use_navigate();
    let go_on = move |()| {
        files.with_value(|files| {
            let mut sheet = sheet.get_value();
            sheet.go_on_as(class.with_value(|class| class.form), files.statements());
            device::keep(&sheet, files.statements());
        });
        navigate(&Route::OrientationQuestions.href(), Default::default());
    };
    view! {
        <p>{t!(i18n, classes.answer_rest_text)}</p>
        <div class="actions">
            <Button on_press=go_on>{t!(i18n, orientation.answer_rest)}</Button>
        </div>
    }
}
