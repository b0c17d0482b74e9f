//! The counsellor's notes on an appointment: read when they are opened, written straight to the server, never kept on
//! the device. What is typed and not saved stays as long as the page is open.

mod panel;

pub use panel::{NotesButton, NotesPanel};

use super::sheet::{Keep, Sheet};
use crate::client::{Client, ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::Submission;
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
