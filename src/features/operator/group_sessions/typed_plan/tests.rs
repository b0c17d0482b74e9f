use super::*;
use uuid::Uuid;

fn typed() -> TypedPlan {
    TypedPlan {
        title: " Il curriculum ".to_owned(),
        about: "Porta quello che hai.".to_owned(),
        date: "2026-12-01".to_owned(),
        start: "09:00".to_owned(),
        end: "11:00".to_owned(),
        room: Uuid::from_u128(2).to_string(),
        places: " 8 ".to_owned(),
        ..TypedPlan::default()
    }
}

fn read(typed: &TypedPlan) -> Result<PlanGroupSession, Vec<(String, Code)>> {
    let read = typed.read(GroupSessionId(Uuid::from_u128(1)), &"cpi-matera".parse().unwrap());
    read.map_err(|errors| errors.into_iter().map(|error| (error.field, error.code)).collect())
}

#[test]
fn what_is_typed_becomes_the_plan() {
    let plan = read(&typed()).unwrap();
    assert_eq!((plan.title.as_str(), plan.places, plan.register_until), ("Il curriculum", 8, None));
    let until = TypedPlan { until_date: "2026-11-30".into(), until_time: "18:00".into(), ..typed() };
    assert!(read(&until).unwrap().register_until.is_some());
}

#[test]
fn every_field_that_is_missing_is_named_in_the_order_of_the_form() {
    let named = read(&TypedPlan::default()).unwrap_err();
    let fields: Vec<_> = named.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["title", "time.date", "time.start", "time.end", "room", "places"]);
    assert!(named.iter().all(|(_, code)| *code == Code::Required), "{named:?}");
}

#[test]
fn what_is_wrong_has_its_code() {
    let cases = [
        (TypedPlan { places: "otto".into(), ..typed() }, "places", Code::OutOfRange),
        (TypedPlan { places: "0".into(), ..typed() }, "places", Code::OutOfRange),
        (TypedPlan { end: "09:00".into(), ..typed() }, "time.end", Code::EndNotAfterStart),
        (TypedPlan { about: "a".repeat(601), ..typed() }, "about", Code::TooLong),
        (TypedPlan { until_date: "2026-11-30".into(), ..typed() }, "register_until", Code::Required),
    ];
    for (typed, field, code) in cases {
        assert_eq!(read(&typed), Err(vec![(field.to_owned(), code)]), "{typed:?}");
    }
}
