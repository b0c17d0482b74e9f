use super::*;
use crate::problem::Code;
use chrono_tz::Europe::Rome;

fn offered(slot: &AppointmentSlot, reason: AppointmentReason) -> Result<Span, Code> {
    let ranges = [AppointmentRange { ways: vec![AppointmentWay::Phone], ..range(ANNA, "09:00", "10:00") }];
    check_offered(&Rome, &open("08:00", "13:00"), &ranges, slot, reason, instant("2026-11-20T08:00:00Z"))
}

#[test]
fn an_appointment_is_as_long_as_its_reason() {
    let slot = slot(ANNA, AppointmentWay::Phone, "09:15");
    assert_eq!(offered(&slot, AppointmentReason::Traineeship), Ok(span("09:15", "10:00")));
    assert_eq!(offered(&slot, AppointmentReason::Orientation), Err(Code::NotOffered), "it would end after the range");
}

#[test]
fn each_bad_slot_has_its_code() {
    let phone = |start| slot(ANNA, AppointmentWay::Phone, start);
    let cases = [
        (phone("09:10"), Code::NotOnQuarterHour),
        (phone("12:45"), Code::OutsideHours),
        (phone("11:00"), Code::NotOffered),
        (slot(BRUNO, AppointmentWay::Phone, "09:00"), Code::NotOffered),
        (slot(ANNA, AppointmentWay::InPerson, "09:00"), Code::NotOffered),
        (AppointmentSlot { date: date("2026-11-19"), ..phone("09:00") }, Code::InThePast),
        (AppointmentSlot { date: date("2027-02-01"), ..phone("09:00") }, Code::TooFarAhead),
        (AppointmentSlot { date: date("2027-03-28"), ..phone("02:30") }, Code::TimeDoesNotExist),
        (AppointmentSlot { date: date("2027-10-31"), ..phone("02:30") }, Code::TimeIsAmbiguous),
    ];
    for (slot, code) in cases {
        assert_eq!(offered(&slot, AppointmentReason::Cv), Err(code), "{slot:?}");
    }
    let closed = check_offered(
        &Rome,
        &DayHours::ClosedWeekday,
        &[],
        &phone("09:00"),
        AppointmentReason::Cv,
        instant("2026-11-20T08:00:00Z"),
    );
    assert_eq!(closed, Err(Code::CentreClosed));
}

#[test]
fn what_is_offered_can_be_booked_and_nothing_else() {
    let ranges = [range(ANNA, "08:45", "11:00"), range(BRUNO, "12:00", "14:00")];
    let now = instant("2026-11-20T08:00:00Z");
    let free = free(&ranges, &[], &[]);
    for minutes in (0..24 * 60).step_by(15) {
        let start = TimeOfDay::from_minutes(minutes).unwrap();
        for (who, reason) in
            [ANNA, BRUNO].into_iter().flat_map(|who| AppointmentReason::ALL.map(|reason| (who, reason)))
        {
            let slot = AppointmentSlot { start, ..slot(who, AppointmentWay::Phone, "00:00") };
            let is_shown = free
                .iter()
                .any(|free| free.counsellor == who && free.start == start && free.fits(reason, AppointmentWay::Phone));
            let is_offered = check_offered(&Rome, &open("08:00", "13:00"), &ranges, &slot, reason, now).is_ok();
            assert_eq!(is_shown, is_offered, "{slot:?} {reason:?}");
        }
    }
}
