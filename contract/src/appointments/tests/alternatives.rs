use super::*;
use AppointmentAlternativeKind::{OtherCentre, OtherCounsellor, OtherTime, OtherWay};

fn counsellors() -> Vec<Counsellor> {
    let of = |id, name: &str| Counsellor { id, name: name.to_owned() };
    vec![of(ANNA, "Anna Prova"), of(BRUNO, "Bruno Prova")]
}

fn found(
    starts: &[FreeStart],
    elsewhere: &[FreeStart],
    busy: &[Span],
) -> Vec<(AppointmentAlternativeKind, String, String)> {
    let (here, there) = (centre(), "cpi-melfi".parse().unwrap());
    let counsellors = counsellors();
    let offer = |centre, starts| CentreOffer { centre, centre_name: "Centro", counsellors: &counsellors, starts };
    let wish = AppointmentWish {
        counsellor: ANNA,
        way: AppointmentWay::InPerson,
        starts_at: span("10:00", "10:30").start,
        reason: AppointmentReason::Cv,
        busy,
    };
    let found = appointment_alternatives(&wish, &offer(&here, starts), &[offer(&there, elsewhere)]);
    found.into_iter().map(|one| (one.kind, one.counsellor_name, one.slot.start.to_string())).collect()
}

fn of(kind: AppointmentAlternativeKind, name: &str, start: &str) -> (AppointmentAlternativeKind, String, String) {
    (kind, name.to_owned(), start.to_owned())
}

#[test]
fn each_kind_gives_its_nearest() {
    let ranges = [range(ANNA, "10:00", "12:00"), range(BRUNO, "09:00", "10:30")];
    let taken = Busy { who: ROOM, span: span("10:00", "10:30") };
    let free = free(&ranges, &[], &[taken]);
    let expected = [
        of(OtherTime, "Anna Prova", "10:30"),
        of(OtherCounsellor, "Bruno Prova", "09:30"),
        of(OtherWay, "Anna Prova", "10:00"),
    ];
    assert_eq!(found(&free, &[], &[]), expected);
}

#[test]
fn a_full_centre_points_to_another_and_a_kind_may_fill_up() {
    let elsewhere = free(&[range(BRUNO, "11:00", "11:30")], &[], &[]);
    assert_eq!(found(&[], &elsewhere, &[]), [of(OtherCentre, "Bruno Prova", "11:00")]);
    let starts = free(&[range(ANNA, "11:00", "12:00")], &[], &[]);
    let expected = ["11:00", "11:15", "11:30"].map(|start| of(OtherTime, "Anna Prova", start));
    assert_eq!(found(&starts, &[], &[]), expected);
}

#[test]
fn nothing_is_offered_while_the_person_is_elsewhere() {
    let starts = free(&[range(ANNA, "11:00", "12:00")], &[], &[]);
    let busy = [span("11:00", "11:30")];
    assert_eq!(found(&starts, &[], &busy), [of(OtherTime, "Anna Prova", "11:30")]);
    assert_eq!(found(&[], &[], &busy), []);
}
