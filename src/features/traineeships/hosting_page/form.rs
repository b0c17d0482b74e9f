//! The fields of the check, and where in it one is.

use super::DRAFT;
use crate::features::traineeships::state::{Step, Typed};
use crate::platform::clock::today;
use crate::platform::{document, drafts};
use crate::ui::{FormErrors, TypedDate, read_date};
use contract::traineeships::HostCheck;
use leptos::prelude::*;

/// What takes the focus when the step changes: the question, or the answer.
pub const STEP_HEADING: &str = "hosting-step";

/// What stands in the fields. A copy is the same one.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "named as the contract's fields are")]
pub struct Form {
    pub region: RwSignal<String>,
    pub date: RwSignal<String>,
    pub headcount: RwSignal<String>,
    pub dismissed: RwSignal<bool>,
    pub dismissed_on: TypedDate,
    pub support: RwSignal<bool>,
    pub is_unsafe: RwSignal<bool>,
    pub duty_open: RwSignal<bool>,
    pub running: RwSignal<String>,
    pub ended: RwSignal<String>,
    pub hired: RwSignal<String>,
    pub seeks: RwSignal<String>,
    pub occasion: RwSignal<String>,
    pub age: RwSignal<String>,
    pub weekly_hours: RwSignal<String>,
    pub with_meals: RwSignal<bool>,
    /// What is wrong with the step that is shown.
    pub errors: FormErrors,
    place: RwSignal<usize>,
}

impl Form {
    /// What was answered before, kept from now on as it changes.
    pub fn kept() -> Self {
        let (typed, place) = drafts::kept::<(Typed, usize)>(DRAFT).unwrap_or_default();
        let form = Self::of(typed, place);
        if form.step().is_none() && form.read().is_err() {
            // Kept by a version that asked something else.
            form.place.set(0);
        }
        Effect::new(move |_| drafts::keep(DRAFT, &(form.typed(), form.place.get())));
        form
    }

    fn of(typed: Typed, place: usize) -> Self {
        let dismissed_on = TypedDate::new(None);
        dismissed_on.set_typed(typed.dismissed_on);
        Self {
            region: RwSignal::new(typed.region),
            date: RwSignal::new(typed.date),
            headcount: RwSignal::new(typed.headcount),
            dismissed: RwSignal::new(typed.dismissed),
            dismissed_on,
            support: RwSignal::new(typed.support),
            is_unsafe: RwSignal::new(typed.is_unsafe),
            duty_open: RwSignal::new(typed.duty_open),
            running: RwSignal::new(typed.running),
            ended: RwSignal::new(typed.ended),
            hired: RwSignal::new(typed.hired),
            seeks: RwSignal::new(typed.seeks),
            occasion: RwSignal::new(typed.occasion),
            age: RwSignal::new(typed.age),
            weekly_hours: RwSignal::new(typed.weekly_hours),
            with_meals: RwSignal::new(typed.with_meals),
            errors: FormErrors::new(),
            place: RwSignal::new(place),
        }
    }

    /// What stands in the fields; tracked.
    pub fn typed(self) -> Typed {
        Typed {
            region: self.region.get(),
            date: self.date.get(),
            headcount: self.headcount.get(),
            dismissed: self.dismissed.get(),
            dismissed_on: self.dismissed_on.typed(),
            support: self.support.get(),
            is_unsafe: self.is_unsafe.get(),
            duty_open: self.duty_open.get(),
            running: self.running.get(),
            ended: self.ended.get(),
            hired: self.hired.get(),
            seeks: self.seeks.get(),
            occasion: self.occasion.get(),
            age: self.age.get(),
            weekly_hours: self.weekly_hours.get(),
            with_meals: self.with_meals.get(),
        }
    }

    /// The question that the fields make, where nothing is wrong with them.
    pub fn read(self) -> Result<HostCheck, ()> {
        untrack(|| self.typed()).read(today(), read_date).map_err(|_| ())
    }

    /// The step that is shown; nothing where the answer is; tracked.
    pub fn step(self) -> Option<Step> {
        Step::at(self.place.get())
    }

    /// Goes to a step that was answered before.
    pub fn go_to(self, step: Step) {
        self.go(step.place());
    }

    /// Goes back by one.
    pub fn back(self) {
        self.go(self.place.get_untracked().saturating_sub(1));
    }

    /// Goes on, unless something is wrong with this step; to the answer when nothing is wrong with any.
    pub fn next(self, step: Step) {
        let typed = untrack(|| self.typed());
        let errors = typed.errors_of(step, today(), read_date);
        if errors.is_empty() {
            self.go(step.place() + 1);
        } else {
            self.errors.show(errors);
        }
    }

    /// Forgets all answers.
    pub fn clear(self) {
        let empty = Self::of(Typed::default(), 0);
        let texts = [
            (self.region, empty.region),
            (self.date, empty.date),
            (self.headcount, empty.headcount),
            (self.running, empty.running),
            (self.ended, empty.ended),
            (self.hired, empty.hired),
            (self.seeks, empty.seeks),
            (self.occasion, empty.occasion),
            (self.age, empty.age),
            (self.weekly_hours, empty.weekly_hours),
        ];
        texts.into_iter().for_each(|(text, empty)| text.set(empty.get_untracked()));
        [self.dismissed, self.support, self.is_unsafe, self.duty_open, self.with_meals]
            .into_iter()
            .for_each(|flag| flag.set(false));
        self.dismissed_on.set(None);
        self.go(0);
    }

    fn go(self, place: usize) {
        self.errors.clear();
        self.place.set(place);
        request_animation_frame(|| document::focus_into_view(STEP_HEADING));
    }
}
