//! Sending the form: it is kept on this phone, and goes as soon as that is possible.

use super::form::Form;
use crate::client::{Session, use_session};
use crate::features::traineeships::applications::state::{asked_of, form_field};
use crate::offline::outbox::{ApplicationRequest, Command, Offer};
use crate::offline::{Outbox, use_outbox};
use crate::platform::ids;
use crate::routes::{PostingPage, Route};
use contract::ids::{ApplicationId, PostingId};
use contract::problem::FieldError;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Sends the form. Whoever has to sign in or to complete the profile first comes back to it, with all that was typed.
pub fn use_sending(form: Form) -> Callback<()> {
    let (outbox, who) = (use_outbox(), use_session());
    let navigate = StoredValue::new_local(use_navigate());
    Callback::new(move |()| {
        let application = ApplicationId(ids::new_id());
        let (mine, me) = (form.beside.mine.get_untracked(), form.beside.me.get_untracked());
        let apply = match form.typed.with_untracked(|typed| typed.apply(application, mine.as_ref(), me.as_ref())) {
            Ok(apply) => apply,
            Err(errors) => {
                let in_form = |error: FieldError| FieldError::new(form_field(&error.field), error.code);
                return form.point_at(&errors.into_iter().map(in_form).collect::<Vec<_>>());
            }
        };
        let (posting, offer) = form.beside.posting.with_untracked(|posting| (posting.id, Offer::from(posting)));
        let here = Some(Box::new(Route::Posting(PostingPage::Apply(posting))));
        let first = match untrack(|| who.get()) {
            Session::SignedOut => Some(Route::SignIn { then: here }),
            Session::SignedIn(me) if !me.is_complete() => Some(Route::Profile { then: here }),
            _ => {
                put_away(outbox, posting);
                let request = ApplicationRequest::Apply(Box::new(apply));
                let kept = outbox.enqueue(Command::Application { application, posting, offer, request });
                kept.is_err().then_some(Route::SignIn { then: here })
            }
        };
        if let Some(first) = first {
            navigate.with_value(|navigate| navigate(&first.href(), Default::default()));
        }
    })
}

/// What became of the tries before this one was read above the form.
fn put_away(outbox: Outbox, posting: PostingId) {
    for entry in untrack(|| outbox.entries()) {
        let applied = asked_of(&entry)
            .is_some_and(|asked| asked.posting == posting && matches!(asked.request, ApplicationRequest::Apply(_)));
        if applied && entry.state.is_settled() {
            outbox.dismiss(entry.id);
        }
    }
}
