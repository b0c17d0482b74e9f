use super::*;

fn wish(busy: &[Span]) -> EarlierWish<'_> {
    let (way, reason) = (AppointmentWay::InPerson, AppointmentReason::Cv);
    EarlierWish { starts_at: span("12:00", "12:30").start, way, reason, busy }
}

#[test]
fn the_first_earlier_start_that_suits_is_told() {
    let starts = free(&[range(ANNA, "09:00", "10:00")], &[], &[]);
    let first = |busy: &[Span]| wish(busy).first_of(&starts).map(|start| start.start.to_string());
    assert_eq!(first(&[]).as_deref(), Some("09:00"));
    assert_eq!(first(&[span("09:00", "09:15")]).as_deref(), Some("09:15"), "the person is elsewhere until then");
    let later = EarlierWish { starts_at: span("09:00", "09:30").start, ..wish(&[]) };
    assert_eq!(later.first_of(&starts), None, "the same time is not earlier");
}

#[test]
fn another_way_or_too_short_a_time_does_not_suit() {
    let taken = Busy { who: ROOM, span: span("09:00", "10:00") };
    let starts = free(&[range(ANNA, "09:00", "10:00")], &[], &[taken]);
    assert_eq!(wish(&[]).first_of(&starts), None);
    let starts = free(&[range(ANNA, "09:00", "09:30")], &[], &[]);
    let longer = EarlierWish { reason: AppointmentReason::Orientation, ..wish(&[]) };
    assert_eq!(longer.first_of(&starts), None);
}

#[test]
fn only_what_was_not_free_before_has_become_free() {
    let ranges = [range(ANNA, "09:00", "10:00")];
    let busy = [Busy { who: ANNA, span: span("09:30", "10:00") }];
    let (before, after) = (free(&ranges, &busy, &[]), free(&ranges, &[], &[]));
    let freed = freed(&before, after.clone());
    let starts: Vec<_> = freed.iter().map(|start| start.start.to_string()).collect();
    assert_eq!(starts, ["09:00", "09:15", "09:30"]);
    assert!(!freed[0].fits(AppointmentReason::Cv, AppointmentWay::Phone), "half an hour was free at nine before");
    assert!(freed[0].fits(AppointmentReason::Orientation, AppointmentWay::Phone));
    assert_eq!(super::freed(&after, after.clone()), []);
}
