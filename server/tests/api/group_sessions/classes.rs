//! A class that belongs to a group session: counts for the staff of the centre, and never a name beside a result.

use contract::accounts::Role;
use contract::group_sessions::{GroupSession, LinkClass, Participants};
use contract::ids::ClassId;
use contract::orientation::{ClassCounts, GuidedClass, Letter};
use contract::problem::Code;
use std::time::Duration;
use uuid::Uuid;

use crate::orientation::class_room::{ClassRoom, hand_in, join, pupil, wish};
use crate::support::desks::CENTRE;
use crate::support::groups::{Groups, ask, had};
use crate::support::{Browser, Reply, TestApp};

async fn link(browser: &Browser, session: &GroupSession, class: ClassId) -> Reply {
    browser.put(&format!("/group-sessions/{}/class", session.id), &LinkClass { class }).await
}

async fn unlink(browser: &Browser, session: &GroupSession) -> Reply {
    browser.delete(&format!("/group-sessions/{}/class", session.id)).await
}

async fn opened(browser: &Browser, label: &str) -> GuidedClass {
    browser.post("/classes", &wish(label)).await.json()
}

/// Somebody joins with the code on the board and hands in.
async fn finish(app: &TestApp, class: &GuidedClass, letter: Letter) {
    let pupil = pupil();
    let code = class.code.as_deref().unwrap();
    assert_eq!(join(&app.browser(), code, pupil).await.status, 200);
    assert_eq!(hand_in(&app.browser(), class.id, pupil, letter).await.status, 204);
}

both_databases!(staff_read_how_a_group_answers_in_counts, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(5).await;
    let anna = app.signed_in(Role::Citizen).await;
    had(&ask(&anna, &session).await);
    assert_eq!(groups.participants(&session).await.class, None);
    let class = opened(&groups.operator, "Il curriculum").await;
    let linked: ClassCounts = link(&groups.operator, &session, class.id).await.json();
    let label = "Il curriculum".to_owned();
    let none = ClassCounts { id: class.id, label, guided_by_you: true, joined: 0, finished: 0, picture: None };
    assert_eq!(linked, none);
    for _ in 0..4 {
        finish(&app, &class, Letter::Social).await;
    }
    let four = groups.participants(&session).await.class.unwrap();
    assert_eq!((four.joined, four.finished, four.picture), (4, 4, None), "below five nobody sees a picture");
    finish(&app, &class, Letter::Realistic).await;
    let five = groups.participants(&session).await.class.unwrap();
    let own: GuidedClass = groups.operator.get(&format!("/classes/{}", class.id)).await.json();
    assert_eq!((five.finished, five.picture), (5, own.picture));
    assert!(five.picture.is_some());
    // A colleague reads the same counts, without the code; the class's page is not theirs.
    let colleague = app.signed_in_at(Role::Operator, Some(CENTRE.parse().unwrap())).await;
    let path = format!("/group-sessions/{}/participants", session.id);
    let seen = colleague.get(&path).await;
    assert!(!seen.text.contains(class.code.as_deref().unwrap()), "{}", seen.text);
    assert_eq!(seen.json::<Participants>().class, Some(ClassCounts { guided_by_you: false, ..five }));
    assert_eq!(colleague.get(&format!("/classes/{}", class.id)).await.code(), Code::NotFound);
    // What anybody and the person themself read says nothing of it.
    for public in [format!("/group-sessions/{}", session.id), "/me/group-sessions".to_owned()] {
        let text = anna.get(&public).await.text;
        assert!(!text.contains(&class.id.to_string()), "{text}");
    }
});

both_databases!(only_a_class_that_one_guides_is_linked, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(5).await;
    let theirs = ClassRoom::open(&app).await.class.id;
    for class in [theirs, ClassId(Uuid::now_v7())] {
        let refused = link(&groups.operator, &session, class).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (404, Code::NotFound));
    }
    // Nor has an administrator somebody else's class.
    assert_eq!(link(&app.signed_in(Role::Admin).await, &session, theirs).await.code(), Code::NotFound);
    let tutor = app.signed_in(Role::Tutor).await;
    let tutors = opened(&tutor, "4ª B").await;
    assert_eq!(link(&tutor, &session, tutors.id).await.code(), Code::NotAllowed);
    assert_eq!(unlink(&tutor, &session).await.code(), Code::NotAllowed);
    assert_eq!(groups.participants(&session).await.class, None);
    // What was called off has no group that answers.
    let path = format!("/group-sessions/{}/call-off", session.id);
    groups.operator.command(&path, &serde_json::json!({ "why": "Prova" })).await.json::<GroupSession>();
    let own = opened(&groups.operator, "Gruppo").await;
    assert_eq!(link(&groups.operator, &session, own.id).await.code(), Code::WrongStatus);
});

both_databases!(another_class_takes_its_place_and_an_erased_one_is_gone, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(5).await;
    let (first, second) = (opened(&groups.operator, "Primo").await, opened(&groups.operator, "Secondo").await);
    for class in [&first, &second, &second] {
        link(&groups.operator, &session, class.id).await.json::<ClassCounts>();
    }
    assert_eq!(groups.participants(&session).await.class.map(|class| class.id), Some(second.id));
    // A change of the group session leaves the class there, and a class is no change of the group session.
    assert_eq!(groups.resize(&session, 6).await.json::<GroupSession>().version, 1);
    assert_eq!(groups.participants(&session).await.class.map(|class| class.id), Some(second.id));
    // Whoever works there may take it away; the class itself stays.
    let colleague = app.signed_in_at(Role::Operator, Some(CENTRE.parse().unwrap())).await;
    for _ in 0..2 {
        assert_eq!(unlink(&colleague, &session).await.status, 204);
    }
    assert_eq!(groups.participants(&session).await.class, None);
    assert_eq!(groups.operator.get(&format!("/classes/{}", second.id)).await.status, 200);
    link(&groups.operator, &session, first.id).await.json::<ClassCounts>();
    app.clock.advance(Duration::from_secs(92 * 24 * 3600));
    portalavoro_server::features::orientation::forget_old_classes(&app.state).await.unwrap();
    let operator = app.browser_of(groups.operator.person()).await;
    let path = format!("/group-sessions/{}/participants", session.id);
    assert_eq!(operator.get(&path).await.json::<Participants>().class, None);
});
