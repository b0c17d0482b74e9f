//! The notes as they are seen: the button that opens them, and the form.

use super::Notes;
use crate::features::operator::appointments::notes_conflict::NotesConflict;
use crate::features::shared::submission::FailureNotice;
use crate::platform::clock;
use crate::text::{self, I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Icon, Notice, NoticeKind, Skeleton, SkeletonShape};
use contract::appointments::NotesWritten;
use contract::problem::Code;
use leptos::prelude::*;

/// Opens the notes and puts them away; it stays, so that the focus does too.
#[component]
pub fn NotesButton(
    /// The notes.
    notes: Notes,
    /// Whether the server has some.
    has_notes: Memo<bool>,
    /// On whose appointment.
    name: StoredValue<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let words = move || {
        if notes.is_open() {
            t_string!(i18n, counselling.close_notes)
        } else if notes.is_changed() {
            t_string!(i18n, counselling.go_on_with_notes)
        } else if has_notes.get() {
            t_string!(i18n, counselling.read_notes)
        } else {
            t_string!(i18n, counselling.write_notes)
        }
    };
    view! {
        <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| notes.toggle()>
            {words}
            <span class="visually-hidden">" " {name.get_value()}</span>
        </Button>
    }
}

/// The open notes.
#[component]
pub fn NotesPanel(
    /// The notes.
    notes: Notes,
    /// On whose appointment.
    name: StoredValue<String>,
) -> impl IntoView {
    let is_here = Memo::new(move |_| notes.sheet.with(Option::is_some));
    let is_busy = notes.submission.busy();
    view! {
        <Show when=move || notes.is_open()>
            <div class="talk-notes">
                <Show
                    when=move || is_here.get()
                    fallback=move || {
                        view! {
                            <Show when=move || is_busy.get()>
                                <Skeleton shape=SkeletonShape::Lines(3) />
                            </Show>
                            <FailureNotice of=notes.submission />
                        }
                    }
                >
                    <NotesForm notes name />
                </Show>
            </div>
        </Show>
    }
}

#[component]
fn NotesForm(notes: Notes, name: StoredValue<String>) -> impl IntoView {
    let i18n = use_i18n();
    let theirs = Memo::new(move |_| notes.sheet.with(|sheet| sheet.as_ref()?.theirs.clone()));
    let written = Memo::new(move |_| notes.sheet.with(|sheet| sheet.as_ref()?.read.written.clone()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        notes.save();
    };
    let error =
        MaybeProp::derive(move || notes.submission.errors.code("text").map(|code| words(i18n, code).to_owned()));
    view! {
        <form class="form" novalidate on:submit=save>
            <Field
                name="text"
                label=Signal::derive(move || t_string!(i18n, counselling.notes_of, name = name.get_value()).to_string())
                value=notes.typed
                kind=FieldKind::LongText
                help=t_signal!(i18n, counselling.notes_help)
                error
            />
            {move || theirs.get().map(|theirs| view! { <NotesConflict theirs on_keep=move |keep| notes.keep(keep) /> })}
            <FailureNotice of=notes.submission />
            <div role="status" class="stack">
                {move || match (notes.is_changed(), notes.saved.get()) {
                    (true, _) => view! { <p class="soft">{t!(i18n, counselling.notes_not_kept)}</p> }.into_any(),
                    (false, true) => {
                        view! { <Notice kind=NoticeKind::Success>{t!(i18n, counselling.notes_saved)}</Notice> }.into_any()
                    }
                    (false, false) => ().into_any(),
                }}
            </div>
            {move || written.get().map(|written| view! { <p class="soft">{written_words(i18n, &written)}</p> })}
            <Show when=move || theirs.with(Option::is_none)>
                <div class="actions">
                    <Button submit=true kind=ButtonKind::Secondary busy=notes.submission.busy()>
                        {t!(i18n, ui.save)}
                    </Button>
                </div>
            </Show>
        </form>
    }
}

fn written_words(i18n: I18n, written: &NotesWritten) -> String {
    let at = clock::local(written.at);
    let (name, day, time) = (written.by.clone(), text::day(i18n, at.date()), text::time(at.time()));
    t_string!(i18n, counselling.notes_written, name = name, day = day, time = time).to_string()
}

fn words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::TooLong => t_string!(i18n, counselling.notes_too_long),
        other => sentence(i18n, other),
    }
}
