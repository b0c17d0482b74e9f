//! Registering, waiting for a place, giving up; or why none of it can be done.

use crate::client::{Session, use_session};
use crate::features::group_sessions::client::calendar_address;
use crate::features::group_sessions::state::{Offer, offer};
use crate::offline::outbox::{Command, GroupRequest, Meeting};
use crate::offline::use_outbox;
use crate::platform::{clock, ids};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, IconView, LinkButton, Notice, NoticeKind};
use contract::group_sessions::{GroupRegistration, GroupSession, RegistrationEvent, fits_clock};
use contract::ids::RegistrationId;
use contract::time::Span;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// What can be done.
#[component]
pub fn Actions(
    /// The group session.
    session: Memo<GroupSession>,
    /// The person's registration, if there is one.
    registration: Memo<Option<GroupRegistration>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let offered = Memo::new(move |_| session.with(|session| offer(session, clock::now())));
    let can_give_up =
        Memo::new(move |_| registration.get().filter(can_be_given_up).map(|mine| (mine.id, mine.status.has_place())));
    let why = move || session.with(|session| session.why.clone()).unwrap_or_default();
    move || match (offered.get(), can_give_up.get()) {
        (Offer::CalledOff, _) => view! {
            <Notice kind=NoticeKind::Warning title=t_signal!(i18n, groups.called_off_title)>{why}</Notice>
            <Others />
        }
        .into_any(),
        (Offer::Over, _) => view! {
            <Notice>{t!(i18n, groups.is_over)}</Notice>
            <Others />
        }
        .into_any(),
        (_, Some((mine, has_place))) => view! { <GiveUp session mine has_place /> }.into_any(),
        (Offer::Closed, None) => view! {
            <Notice>{t!(i18n, groups.is_closed)}</Notice>
            <Others />
        }
        .into_any(),
        (Offer::Place, None) => view! { <Register session for_list=false /> }.into_any(),
        (Offer::List, None) => view! { <Register session for_list=true /> }.into_any(),
    }
}

/// Who is in the list gives up until it begins.
fn can_be_given_up(mine: &GroupRegistration) -> bool {
    let span = Span { start: mine.session.starts_at, end: mine.session.ends_at };
    let fits = fits_clock(RegistrationEvent::Cancel, span, clock::now()).is_ok();
    fits && mine.status.after(RegistrationEvent::Cancel).is_some()
}

/// The button that asks for a place, or for one in the list.
#[component]
fn Register(
    /// The group session.
    session: Memo<GroupSession>,
    /// Whether every place is taken.
    for_list: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let (outbox, who, navigate) = (use_outbox(), use_session(), use_navigate());
    let ask = move |()| {
        let (id, meeting) = session.with_untracked(|session| (session.id, Meeting::from(session)));
        let here = Some(Box::new(Route::GroupSession(id)));
        let registration = RegistrationId(ids::new_id());
        let first = match untrack(|| who.get()) {
            Session::SignedOut => Some(Route::SignIn { then: here }),
            Session::SignedIn(me) if !me.is_complete() => Some(Route::Profile { then: here }),
            _ => {
                let request = GroupRequest::Register { meeting };
                let kept = outbox.enqueue(Command::Group { session: id, registration, request });
                kept.is_err().then_some(Route::SignIn { then: here })
            }
        };
        if let Some(first) = first {
            navigate(&first.href(), Default::default());
        }
    };
    let words = if for_list { t!(i18n, groups.wait) } else { t!(i18n, groups.register) };
    view! {
        {for_list.then(|| view! { <p>{t!(i18n, groups.wait_text)}</p> })}
        <div class="actions">
            <Button icon=if for_list { Icon::Clock } else { Icon::Check } on_press=ask>
                {words}
            </Button>
        </div>
    }
}

/// The calendar, and the button that gives the place up, asked once.
#[component]
fn GiveUp(
    /// The group session.
    session: Memo<GroupSession>,
    /// The registration.
    mine: RegistrationId,
    /// Whether it is a place, which has a time to note, and not waiting for one.
    has_place: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let asking = RwSignal::new(false);
    let give_up = move |()| {
        asking.set(false);
        let (session, meeting) = session.with_untracked(|session| (session.id, Meeting::from(session)));
        let request = GroupRequest::Cancel { meeting };
        // Nobody to keep it for: the page shows no registration then.
        let _nobody = outbox.enqueue(Command::Group { session, registration: mine, request });
    };
    let calendar = move || {
        view! {
            <a class="button button-secondary" href=calendar_address(mine) download>
                <IconView icon=Icon::Calendar />
                <span>{t!(i18n, groups.add_to_calendar)}</span>
            </a>
        }
    };
    view! {
        <div class="actions">
            {has_place.then(calendar)}
            <LinkButton kind=ButtonKind::Secondary icon=Icon::List href=Route::MyGroupSessions.href()>
                {t!(i18n, groups.mine_title)}
            </LinkButton>
            <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asking.set(true)>
                {t!(i18n, groups.give_up)}
            </Button>
        </div>
        <Confirm
            open=asking
            title=t_signal!(i18n, groups.give_up_ask)
            text=t_signal!(i18n, groups.give_up_ask_text)
            action=t_signal!(i18n, groups.give_up_yes)
            on_confirm=give_up
        />
    }
}

/// To what else there is.
#[component]
fn Others() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="actions">
            <LinkButton href=Route::GroupSessions.href()>{t!(i18n, groups.see_all)}</LinkButton>
        </div>
    }
}
