use contract::accounts::Role;
use contract::companies::{
    Company, CompanyDetails, CompanyDuty, CompanyPerson, MOST_EMPLOYEES, PlaceOfWork, RegisterCompany,
};
use contract::ids::{CompanyId, PersonId};
use contract::problem::Code;
use portalavoro_server::identity::person;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::firms::{ask, details, edit, had, no, person as somebody, place, said, verify, yes};
use crate::support::{Browser, Reply, TestApp};

fn refused(reply: &Reply) -> (u16, Code) {
    (reply.status.as_u16(), reply.code())
}

/// The fields that are refused, each with its code.
fn fields(reply: &Reply) -> Vec<(String, Code)> {
    reply.problem().fields.into_iter().map(|error| (error.field, error.code)).collect()
}

fn with_places(places: Vec<PlaceOfWork>) -> CompanyDetails {
    CompanyDetails { places, ..details(1) }
}

fn with_people(people: Vec<CompanyPerson>) -> CompanyDetails {
    CompanyDetails { people, ..details(1) }
}

/// What is wrong in itself: the details, and the one field that is named with its code.
fn wrong() -> Vec<(CompanyDetails, &'static str, Code)> {
    let vat = |typed: &str| CompanyDetails { vat_number: typed.to_owned(), ..details(1) };
    let signatory = || somebody(CompanyDuty::Signatory, "Ida Bianchi");
    let tutor = |name: &str| somebody(CompanyDuty::Tutor, name);
    let same_address = CompanyPerson { email: signatory().email, ..tutor("Ugo Neri") };
    let signs = CompanyPerson { email: same_address.email.clone(), ..signatory() };
    let repeated = place();
    vec![
        (vat("01234567890"), "details.vat_number", Code::WrongCheckDigit),
        (vat("0123456789X"), "details.vat_number", Code::BadFormat),
        (vat("0123456789"), "details.vat_number", Code::BadFormat),
        (vat(" IT "), "details.vat_number", Code::Required),
        (CompanyDetails { legal_name: " ".into(), ..details(1) }, "details.legal_name", Code::Required),
        (CompanyDetails { legal_name: "a".repeat(151), ..details(1) }, "details.legal_name", Code::TooLong),
        (CompanyDetails { accessibility: Some("a".repeat(601)), ..details(1) }, "details.accessibility", Code::TooLong),
        (with_places(vec![]), "details.places", Code::Required),
        (with_places((0..51).map(|_| place()).collect()), "details.places", Code::TooLong),
        (with_places(vec![repeated.clone(), repeated]), "details.places.1.id", Code::Repeated),
        (
            with_places(vec![PlaceOfWork { permanent: MOST_EMPLOYEES + 1, ..place() }]),
            "details.places.0.permanent",
            Code::OutOfRange,
        ),
        (
            with_places(vec![place(), PlaceOfWork { fixed_term: u32::MAX, ..place() }]),
            "details.places.1.fixed_term",
            Code::OutOfRange,
        ),
        (
            with_places(vec![PlaceOfWork { municipality: "Atlantide".into(), ..place() }]),
            "details.places.0.municipality",
            Code::UnknownMunicipality,
        ),
        (with_people(vec![]), "details.people", Code::Required),
        (with_people(vec![tutor("Ugo Neri")]), "details.people.signatory", Code::Required),
        (with_people(vec![signatory(), signatory()]), "details.people.signatory", Code::Repeated),
        (with_people(vec![signatory(), tutor("ida  bianchi")]), "details.people.1.name", Code::SamePerson),
        (with_people(vec![signs, same_address]), "details.people.1.email", Code::SamePerson),
    ]
}

both_databases!(each_wrong_field_is_named_with_its_code, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let company = had(&ask(&anna, details(2)).await);
    for (details, field, code) in wrong() {
        for reply in [ask(&anna, details.clone()).await, edit(&anna, &company, details.clone()).await] {
            assert_eq!(refused(&reply), (422, Code::InvalidFields), "{details:?}");
            assert_eq!(fields(&reply), [(field.to_owned(), code)]);
        }
    }
    // All that is wrong is named at once.
    let both = CompanyDetails { legal_name: String::new(), ..CompanyDetails { vat_number: "7".into(), ..details(1) } };
    assert_eq!(fields(&ask(&anna, both).await).len(), 2);
});

