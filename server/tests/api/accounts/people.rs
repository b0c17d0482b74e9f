use contract::accounts::{FindPeople, Language, PersonCard, RegisterPerson, Role};
use contract::ids::PersonId;
use contract::problem::Code;
use uuid::Uuid;

use crate::support::{Browser, POTENZA, TestApp};

pub fn somebody(name: &str) -> RegisterPerson {
    RegisterPerson {
        id: PersonId(Uuid::now_v7()),
        name: name.to_owned(),
        birth_date: "1990-05-01".parse().unwrap(),
        email: None,
        phone: Some("+39 0835 123456".to_owned()),
        language: Language::It,
    }
}

async fn find(browser: &Browser, name: &str) -> Vec<String> {
    let found: Vec<PersonCard> = browser.post("/people/search", &FindPeople { name: name.to_owned() }).await.json();
    found.into_iter().map(|card| card.name).collect()
}

both_databases!(an_operator_registers_somebody_without_email, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let request = somebody("Nicola Àlbano");
    let reply = operator.command("/people", &request).await;
    assert_eq!(reply.status, 201);
    let card: PersonCard = reply.json();
    assert_eq!((card.id, card.name.as_str(), card.has_card), (request.id, "Nicola Àlbano", false));
    assert_eq!(card.phone.as_deref(), Some("+390835123456"));
    assert_eq!(operator.get(&format!("/people/{}", card.id)).await.json::<PersonCard>(), card);
});

both_databases!(people_are_found_by_part_of_the_name_at_their_centre, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    for name in ["Nicola Àlbano", "Nico 100%", "Berta_B"] {
        assert_eq!(operator.command("/people", &somebody(name)).await.status, 201);
    }
    assert_eq!(find(&operator, "àLB").await, ["Nicola Àlbano"]);
    assert_eq!(find(&operator, "nico").await, ["Nico 100%", "Nicola Àlbano"]);
    assert_eq!(find(&operator, "0%").await, ["Nico 100%"]);
    assert_eq!(find(&operator, "%%").await, [""; 0]);
    assert_eq!(find(&operator, "a_b").await, ["Berta_B"]);
    assert_eq!(find(&operator, "__").await, [""; 0]);
    let elsewhere = app.signed_in_at(Role::Operator, Some(POTENZA.parse().unwrap())).await;
    assert_eq!(find(&elsewhere, "nico").await, [""; 0]);
    assert_eq!(find(&app.signed_in(Role::Admin).await, "nico").await.len(), 2);
    for (name, code) in [("", Code::Required), ("n", Code::OutOfRange), (&"n".repeat(101), Code::TooLong)] {
        let problem = operator.post("/people/search", &FindPeople { name: name.to_owned() }).await.problem();
        assert_eq!((problem.code, problem.fields[0].code), (Code::InvalidFields, code));
    }
});

both_databases!(a_second_account_with_the_same_address_is_refused, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let with_email = |email: &str| RegisterPerson { email: Some(email.to_owned()), ..somebody("Anna Prova") };
    assert_eq!(operator.command("/people", &with_email("anna@example.org")).await.status, 201);
    assert_eq!(operator.command("/people", &with_email(" ANNA@example.org")).await.code(), Code::EmailTaken);
    assert_eq!(operator.command("/people", &with_email("")).await.status, 201, "an empty address is none");
});

both_databases!(an_id_that_is_taken_is_named, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let request = somebody("Anna Prova");
    assert_eq!(operator.command("/people", &request).await.status, 201);
    let problem = operator.command("/people", &request).await.problem();
    assert_eq!((problem.fields[0].field.as_str(), problem.fields[0].code), ("id", Code::Repeated));
});

both_databases!(nobody_under_fourteen_is_registered, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let child = RegisterPerson { birth_date: "2015-01-01".parse().unwrap(), ..somebody("Prova") };
    assert_eq!(operator.command("/people", &child).await.code(), Code::TooYoung);
    assert_eq!(operator.get(&format!("/people/{}", child.id)).await.code(), Code::NotFound);
});
