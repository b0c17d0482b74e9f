//! Who receives, on which days, from when until when, for what and in which ways.

use super::several::Several;
use super::typed_range::{ONCE, TypedRange, WEEKLY};
use super::words::{reason_words, way_words};
use crate::offline::outbox::{Command, RangeRequest};
use crate::offline::use_outbox;
use crate::platform::{drafts, ids};
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Choice, Field, FieldKind, FormErrors, Select};
use contract::appointments::{AppointmentReason, AppointmentWay, CentreRanges};
use contract::ids::{CentreId, RangeId};
use contract::problem::Code;
use contract::time::TimeOfDay;
use leptos::prelude::*;

/// Under this name a centre's range is kept while it is typed.
pub fn draft_of(centre: &CentreId) -> String {
    format!("range/{centre}")
}

/// The form in the dialog.
#[component]
pub fn RangeForm(
    /// The centre's ranges, for its counsellors.
    all: Memo<CentreRanges>,
    /// The range is in the outbox.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let errors = FormErrors::new();
    let fields = Fields::kept(all);
    let id = RangeId(ids::new_id());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let read = all.with_untracked(|all| untrack(|| fields.typed()).read(id, &all.centre, all.today));
        match read {
            Err(refused) => errors.show(refused),
            Ok(add) => {
                let _kept = outbox.enqueue(Command::Range { range: id, request: RangeRequest::Add(Box::new(add)) });
                on_done.run(());
            }
        }
    };
    let counsellors = Signal::derive(move || {
        all.with(|all| {
            all.counsellors.iter().map(|one| Choice::new(one.id.to_string(), one.name.clone())).collect::<Vec<_>>()
        })
    });
    let repeats = Signal::derive(move || {
        vec![
            Choice::new(WEEKLY, t_string!(i18n, counselling.weekly)),
            Choice::new(ONCE, t_string!(i18n, counselling.once)),
        ]
    });
    let times =
        Signal::derive(|| quarters().map(|time| Choice::new(time.to_string(), time.to_string())).collect::<Vec<_>>());
    let is_weekly = Memo::new(move |_| fields.repeats.with(|repeats| repeats != ONCE));
    let first_label = Signal::derive(move || {
        if is_weekly.get() { t_string!(i18n, counselling.first_day) } else { t_string!(i18n, counselling.day) }
            .to_owned()
    });
    let first_help =
        MaybeProp::derive(move || is_weekly.get().then(|| t_string!(i18n, counselling.first_day_help).to_owned()));
    let error = move |field: &'static str| {
        MaybeProp::derive(move || errors.code(field).map(|code| words(i18n, field, code).to_owned()))
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <Select
                name="counsellor"
                label=t_signal!(i18n, counselling.counsellor)
                choices=counsellors
                value=fields.counsellor
                error=error("counsellor")
            />
            <Select name="repeats" label=t_signal!(i18n, counselling.repeats) choices=repeats value=fields.repeats />
            <Field
                name="days.first"
                label=first_label
                value=fields.first
                kind=FieldKind::Date
                help=first_help
                error=error("days.first")
            />
            <Show when=move || is_weekly.get()>
                <Field
                    name="days.last"
                    label=t_signal!(i18n, counselling.last_day)
                    value=fields.last
                    kind=FieldKind::Date
                    error=error("days.last")
                />
            </Show>
            <div class="measures">
                <Select
                    name="from"
                    label=t_signal!(i18n, counselling.from)
                    choices=times
                    value=fields.from
                    error=error("from")
                />
                <Select name="to" label=t_signal!(i18n, counselling.to) choices=times value=fields.to error=error("to") />
            </div>
            <Several
                name="reasons"
                label=t_signal!(i18n, counselling.reasons)
                choices=AppointmentReason::ALL.to_vec()
                words=reason_and_minutes
                chosen=fields.reasons
                error=error("reasons")
            />
            <Several
                name="ways"
                label=t_signal!(i18n, counselling.ways)
                choices=AppointmentWay::ALL.to_vec()
                words=|i18n, way| way_words(i18n, way).to_owned()
                chosen=fields.ways
                error=error("ways")
            />
            <div class="actions">
                <Button submit=true>{t!(i18n, counselling.add)}</Button>
            </div>
        </form>
    }
}

/// The fields. A copy is the same ones.
#[derive(Clone, Copy)]
struct Fields {
    counsellor: RwSignal<String>,
    repeats: RwSignal<String>,
    first: RwSignal<String>,
    last: RwSignal<String>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    reasons: RwSignal<Vec<AppointmentReason>>,
    ways: RwSignal<Vec<AppointmentWay>>,
}

impl Fields {
    /// What was typed before and not sent, kept from now on as it changes. A counsellor who is the only one is chosen.
    fn kept(all: Memo<CentreRanges>) -> Self {
        let (draft, only) = all.with_untracked(|all| {
            let only = if let [only] = all.counsellors.as_slice() { Some(only.id.to_string()) } else { None };
            (draft_of(&all.centre), only)
        });
        let mut typed = drafts::kept::<TypedRange>(&draft).unwrap_or_else(TypedRange::empty);
        if typed.counsellor.is_empty() {
            typed.counsellor = only.unwrap_or_default();
        }
        let fields = Self {
            counsellor: RwSignal::new(typed.counsellor),
            repeats: RwSignal::new(typed.repeats),
            first: RwSignal::new(typed.first),
            last: RwSignal::new(typed.last),
            from: RwSignal::new(typed.from),
            to: RwSignal::new(typed.to),
            reasons: RwSignal::new(typed.reasons),
            ways: RwSignal::new(typed.ways),
        };
        Effect::new(move |_| drafts::keep(&draft, &fields.typed()));
        fields
    }

    /// What stands in them; tracked.
    fn typed(self) -> TypedRange {
        TypedRange {
            counsellor: self.counsellor.get(),
            repeats: self.repeats.get(),
            first: self.first.get(),
            last: self.last.get(),
            from: self.from.get(),
            to: self.to.get(),
            reasons: self.reasons.get(),
            ways: self.ways.get(),
        }
    }
}

/// The times of a day that can be chosen.
fn quarters() -> impl Iterator<Item = TimeOfDay> {
    (0..=24 * 60).step_by(15).filter_map(|minutes| TimeOfDay::from_minutes(minutes).ok())
}

fn reason_and_minutes(i18n: I18n, reason: AppointmentReason) -> String {
    let (words, minutes) = (reason_words(i18n, reason), reason.minutes());
    t_string!(i18n, counselling.reason_minutes, reason = words, minutes = minutes).to_string()
}

fn words(i18n: I18n, field: &str, code: Code) -> &'static str {
    match (field, code) {
        ("reasons" | "ways", Code::Required) => t_string!(i18n, counselling.choose_one),
        (_, Code::Required) => t_string!(i18n, operator.choose_or_write),
        ("days.last", Code::OutOfRange) => t_string!(i18n, counselling.last_day_wrong),
        ("to", Code::OutOfRange) => t_string!(i18n, counselling.too_short),
        (_, Code::InThePast) => t_string!(i18n, counselling.day_is_over),
        (_, other) => sentence(i18n, other),
    }
}
