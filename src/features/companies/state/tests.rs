use super::*;
use contract::companies::CompanyDuty;
use contract::problem::Code;
use uuid::Uuid;

fn ids() -> impl FnMut() -> Uuid {
    let mut number = 0;
    move || {
        number += 1;
        Uuid::from_u128(number)
    }
}

fn filled() -> Typed {
    let mut id = ids();
    let mut typed = Typed::new(&mut id);
    typed.vat_number = "IT 01234567897".into();
    typed.legal_name = "Forno Bianchi S.r.l.".into();
    typed.email = "forno@example.org".into();
    let place = &mut typed.places[0];
    place.name = "Negozio".into();
    place.address = "Via Lucana 12".into();
    place.municipality = "Matera".into();
    place.permanent = " 3 ".into();
    place.fixed_term = "0".into();
    typed.people[0].name = "Ida Bianchi".into();
    typed.people[0].email = "ida@example.org".into();
    typed
}

fn wrong(typed: &Typed) -> Vec<(String, Code)> {
    typed.read().unwrap_err().into_iter().map(|error| (error.field, error.code)).collect()
}

#[test]
fn what_is_typed_becomes_what_the_company_says() {
    let details = filled().read().unwrap();
    assert_eq!((details.vat_number.as_str(), details.places[0].headcount()), ("01234567897", 3));
    assert_eq!((details.people[0].duty, details.accessibility), (CompanyDuty::Signatory, None));
}

#[test]
fn an_empty_form_names_each_field_in_its_order() {
    let fields: Vec<_> = wrong(&Typed::new(ids())).into_iter().map(|(field, _)| field).collect();
    let expected = [
        "vat_number",
        "legal_name",
        "email",
        "places.0.name",
        "places.0.address",
        "places.0.municipality",
        "places.0.permanent",
        "places.0.fixed_term",
        "people.0.name",
        "people.0.email",
    ];
    assert_eq!(fields, expected);
    let steps: Vec<_> = ["vat_number", "places.0.name", "people.1.email", "accessibility"].map(Step::of).into();
    assert_eq!(steps, Step::ALL[..4]);
}

#[test]
fn counts_are_whole_numbers_of_people() {
    for (typed, code) in [("", Code::Required), ("-1", Code::BadFormat), ("2,5", Code::BadFormat)] {
        let mut form = filled();
        form.places[0].permanent = typed.into();
        assert_eq!(wrong(&form), [("places.0.permanent".to_owned(), code)], "{typed}");
    }
    for typed in ["100001", "99999999999"] {
        let mut form = filled();
        form.places[0].fixed_term = typed.into();
        assert_eq!(wrong(&form), [("places.0.fixed_term".to_owned(), Code::OutOfRange)], "{typed}");
    }
}

#[test]
fn the_tutor_is_somebody_else() {
    let mut form = filled();
    form.people.push(TypedPerson { name: "ida bianchi".into(), ..TypedPerson::new(Uuid::from_u128(9)) });
    form.people[1].email = "tutor@example.org".into();
    assert_eq!(wrong(&form), [("people.1.name".to_owned(), Code::SamePerson)]);
}

#[test]
fn a_vat_number_is_judged_once_it_is_whole() {
    let mut form = filled();
    assert!(form.has_whole_vat_number());
    form.vat_number = "0123456789".into();
    assert!(!form.has_whole_vat_number());
}
