//! The end of the form: where what is written is now, and the button that saves it in the profile.

use super::form::CvForm;
use crate::features::accounts::cv::state::Typed;
use crate::features::accounts::cv::words::day_of;
use crate::offline::outbox::{Command, Entry};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm};
use contract::accounts::MyCv;
use leptos::prelude::*;

/// Where what is written is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// In the profile, as it is.
    Saved,
    /// On its way there.
    UnderWay,
    /// On this phone, not asked to be saved.
    Changed,
}

/// Where it is, and the buttons.
#[component]
pub fn Save(
    /// The form.
    cv: CvForm,
    /// What is kept.
    mine: Memo<MyCv>,
    /// What was asked.
    request: Memo<Option<Entry>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let typed = cv.form.typed;
    let standing = Memo::new(move |_| {
        let says = |entry: &Entry| match &entry.command {
            Command::SaveCv { cv } => typed.with(|typed| typed.says(cv)),
            _ => false,
        };
        if request.with(|entry| entry.as_ref().is_some_and(|entry| !entry.state.is_settled() && says(entry))) {
            Standing::UnderWay
        } else if mine.with(|mine| typed.with(|typed| typed.says(&mine.cv))) {
            Standing::Saved
        } else {
            Standing::Changed
        }
    });
    let saved_at = Memo::new(move |_| mine.with(|mine| mine.saved_at));
    let words = move || match (standing.get(), saved_at.get()) {
        (Standing::Saved, Some(at)) => t_string!(i18n, cv.is_saved, day = day_of(i18n, at)).to_string(),
        (Standing::Saved, None) => t_string!(i18n, cv.nothing_written).to_owned(),
        (Standing::UnderWay, _) => t_string!(i18n, cv.is_under_way).to_owned(),
        (Standing::Changed, _) => t_string!(i18n, cv.is_changed).to_owned(),
    };
    let asks = RwSignal::new(false);
    let discard = move |()| {
        asks.set(false);
        cv.make_anew(mine.with_untracked(|mine| Typed::of(&mine.cv)));
    };
    view! {
        <div class="cv-save">
            <p class="soft">{words}</p>
            <div class="actions">
                <Button submit=true disabled=Signal::derive(move || standing.get() != Standing::Changed)>
                    {t!(i18n, cv.save)}
                </Button>
                <Show when=move || standing.get() == Standing::Changed && saved_at.get().is_some()>
                    <Button kind=ButtonKind::Quiet on_press=move |()| asks.set(true)>
                        {t!(i18n, cv.discard)}
                    </Button>
                </Show>
            </div>
        </div>
        <Confirm
            open=asks
            title=t_signal!(i18n, cv.discard_title)
            text=t_signal!(i18n, cv.discard_text)
            action=t_signal!(i18n, cv.discard)
            on_confirm=discard
        />
    }
}
