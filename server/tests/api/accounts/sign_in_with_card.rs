use contract::accounts::{Me, NewCard, PersonCard, Role, SignInWithCard};
use contract::ids::PersonId;
use contract::problem::Code;
use portalavoro_server::identity::limits::Limits;
use reqwest::Method;

use super::people::somebody;
use crate::support::app::Options;
use crate::support::{Browser, MATERA, POTENZA, Reply, TestApp};

async fn new_card(operator: &Browser, person: PersonId) -> NewCard {
    let reply = Reply::of(operator.request(Method::POST, &format!("/people/{person}/card"))).await;
    assert_eq!(reply.status, 201);
    assert_eq!(reply.header("cache-control"), "no-store");
    reply.json()
}

async fn show(browser: &Browser, code: &str) -> Reply {
    browser.post("/sign-in/with-card", &SignInWithCard { code: code.to_owned() }).await
}

/// A code of the right form that nobody has.
const NOBODYS: &str = "7KQ2-M4XR-90TD-V596";

both_databases!(somebody_without_email_signs_in_with_a_card, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let person: PersonCard = operator.command("/people", &somebody("Nicola Prova")).await.json();
    let card = new_card(&operator, person.id).await;
    assert!(card.person.has_card);
    let browser = app.browser();
    let me: Me = show(&browser, &card.code.to_lowercase().replace('-', " ")).await.json();
    assert_eq!((me.id, me.email.clone()), (person.id, None));
    assert!(me.is_complete());
    assert_eq!(browser.get("/me").await.json::<Me>(), me);
});

both_databases!(a_new_card_makes_the_old_one_worthless, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let person: PersonCard = operator.command("/people", &somebody("Nicola Prova")).await.json();
    let old = new_card(&operator, person.id).await;
    let browser = app.browser();
    assert_eq!(show(&browser, &old.code).await.status, 200);
    let new = new_card(&operator, person.id).await;
    assert_eq!(browser.get("/me").await.code(), Code::NotSignedIn, "who found the old card is out");
    assert_eq!(show(&browser, &old.code).await.code(), Code::WrongCard);
    assert_eq!(show(&browser, &new.code).await.status, 200);
});

both_databases!(a_card_is_made_only_where_the_person_was_registered, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    let person: PersonCard = operator.command("/people", &somebody("Nicola Prova")).await.json();
    let elsewhere = app.signed_in_at(Role::Operator, Some(POTENZA.parse().unwrap())).await;
    let path = format!("/people/{}/card", person.id);
    assert_eq!(Reply::of(elsewhere.request(Method::POST, &path)).await.code(), Code::NotFound);
    let colleague = app.person(Role::Operator, None, Some(MATERA.parse().unwrap())).await;
    let path = format!("/people/{colleague}/card");
    assert_eq!(Reply::of(operator.request(Method::POST, &path)).await.code(), Code::NotFound);
});

both_databases!(a_card_that_nobody_has_is_refused_and_tries_are_limited, async |app: TestApp| {
    let problem = show(&app.browser(), "7KQ2-M4XR-90TD-V597").await.problem();
    assert_eq!((problem.code, problem.fields[0].field.as_str()), (Code::InvalidFields, "code"));
    let limited = app.again(Options { limits: Limits::usual(), ..Options::default() }).await;
    let browser = limited.browser();
    for _ in 0..100 {
        assert_eq!(show(&browser, NOBODYS).await.code(), Code::WrongCard);
    }
    assert_eq!(show(&browser, NOBODYS).await.code(), Code::TooManyRequests);
});
