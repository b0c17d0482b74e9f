use super::*;

#[test]
fn who_gave_a_place_up_never_has_it_again() {
    for status in RegistrationStatus::ALL.into_iter().filter(|status| !status.is_in_list()) {
        for event in RegistrationEvent::ALL {
            assert_eq!(status.after(event), None, "{status:?} after {event:?}");
        }
    }
}

#[test]
fn only_who_waits_gets_a_place_and_only_who_has_one_is_checked_in() {
    for status in RegistrationStatus::ALL {
        let promoted = status.after(RegistrationEvent::Promote);
        assert_eq!(promoted, (status == RegistrationStatus::Waiting).then_some(RegistrationStatus::Registered));
        if status.after(RegistrationEvent::CheckIn).is_some() {
            assert!(status.has_place(), "{status:?}");
        }
    }
}

#[test]
fn the_clock_says_what_is_over_and_who_did_not_come() {
    let end = instant("2026-12-01T10:00:00Z");
    let before = end - chrono::TimeDelta::seconds(1);
    assert_eq!(GroupSessionStatus::Planned.at(end, before), GroupSessionStatus::Planned);
    assert_eq!(GroupSessionStatus::Planned.at(end, end), GroupSessionStatus::Over);
    assert_eq!(GroupSessionStatus::CalledOff.at(end, end), GroupSessionStatus::CalledOff);
    assert_eq!(RegistrationStatus::Registered.at(end, before), RegistrationStatus::Registered);
    assert_eq!(RegistrationStatus::Registered.at(end, end), RegistrationStatus::NotCome);
    assert_eq!(RegistrationStatus::Attended.at(end, end), RegistrationStatus::Attended);
    assert_eq!(RegistrationStatus::Waiting.at(end, end), RegistrationStatus::Waiting);
}
