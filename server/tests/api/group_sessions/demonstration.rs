use contract::accounts::{Me, Role, SignInAsDemonstration};
use contract::group_sessions::{ComingGroupSessions, Participants};

use crate::support::TestApp;
use crate::support::app::Options;

both_databases!(made_up_groups_meet_in_both_hubs, async |app: TestApp| {
    let trial = app.again(Options { demonstration: true, ..Options::default() }).await;
    portalavoro_server::demo::seed(&trial.state).await.unwrap();
    let coming: ComingGroupSessions = trial.browser().get("/group-sessions").await.json();
    let at = |centre: &str| coming.sessions.iter().filter(|one| one.centre.as_str() == centre).collect::<Vec<_>>();
    assert_eq!((at("portalavoro-matera").len(), at("portalavoro-potenza").len()), (2, 1), "seeded twice");
    assert!(coming.sessions.iter().any(|one| one.free() == 0) && coming.sessions.iter().any(|one| one.free() > 0));
    let operator = trial.browser();
    operator.post("/sign-in/demonstration", &SignInAsDemonstration { role: Role::Operator }).await.json::<Me>();
    let path = format!("/group-sessions/{}/participants", at("portalavoro-matera")[0].id);
    assert!(!operator.get(&path).await.json::<Participants>().entries.is_empty());
});
