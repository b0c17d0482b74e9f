//! Meeting in an interview room: in which centre, for how long, on which day and from when on. It is never needed: the
//! words can say where.

use super::meeting::{CENTRE, Meeting, START, as_clock};
use crate::features::shared::faces::faces;
use crate::features::traineeships::applications::talk_words;
use crate::platform::clock;
use crate::text::{self, t, t_signal, t_string, use_i18n};
use crate::ui::{
    Button, ButtonKind, DateChoice, Empty, FormErrors, Icon, Notice, RadioChoice, SkeletonShape, TimeChoice,
};
use contract::appointments::last_appointment_date;
use contract::network::{CentreKind, CentreSummary};
use contract::traineeships::{RoomSlots, TalkLength};
use leptos::prelude::*;

/// Where they meet.
#[component]
pub fn Meet(
    /// What is chosen.
    meeting: Meeting,
    /// What is wrong in the form.
    errors: FormErrors,
    /// Whether a proposal waits for its answer, whose place a new one takes.
    replaces: Memo<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let ways = Signal::derive(move || {
        vec![
            (false, t_string!(i18n, received.meet_words).to_owned()),
            (true, t_string!(i18n, received.meet_centre).to_owned()),
        ]
    });
    let in_centre = move || meeting.in_centre.get() == Some(true);
    let centres = move || {
        faces(meeting.centres, SkeletonShape::Lines(4), move |centres| view! { <Centres meeting centres errors /> })
    };
    view! {
        <RadioChoice
            name="meet"
            label=t_signal!(i18n, received.meet_ask)
            help=t_signal!(i18n, received.meet_help)
            choices=ways
            value=meeting.in_centre
        />
        <Show when=in_centre>
            {centres()}
            <Show when=move || meeting.centre.with(Option::is_some)>
                <When meeting errors />
            </Show>
            <Show when=move || meeting.chosen.with(Option::is_some)>
                <Notice>{t!(i18n, received.meet_held)}</Notice>
            </Show>
            <Show when=move || replaces.get()>
                <p class="soft">{t!(i18n, received.meet_replaces)}</p>
            </Show>
        </Show>
    }
}

/// The centres that have an interview room, the hubs first.
#[component]
fn Centres(
    /// What is chosen.
    meeting: Meeting,
    /// All of them.
    centres: Memo<Vec<CentreSummary>>,
    /// What is wrong in the form.
    errors: FormErrors,
) -> impl IntoView {
    let i18n = use_i18n();
    let choices = Signal::derive(move || {
        let mut with_rooms = centres.get();
        with_rooms.retain(|centre| centre.interview_rooms > 0);
        with_rooms.sort_by_key(|centre| centre.kind != CentreKind::Hub);
        with_rooms.into_iter().map(|centre| (centre.id, centre.name)).collect::<Vec<_>>()
    });
    let error =
        MaybeProp::derive(move || errors.code(CENTRE).map(|_| t_string!(i18n, received.meet_choose_centre).to_owned()));
    view! {
        <Show
            when=move || choices.with(|choices| !choices.is_empty())
            fallback=move || view! { <Notice>{t!(i18n, received.meet_no_centres)}</Notice> }
        >
            <RadioChoice
                name=CENTRE
                label=t_signal!(i18n, received.meet_which)
                choices
                value=meeting.centre
                error
            />
        </Show>
    }
}

/// How long, which day, from when on.
#[component]
fn When(
    /// What is chosen.
    meeting: Meeting,
    /// What is wrong in the form.
    errors: FormErrors,
) -> impl IntoView {
    let i18n = use_i18n();
    let lengths = Signal::derive(move || {
        TalkLength::ALL.map(|length| (length, talk_words::length(i18n, length).to_owned())).to_vec()
    });
    let today = clock::today();
    let times =
        move || faces(meeting.slots, SkeletonShape::Lines(3), move |slots| view! { <Times meeting slots errors /> });
    view! {
        <RadioChoice
            name="talk.propose.length"
            label=t_signal!(i18n, received.meet_length)
            choices=lengths
            value=meeting.length
        />
        <DateChoice
            name="talk.propose.date"
            label=t_signal!(i18n, received.meet_day)
            value=meeting.day
            first=today
            last=last_appointment_date(today)
        />
        {times()}
    }
}

/// The free times of the day, or the next day that has some.
#[component]
fn Times(
    /// What is chosen.
    meeting: Meeting,
    /// When the rooms are free.
    slots: Memo<RoomSlots>,
    /// What is wrong in the form.
    errors: FormErrors,
) -> impl IntoView {
    let i18n = use_i18n();
    let error =
        MaybeProp::derive(move || errors.code(START).map(|_| t_string!(i18n, received.meet_choose_time).to_owned()));
    let times = Signal::derive(move || {
        meeting.starts.with(|starts| starts.iter().filter_map(|start| as_clock(start.start)).collect::<Vec<_>>())
    });
    let other_day = Memo::new(move |_| {
        slots.track();
        meeting.first_free().filter(|day| Some(*day) != meeting.day.get() && times.with(Vec::is_empty))
    });
    let is_full = move || slots.with(|slots| slots.starts.is_empty() && slots.next.is_none());
    view! {
        <Show
            when=move || !is_full()
            fallback=move || {
                view! {
                    <Empty
                        title=t_signal!(i18n, received.meet_none_title)
                        text=t_signal!(i18n, received.meet_none_text)
                    />
                }
            }
        >
            <TimeChoice name=START label=t_signal!(i18n, received.meet_time) times value=meeting.time error />
            {move || {
                other_day
                    .get()
                    .map(|day| {
                        view! {
                            <Button
                                kind=ButtonKind::Secondary
                                icon=Icon::Calendar
                                on_press=move |()| meeting.day.set(Some(day))
                            >
                                {move || t_string!(i18n, received.meet_go_to_day, day = text::day(i18n, day))}
                            </Button>
                        }
                    })
            }}
        </Show>
    }
}
