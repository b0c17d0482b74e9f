//! Which space, from when to when, and why it is out of use.

use crate::offline::outbox::{Command, Place};
use crate::offline::use_outbox;
use crate::platform::{drafts, ids};
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Choice, Field, FormErrors, Select};
use contract::bookings::{BlockSpace, OperatorDay, Slot};
use contract::ids::BlockId;
use contract::network::{Centre, LONGEST_REASON};
use contract::problem::{Code, FieldError};
use contract::time::TimeOfDay;
use leptos::prelude::*;

/// Under this name the block is kept while it is typed: space, from, to, reason.
pub const DRAFT: &str = "block";

/// The form in the dialog.
#[component]
pub fn BlockForm(
    /// The day.
    day: Memo<OperatorDay>,
    /// The centre, for its spaces.
    about: Memo<Centre>,
    /// The block is in the outbox.
    on_done: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let errors = FormErrors::new();
    let [space, from, to, reason] = drafts::kept::<[String; 4]>(DRAFT).unwrap_or_default().map(RwSignal::new);
    Effect::new(move |_| drafts::keep(DRAFT, &[space, from, to, reason].map(|field| field.get())));
    let id = BlockId(ids::new_id());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let date = day.with_untracked(|day| day.date);
        let typed = [space, from, to, reason].map(|field| field.get_untracked());
        match read(id, date, &typed) {
            Err(refused) => errors.show(refused),
            Ok(BlockSpace { id, slot, reason }) => {
                let place = about.with_untracked(|about| place_of(about, slot));
                let _kept = outbox.enqueue(Command::BlockSpace { block: id, place, reason });
                on_done.run(());
            }
        }
    };
    let spaces = Signal::derive(move || {
        about.with(|about| {
            about.spaces.iter().map(|space| Choice::new(space.id.to_string(), space.label.clone())).collect::<Vec<_>>()
        })
    });
    let times =
        Signal::derive(|| half_hours().map(|time| Choice::new(time.to_string(), time.to_string())).collect::<Vec<_>>());
    let error = move |field: &'static str| {
        MaybeProp::derive(move || errors.code(field).map(|code| words(i18n, code).to_owned()))
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{t!(i18n, operator.block_text)}</p>
            <Select name="space" label=t_signal!(i18n, operator.space) choices=spaces value=space error=error("space") />
            <Select name="start" label=t_signal!(i18n, operator.from) choices=times value=from error=error("start") />
            <Select name="end" label=t_signal!(i18n, operator.to) choices=times value=to error=error("end") />
            <Field
                name="reason"
                label=t_signal!(i18n, operator.reason)
                value=reason
                help=t_signal!(i18n, operator.reason_help)
                error=error("reason")
                longest=LONGEST_REASON as u16
            />
            <div class="actions">
                <Button submit=true>{t!(i18n, operator.block)}</Button>
            </div>
        </form>
    }
}

/// The times of a day that can be chosen.
fn half_hours() -> impl Iterator<Item = TimeOfDay> {
    (0..=24 * 60).step_by(30).filter_map(|minutes| TimeOfDay::from_minutes(minutes).ok())
}

/// The block as it is sent, or each field that is missing or wrong.
fn read(id: BlockId, date: chrono::NaiveDate, typed: &[String; 4]) -> Result<BlockSpace, Vec<FieldError>> {
    let [space, from, to, reason] = typed;
    let (space, start, end) = (space.parse().ok(), from.parse::<TimeOfDay>().ok(), to.parse::<TimeOfDay>().ok());
    let reason = reason.trim();
    let reason_error = match reason.chars().count() {
        0 => Some(Code::Required),
        count if count > LONGEST_REASON => Some(Code::TooLong),
        _ => None,
    };
    if let (Some(space), Some(start), Some(end), None) = (space, start, end, reason_error)
        && start < end
    {
        let slot = Slot { space, date, start, end, fold: None };
        return Ok(BlockSpace { id, slot, reason: reason.to_owned() });
    }
    let end_error = match (start, end) {
        (_, None) => Some(Code::Required),
        (Some(start), Some(end)) if end <= start => Some(Code::EndNotAfterStart),
        _ => None,
    };
    let errors = [
        ("space", space.is_none().then_some(Code::Required)),
        ("start", start.is_none().then_some(Code::Required)),
        ("end", end_error),
        ("reason", reason_error),
    ];
    Err(errors.into_iter().filter_map(|(field, code)| Some(FieldError::new(field, code?))).collect())
}

/// The slot with the names that people know it by.
fn place_of(about: &Centre, slot: Slot) -> Place {
    let label = about.spaces.iter().find(|space| space.id == slot.space).map(|space| space.label.clone());
    Place { slot, centre: about.id.clone(), centre_name: about.name.clone(), space_label: label.unwrap_or_default() }
}

fn words(i18n: I18n, code: Code) -> &'static str {
    match code {
        Code::Required => t_string!(i18n, operator.choose_or_write),
        other => sentence(i18n, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn fields(typed: [&str; 4]) -> Vec<(String, Code)> {
        let date = "2026-11-30".parse().unwrap();
        let errors = read(BlockId(Uuid::nil()), date, &typed.map(str::to_owned)).unwrap_err();
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn every_missing_field_is_named_in_the_order_of_the_form() {
        let names: Vec<_> = fields(["", "", "", " "]).into_iter().map(|(field, _)| field).collect();
        assert_eq!(names, ["space", "start", "end", "reason"]);
    }

    #[test]
    fn an_end_before_the_start_is_named() {
        let space = Uuid::nil().to_string();
        let found = fields([&space, "10:00", "09:30", "Corso"]);
        assert_eq!(found, [("end".to_owned(), Code::EndNotAfterStart)]);
    }
}
