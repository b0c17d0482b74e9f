use contract::accounts::{Language, Me, Profile, Role};
use contract::problem::Code;
use portalavoro_server::identity::{person, session};
use sea_orm::{EntityTrait, PaginatorTrait};

use super::support::{code_for, type_code};
use crate::support::TestApp;

/// The day before the fourteenth birthday, on the test's day.
fn too_young() -> Profile {
    Profile { name: "Prova".into(), birth_date: "2012-11-24".parse().unwrap(), language: Language::It }
}

both_databases!(nothing_is_kept_of_somebody_under_fourteen, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, "anna@example.org").await;
    type_code(&browser, "anna@example.org", &code).await.json::<Me>();
    let refused = browser.put("/me/profile", &too_young()).await;
    assert_eq!(refused.code(), Code::TooYoung);
    assert_eq!(refused.problem().fields[0].field, "birth_date");
    assert!(refused.header("set-cookie").starts_with("session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
    assert_eq!(browser.get("/me").await.code(), Code::NotSignedIn);
    assert_eq!(person::Entity::find().count(app.state.store.read()).await.unwrap(), 0);
    assert_eq!(session::Entity::find().count(app.state.store.read()).await.unwrap(), 0);
});

both_databases!(on_the_fourteenth_birthday_an_account_is_made, async |app: TestApp| {
    let browser = app.browser();
    let code = code_for(&app, &browser, "anna@example.org").await;
    type_code(&browser, "anna@example.org", &code).await.json::<Me>();
    let profile = Profile { birth_date: "2012-11-23".parse().unwrap(), ..too_young() };
    assert!(browser.put("/me/profile", &profile).await.json::<Me>().is_complete());
});

both_databases!(a_slip_in_a_finished_profile_erases_nothing, async |app: TestApp| {
    let person = app.signed_in(Role::Citizen).await;
    assert_eq!(person.put("/me/profile", &too_young()).await.code(), Code::TooYoung);
    assert!(person.get("/me").await.json::<Me>().is_complete());
});
