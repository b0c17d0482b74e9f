use super::*;

#[test]
fn what_gave_its_time_back_never_holds_it_again() {
    for status in AppointmentStatus::ALL.into_iter().filter(|status| !status.holds_cells()) {
        for event in AppointmentEvent::ALL {
            assert_eq!(status.after(event), None, "{status:?} after {event:?}");
        }
    }
}

#[test]
fn an_outcome_can_be_put_right_and_nothing_else() {
    let close = AppointmentEvent::Close;
    assert_eq!(AppointmentStatus::Held.after(close(AppointmentOutcome::NotCome)), Some(AppointmentStatus::NotCome));
    assert_eq!(AppointmentStatus::NotCome.after(close(AppointmentOutcome::Held)), Some(AppointmentStatus::Held));
    for event in [AppointmentEvent::Move, AppointmentEvent::Cancel, AppointmentEvent::CallOff] {
        assert_eq!(AppointmentStatus::Held.after(event), None, "{event:?}");
    }
}

#[test]
fn what_has_begun_has_an_outcome_and_what_has_not_can_be_given_up() {
    let span = span("09:00", "10:00");
    let held = AppointmentEvent::Close(AppointmentOutcome::Held);
    let before = span.start - chrono::TimeDelta::seconds(1);
    assert_eq!(fits_clock(held, span, before), Err(crate::problem::Code::TooEarlyForOutcome));
    assert_eq!(fits_clock(AppointmentEvent::Cancel, span, before), Ok(()));
    assert_eq!(fits_clock(held, span, span.start), Ok(()));
    assert_eq!(fits_clock(AppointmentEvent::Cancel, span, span.start), Err(crate::problem::Code::WrongStatus));
}

#[test]
fn each_reason_is_made_of_quarters_and_inclusion_is_as_long_as_another() {
    for reason in AppointmentReason::ALL {
        assert!(reason.minutes() > 0 && reason.minutes().is_multiple_of(15), "{reason:?}");
    }
    let inclusion = AppointmentReason::Inclusion;
    let others = AppointmentReason::ALL.into_iter().filter(|reason| *reason != inclusion);
    assert!(others.into_iter().any(|other| other.minutes() == inclusion.minutes()));
}
