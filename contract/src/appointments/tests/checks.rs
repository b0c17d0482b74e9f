use super::*;
use crate::problem::{Code, FieldError};

fn refused<T>(checked: Result<T, Vec<FieldError>>) -> Vec<(String, Code)> {
    checked.err().unwrap_or_default().into_iter().map(|error| (error.field, error.code)).collect()
}

fn book(way: AppointmentWay, phone: Option<&str>) -> BookAppointment {
    BookAppointment {
        id: crate::ids::AppointmentId(Uuid::from_u128(30)),
        slot: slot(ANNA, way, "09:00"),
        reason: AppointmentReason::Cv,
        person: None,
        phone: phone.map(str::to_owned),
        room: None,
        tell_earlier: false,
    }
}

fn add(days: RangeDays, from: &str, to: &str) -> AddRange {
    AddRange {
        id: RangeId(Uuid::from_u128(20)),
        centre: centre(),
        counsellor: ANNA,
        days,
        from: time(from),
        to: time(to),
        reasons: vec![AppointmentReason::Cv],
        ways: vec![AppointmentWay::Phone],
    }
}

#[test]
fn by_phone_there_is_a_number_to_call() {
    assert_eq!(refused(book(AppointmentWay::Phone, None).checked()), [("phone".to_owned(), Code::Required)]);
    assert_eq!(refused(book(AppointmentWay::InPerson, Some("no")).checked()), [("phone".to_owned(), Code::BadFormat)]);
    let fine = book(AppointmentWay::Phone, Some("333 123-4567")).checked();
    assert_eq!(fine.map(|book| book.phone), Ok(Some("3331234567".to_owned())));
}

#[test]
fn who_calls_off_says_why() {
    let call_off = |why: &str| refused(CallOffAppointment { why: why.to_owned() }.checked());
    assert_eq!(call_off("  "), [("why".to_owned(), Code::Required)]);
    assert_eq!(call_off(&"a".repeat(121)), [("why".to_owned(), Code::TooLong)]);
    assert_eq!(call_off("a\nb"), [("why".to_owned(), Code::BadFormat)]);
    assert_eq!(call_off("L'orientatrice è malata."), []);
}

#[test]
fn notes_may_have_lines() {
    let write = |text: &str| refused(WriteNotes { version: 0, text: text.to_owned() }.check());
    assert_eq!(write("uno\ndue"), []);
    assert_eq!(write("\u{0}"), [("text".to_owned(), Code::BadFormat)]);
    assert_eq!(write(&"a".repeat(LONGEST_NOTES + 1)), [("text".to_owned(), Code::TooLong)]);
}

#[test]
fn a_range_makes_sense() {
    let once = || RangeDays::once(date(DAY));
    assert_eq!(refused(add(once(), "09:00", "09:30").check()), []);
    let cases = [
        (add(once(), "09:10", "10:00"), "from", Code::NotOnQuarterHour),
        (add(once(), "10:00", "09:00"), "to", Code::EndNotAfterStart),
        (add(once(), "09:00", "09:15"), "to", Code::OutOfRange),
        (add(RangeDays { last: date("2026-11-30"), ..once() }, "09:00", "10:00"), "days.last", Code::OutOfRange),
        (add(RangeDays { last: date("2028-01-01"), ..once() }, "09:00", "10:00"), "days.last", Code::OutOfRange),
        (add(RangeDays { except: vec![date(DAY); 61], ..once() }, "09:00", "10:00"), "days.except", Code::TooLong),
        (AddRange { reasons: vec![], ..add(once(), "09:00", "10:00") }, "reasons", Code::Required),
        (AddRange { ways: vec![AppointmentWay::Phone; 2], ..add(once(), "09:00", "10:00") }, "ways", Code::Repeated),
    ];
    for (range, field, code) in cases {
        assert_eq!(refused(range.check()), [(field.to_owned(), code)], "{range:?}");
    }
}
