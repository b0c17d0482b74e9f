//! The form that plans a group session. What is typed is kept until it is planned.

use super::typed_plan::TypedPlan;
use super::words::field_words;
use crate::client::{ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::{drafts, ids};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Choice, Field, FieldKind, Select};
use contract::group_sessions::{LONGEST_ABOUT, LONGEST_TITLE, holds_groups};
use contract::ids::{CentreId, GroupSessionId};
use contract::network::Centre;
use contract::time::TimeOfDay;
use leptos::prelude::*;

/// When registering ends on a day, unless another time is chosen.
const UNTIL: &str = "18:00";

/// The form in the dialog.
#[component]
pub fn PlanForm(
    /// The centre, for its rooms.
    about: Memo<Centre>,
    /// It is planned.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission) = (use_client(), Submission::new());
    let centre = about.with_untracked(|about| about.id.clone());
    let draft = StoredValue::new(draft_of(&centre));
    let fields = Fields::kept(draft.get_value());
    // It names the command: a repetition plans nothing twice, and after a refusal it is another plan.
    let id = StoredValue::new(GroupSessionId(ids::new_id()));
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match untrack(|| fields.typed()).read(id.get_value(), &centre) {
            Err(errors) => submission.refuse(errors),
            Ok(plan) => submission.send_or(
                client::plan_group_session(api, plan),
                move |_| {
                    drafts::forget(&draft.get_value());
                    on_done.run(());
                },
                move |error: ClientError| {
                    if error.code().is_some() {
                        id.set_value(GroupSessionId(ids::new_id()));
                    }
                    Some(error)
                },
            ),
        }
    };
    let rooms = Signal::derive(move || {
        about.with(|about| {
            let holding = about.spaces.iter().filter(|space| holds_groups(space.kind));
            let named = holding.map(|space| {
                let (room, count) = (space.label.clone(), space.places);
                let words = t_string!(i18n, groups_staff.room_holds, room = room, count = count);
                Choice::new(space.id.to_string(), words.to_string())
            });
            named.collect::<Vec<_>>()
        })
    });
    let times =
        Signal::derive(|| quarters().map(|time| Choice::new(time.to_string(), time.to_string())).collect::<Vec<_>>());
    let error = move |field: &'static str| {
        MaybeProp::derive(move || submission.errors.code(field).map(|code| field_words(i18n, field, code).to_owned()))
    };
    let has_until = Memo::new(move |_| fields.until_date.with(|date| !date.is_empty()));
    view! {
        <form class="form" novalidate on:submit=send>
            <Field
                name="title"
                label=t_signal!(i18n, groups_staff.name)
                value=fields.title
                error=error("title")
                autocomplete="off"
                longest=LONGEST_TITLE as u16
            />
            <Field
                name="about"
                label=t_signal!(i18n, groups_staff.about)
                value=fields.about
                kind=FieldKind::LongText
                help=t_signal!(i18n, groups_staff.about_help)
                error=error("about")
                may_be_empty=true
                longest=LONGEST_ABOUT as u16
            />
            <Field
                name="time.date"
                label=t_signal!(i18n, groups_staff.day)
                value=fields.date
                kind=FieldKind::Date
                error=error("time.date")
            />
            <div class="measures">
                <Select
                    name="time.start"
                    label=t_signal!(i18n, groups_staff.start)
                    choices=times
                    value=fields.start
                    error=error("time.start")
                />
                <Select
                    name="time.end"
                    label=t_signal!(i18n, groups_staff.end)
                    choices=times
                    value=fields.end
                    error=error("time.end")
                />
            </div>
            <Select
                name="room"
                label=t_signal!(i18n, groups_staff.room)
                choices=rooms
                value=fields.room
                error=error("room")
            />
            <Field
                name="places"
                label=t_signal!(i18n, groups_staff.places)
                value=fields.places
                kind=FieldKind::Number
                help=t_signal!(i18n, groups_staff.places_help)
                error=error("places")
            />
            <Field
                name="register_until"
                label=t_signal!(i18n, groups_staff.until_day)
                value=fields.until_date
                kind=FieldKind::Date
                help=t_signal!(i18n, groups_staff.until_day_help)
                error=error("register_until")
                may_be_empty=true
            />
            <Show when=move || has_until.get()>
                <Select
                    name="until_time"
                    label=t_signal!(i18n, groups_staff.until_time)
                    choices=times
                    value=fields.until_time
                />
            </Show>
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true busy=submission.busy()>{t!(i18n, groups_staff.save_plan)}</Button>
            </div>
        </form>
    }
}

/// Under this name a centre's plan is kept while it is typed.
fn draft_of(centre: &CentreId) -> String {
    format!("group/{centre}")
}

/// The fields. A copy is the same ones.
#[derive(Clone, Copy)]
struct Fields {
    title: RwSignal<String>,
    about: RwSignal<String>,
    date: RwSignal<String>,
    start: RwSignal<String>,
    end: RwSignal<String>,
    room: RwSignal<String>,
    places: RwSignal<String>,
    until_date: RwSignal<String>,
    until_time: RwSignal<String>,
}

impl Fields {
    /// What was typed before and not planned, kept from now on as it changes.
    fn kept(draft: String) -> Self {
        let empty = || TypedPlan { until_time: UNTIL.to_owned(), ..TypedPlan::default() };
        let typed = drafts::kept::<TypedPlan>(&draft).unwrap_or_else(empty);
        let fields = Self {
            title: RwSignal::new(typed.title),
            about: RwSignal::new(typed.about),
            date: RwSignal::new(typed.date),
            start: RwSignal::new(typed.start),
            end: RwSignal::new(typed.end),
            room: RwSignal::new(typed.room),
            places: RwSignal::new(typed.places),
            until_date: RwSignal::new(typed.until_date),
            until_time: RwSignal::new(typed.until_time),
        };
        Effect::new(move |_| drafts::keep(&draft, &fields.typed()));
        fields
    }

    /// What stands in them; tracked.
    fn typed(self) -> TypedPlan {
        TypedPlan {
            title: self.title.get(),
            about: self.about.get(),
            date: self.date.get(),
            start: self.start.get(),
            end: self.end.get(),
            room: self.room.get(),
            places: self.places.get(),
            until_date: self.until_date.get(),
            until_time: self.until_time.get(),
        }
    }
}

/// The times of a day that can be chosen.
fn quarters() -> impl Iterator<Item = TimeOfDay> {
    (0..=24 * 60).step_by(15).filter_map(|minutes| TimeOfDay::from_minutes(minutes).ok())
}
