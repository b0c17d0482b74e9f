//! How the group of a group session answers: a class, its counts and its picture in numbers. Nobody's name stands beside any
//! of it.

mod counts;

use crate::client::use_client;
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::ids;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, LinkButton};
use contract::group_sessions::GroupSession;
use contract::ids::ClassId;
use contract::orientation::{ClassCounts, Form, LONGEST_CLASS_LABEL, OpenClass};
use counts::Counts;
use leptos::prelude::*;

/// The class of the group, or the button that opens one.
#[component]
pub fn GroupClass(
    /// The group session.
    session: Memo<GroupSession>,
    /// Its class, if it has one.
    class: Memo<Option<ClassCounts>>,
    /// Whether one can be opened now.
    can_open: Memo<bool>,
    /// A class was opened or taken away, or the counts are to be read again.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let has_class = Memo::new(move |_| class.with(Option::is_some));
    view! {
        <Show when=move || has_class.get() || can_open.get()>
            <div class="stack">
                <h3>{t!(i18n, groups_staff.class_title)}</h3>
                <Show when=move || has_class.get() fallback=move || view! { <Open session on_change /> }>
                    <Linked session class on_change />
                </Show>
            </div>
        </Show>
    }
}

/// Opens a class with the group session's title, for the short form, and links it.
#[component]
fn Open(session: Memo<GroupSession>, on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    // It names the class: a repetition opens no second one.
    let id = ClassId(ids::new_id());
    let open = move |()| {
        let (of, title) = session.with_untracked(|session| (session.id, session.title.clone()));
        let class = OpenClass { id, label: label_of(&title), form: Form::Short };
        submission.send(client::open_class_for(api, of, class), move |_| on_change.run(()));
    };
    view! {
        <p class="soft">{t!(i18n, groups_staff.class_text)}</p>
        <FailureNotice of=submission />
        <div class="actions">
            <Button kind=ButtonKind::Secondary icon=Icon::People busy=submission.busy() on_press=open>
                {t!(i18n, groups_staff.open_class)}
            </Button>
        </div>
    }
}

#[component]
fn Linked(session: Memo<GroupSession>, class: Memo<Option<ClassCounts>>, on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let asks = RwSignal::new(false);
    let yours =
        Memo::new(move |_| class.with(|class| class.as_ref().filter(|one| one.guided_by_you).map(|one| one.id)));
    let unlink = move |()| {
        asks.set(false);
        let of = session.with_untracked(|session| session.id);
        submission.send(client::unlink_class(api, of), move |()| on_change.run(()));
    };
    view! {
        {move || class.get().map(|class| view! { <Counts class /> })}
        <FailureNotice of=submission />
        <div class="actions">
            {move || {
                yours
                    .get()
                    .map(|id| {
                        view! {
                            <LinkButton href=Route::Class(id).href()>{t!(i18n, groups_staff.to_class)}</LinkButton>
                        }
                    })
            }}
            <Button kind=ButtonKind::Secondary icon=Icon::Again on_press=on_change>
                {t!(i18n, groups_staff.class_again)}
            </Button>
            <Button kind=ButtonKind::Quiet busy=submission.busy() on_press=move |()| asks.set(true)>
                {t!(i18n, groups_staff.unlink_class)}
            </Button>
        </div>
        <Confirm
            open=asks
            title=t_signal!(i18n, groups_staff.unlink_class_title)
            text=t_signal!(i18n, groups_staff.unlink_class_text)
            action=t_signal!(i18n, groups_staff.unlink_class)
            on_confirm=unlink
        />
    }
}

/// A title may be longer than the label of a class.
fn label_of(title: &str) -> String {
    let label: String = title.chars().take(LONGEST_CLASS_LABEL).collect();
    label.trim().to_owned()
}
