use contract::accounts::{Me, Role};
use contract::problem::Code;

use crate::support::TestApp;

both_databases!(who_is_signed_in_is_told_who_they_are, async |app: TestApp| {
    assert_eq!(app.browser().get("/me").await.code(), Code::NotSignedIn);
    let operator = app.signed_in(Role::Operator).await;
    let me: Me = operator.get("/me").await.json();
    assert_eq!((me.id, me.role), (operator.person(), Role::Operator));
    assert_eq!(me.centre, Some("matera".parse().unwrap()));
});
