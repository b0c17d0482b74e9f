//! What every form does with its request, the same in every room: it goes out once, refused fields are marked, and
//! anything else that failed is said above the button.

use super::faces::error_words;
use crate::client::ClientError;
use crate::text::use_i18n;
use crate::ui::{FormErrors, Notice, NoticeKind};
use contract::problem::{Code, FieldError};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// One form's request. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Submission {
    busy: RwSignal<bool>,
    failure: RwSignal<Option<ClientError>>,
    /// What is wrong with which field.
    pub errors: FormErrors,
}

impl Submission {
    /// A form that was not sent.
    pub fn new() -> Self {
        Self { busy: RwSignal::new(false), failure: RwSignal::new(None), errors: FormErrors::new() }
    }

    /// Whether it is on its way.
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Why the last try failed, where no field is to blame; tracked.
    pub fn failure(self) -> Option<ClientError> {
        self.failure.get()
    }

    /// Marks what the rules refuse before anything is sent.
    pub fn refuse(self, errors: Vec<FieldError>) {
        self.failure.set(None);
        self.errors.show(errors);
    }

    /// Takes away what an earlier try left.
    pub fn clear(self) {
        self.failure.set(None);
        self.errors.clear();
    }

    /// Sends, and calls `done` with the answer. While one request is under way, another press does nothing.
    pub fn send<T: 'static>(
        self,
        request: impl Future<Output = Result<T, ClientError>> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        self.send_or(request, done, Some);
    }

    /// As [`Self::send`]; `refused` sees each failure first, and gives back what the form itself should show.
    pub fn send_or<T: 'static>(
        self,
        request: impl Future<Output = Result<T, ClientError>> + 'static,
        done: impl FnOnce(T) + 'static,
        refused: impl FnOnce(ClientError) -> Option<ClientError> + 'static,
    ) {
        if self.busy.get_untracked() {
            return;
        }
        self.clear();
        self.busy.set(true);
        spawn_local(async move {
            let answer = request.await;
            // The person may have left the form meanwhile: then nobody is there to be told.
            if self.busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(answer) => done(answer),
                Err(error) => {
                    if let Some(error) = refused(error) {
                        self.show(error);
                    }
                }
            }
        });
    }

    fn show(self, error: ClientError) {
        match error {
            ClientError::Problem(problem) if problem.code == Code::InvalidFields && !problem.fields.is_empty() => {
                self.errors.show(problem.fields);
            }
            other => self.failure.set(Some(other)),
        }
    }
}

impl Default for Submission {
    fn default() -> Self {
        Self::new()
    }
}

/// Why the form's request failed, above its button. A screen reader is told at once.
#[component]
pub fn FailureNotice(
    /// The form's request.
    of: Submission,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        of.failure.get().map(|error| {
            view! { <Notice kind=NoticeKind::Danger>{move || error_words(i18n, &error)}</Notice> }
        })
    }
}
