use super::*;
use crate::ids::{CompanyPersonId, PlaceOfWorkId};
use crate::problem::{Code, FieldError};
use proptest::prelude::*;
use uuid::Uuid;

fn place(id: u128) -> PlaceOfWork {
    PlaceOfWork {
        id: PlaceOfWorkId(Uuid::from_u128(id)),
        name: "Laboratorio".into(),
        address: "Via Lucana 12".into(),
        municipality: "Matera".into(),
        permanent: 3,
        fixed_term: 1,
    }
}

fn person(id: u128, duty: CompanyDuty) -> CompanyPerson {
    let email = format!("persona{id}@example.org");
    let name = if duty == CompanyDuty::Signatory { "Ida Bianchi" } else { "Ugo Neri" };
    CompanyPerson { id: CompanyPersonId(Uuid::from_u128(id)), name: name.into(), duty, email, phone: None }
}

fn details() -> CompanyDetails {
    CompanyDetails {
        vat_number: " IT 0123456 789 7 ".into(),
        legal_name: " Forno Bianchi S.r.l. ".into(),
        contacts: CompanyContacts { email: "Forno@Example.org".into(), phone: Some(" ".into()) },
        places: vec![place(1)],
        people: vec![person(10, CompanyDuty::Signatory), person(11, CompanyDuty::Tutor)],
        accessibility: Some("  ".into()),
    }
}

fn refusals(details: CompanyDetails) -> Vec<(String, Code)> {
    details.checked().unwrap_err().into_iter().map(|error| (error.field, error.code)).collect()
}

#[test]
fn a_vat_number_is_checked_by_its_last_digit() {
    // Worked out by hand: 0+(2)+2+(6)+4+(1)+6+(5)+8+(9) = 43, so that 7 makes it 50.
    assert_eq!(check_vat_number("01234567897"), Ok("01234567897".into()));
    for wrong in 0..10 {
        let typed = format!("0123456789{wrong}");
        assert_eq!(check_vat_number(&typed).is_ok(), wrong == 7, "{typed}");
    }
    assert_eq!(check_vat_number(" IT 012.3456 7897"), Ok("01234567897".into()));
    assert_eq!(check_vat_number(" it "), Err(Code::Required));
    assert_eq!(check_vat_number("00000000000"), Err(Code::WrongCheckDigit), "it fits, and names nobody");
    for bad in ["0123456789", "012345678977", "0123456789X", "０1234567897", &"1".repeat(60_000)] {
        assert_eq!(check_vat_number(bad), Err(Code::BadFormat));
    }
}

#[test]
fn details_are_kept_without_what_is_around_them() {
    let kept = details().checked().unwrap();
    assert_eq!((kept.vat_number.as_str(), kept.legal_name.as_str()), ("01234567897", "Forno Bianchi S.r.l."));
    assert_eq!((kept.contacts.email.as_str(), kept.contacts.phone), ("forno@example.org", None));
    assert_eq!(kept.accessibility, None);
    assert_eq!(kept.places[0].headcount(), 4);
}

#[test]
fn every_field_that_is_wrong_is_named() {
    let wrong = CompanyDetails {
        vat_number: "01234567890".into(),
        legal_name: " ".into(),
        contacts: CompanyContacts { email: "forno".into(), phone: Some("12".into()) },
        places: vec![place(1), PlaceOfWork { name: String::new(), permanent: MOST_EMPLOYEES + 1, ..place(1) }],
        people: vec![CompanyPerson { email: "ida".into(), ..person(10, CompanyDuty::Tutor) }],
        accessibility: Some("a\u{0}".into()),
    };
    let expected = [
        ("details.vat_number", Code::WrongCheckDigit),
        ("details.legal_name", Code::Required),
        ("details.contacts.email", Code::BadFormat),
        ("details.contacts.phone", Code::BadFormat),
        ("details.places.1.id", Code::Repeated),
        ("details.places.1.name", Code::Required),
        ("details.places.1.permanent", Code::OutOfRange),
        ("details.people.signatory", Code::Required),
        ("details.people.0.email", Code::BadFormat),
        ("details.accessibility", Code::BadFormat),
    ];
    assert_eq!(refusals(wrong), expected.map(|(field, code)| (field.to_owned(), code)));
}

