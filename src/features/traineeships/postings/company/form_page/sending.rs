//! Saving what the form says, and asking for it to be published: two requests, each with an outcome of its own.

use super::form::{Form, draft_of};
use crate::client::{Client, ClientError, use_client};
use crate::features::shared::submission::Submission;
use crate::features::traineeships::postings::client;
use crate::features::traineeships::postings::state::Typed;
use crate::platform::clock::today;
use crate::platform::ids;
use crate::routes::{PostingPage, Route};
use contract::ids::CompanyId;
use contract::problem::Code;
use contract::traineeships::{
    EditPosting, Posting, PostingDetails, PostingEvent, PostingStep, StepPosting, WritePosting,
};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It is saved, and stays the company's.
    Save,
    /// It is saved, and goes to an operator.
    Send,
}

/// What sends the form. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Sending {
    /// The request.
    pub submission: Submission,
    /// Where the posting is, once it was saved and did not go to the operator.
    pub saved_at: RwSignal<Option<String>>,
    /// Sends it.
    pub send: Callback<Wish>,
}

/// Sends the form; `on_stale` is called when somebody else has changed the posting meanwhile.
pub fn use_sending(form: Form, posting: Option<Memo<Posting>>, on_stale: Callback<()>) -> Sending {
    let (api, submission, saved_at) = (use_client(), Submission::new(), RwSignal::new(None));
    let navigate = StoredValue::new_local(use_navigate());
    // Once it was said that somebody else has changed it, saving again replaces what they wrote.
    let is_told = StoredValue::new(false);
    let leave = move |posting: Posting| {
        form.forget();
        navigate.with_value(|navigate| navigate(&address(&posting), Default::default()));
    };
    let ask = move |saved: Posting| {
        // It is there now: whatever is typed from here on changes that one.
        form.typed.update(|typed| typed.saved = Some(saved.version));
        form.keep_as(draft_of(&saved));
        let step = StepPosting { version: saved.version, step: PostingStep::Submit };
        let request = client::step(api, saved.company, saved.id, step, ids::new_id());
        submission.send_or(request, leave, move |error| {
            saved_at.set(Some(address(&saved)));
            Some(error)
        });
    };
    let send = move |wish: Wish| {
        let typed = form.typed.get_untracked();
        let details = match typed.read(today()) {
            Ok(details) => details,
            Err(errors) => return form.point_at(&errors),
        };
        saved_at.set(None);
        let latest = posting.filter(|_| is_told.get_value()).map(|posting| posting.with_untracked(|now| now.version));
        let company = form.beside.with_untracked(|company| company.id);
        let request = save(api, company, Typed { saved: latest.or(typed.saved), ..typed }, details);
        let done = move |saved: Posting| match wish {
            // What was published is waiting again by itself.
            Wish::Send if saved.status.after(PostingEvent::Submit).is_some() => ask(saved),
            _ => leave(saved),
        };
        submission.send_or(request, done, move |error| refused(form, error, is_told, on_stale));
    };
    Sending { submission, saved_at, send: Callback::new(send) }
}

async fn save(api: Client, company: CompanyId, typed: Typed, details: PostingDetails) -> Result<Posting, ClientError> {
    let id = typed.posting();
    match typed.saved {
        None => client::write(api, company, WritePosting { id, details }).await,
        Some(version) => client::edit(api, company, id, EditPosting { version, details }).await,
    }
}

/// What the form makes of a refusal; gives back what is said above the button.
fn refused(form: Form, error: ClientError, is_told: StoredValue<bool>, on_stale: Callback<()>) -> Option<ClientError> {
    if error.code().is_some() && form.typed.with_untracked(|typed| typed.saved.is_none()) {
        // The id names the command that makes a draft: what is sent after a refusal is another one.
        form.typed.update(|typed| typed.id = ids::new_id());
    }
    match error {
        ClientError::Problem(problem) if problem.code == Code::InvalidFields && !problem.fields.is_empty() => {
            form.refuse(problem.fields);
            None
        }
        error => {
            if error.code() == Some(Code::ChangedMeanwhile) {
                is_told.set_value(true);
                on_stale.run(());
            }
            Some(error)
        }
    }
}

fn address(posting: &Posting) -> String {
    Route::Posting(PostingPage::One(posting.company, posting.id)).href()
}
