use contract::accounts::{Language, Me, Profile, Role};
use contract::appointments::{Appointment, AppointmentStatus};
use contract::problem::Code;
use futures_util::future::join_all;
use portalavoro_server::features::accounts::appoint;
use portalavoro_server::identity::{person, session};
use sea_orm::ActiveValue::Set;
use sea_orm::{EntityTrait, PaginatorTrait};

use super::support::{code_for, type_code};
use crate::support::desks::{self, CENTRE, DAY};
use crate::support::groups::{self, Groups};
use crate::support::offers::Offers;
use crate::support::talks::{self, Talks};
use crate::support::{Browser, TestApp, applicants};

/// Pairs of requests that meet.
const PAIRS: usize = 8;

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

/// Somebody who has signed in and not said yet who they are.
async fn without_profile(app: &TestApp) -> Browser {
    let person = app.person(Role::Citizen, None, None).await;
    let nameless =
        person::ActiveModel { id: Set(person.0), name: Set(None), birth_date: Set(None), ..Default::default() };
    person::Entity::update(nameless).exec(app.state.store.read()).await.unwrap();
    app.browser_of(person).await
}

both_databases!(what_is_erased_held_nobodys_time, async |app: TestApp| {
    let groups = Groups::open(&app, 4).await;
    let session = groups.planned(2).await;
    let offers = Offers::open(&app, 1).await;
    let posting = offers.published(offers.details()).await;
    let counsellors = vec![talks::counsellor_at(&app, CENTRE).await];
    let (operator, rooms) = (groups.operator.clone(), vec![groups.interview_room]);
    let centre = Talks { operator, counsellors, rooms, desk: groups.desk };
    centre.receive(0, DAY, "09:00", "12:00").await;

    let nameless = without_profile(&app).await;
    for refused in [
        desks::ask(&nameless, desks::slot(centre.desk, DAY, "10:00", "12:00")).await,
        talks::ask(&nameless, &centre.wish(0, "09:00")).await,
        groups::ask(&nameless, &session).await,
        applicants::ask(&nameless, &posting, &applicants::apply()).await,
    ] {
        assert_eq!((refused.status.as_u16(), refused.code()), (403, Code::ProfileIncomplete));
    }
    assert_eq!(nameless.put("/me/profile", &too_young()).await.code(), Code::TooYoung);
    assert_eq!(nameless.get("/me").await.code(), Code::NotSignedIn);
});

both_databases!(an_account_that_gets_its_profile_meanwhile_is_not_erased, async |app: TestApp| {
    let mut asked = Vec::new();
    for _ in 0..PAIRS {
        let browser = without_profile(&app).await;
        asked.push(async move {
            let too_young = too_young();
            let old_enough = Profile { birth_date: "2000-01-01".parse().unwrap(), ..too_young.clone() };
            let asks = (browser.put("/me/profile", &old_enough), browser.put("/me/profile", &too_young));
            let (saved, refused) = tokio::join!(asks.0, asks.1);
            (saved, refused, browser.get("/me").await)
        });
    }
    for (saved, refused, me) in join_all(asked).await {
        assert!([Code::TooYoung, Code::NotSignedIn].contains(&refused.code()), "{}", refused.text);
        match saved.status.as_u16() {
            200 => assert!(me.json::<Me>().is_complete()),
            _ => assert_eq!((saved.code(), me.code()), (Code::NotSignedIn, Code::NotSignedIn)),
        }
    }
});

both_databases!(a_slip_of_who_works_at_a_centre_takes_nobodys_appointment, async |app: TestApp| {
    appoint(&app.state, &format!("nora@example.org=counsellor@{CENTRE}").parse().unwrap()).await.unwrap();
    let browser = app.browser();
    let code = code_for(&app, &browser, "nora@example.org").await;
    let nora = app.browser_of(type_code(&browser, "nora@example.org", &code).await.json::<Me>().id).await;
    let centre = Talks { counsellors: vec![nora.clone()], ..Talks::open(&app, 0, 1).await };
    centre.receive(0, DAY, "09:00", "12:00").await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = talks::had(&talks::ask(&anna, &centre.wish(0, "09:00")).await);

    assert_eq!(nora.put("/me/profile", &too_young()).await.code(), Code::TooYoung);
    assert_eq!(nora.get("/me").await.json::<Me>().role, Role::Operator);
    let still: Appointment = anna.get(&format!("/appointments/{}", booked.id)).await.json();
    assert_eq!(still.status, AppointmentStatus::Confirmed);
    let bruno = app.signed_in(Role::Citizen).await;
    assert_eq!(talks::ask(&bruno, &centre.wish(0, "09:00")).await.code(), Code::CounsellorBusy);
});
