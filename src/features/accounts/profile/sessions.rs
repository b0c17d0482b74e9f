//! Where I am signed in, and signing one of them out.

use crate::client::use_client;
use crate::features::accounts::client::{self, SESSIONS};
use crate::features::shared::faces::faces;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::offline::use_reading;
use crate::platform::clock;
use crate::text::{self, I18n, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LiveRegion, SkeletonShape, Tag, Tone};
use chrono::{DateTime, TimeDelta, Utc};
use contract::accounts::SessionInfo;
use leptos::prelude::*;

/// The server knows when a session was used to the quarter of an hour; what is newer is *just now*.
const JUST_NOW: TimeDelta = TimeDelta::minutes(16);

/// The list of sessions.
#[component]
pub fn Sessions() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let reading = use_reading::<Vec<SessionInfo>>(|| Some(SESSIONS.to_owned()));
    let submission = Submission::new();
    let ending = RwSignal::new(None);
    let ended = RwSignal::new(false);
    let end = Callback::new(move |session| {
        ending.set(Some(session));
        ended.set(false);
        submission.send(client::end_session(api, session), move |()| {
            ended.set(true);
            reading.again();
        });
    });
    let message =
        Signal::derive(
            move || {
                if ended.get() { t_string!(i18n, accounts.session_ended).to_owned() } else { String::new() }
            },
        );
    view! {
        <section class="section" aria-labelledby="sessions">
            <h2 id="sessions">{t!(i18n, accounts.sessions_title)}</h2>
            <p>{t!(i18n, accounts.sessions_text)}</p>
            <FailureNotice of=submission />
            <LiveRegion message />
            {faces(
                reading,
                SkeletonShape::Cards(2),
                move |sessions| {
                    let row = move |session: SessionInfo| {
                        let id = session.id;
                        let busy = Signal::derive(move || submission.busy().get() && ending.get() == Some(id));
                        view! { <SessionRow session busy on_end=move |()| end.run(id) /> }
                    };
                    view! {
                        <ul class="sessions">
                            <For each=move || sessions.get() key=|session| (session.id, session.last_seen_at) children=row />
                        </ul>
                    }
                },
            )}
        </section>
    }
}

/// One session. This browser's own is ended by signing out, so it has no button here.
#[component]
fn SessionRow(session: SessionInfo, busy: Signal<bool>, #[prop(into)] on_end: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let SessionInfo { device, signed_in_at, last_seen_at, current, .. } = session;
    let device = Signal::derive(move || {
        if device.is_empty() { t_string!(i18n, accounts.session_unknown).to_owned() } else { device.clone() }
    });
    let label = Signal::derive(move || t_string!(i18n, accounts.session_end_this, device = device.get()).to_string());
    view! {
        <li class="session">
            <div class="session-text">
                <p class="session-device">
                    {device} {current.then(|| view! { <Tag tone=Tone::Good>{t!(i18n, accounts.session_here)}</Tag> })}
                </p>
                <p class="soft">{move || seen(i18n, last_seen_at)}</p>
                <p class="soft">
                    {move || {
                        let day = text::day_and_year(i18n, clock::local(signed_in_at).date());
                        t_string!(i18n, accounts.session_since, day = day).to_string()
                    }}
                </p>
            </div>
            {(!current)
                .then(|| {
                    view! {
                        <Button kind=ButtonKind::Secondary busy on_press=on_end>
                            <span aria-hidden="true">{t!(i18n, accounts.session_end)}</span>
                            <span class="visually-hidden">{label}</span>
                        </Button>
                    }
                })}
        </li>
    }
}

/// When a session was last used.
fn seen(i18n: I18n, at: DateTime<Utc>) -> String {
    if clock::now() - at < JUST_NOW {
        return t_string!(i18n, accounts.session_seen_now).to_owned();
    }
    let local = clock::local(at);
    let (day, time) = (text::day(i18n, local.date()), text::time(local.time()));
    t_string!(i18n, accounts.session_seen, day = day, time = time).to_string()
}
