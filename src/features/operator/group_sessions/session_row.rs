//! A group session of the centre, and what can be done about it.

use super::call_off::CallOff;
use super::edit_form::EditForm;
use super::words::{counts, status_words};
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::platform::clock;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Icon, Tag, Tone};
use contract::group_sessions::{CentreGroupSessions, GroupSession, GroupSessionStatus, RegistrationEvent, fits_clock};
use contract::ids::GroupSessionId;
use contract::time::Span;
use leptos::prelude::*;

lazy_part!(
    PARTICIPANTS = operator_participants,
    operator::group_sessions::participants_of((Memo<GroupSession>, Callback<()>)),
    is_page: false
);

/// One row. It stays while the list is read again, so that what is open in it does too.
#[component]
pub fn SessionRow(
    /// Which one.
    id: GroupSessionId,
    /// What the centre has.
    all: Memo<CentreGroupSessions>,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let session = Memo::new(move |last: Option<&Option<GroupSession>>| {
        let here = all.with(|all| all.sessions.iter().find(|session| session.id == id).cloned());
        here.or_else(|| last.cloned().flatten())
    });
    move || session.get_untracked().map(|first| view! { <Row first session on_change /> })
}

#[component]
fn Row(first: GroupSession, session: Memo<Option<GroupSession>>, on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let session = Memo::new(move |_| session.get().unwrap_or_else(|| first.clone()));
    let (edits, calls_off, shows) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(false));
    let reason = RwSignal::new(String::new());
    let status = Memo::new(move |_| session.with(|session| session.status.at(session.ends_at, clock::now())));
    let can_call_off = Memo::new(move |_| session.with(can_be_called_off));
    let title = Memo::new(move |_| session.with(|session| session.title.clone()));
    let of_what = move || view! { <span class="visually-hidden">" " {move || title.get()}</span> };
    let tag = move || {
        let (tone, icon) = match status.get() {
            GroupSessionStatus::Planned => (Tone::Good, Icon::Check),
            GroupSessionStatus::CalledOff => (Tone::Careful, Icon::Warning),
            GroupSessionStatus::Over => (Tone::Neutral, Icon::Clock),
        };
        view! { <Tag tone icon=icon>{move || status_words(i18n, status.get())}</Tag> }
    };
    let why = move || {
        let why = session.with(|session| session.why.clone())?;
        Some(t_string!(i18n, groups_staff.called_off_because, why = why).to_string())
    };
    let edited = move |()| {
        edits.set(false);
        on_change.run(());
    };
    let called_off = move |()| {
        calls_off.set(false);
        on_change.run(());
    };
    view! {
        <li class="day-entry" class:day-entry-gone=move || status.get() == GroupSessionStatus::CalledOff>
            <div class="day-entry-text">
                <p class="day-entry-name">{move || title.get()}</p>
                <p>
                    <strong>{move || session.with(|one| format!("{}–{}", one.time.start, one.time.end))}</strong>
                    " · " {move || session.with(|one| one.room_label.clone())}
                </p>
                <p class="soft">{move || session.with(|session| counts(i18n, session))}</p>
                {move || why().map(|why| view! { <p class="soft">{why}</p> })}
            </div>
            <div class="day-entry-state">{tag}</div>
            <div class="day-entry-actions">
                <Button icon=Icon::People on_press=move |()| shows.update(|shows| *shows = !*shows)>
                    {move || if shows.get() {
                        t_string!(i18n, groups_staff.close_participants)
                    } else {
                        t_string!(i18n, groups_staff.participants)
                    }}
                    {of_what()}
                </Button>
                <Show when=move || status.get() == GroupSessionStatus::Planned>
                    <Button kind=ButtonKind::Secondary icon=Icon::Edit on_press=move |()| edits.set(true)>
                        {t!(i18n, groups_staff.edit)}
                        {of_what()}
                    </Button>
                </Show>
                <Show when=move || can_call_off.get()>
                    <Button kind=ButtonKind::Quiet on_press=move |()| calls_off.set(true)>
                        {t!(i18n, groups_staff.call_off)}
                        {of_what()}
                    </Button>
                </Show>
            </div>
            <Show when=move || shows.get()>
                {lazy(PARTICIPANTS, (session, on_change))}
            </Show>
            <Dialog open=edits title=t_signal!(i18n, groups_staff.edit_title)>
                <EditForm session on_done=edited on_stale=on_change />
            </Dialog>
            <Dialog open=calls_off title=t_signal!(i18n, groups_staff.call_off_title)>
                <CallOff session why=reason on_done=called_off />
            </Dialog>
        </li>
    }
}

fn can_be_called_off(session: &GroupSession) -> bool {
    let span = Span { start: session.starts_at, end: session.ends_at };
    let fits = fits_clock(RegistrationEvent::CallOff, span, clock::now()).is_ok();
    session.status == GroupSessionStatus::Planned && fits
}
