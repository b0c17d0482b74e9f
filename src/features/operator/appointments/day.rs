//! A day of the counsellors, as it changes: who comes or is called, by time.

use super::entry_row::EntryRow;
use super::notes::Desk;
use crate::client::{listen, use_session};
use crate::features::operator::client;
use crate::features::operator::day::DayBar;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::platform::clock;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Empty, Icon, LinkButton, SkeletonShape, Tag, Tone};
use contract::appointments::{AppointmentDay, AppointmentEntry, CompanyTalk};
use contract::network::Centre;
use contract::time::{Instant, TimeOfDay};
use leptos::prelude::*;
use std::time::Duration;

/// How often it is looked at whether an appointment has begun.
const TICK: Duration = Duration::from_secs(15);

/// The day, read again whenever the server tells that something changed.
#[component]
pub fn CounsellorsDay(
    /// The centre.
    about: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let centre = about.with_untracked(|about| about.id.clone());
    let date = RwSignal::new(about.with_untracked(|about| about.today));
    let path = {
        let centre = centre.clone();
        move || Some(client::appointments(&centre, date.get()))
    };
    let reading = use_reading::<AppointmentDay>(path);
    let listening = StoredValue::new_local(None);
    Effect::new(move |_| {
        let stream = listen(&client::day_events(&centre, date.get()), move || reading.again());
        listening.set_value(Some(stream));
    });
    let now = clock::ticking(TICK);
    let desk = Desk::new(use_session());
    view! {
        <DayBar date today=Signal::derive(move || about.with(|about| about.today)) />
        <div class="actions">
            <LinkButton href=Route::OperatorPeople.href() icon=Icon::Plus>
                {t!(i18n, operator.book_for_someone)}
            </LinkButton>
        </div>
        {faces(
            reading,
            SkeletonShape::Cards(4),
            move |day| view! {
                <Entries day now desk on_change=move |()| reading.again() />
                <CompanyTalks day />
            },
        )}
    }
}

/// The appointments by their start.
#[component]
fn Entries(
    day: Memo<AppointmentDay>,
    now: ReadSignal<Instant>,
    desk: Desk,
    #[prop(into)] on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let starts = Memo::new(move |_| day.with(|day| starts(&day.entries)));
    view! {
        <Show
            when=move || starts.with(|starts| !starts.is_empty())
            fallback=move || {
                view! {
                    <Empty
                        title=t_signal!(i18n, counselling.no_entries_title)
                        text=t_signal!(i18n, counselling.no_entries_text)
                    />
                }
            }
        >
            <For
                each=move || starts.get()
                key=|start| *start
                children=move |start| {
                    view! {
                        <section class="day-group">
                            <h3 class="day-time">{start.to_string()}</h3>
                            <ul class="day-entries">
                                <For
                                    each=move || day.with(|day| starting_at(&day.entries, start))
                                    key=|entry| entry.appointment.id
                                    children=move |entry| view! { <EntryRow first=entry day now desk on_change /> }
                                />
                            </ul>
                        </section>
                    }
                }
            />
        </Show>
    }
}

/// The interview rooms that companies have: nobody is named, the door is opened.
#[component]
fn CompanyTalks(
    /// The day.
    day: Memo<AppointmentDay>,
) -> impl IntoView {
    let i18n = use_i18n();
    let talks = Memo::new(move |_| day.with(|day| day.company_talks.clone()));
    let line = move |talk: CompanyTalk| {
        let CompanyTalk { room_label, start, end, is_agreed } = talk;
        let (tone, icon) = if is_agreed { (Tone::Good, Icon::Check) } else { (Tone::Waiting, Icon::Clock) };
        view! {
            <li class="card company-talk">
                <p>
                    <strong>{format!("{start}–{end}")}</strong>
                    " "
                    {room_label}
                </p>
                <Tag tone icon=icon>
                    {move || match is_agreed {
                        true => t_string!(i18n, counselling.company_agreed),
                        false => t_string!(i18n, counselling.company_proposed),
                    }}
                </Tag>
            </li>
        }
    };
    view! {
        <Show when=move || talks.with(|talks| !talks.is_empty())>
            <section class="section" aria-labelledby="company-talks">
                <h3 id="company-talks">{t!(i18n, counselling.company_talks)}</h3>
                <p class="soft">{t!(i18n, counselling.company_talks_text)}</p>
                <ul class="company-talks">{move || talks.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}

/// The starts of a day, each once. The entries are in order.
fn starts(entries: &[AppointmentEntry]) -> Vec<TimeOfDay> {
    let mut starts: Vec<TimeOfDay> = entries.iter().map(|entry| entry.appointment.slot.start).collect();
    starts.dedup();
    starts
}

fn starting_at(entries: &[AppointmentEntry], start: TimeOfDay) -> Vec<AppointmentEntry> {
    entries.iter().filter(|entry| entry.appointment.slot.start == start).cloned().collect()
}
