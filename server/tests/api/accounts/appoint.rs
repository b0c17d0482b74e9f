//! `--appoint EMAIL=ROLE`, which the server does when it starts.

use contract::accounts::{Me, Role};
use contract::problem::Code;
use portalavoro_server::features::accounts::appoint;

use super::support::{code_for, type_code};
use crate::support::{MATERA, TestApp};

const DARIO: &str = "dario@example.org";

both_databases!(somebody_appointed_signs_in_with_the_role, async |app: TestApp| {
    appoint(&app.state, &format!("{DARIO}=operator@{MATERA}").parse().unwrap()).await.unwrap();
    let browser = app.browser();
    let code = code_for(&app, &browser, DARIO).await;
    let me: Me = type_code(&browser, DARIO, &code).await.json();
    assert_eq!((me.role, me.centre.as_ref().map(|centre| centre.as_str())), (Role::Operator, Some(MATERA)));
    appoint(&app.state, &format!("{DARIO}=operator@{MATERA}").parse().unwrap()).await.unwrap();
    assert_eq!(browser.get("/me").await.status, 200, "nothing changed, nobody is signed out");
    appoint(&app.state, &format!("{DARIO}=citizen").parse().unwrap()).await.unwrap();
    assert_eq!(browser.get("/me").await.code(), Code::NotSignedIn);
});

both_databases!(nobody_works_at_a_centre_that_is_not_there, async |app: TestApp| {
    let refused = appoint(&app.state, &format!("{DARIO}=operator@nowhere").parse().unwrap()).await;
    assert_eq!(refused.unwrap_err().code(), Code::NotFound);
});
