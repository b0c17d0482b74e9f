use super::*;
use uuid::Uuid;

fn typed() -> TypedRange {
    TypedRange {
        counsellor: Uuid::from_u128(8).to_string(),
        first: "2026-12-01".to_owned(),
        last: "2026-12-29".to_owned(),
        from: "09:00".to_owned(),
        to: "13:00".to_owned(),
        ..TypedRange::empty()
    }
}

fn read(typed: &TypedRange) -> Result<AddRange, Vec<(String, Code)>> {
    let centre = "cpi-matera".parse().unwrap();
    let read = typed.read(RangeId(Uuid::nil()), &centre, "2026-11-25".parse().unwrap());
    read.map_err(|errors| errors.into_iter().map(|error| (error.field, error.code)).collect())
}

fn refused(typed: &TypedRange) -> Vec<(String, Code)> {
    read(typed).unwrap_err()
}

#[test]
fn every_missing_field_is_named_in_the_order_of_the_form() {
    let nothing = TypedRange { reasons: Vec::new(), ways: Vec::new(), ..TypedRange::empty() };
    let fields: Vec<String> = refused(&nothing).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, FIELDS);
    let once = TypedRange { repeats: ONCE.to_owned(), ..nothing };
    assert!(!refused(&once).iter().any(|(field, _)| field == "days.last"), "a single day has no last one");
}

#[test]
fn what_was_typed_is_what_is_sent() {
    let add = read(&typed()).unwrap();
    assert_eq!(add.days.last.to_string(), "2026-12-29");
    assert_eq!((add.reasons.len(), add.ways.len()), (4, 2));
    let once = read(&TypedRange { repeats: ONCE.to_owned(), ..typed() }).unwrap();
    assert_eq!(once.days, RangeDays::once("2026-12-01".parse().unwrap()), "the last day stays in the form, unused");
}

#[test]
fn the_rules_of_the_contract_stand_beside_their_fields() {
    let backwards = TypedRange { last: "2026-11-30".to_owned(), to: "08:00".to_owned(), ..typed() };
    let expected = [("days.last".to_owned(), Code::OutOfRange), ("to".to_owned(), Code::EndNotAfterStart)];
    assert_eq!(refused(&backwards), expected);
    let short = TypedRange { to: "09:15".to_owned(), ..typed() };
    assert_eq!(refused(&short), [("to".to_owned(), Code::OutOfRange)]);
    let nobody = TypedRange { ways: Vec::new(), ..typed() };
    assert_eq!(refused(&nobody), [("ways".to_owned(), Code::Required)]);
}

#[test]
fn a_range_that_is_over_is_refused_at_its_last_day() {
    let over = TypedRange { first: "2026-11-03".to_owned(), last: "2026-11-24".to_owned(), ..typed() };
    assert_eq!(refused(&over), [("days.last".to_owned(), Code::InThePast)]);
    let once = TypedRange { repeats: ONCE.to_owned(), ..over };
    assert_eq!(refused(&once), [("days.first".to_owned(), Code::InThePast)]);
}
