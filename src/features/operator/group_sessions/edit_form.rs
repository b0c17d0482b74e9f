//! Changing what a group session says, and how many can take part.

use super::typed_plan::read_words;
use super::words::field_words;
use crate::client::{ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, Field, FieldKind};
use contract::group_sessions::{GroupSession, LONGEST_ABOUT, LONGEST_TITLE};
use contract::problem::Code;
use leptos::prelude::*;

/// The form in the dialog.
#[component]
pub fn EditForm(
    /// The group session.
    session: Memo<GroupSession>,
    /// It is changed.
    #[prop(into)]
    on_done: Callback<()>,
    /// Somebody else has changed it meanwhile.
    on_stale: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let first = session.get_untracked();
    let (title, about) = (RwSignal::new(first.title), RwSignal::new(first.about));
    let places = RwSignal::new(first.places.to_string());
    // Once it was said that somebody else has changed it, saving again replaces what they wrote.
    let is_told = StoredValue::new(false);
    let read_version = first.version;
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (id, latest) = session.with_untracked(|session| (session.id, session.version));
        let version = if is_told.get_value() { latest } else { read_version };
        match read_words(version, &title.get_untracked(), &about.get_untracked(), &places.get_untracked()) {
            Err(errors) => submission.refuse(errors),
            Ok(edit) => submission.send_or(
                client::edit_group_session(api, id, edit),
                move |_| on_done.run(()),
                move |error: ClientError| {
                    if error.code() == Some(Code::ChangedMeanwhile) {
                        is_told.set_value(true);
                        on_stale.run(());
                    }
                    Some(error)
                },
            ),
        }
    };
    let error = move |field: &'static str| {
        MaybeProp::derive(move || submission.errors.code(field).map(|code| field_words(i18n, field, code).to_owned()))
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <Field
                name="title"
                label=t_signal!(i18n, groups_staff.name)
                value=title
                error=error("title")
                autocomplete="off"
                longest=LONGEST_TITLE as u16
            />
            <Field
                name="about"
                label=t_signal!(i18n, groups_staff.about)
                value=about
                kind=FieldKind::LongText
                help=t_signal!(i18n, groups_staff.about_help)
                error=error("about")
                may_be_empty=true
                longest=LONGEST_ABOUT as u16
            />
            <Field
                name="places"
                label=t_signal!(i18n, groups_staff.places)
                value=places
                kind=FieldKind::Number
                help=t_signal!(i18n, groups_staff.places_help)
                error=error("places")
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true busy=submission.busy()>{t!(i18n, groups_staff.save_edit)}</Button>
            </div>
        </form>
    }
}
