use contract::accounts::Role;
use contract::orientation::{CLASS_KEPT_DAYS, MOST_OPEN_CLASSES, MOST_PUPILS};
use contract::problem::Code;
use futures_util::future::join_all;
use portalavoro_server::features::orientation::forget_old_classes;
use portalavoro_server::identity::limits::Limits;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use serde_json::json;
use std::time::Duration;

use super::class_room::{ClassRoom, join, pupil, wish};
use crate::support::TestApp;
use crate::support::app::Options;

const DAY: Duration = Duration::from_secs(24 * 3600);

both_databases!(a_code_lets_in_for_a_day_and_not_after_the_end, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let phone = app.browser();
    let typed = format!(" {}-{} ", &room.code()[..3].to_lowercase(), &room.code()[3..]);
    assert_eq!(join(&phone, &typed, pupil()).await.status, 200);
    assert_eq!(join(&phone, "000000", pupil()).await.code(), Code::NotFound);
    app.clock.advance(DAY - Duration::from_secs(1));
    assert_eq!(join(&phone, room.code(), pupil()).await.status, 200);
    app.clock.advance(Duration::from_secs(1));
    assert_eq!(join(&phone, room.code(), pupil()).await.code(), Code::NotFound);
    assert_eq!((room.read().await.open, room.read().await.code), (false, None));
    let ended = ClassRoom::open(&app).await;
    for _ in 0..2 {
        assert_eq!(ended.end().await.status, 200);
    }
    assert_eq!(join(&phone, ended.code(), pupil()).await.code(), Code::NotFound);
});

both_databases!(what_cannot_be_a_code_or_a_class_is_told, async |app: TestApp| {
    let phone = app.browser();
    for (typed, code) in [("", Code::Required), ("7KQ2M", Code::BadFormat), ("7KQ2M!", Code::BadFormat)] {
        let problem = join(&phone, typed, pupil()).await.problem();
        assert_eq!((problem.fields[0].field.as_str(), problem.fields[0].code), ("code", code), "{typed}");
    }
    for body in [json!({}), json!({"code": "7KQ2M4"}), json!({"code": "7KQ2M4", "pupil": "x"})] {
        assert_eq!(phone.post("/class-joins", &body).await.code(), Code::MalformedBody, "{body}");
    }
    let named = json!({"code": "7KQ2M4", "pupil": pupil(), "name": "Anna"});
    assert_eq!(phone.post("/class-joins", &named).await.code(), Code::MalformedBody);
    let tutor = app.signed_in(Role::Tutor).await;
    let problem = tutor.post("/classes", &wish(" ")).await.problem();
    assert_eq!((problem.fields[0].field.as_str(), problem.fields[0].code), ("label", Code::Required));
    for role in [Role::Citizen, Role::Company] {
        let browser = app.signed_in(role).await;
        assert_eq!(browser.post("/classes", &wish("4ª B")).await.code(), Code::NotAllowed);
        assert_eq!(browser.get("/classes").await.code(), Code::NotAllowed);
    }
});

both_databases!(somebody_has_so_many_classes_open_and_no_more, async |app: TestApp| {
    let tutor = app.signed_in(Role::Tutor).await;
    let (asked, wishes) = (MOST_OPEN_CLASSES + 6, 0..MOST_OPEN_CLASSES + 6);
    let replies = join_all(wishes.map(async |_| tutor.post("/classes", &wish("4ª B")).await)).await;
    let opened = replies.iter().filter(|reply| reply.status.as_u16() == 201).count();
    assert_eq!(opened, MOST_OPEN_CLASSES);
    let refused = replies.iter().filter(|reply| reply.status.as_u16() != 201);
    assert_eq!(refused.filter(|reply| reply.code() == Code::ClassLimitReached).count(), asked - opened);
    // Somebody else is not held up, and those of yesterday do not count.
    assert_eq!(app.signed_in(Role::Tutor).await.post("/classes", &wish("4ª B")).await.status, 201);
    app.clock.advance(DAY);
    assert_eq!(tutor.post("/classes", &wish("4ª B")).await.status, 201);
});