#[test]
fn a_company_has_a_place_and_one_signatory() {
    let none = CompanyDetails { places: vec![], people: vec![], ..details() };
    assert_eq!(
        refusals(none),
        [("details.places".to_owned(), Code::Required), ("details.people".to_owned(), Code::Required)]
    );
    let two = vec![person(10, CompanyDuty::Signatory), person(11, CompanyDuty::Signatory)];
    let two = CompanyDetails { people: two, ..details() };
    assert_eq!(refusals(two), [("details.people.signatory".to_owned(), Code::Repeated)]);
}

#[test]
fn a_place_is_in_a_municipality_of_the_region() {
    assert_eq!(check_municipality(" rionero in vulture "), Ok("Rionero in Vulture"));
    assert_eq!(check_municipality(" "), Err(Code::Required));
    let elsewhere = PlaceOfWork { municipality: "Bari".into(), ..place(1) };
    let elsewhere = CompanyDetails { places: vec![elsewhere], ..details() };
    assert_eq!(refusals(elsewhere), [("details.places.0.municipality".to_owned(), Code::UnknownMunicipality)]);
    assert!(MUNICIPALITIES.is_sorted() && MUNICIPALITIES.iter().all(|name| check_municipality(name) == Ok(name)));
}

#[test]
fn who_signs_is_no_tutor() {
    let tutor = |name: &str, email: &str| {
        let tutor = CompanyPerson { name: name.into(), email: email.into(), ..person(11, CompanyDuty::Tutor) };
        CompanyDetails { people: vec![person(10, CompanyDuty::Signatory), tutor], ..details() }
    };
    let same = |field: &str| (format!("details.people.1.{field}"), Code::SamePerson);
    assert_eq!(refusals(tutor(" ida  BIANCHI ", "ida@example.org")), [same("name")]);
    assert_eq!(refusals(tutor("Ugo Neri", "Persona10@example.org")), [same("email")]);
    assert!(tutor("Ugo Neri", "ugo@example.org").checked().is_ok());
}

#[test]
fn who_says_no_says_why() {
    let refused = |why: &str| CompanyVerdict::Refused { why: why.into() };
    assert_eq!(refused(" Non esiste. ").checked(), Ok(refused("Non esiste.")));
    let field = |code| Err(vec![FieldError::new("verdict.refused.why", code)]);
    assert_eq!(refused(" ").checked(), field(Code::Required));
    assert_eq!(refused(&"a".repeat(LONGEST_REFUSAL + 1)).checked(), field(Code::TooLong));
    assert_eq!(CompanyVerdict::Verified {}.checked(), Ok(CompanyVerdict::Verified {}));
}

#[test]
fn what_was_checked_is_checked_again_when_it_is_another_company() {
    use CompanyEvent::*;
    use CompanyStatus::*;
    let table = [
        (ToVerify, [Some(Verified), Some(Refused), Some(ToVerify), None]),
        (Verified, [None, Some(Refused), Some(ToVerify), None]),
        (Refused, [Some(Verified), None, Some(ToVerify), Some(ToVerify)]),
    ];
    for (status, after) in table {
        assert_eq!(CompanyEvent::ALL.map(|event| status.after(event)), after, "{status:?}: {Verify:?} …");
    }
    assert_eq!(CompanyStatus::ALL.map(CompanyStatus::may_publish), [false, true, false]);
}

proptest! {
    #[test]
    fn one_wrong_digit_is_always_found(digits in proptest::collection::vec(0..10_u32, 10), at in 0..11_usize, by in 1..10_u32) {
        prop_assume!(digits[..7].iter().any(|digit| *digit > 0));
        let typed = |digits: &[u32]| digits.iter().map(u32::to_string).collect::<String>();
        let whole = (0..10).map(|last| [digits.as_slice(), &[last]].concat()).find(|whole| check_vat_number(&typed(whole)).is_ok());
        let mut whole = whole.expect("one digit fits");
        whole[at] = (whole[at] + by) % 10;
        prop_assert_eq!(check_vat_number(&typed(&whole)), Err(Code::WrongCheckDigit));
    }

    #[test]
    fn whatever_is_typed_is_survived(typed in ".{0,40}") {
        if let Ok(kept) = check_vat_number(&typed) {
            prop_assert_eq!(check_vat_number(&kept), Ok(kept.clone()));
        }
    }
}
