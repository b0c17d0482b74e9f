use contract::accounts::{Me, Role, SignInAsDemonstration, SignInWays};
use contract::problem::Code;
use portalavoro_server::demo;
use portalavoro_server::identity::person;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::TestApp;
use crate::support::app::Options;

both_databases!(one_tap_becomes_the_person_of_a_role, async |app: TestApp| {
    let app = app.again(Options { demonstration: true, ..Options::default() }).await;
    assert!(app.browser().get("/sign-in/ways").await.json::<SignInWays>().demonstration);
    for role in Role::ALL {
        let browser = app.browser();
        let me: Me = browser.post("/sign-in/demonstration", &SignInAsDemonstration { role }).await.json();
        assert!(me.demonstration && me.is_complete());
        assert_eq!(me.role, role);
        assert_eq!(me.centre.is_some(), role == Role::Operator);
        assert_eq!(browser.get("/me").await.json::<Me>(), me);
    }
});

both_databases!(demonstration_data_is_made_once, async |app: TestApp| {
    let count = async || person::Entity::find().count(app.state.store.read()).await.unwrap();
    demo::seed(&app.state).await.unwrap();
    let once = count().await;
    demo::seed(&app.state).await.unwrap();
    assert_eq!(count().await, once);
    assert!(once >= 5);
});

both_databases!(without_demonstration_data_nobody_is_there, async |app: TestApp| {
    demo::seed(&app.state).await.unwrap();
    assert!(!app.browser().get("/sign-in/ways").await.json::<SignInWays>().demonstration);
    let reply = app.browser().post("/sign-in/demonstration", &SignInAsDemonstration { role: Role::Admin }).await;
    assert_eq!(reply.code(), Code::NotFound);
});

both_databases!(where_their_data_was_left_behind_demonstration_people_are_nobody, async |app: TestApp| {
    let demonstration = app.again(Options { demonstration: true, ..Options::default() }).await;
    let browser = demonstration.browser();
    let me: Me = browser.post("/sign-in/demonstration", &SignInAsDemonstration { role: Role::Admin }).await.json();
    let token = browser.session_token();
    assert_eq!(app.browser().with_session(me.id, &token).get("/me").await.code(), Code::NotSignedIn);
    assert_eq!(browser.get("/me").await.status, 200);
});
