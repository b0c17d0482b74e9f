use contract::accounts::{Language, Me, RequestCode, Role};
use contract::problem::Code;
use portalavoro_server::identity::limits::Limits;
use std::time::Duration;

use super::support::{another, ask, code_for, type_code};
use crate::support::TestApp;
use crate::support::app::Options;

const ANNA: &str = "anna@example.org";

both_databases!(a_new_address_gets_an_account_without_profile, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, " Anna@Example.ORG ").await;
    let me: Me = type_code(&browser, ANNA, &code).await.json();
    assert_eq!((me.role, me.email.as_deref(), me.name.clone()), (Role::Citizen, Some(ANNA), None));
    assert!(!me.is_complete());
    assert_eq!(browser.get("/me").await.json::<Me>(), me);

    let second = app.browser();
    let code = code_for(&app, &second, ANNA).await;
    assert_eq!(type_code(&second, ANNA, &code).await.json::<Me>().id, me.id, "the same address is the same person");
});

both_databases!(the_answer_does_not_tell_whether_the_address_is_known, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, ANNA).await;
    type_code(&browser, ANNA, &code).await;
    let known = ask(&app.browser(), ANNA, Language::It).await;
    let unknown = ask(&app.browser(), "nobody@example.org", Language::It).await;
    assert_eq!((known.status, &known.text), (unknown.status, &unknown.text));
    let names = |reply: &crate::support::Reply| {
        let mut names: Vec<_> = reply.headers.keys().map(|name| name.as_str().to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&known), names(&unknown));
});

both_databases!(a_code_works_once, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, ANNA).await;
    assert_eq!(type_code(&browser, ANNA, &code).await.status, 200);
    assert_eq!(type_code(&browser, ANNA, &code).await.code(), Code::CodeExpired);
});

both_databases!(a_code_works_in_the_browser_that_asked, async |app: TestApp| {
    let (asked, other) = (app.browser(), app.browser());
    let code = code_for(&app, &asked, ANNA).await;
    assert_eq!(type_code(&other, ANNA, &code).await.code(), Code::CodeExpired, "no cookie");
    code_for(&app, &other, "other@example.org").await;
    assert_eq!(type_code(&other, ANNA, &code).await.code(), Code::WrongCode, "another browser's cookie");
    assert_eq!(type_code(&asked, "other@example.org", &code).await.code(), Code::WrongCode, "another address");
    assert_eq!(type_code(&asked, ANNA, &code).await.status, 200);
});

both_databases!(a_code_is_tried_five_times, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, ANNA).await;
    for _ in 0..5 {
        assert_eq!(type_code(&browser, ANNA, &another(&code)).await.code(), Code::WrongCode);
    }
    assert_eq!(type_code(&browser, ANNA, &code).await.code(), Code::CodeExpired);
});

both_databases!(tries_at_once_are_counted_one_by_one, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, ANNA).await;
    let wrong = another(&code);
    let replies = futures_util::future::join_all((0..20).map(|_| type_code(&browser, ANNA, &wrong))).await;
    let counted = replies.iter().filter(|reply| reply.code() == Code::WrongCode).count();
    assert_eq!(counted, 5);
    assert_eq!(type_code(&browser, ANNA, &code).await.code(), Code::CodeExpired);
});

both_databases!(a_code_is_good_for_ten_minutes, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, ANNA).await;
    app.clock.advance(Duration::from_secs(599));
    assert_eq!(type_code(&browser, ANNA, &another(&code)).await.code(), Code::WrongCode);
    app.clock.advance(Duration::from_secs(1));
    assert_eq!(type_code(&browser, ANNA, &code).await.code(), Code::CodeExpired);
});

both_databases!(a_new_code_replaces_the_old, async |app: TestApp| {
    let browser = app.browser();
    let first = code_for(&app, &browser, ANNA).await;
    let second = code_for(&app, &browser, ANNA).await;
    if first != second {
        assert_eq!(type_code(&browser, ANNA, &first).await.code(), Code::WrongCode);
    }
    assert_eq!(type_code(&browser, ANNA, &second).await.status, 200);
});

both_databases!(one_account_for_one_address_even_at_once, async |app: TestApp| {
    let (first, second) = (app.browser(), app.browser());
    let codes = (code_for(&app, &first, ANNA).await, code_for(&app, &second, ANNA).await);
    let (one, two) = tokio::join!(type_code(&first, ANNA, &codes.0), type_code(&second, ANNA, &codes.1));
    assert_eq!(one.json::<Me>().id, two.json::<Me>().id);
});

both_databases!(an_address_that_cannot_be_one_is_named, async |app: TestApp| {
    for email in ["", "anna", "anna@", "a b@example.org", "anna@example"] {
        let problem = ask(&app.browser(), email, Language::It).await.problem();
        assert_eq!(problem.code, Code::InvalidFields, "{email}");
        assert_eq!(problem.fields[0].field, "email");
    }
    let problem = type_code(&app.browser(), ANNA, "123").await.problem();
    assert_eq!((problem.code, problem.fields[0].field.as_str()), (Code::InvalidFields, "code"));
});

both_databases!(codes_for_an_address_are_limited, async |app: TestApp| {
    let limited = app.again(Options { limits: Limits::usual(), ..Options::default() }).await;
    let browser = limited.browser();
    let request = RequestCode { email: ANNA.to_owned(), language: Language::It };
    for _ in 0..5 {
        assert_eq!(browser.post("/sign-in/codes", &request).await.status, 204);
    }
    let refused = browser.post("/sign-in/codes", &request).await;
    assert_eq!(refused.code(), Code::TooManyRequests);
    assert_eq!(refused.header("retry-after"), "180");
    assert_eq!(refused.header("ratelimit-limit"), "5");
    assert_eq!(refused.header("ratelimit-remaining"), "0");
    assert_eq!(refused.header("ratelimit-reset"), "180");
    limited.clock.advance(Duration::from_secs(180));
    assert_eq!(browser.post("/sign-in/codes", &request).await.status, 204);
});

both_databases!(tries_from_an_address_are_limited, async |app: TestApp| {
    let limited = app.again(Options { limits: Limits::usual(), ..Options::default() }).await;
    let browser = limited.browser();
    for _ in 0..100 {
        assert_eq!(type_code(&browser, ANNA, "12345678").await.code(), Code::CodeExpired);
    }
    assert_eq!(type_code(&browser, ANNA, "12345678").await.code(), Code::TooManyRequests);
});