both_databases!(what_is_no_count_of_people_is_not_of_the_contracts_shape, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    for count in [json!(-1), json!(1.5), json!(4_294_967_296_u64), json!("3"), Value::Null] {
        let mut body = json!(RegisterCompany { id: CompanyId(Uuid::now_v7()), details: details(1) });
        body["details"]["places"][0]["permanent"] = count.clone();
        let reply = anna.command("/companies", &body).await;
        assert_eq!(refused(&reply), (400, Code::MalformedBody), "{count}");
        assert_eq!(fields(&reply), [("details.places[0].permanent".to_owned(), Code::BadFormat)], "{count}");
    }
});

both_databases!(a_vat_number_is_one_companys_and_nobody_reads_whose, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, CompanyDetails { legal_name: "Segreta S.r.l.".into(), ..details(1) }).await);
    let mine = had(&ask(&bruno, details(2)).await);
    let spelled = CompanyDetails { vat_number: format!("it {}", details(1).vat_number), ..details(1) };
    for reply in
        [ask(&bruno, spelled.clone()).await, ask(&anna, spelled.clone()).await, edit(&bruno, &mine, spelled).await]
    {
        assert_eq!(refused(&reply), (409, Code::CompanyRegistered));
        let told: Value = serde_json::from_str(&reply.text).unwrap();
        let keys: Vec<_> = told.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["code", "status", "title", "type"], "nothing but that it is registered");
    }
});

both_databases!(ids_that_stand_for_something_else_are_refused, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let annas = had(&ask(&anna, details(1)).await);
    let again = RegisterCompany { id: annas.id, details: details(2) };
    let reply = bruno.command("/companies", &again).await;
    assert_eq!((refused(&reply), fields(&reply)), ((422, Code::InvalidFields), vec![("id".into(), Code::Repeated)]));
    for (taken, field) in [
        (CompanyDetails { places: annas.places.clone(), ..details(2) }, "details.places"),
        (CompanyDetails { people: annas.people.clone(), ..details(2) }, "details.people"),
    ] {
        let reply = ask(&bruno, taken).await;
        assert_eq!(refused(&reply), (422, Code::InvalidFields));
        assert_eq!(fields(&reply), [(field.to_owned(), Code::Repeated)]);
    }
    let kept: Company = anna.get(&format!("/companies/{}", annas.id)).await.json();
    assert_eq!(kept, annas);
    // One's own are kept by an edit.
    assert_eq!(edit(&anna, &annas, said(&annas)).await.json::<Company>().places, annas.places);
});

both_databases!(who_has_no_name_yet_registers_nothing, async |app: TestApp| {
    let nameless = nameless(&app).await;
    assert_eq!(refused(&ask(&nameless, details(1)).await), (403, Code::ProfileIncomplete));
    let body = RegisterCompany { id: CompanyId(Uuid::now_v7()), details: details(1) };
    let keyless = nameless.post("/companies", &body).await;
    assert_eq!(refused(&keyless), (400, Code::IdempotencyKeyMissing));
});

both_databases!(a_verdict_fits_the_state_and_says_why, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Operator).await);
    let company = had(&ask(&anna, details(1)).await);
    for (what, why, code) in [
        ("verification", " ".to_owned(), Code::Required),
        ("verification", "a\nb".to_owned(), Code::BadFormat),
        ("accessibility-verification", "a".repeat(301), Code::TooLong),
    ] {
        let reply = verify(&operator, &company, what, no(&why)).await;
        assert_eq!(refused(&reply), (422, Code::InvalidFields), "{what}");
        assert_eq!(fields(&reply), [("verdict.refused.why".to_owned(), code)], "{what}");
    }
    let verified: Company = verify(&operator, &company, "verification", yes()).await.json();
    assert_eq!(refused(&verify(&operator, &verified, "verification", yes()).await), (409, Code::WrongStatus));
    let refused_one: Company = verify(&operator, &verified, "verification", no("Ha chiuso.")).await.json();
    assert_eq!(refused(&verify(&operator, &refused_one, "verification", no("Sì.")).await), (409, Code::WrongStatus));
});

/// Somebody who is signed in and has given no name.
async fn nameless(app: &TestApp) -> Browser {
    let id: PersonId = app.person(Role::Citizen, None, None).await;
    let row = person::ActiveModel { id: Set(id.0), name: Set(None), name_lower: Set(None), ..Default::default() };
    person::Entity::update(row).exec(app.state.store.read()).await.unwrap();
    app.browser_of(id).await
}