both_databases!(a_class_has_so_many_students_and_no_more, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let first = room.pupil(&app).await;
    let phones = (1..MOST_PUPILS + 6).map(async |_| join(&app.browser(), room.code(), pupil()).await);
    let replies = join_all(phones).await;
    let joined = replies.iter().filter(|reply| reply.status.as_u16() == 200).count();
    assert_eq!(joined, MOST_PUPILS - 1);
    let refused = replies.iter().filter(|reply| reply.status.as_u16() != 200);
    assert_eq!(refused.filter(|reply| reply.code() == Code::ClassFull).count(), 6);
    assert_eq!(room.read().await.joined, MOST_PUPILS);
    // Whoever is in is in.
    assert_eq!(join(&app.browser(), room.code(), first).await.status, 200);
});

both_databases!(a_school_behind_one_address_joins_and_guessing_meets_a_limit, async |app: TestApp| {
    let app = app.again(Options { limits: Limits::usual(), ..Options::default() }).await;
    let room = ClassRoom::open(&app).await;
    for _ in 0..2 {
        join_all((0..30).map(async |_| room.pupil(&app).await)).await;
    }
    for _ in 0..99 {
        assert_eq!(join(&app.browser(), "000000", pupil()).await.code(), Code::NotFound);
    }
    // Right codes take nothing away; the hundredth wrong one does.
    for _ in 0..3 {
        let again = join(&app.browser(), room.code(), pupil()).await;
        assert_eq!(again.status, 200, "{}", again.text);
    }
    assert_eq!(join(&app.browser(), "000000", pupil()).await.code(), Code::NotFound);
    let refused = join(&app.browser(), room.code(), pupil()).await;
    assert_eq!((refused.code(), refused.header("retry-after")), (Code::TooManyRequests, "6"));
    app.clock.advance(Duration::from_secs(6));
    assert_eq!(join(&app.browser(), room.code(), pupil()).await.status, 200);
});

both_databases!(codes_go_after_a_day_and_classes_after_ninety, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    room.finish(&app, contract::orientation::Letter::Social).await;
    let count = async |condition: &str| {
        let connection = app.state.store.read();
        let all = Statement::from_string(connection.get_database_backend(), format!("SELECT 1 FROM {condition}"));
        connection.query_all_raw(all).await.unwrap().len()
    };
    forget_old_classes(&app.state).await.unwrap();
    assert_eq!(count("guided_class WHERE code IS NOT NULL").await, 1);
    app.clock.advance(DAY);
    forget_old_classes(&app.state).await.unwrap();
    assert_eq!(count("guided_class WHERE code IS NOT NULL").await, 0);
    app.clock.advance(DAY * u32::try_from(CLASS_KEPT_DAYS).unwrap() - Duration::from_secs(1));
    forget_old_classes(&app.state).await.unwrap();
    assert_eq!((count("guided_class").await, count("class_pupil").await), (1, 1));
    app.clock.advance(Duration::from_secs(1));
    forget_old_classes(&app.state).await.unwrap();
    assert_eq!((count("guided_class").await, count("class_pupil").await), (0, 0));
});

both_databases!(a_class_goes_with_who_opened_it, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    room.pupil(&app).await;
    let connection = app.state.store.read();
    let person = room.tutor.person().0;
    portalavoro_server::identity::person::Entity::delete_by_id(person).exec(connection).await.unwrap();
    for table in ["guided_class", "class_pupil"] {
        let all = Statement::from_string(connection.get_database_backend(), format!("SELECT 1 FROM {table}"));
        assert!(connection.query_all_raw(all).await.unwrap().is_empty(), "{table}");
    }
    assert_eq!(join(&app.browser(), room.code(), pupil()).await.code(), Code::NotFound);
});
