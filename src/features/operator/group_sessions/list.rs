//! The group sessions of a centre from a day on, and planning one.

use super::plan_form::PlanForm;
use super::session_row::SessionRow;
use crate::features::operator::client;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::text::{self, t, t_signal, use_i18n};
use crate::ui::{Button, Dialog, Empty, Field, FieldKind, Icon, SkeletonShape};
use chrono::NaiveDate;
use contract::group_sessions::{CentreGroupSessions, holds_groups};
use contract::network::Centre;
use leptos::prelude::*;

/// The list, and the way to plan one more.
#[component]
pub fn GroupList(
    /// The centre.
    about: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let centre = about.with_untracked(|about| about.id.clone());
    let from = RwSignal::new(about.with_untracked(|about| about.today.to_string()));
    let date = Memo::new(move |last: Option<&Option<NaiveDate>>| {
        from.with(|from| from.parse().ok()).or_else(|| last.copied().flatten())
    });
    let path = move || Some(client::group_sessions(&centre, date.get()));
    let reading = use_reading::<CentreGroupSessions>(path);
    let plans = RwSignal::new(false);
    let has_rooms = Memo::new(move |_| about.with(|about| about.spaces.iter().any(|space| holds_groups(space.kind))));
    let planned = move |()| {
        plans.set(false);
        reading.again();
    };
    let list = move || {
        faces(reading, SkeletonShape::Cards(3), move |all| {
            view! { <Sessions all on_change=move |()| reading.again() /> }
        })
    };
    view! {
        <Show
            when=move || has_rooms.get()
            fallback=move || {
                view! {
                    <Empty
                        title=t_signal!(i18n, groups_staff.no_rooms_title)
                        text=t_signal!(i18n, groups_staff.no_rooms_text)
                    />
                }
            }
        >
            <div class="actions">
                <Button icon=Icon::Plus on_press=move |()| plans.set(true)>
                    {t!(i18n, groups_staff.plan)}
                </Button>
            </div>
            <Dialog open=plans title=t_signal!(i18n, groups_staff.plan_title)>
                <PlanForm about on_done=planned />
            </Dialog>
        </Show>
        <div class="staff-choice">
            <Field name="from" label=t_signal!(i18n, groups_staff.from) value=from kind=FieldKind::Date />
        </div>
        {list()}
    }
}

/// The group sessions by date.
#[component]
fn Sessions(
    /// What the centre has.
    all: Memo<CentreGroupSessions>,
    /// Something was changed.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let dates = Memo::new(move |_| {
        all.with(|all| {
            let mut dates: Vec<NaiveDate> = all.sessions.iter().map(|session| session.time.date).collect();
            dates.dedup();
            dates
        })
    });
    let on = move |date: NaiveDate| {
        all.with(|all| all.sessions.iter().filter(|one| one.time.date == date).map(|one| one.id).collect::<Vec<_>>())
    };
    view! {
        <Show
            when=move || dates.with(|dates| !dates.is_empty())
            fallback=move || {
                view! {
                    <Empty
                        title=t_signal!(i18n, groups_staff.none_title)
                        text=t_signal!(i18n, groups_staff.none_text)
                    />
                }
            }
        >
            <For
                each=move || dates.get()
                key=|date| *date
                children=move |date| {
                    view! {
                        <section class="section">
                            <h2 class="day-name">{move || text::day(i18n, date)}</h2>
                            <ul class="day-entries">
                                <For
                                    each=move || on(date)
                                    key=|id| *id
                                    children=move |id| view! { <SessionRow id all on_change /> }
                                />
                            </ul>
                        </section>
                    }
                }
            />
        </Show>
    }
}
