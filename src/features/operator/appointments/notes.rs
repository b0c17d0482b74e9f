//! The counsellor's notes on an appointment: read when they are opened, written straight to the server, never kept on
//! the device (`docs/decisions/0008`). What is typed and not saved stays in the memory of the tab until somebody signs out;
//! before the tab is closed or loaded again, the browser asks.

mod panel;

pub use panel::{NotesButton, NotesPanel};

use super::sheet::{Keep, Sheet};
use crate::client::{Client, ClientError, CurrentSession, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::Submission;
use crate::platform::unsaved;
use contract::ids::{AppointmentId, PersonId};
use contract::problem::Code;
use leptos::prelude::*;

/// Who types, and whose notes are open. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Desk {
    counsellor: Option<PersonId>,
    open: RwSignal<Option<AppointmentId>>,
}

impl Desk {
    /// No notes are open.
    pub fn new(session: CurrentSession) -> Self {
        Self { counsellor: session.owner_untracked(), open: RwSignal::new(None) }
    }

    /// Under which name the tab remembers what this person types about an appointment.
    fn name_of(self, id: AppointmentId) -> Option<String> {
        Some(format!("notes/{}/{id}", self.counsellor?))
    }
}

/// The notes of one appointment. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Notes {
    id: AppointmentId,
    api: Client,
    desk: Desk,
    sheet: RwSignal<Option<Sheet>>,
    typed: RwSignal<String>,
    saved: RwSignal<bool>,
    submission: Submission,
    on_change: Callback<()>,
}

impl Notes {
    /// What was typed before in this appointment's notes, if the tab still has it.
    pub fn new(id: AppointmentId, desk: Desk, on_change: Callback<()>) -> Self {
        let name = desk.name_of(id);
        let (sheet, typed) = name.as_deref().and_then(unsaved::kept::<(Sheet, String)>).unzip();
        // What was only looked at is put away with its row, and read anew when it is opened again.
        if sheet.is_none() && desk.open.get_untracked() == Some(id) {
            desk.open.set(None);
        }
        let notes = Self {
            id,
            api: use_client(),
            desk,
            sheet: RwSignal::new(sheet),
            typed: RwSignal::new(typed.unwrap_or_default()),
            saved: RwSignal::new(false),
            submission: Submission::new(),
            on_change,
        };
        Effect::new(move |_| {
            let (sheet, typed) = (notes.sheet.get(), notes.typed.get());
            let Some(name) = &name else { return };
            match sheet.filter(|sheet| sheet.is_changed(&typed)) {
                Some(sheet) => unsaved::keep(name, (sheet, typed)),
                None => unsaved::forget(name),
            }
        });
        notes
    }

    /// Whether they are open; one at a time is. Tracked.
    fn is_open(self) -> bool {
        self.desk.open.get() == Some(self.id)
    }

    /// Whether something is typed and not saved; tracked.
    fn is_changed(self) -> bool {
        self.sheet.with(|sheet| self.typed.with(|typed| sheet.as_ref().is_some_and(|sheet| sheet.is_changed(typed))))
    }

    /// Opens them, or puts them away. What is not changed is read anew.
    fn toggle(self) {
        self.saved.set(false);
        if untrack(|| self.is_open()) {
            self.desk.open.set(None);
            return;
        }
        self.desk.open.set(Some(self.id));
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
