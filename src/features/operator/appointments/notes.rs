//! The counsellor's notes on an appointment: read when they are opened, written straight to the server, never kept on
//! the device. What is typed and not saved stays as long as the page is open.

use super::notes_conflict::NotesConflict;
use super::sheet::{Keep, Sheet};
use crate::client::{Client, ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::clock;
use crate::text::{self, I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Field, FieldKind, Icon, Notice, NoticeKind, Skeleton, SkeletonShape};
use contract::appointments::NotesWritten;
use contract::ids::AppointmentId;
use contract::problem::Code;
use leptos::prelude::*;
use std::collections::HashMap;

/// Notes that are typed and not saved, and whose notes are open. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Unsaved {
    typed: StoredValue<HashMap<AppointmentId, (Sheet, String)>>,
    open: RwSignal<Option<AppointmentId>>,
}

impl Unsaved {
    /// Nothing is typed.
    pub fn new() -> Self {
        Self { typed: StoredValue::new(HashMap::new()), open: RwSignal::new(None) }
    }
}

/// The notes of one appointment. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Notes {
    id: AppointmentId,
    api: Client,
    unsaved: Unsaved,
    sheet: RwSignal<Option<Sheet>>,
    typed: RwSignal<String>,
    saved: RwSignal<bool>,
    submission: Submission,
    on_change: Callback<()>,
}

impl Notes {
    /// What was typed before in this appointment's notes, if the page still has it.
    pub fn new(id: AppointmentId, unsaved: Unsaved, on_change: Callback<()>) -> Self {
        let (sheet, typed) = unsaved.typed.with_value(|typed| typed.get(&id).cloned()).unzip();
        // What was only looked at is put away with its row, and read anew when it is opened again.
        if sheet.is_none() && unsaved.open.get_untracked() == Some(id) {
            unsaved.open.set(None);
        }
        let notes = Self {
            id,
            api: use_client(),
            unsaved,
            sheet: RwSignal::new(sheet),
            typed: RwSignal::new(typed.unwrap_or_default()),
            saved: RwSignal::new(false),
            submission: Submission::new(),
            on_change,
        };
        Effect::new(move |_| {
            let (sheet, typed) = (notes.sheet.get(), notes.typed.get());
            let changed = sheet.filter(|sheet| sheet.is_changed(&typed));
            unsaved.typed.update_value(|all| {
                match changed {
                    Some(sheet) => all.insert(id, (sheet, typed)),
                    None => all.remove(&id),
                };
            });
        });
        notes
    }

    /// Whether they are open; one at a time is. Tracked.
    fn is_open(self) -> bool {
        self.unsaved.open.get() == Some(self.id)
    }

    /// Whether something is typed and not saved; tracked.
    fn is_changed(self) -> bool {
        self.sheet.with(|sheet| self.typed.with(|typed| sheet.as_ref().is_some_and(|sheet| sheet.is_changed(typed))))
    }

    /// Opens them, or puts them away. What is not changed is read anew.
    fn toggle(self) {
        self.saved.set(false);
        if untrack(|| self.is_open()) {
            self.unsaved.open.set(None);
            return;
        }
        self.unsaved.open.set(Some(self.id));
        if !untrack(|| self.is_changed()) {
            self.sheet.set(None);
            self.submission.send(client::read_notes(self.api, self.id), move |read| {
                self.typed.set(read.text.clone());
                self.sheet.set(Some(Sheet::new(read)));
            });
        }
    }

    fn save(self) {
        self.saved.set(false);
        let write = self
            .sheet
            .with_untracked(|sheet| self.typed.with_untracked(|typed| sheet.as_ref().map(|sheet| sheet.write(typed))));
        let Some(write) = write else { return };
        if let Err(errors) = write.check() {
            self.submission.refuse(errors);
            return;
        }
        self.submission.send_or(
            client::write_notes(self.api, self.id, write),
            move |written| {
                self.sheet.set(Some(Sheet::new(written)));
                self.saved.set(true);
                self.on_change.run(());
            },
            move |error: ClientError| match error.code() {
                Some(Code::ChangedMeanwhile) => {
                    self.look_at_theirs();
                    None
                }
                _ => Some(error),
            },
        );
    }

    fn look_at_theirs(self) {
        self.submission.send(client::read_notes(self.api, self.id), move |theirs| {
            self.sheet.update(|sheet| {
                if let Some(sheet) = sheet {
                    sheet.changed_meanwhile(theirs);
                }
            });
        });
    }

    fn keep(self, keep: Keep) {
        let typed = self.typed.get_untracked();
        let kept = self.sheet.try_update(|sheet| sheet.as_mut().map(|sheet| sheet.keep(keep, &typed)));
        if let Some(kept) = kept.flatten() {
            self.typed.set(kept);
        }
    }
}

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
