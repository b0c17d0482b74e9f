use super::*;
use crate::ui::read_date;
use contract::traineeships::Protection;

fn today() -> NaiveDate {
    "2026-03-02".parse().unwrap()
}

fn shop() -> Typed {
    Typed {
        region: "basilicata".into(),
        headcount: "10".into(),
        running: "0".into(),
        weekly_hours: "30".into(),
        ..Typed::default()
    }
}

fn refused(typed: &Typed) -> Vec<(String, Code)> {
    let errors = typed.read(today(), read_date).err().unwrap_or_default();
    errors.into_iter().map(|error| (error.field, error.code)).collect()
}

#[test]
fn the_least_that_is_asked_makes_a_question() {
    let check = shop().read(today(), read_date).unwrap();
    assert_eq!((check.region, check.date, check.occasion), (Region::Basilicata, today(), Occasion::Usual));
    assert_eq!((check.host.headcount, check.host.running, check.age, check.seeks), (10, 0, None, None));
    assert!(check.host.is_safe && check.host.meets_disability_duty && !check.host.has_wage_support);
}

#[test]
fn nothing_typed_is_asked_for_step_by_step() {
    let nothing = Typed::default();
    let asked: Vec<_> = refused(&nothing).into_iter().map(|(field, _)| field).collect();
    assert_eq!(asked, ["region", "headcount", "running", "weekly_hours"]);
    let of = |step| nothing.errors_of(step, today(), read_date).len();
    assert_eq!(Step::ALL.map(of), [1, 1, 0, 1, 1]);
}

#[test]
fn what_cannot_be_is_refused_once() {
    let one = |typed, field: &str, code| assert_eq!(refused(&typed), [(field.to_owned(), code)]);
    one(Typed { headcount: "dieci".into(), ..shop() }, "headcount", Code::BadFormat);
    one(Typed { headcount: "-1".into(), ..shop() }, "headcount", Code::BadFormat);
    one(Typed { headcount: "100001".into(), ..shop() }, "headcount", Code::OutOfRange);
    one(Typed { headcount: "99999999999".into(), ..shop() }, "headcount", Code::OutOfRange);
    one(Typed { weekly_hours: "49".into(), ..shop() }, "weekly_hours", Code::OutOfRange);
    one(Typed { weekly_hours: "300".into(), ..shop() }, "weekly_hours", Code::OutOfRange);
    one(Typed { age: "121".into(), ..shop() }, "age", Code::OutOfRange);
    one(Typed { date: "domani".into(), ..shop() }, "date", Code::BadFormat);
    one(Typed { dismissed: true, ..shop() }, "dismissed_on", Code::Required);
    let many = Typed { headcount: "30".into(), ended: "2".into(), hired: "3".into(), ..shop() };
    one(many, "hired", Code::OutOfRange);
}

#[test]
fn what_is_not_asked_does_not_count() {
    let small = Typed { ended: "2".into(), hired: "3".into(), with_meals: true, ..shop() };
    let check = small.read(today(), read_date).unwrap();
    assert_eq!((check.host.ended, check.host.hired, check.with_meals), (0, 0, false));
    assert!(!shop().asks_bonus(today()));
    assert!(Typed { headcount: "21".into(), ..shop() }.asks_bonus(today()));
    assert!(Typed { region: "emilia_romagna".into(), headcount: "1".into(), ..shop() }.asks_bonus(today()));
    assert!(Typed { region: "veneto".into(), ..shop() }.asks_meals(today()));
    let undated = Typed { dismissed_on: ["1".into(), "x".into(), "".into()], ..shop() };
    assert!(undated.read(today(), read_date).is_ok());
}

#[test]
fn names_are_those_that_travel() {
    for region in Region::ALL {
        assert_eq!(named::<Region>(&name_of(&region)), Some(region));
    }
    assert_eq!(name_of(&Protection::Disabled), "disabled");
    assert_eq!(named::<Protection>(""), None);
}
