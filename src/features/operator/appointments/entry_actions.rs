//! What became of an appointment, and calling it off; both go through the outbox.

use super::call_off::CallOff;
use super::words::outcome_words;
use crate::features::operator::day::{Pending, is_under_way, use_pending};
use crate::offline::outbox::{AppointmentRequest, Command, Entity};
use crate::offline::use_outbox;
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind};
use contract::appointments::{Appointment, AppointmentEvent, AppointmentOutcome, AppointmentStatus, fits_clock};
use contract::time::{Instant, Span};
use leptos::prelude::*;

/// The buttons of a row, and where what was asked stands.
#[component]
pub fn EntryActions(
    /// The appointment.
    appointment: Memo<Appointment>,
    /// Whether who looks is a counsellor, who says what became of it.
    as_counsellor: Memo<bool>,
    /// This moment.
    now: ReadSignal<Instant>,
    /// Whose it is.
    name: StoredValue<String>,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let id = appointment.with_untracked(|appointment| appointment.id);
    let pending = use_pending(Entity::Appointment(id));
    let asks = RwSignal::new(false);
    let outcomes = Memo::new(move |_| {
        let fitting = |now| appointment.with(|appointment| outcomes(appointment, now));
        if as_counsellor.get() { fitting(now.get()) } else { Vec::new() }
    });
    let can_call_off =
        Memo::new(move |_| appointment.with(|appointment| can(appointment, AppointmentEvent::CallOff, now.get())));
    let is_correction = move || appointment.with(|appointment| appointment.status != AppointmentStatus::Confirmed);
    // Without a session the page shows its sign-in face, so nobody is left without a word.
    let close = move |outcome: AppointmentOutcome| {
        let request = AppointmentRequest::Close { outcome };
        let _kept = outbox.enqueue(Command::Appointment { appointment: id, request });
    };
    let outcome = move |outcome: AppointmentOutcome| {
        let kind = match (is_correction(), outcome) {
            (true, _) => ButtonKind::Quiet,
            (false, AppointmentOutcome::Held) => ButtonKind::Primary,
            (false, AppointmentOutcome::NotCome) => ButtonKind::Secondary,
        };
        view! {
            <Button kind on_press=move |()| close(outcome)>
                {move || outcome_words(i18n, outcome, is_correction())}
                <span class="visually-hidden">" " {name.get_value()}</span>
            </Button>
        }
    };
    view! {
        <Show when=move || !is_under_way(pending)>
            {move || outcomes.get().into_iter().map(outcome).collect_view()}
            <Show when=move || can_call_off.get()>
                <Button kind=ButtonKind::Quiet on_press=move |()| asks.set(true)>
                    {t!(i18n, counselling.call_off)}
                    <span class="visually-hidden">" " {name.get_value()}</span>
                </Button>
            </Show>
        </Show>
        <Pending entry=pending on_change />
        <CallOff appointment name opens=asks />
    }
}

/// Whether an event fits the appointment now. The server says so again.
fn can(appointment: &Appointment, event: AppointmentEvent, now: Instant) -> bool {
    let span = Span { start: appointment.starts_at, end: appointment.ends_at };
    appointment.status.after(event).is_some() && fits_clock(event, span, now).is_ok()
}

/// What can be said of it: at first either, later the other one, to put it right.
fn outcomes(appointment: &Appointment, now: Instant) -> Vec<AppointmentOutcome> {
    let is_news = |outcome: &AppointmentOutcome| appointment.status != AppointmentStatus::from(*outcome);
    let fits = |outcome: &AppointmentOutcome| can(appointment, AppointmentEvent::Close(*outcome), now);
    [AppointmentOutcome::Held, AppointmentOutcome::NotCome].into_iter().filter(is_news).filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::appointments::{AppointmentSlot, AppointmentWay};
    use contract::ids::{AppointmentId, PersonId};
    use uuid::Uuid;

    const BEFORE: &str = "2026-12-01T08:59:00Z";
    const AFTER: &str = "2026-12-01T09:00:00Z";

    fn appointment(status: AppointmentStatus) -> Appointment {
        let slot = AppointmentSlot {
            centre: "cpi-matera".parse().unwrap(),
            counsellor: PersonId(Uuid::nil()),
            way: AppointmentWay::Phone,
            date: "2026-12-01".parse().unwrap(),
            start: "10:00".parse().unwrap(),
            fold: None,
        };
        Appointment {
            id: AppointmentId(Uuid::nil()),
            centre_name: "Matera".to_owned(),
            counsellor_name: "Ada Neri".to_owned(),
            slot,
            end: "11:00".parse().unwrap(),
            reason: None,
            room_label: None,
            phone: None,
            starts_at: AFTER.parse().unwrap(),
            ends_at: "2026-12-01T10:00:00Z".parse().unwrap(),
            status,
            why: None,
            tell_earlier: false,
            earlier: None,
            alternatives: Vec::new(),
        }
    }

    #[test]
    fn before_it_begins_it_is_called_off_and_after_it_has_an_outcome() {
        let confirmed = appointment(AppointmentStatus::Confirmed);
        for (moment, can_call_off, can_close) in [(BEFORE, true, 0), (AFTER, false, 2)] {
            let now = moment.parse().unwrap();
            assert_eq!(can(&confirmed, AppointmentEvent::CallOff, now), can_call_off, "{moment}");
            assert_eq!(outcomes(&confirmed, now).len(), can_close, "{moment}");
        }
    }

    #[test]
    fn an_outcome_is_put_right_by_the_other_one() {
        let now = AFTER.parse().unwrap();
        assert_eq!(outcomes(&appointment(AppointmentStatus::Held), now), [AppointmentOutcome::NotCome]);
        assert_eq!(outcomes(&appointment(AppointmentStatus::NotCome), now), [AppointmentOutcome::Held]);
        assert_eq!(outcomes(&appointment(AppointmentStatus::Cancelled), now), []);
    }
}
