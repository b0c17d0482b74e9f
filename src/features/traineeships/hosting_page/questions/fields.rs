//! The fields of each step.

use crate::features::traineeships::hosting_page::form::Form;
use crate::features::traineeships::state::name_of;
use crate::features::traineeships::words;
use crate::platform::clock::today;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Checkbox, Choice, DateField, Field, FieldKind, Select};
use contract::traineeships::{Occasion, Protection, Region};
use leptos::prelude::*;

/// Where, and from when on.
#[component]
pub fn Place(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let regions = Signal::derive(move || {
        let choice = |region: Region| Choice::new(name_of(&region), words::region(i18n, region));
        Region::ALL.into_iter().map(choice).collect::<Vec<_>>()
    });
    view! {
        <Select
            name="region"
            label=t_signal!(i18n, traineeships.region)
            choices=regions
            value=form.region
            help=t_signal!(i18n, traineeships.region_help)
            error=form.errors.beside(i18n, "region")
        />
        <Field
            name="date"
            label=t_signal!(i18n, traineeships.date)
            value=form.date
            kind=FieldKind::Date
            help=t_signal!(i18n, traineeships.date_help)
            error=form.errors.beside(i18n, "date")
            may_be_empty=true
        />
    }
}

/// How many work there.
#[component]
pub fn Size(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Field
            name="headcount"
            label=t_signal!(i18n, traineeships.headcount)
            value=form.headcount
            kind=FieldKind::Number
            help=t_signal!(i18n, traineeships.headcount_help)
            error=form.errors.beside(i18n, "headcount")
        />
    }
}

/// What may stand against it.
#[component]
pub fn Past(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p>{t!(i18n, traineeships.past_text)}</p>
        <Checkbox
            name="dismissed"
            label=t_signal!(i18n, traineeships.dismissed)
            checked=form.dismissed
            help=t_signal!(i18n, traineeships.dismissed_help)
        />
        {move || {
            form.dismissed
                .get()
                .then(|| {
                    view! {
                        <DateField
                            name="dismissed_on"
                            label=t_signal!(i18n, traineeships.dismissed_on)
                            value=form.dismissed_on
                            help=t_signal!(i18n, traineeships.dismissed_on_help)
                            error=form.errors.beside(i18n, "dismissed_on")
                        />
                    }
                })
        }}
        <Checkbox
            name="support"
            label=t_signal!(i18n, traineeships.support)
            checked=form.support
            help=t_signal!(i18n, traineeships.support_help)
        />
        <Checkbox name="unsafe" label=t_signal!(i18n, traineeships.not_safe) checked=form.is_unsafe />
        <Checkbox name="duty_open" label=t_signal!(i18n, traineeships.duty) checked=form.duty_open />
    }
}

/// Who is there already, and who was; the latter only where it changes the answer.
#[component]
pub fn Running(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks_bonus = untrack(|| form.typed()).asks_bonus(today());
    view! {
        <Field
            name="running"
            label=t_signal!(i18n, traineeships.running)
            value=form.running
            kind=FieldKind::Number
            help=t_signal!(i18n, traineeships.running_help)
            error=form.errors.beside(i18n, "running")
        />
        {asks_bonus
            .then(|| {
                view! {
                    <Field
                        name="ended"
                        label=t_signal!(i18n, traineeships.ended)
                        value=form.ended
                        kind=FieldKind::Number
                        error=form.errors.beside(i18n, "ended")
                        may_be_empty=true
                    />
                    <Field
                        name="hired"
                        label=t_signal!(i18n, traineeships.hired)
                        value=form.hired
                        kind=FieldKind::Number
                        help=t_signal!(i18n, traineeships.hired_help)
                        error=form.errors.beside(i18n, "hired")
                        may_be_empty=true
                    />
                }
            })}
    }
}

/// Who is looked for, and for how much of the week.
#[component]
pub fn Whom(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let seeks = Signal::derive(move || {
        let of = |seeks: &Protection| Choice::new(name_of(seeks), words::seeks(i18n, Some(*seeks)));
        // Anybody has a name too: an empty one would ask to choose.
        let anybody = Choice::new(ANYBODY, words::seeks(i18n, None));
        std::iter::once(anybody).chain(Protection::ALL.iter().map(of)).collect::<Vec<_>>()
    });
    let occasions = Signal::derive(move || {
        let of = |occasion: &Occasion| Choice::new(name_of(occasion), words::occasion(i18n, *occasion));
        Occasion::ALL.iter().map(of).collect::<Vec<_>>()
    });
    // The usual is chosen until somebody chooses otherwise.
    for (field, usual) in [(form.seeks, ANYBODY.to_owned()), (form.occasion, name_of(&Occasion::Usual))] {
        if field.with_untracked(String::is_empty) {
            field.set(usual);
        }
    }
    let asks_meals = untrack(|| form.typed()).asks_meals(today());
    view! {
        <Select name="seeks" label=t_signal!(i18n, traineeships.seeks) choices=seeks value=form.seeks />
        <Field
            name="age"
            label=t_signal!(i18n, traineeships.age)
            value=form.age
            kind=FieldKind::Number
            error=form.errors.beside(i18n, "age")
            may_be_empty=true
        />
        <Select name="occasion" label=t_signal!(i18n, traineeships.occasion) choices=occasions value=form.occasion />
        <Field
            name="weekly_hours"
            label=t_signal!(i18n, traineeships.weekly_hours)
            value=form.weekly_hours
            kind=FieldKind::Number
            help=t_signal!(i18n, traineeships.weekly_hours_help)
            error=form.errors.beside(i18n, "weekly_hours")
        />
        {asks_meals
            .then(|| {
                view! { <Checkbox name="with_meals" label=t_signal!(i18n, traineeships.with_meals) checked=form.with_meals /> }
            })}
    }
}

/// The name of no kind of people in particular.
const ANYBODY: &str = "anybody";
