use super::*;
use contract::ids::{PersonId, RangeId};
use uuid::Uuid;

fn range(first: &str, last: &str) -> AppointmentRange {
    AppointmentRange {
        id: RangeId(Uuid::nil()),
        counsellor: PersonId(Uuid::nil()),
        days: RangeDays { first: first.parse().unwrap(), last: last.parse().unwrap(), except: Vec::new() },
        from: "09:00".parse().unwrap(),
        to: "13:00".parse().unwrap(),
        reasons: AppointmentReason::ALL.to_vec(),
        ways: AppointmentWay::ALL.to_vec(),
    }
}

#[test]
fn a_weekly_range_names_its_weekday_and_the_days_on_which_it_begins_and_ends() {
    let range = range("2026-12-01", "2026-12-31");
    assert_eq!(range_title(crate::text::use_i18n(), &range), "Ogni martedì, 09:00–13:00");
    let lines = range_lines(crate::text::use_i18n(), &range);
    assert_eq!(
        lines,
        ["Da martedì 1 dicembre 2026 a martedì 29 dicembre 2026", "In persona e al telefono", "Per ogni motivo"]
    );
}

#[test]
fn a_single_day_is_named_once() {
    // A range that ends before its weekday comes again is a single day as well.
    for last in ["2026-12-01", "2026-12-07"] {
        let range = range("2026-12-01", last);
        assert_eq!(range_title(crate::text::use_i18n(), &range), "martedì 1 dicembre 2026, 09:00–13:00");
        assert_eq!(range_lines(crate::text::use_i18n(), &range).len(), 2, "{last}");
    }
}

#[test]
fn what_is_left_out_and_what_is_only_in_part_offered_is_said() {
    let mut range = range("2026-12-01", "2026-12-29");
    range.days.except = vec!["2026-12-08".parse().unwrap()];
    range.ways = vec![AppointmentWay::Phone];
    range.reasons = vec![AppointmentReason::Inclusion, AppointmentReason::Cv];
    let lines = range_lines(crate::text::use_i18n(), &range);
    let expected = ["Tranne: martedì 8 dicembre 2026", "Solo al telefono", "Per: Curriculum, Un percorso su misura"];
    assert_eq!(lines[1..], expected);
}
