use contract::accounts::{Language, Me, Profile, Role, WhoIsSignedIn};
use contract::problem::Code;
use reqwest::Method;
use serde_json::json;

use crate::support::{MATERA, Reply, TestApp};

both_databases!(who_is_signed_in_is_told_who_they_are, async |app: TestApp| {
    assert_eq!(app.browser().get("/me").await.code(), Code::NotSignedIn);
    let operator = app.signed_in(Role::Operator).await;
    let me: Me = operator.get("/me").await.json();
    assert_eq!((me.id, me.role), (operator.person(), Role::Operator));
    assert_eq!(me.centre, Some(MATERA.parse().unwrap()));
});

both_databases!(whoever_opens_the_app_is_told_who_is_signed_in_or_that_nobody_is, async |app: TestApp| {
    assert_eq!(app.browser().get("/session").await.json::<WhoIsSignedIn>().me, None);
    let person = app.signed_in(Role::Citizen).await;
    let me = person.get("/session").await.json::<WhoIsSignedIn>().me;
    assert_eq!(me, Some(person.get("/me").await.json::<Me>()));
    assert_eq!(Reply::of(person.request(Method::POST, "/sign-out")).await.status, 204);
    assert_eq!(person.get("/session").await.json::<WhoIsSignedIn>().me, None);
});

both_databases!(a_profile_is_given_and_changed, async |app: TestApp| {
    let person = app.signed_in(Role::Citizen).await;
    let profile =
        Profile { name: " Anna  Prova ".into(), birth_date: "2004-02-29".parse().unwrap(), language: Language::En };
    let me: Me = person.put("/me/profile", &profile).await.json();
    assert_eq!(me.name.as_deref(), Some("Anna  Prova"));
    assert_eq!((me.birth_date, me.language), (Some(profile.birth_date), Language::En));
    assert_eq!(person.get("/me").await.json::<Me>(), me);
});

both_databases!(each_wrong_field_of_a_profile_is_named, async |app: TestApp| {
    let person = app.signed_in(Role::Citizen).await;
    let wrong = json!({"name": "  ", "birth_date": "1850-01-01", "language": "it"});
    let problem = person.put("/me/profile", &wrong).await.problem();
    let fields: Vec<_> = problem.fields.iter().map(|field| (field.field.as_str(), field.code)).collect();
    assert_eq!(problem.code, Code::InvalidFields);
    assert_eq!(fields, [("name", Code::Required), ("birth_date", Code::OutOfRange)]);
});

both_databases!(a_field_of_the_wrong_form_is_named, async |app: TestApp| {
    let person = app.signed_in(Role::Citizen).await;
    let cases = [
        (json!({"name": "Anna", "birth_date": "2004-02-30", "language": "it"}), "birth_date", Code::BadFormat),
        (json!({"name": "Anna", "birth_date": "2004-02-28", "language": "fr"}), "language", Code::BadFormat),
        (json!({"name": "Anna", "birth_date": "2004-02-28"}), "language", Code::Required),
        (json!({"name": 7, "birth_date": "2004-02-28", "language": "it"}), "name", Code::BadFormat),
        (
            json!({"name": "Anna", "birth_date": "2004-02-28", "language": "it", "role": "admin"}),
            "role",
            Code::BadFormat,
        ),
    ];
    for (body, field, code) in cases {
        let reply: Reply = person.put("/me/profile", &body).await;
        let problem = reply.problem();
        assert_eq!(problem.code, Code::MalformedBody, "{body}");
        assert_eq!((problem.fields[0].field.as_str(), problem.fields[0].code), (field, code), "{body}");
    }
});
