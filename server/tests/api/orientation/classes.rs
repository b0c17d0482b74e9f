use contract::accounts::Role;
use contract::orientation::{ClassPicture, GuidedClass, Letter, MyClasses, SHARE_CHARACTERS};
use contract::problem::Code;
use futures_util::future::join_all;
use sea_orm::{ConnectionTrait, Statement};
use std::time::Duration;

use super::class_room::{ClassRoom, hand_in, join, pupil, wish};
use super::results::{practical, statements};
use crate::support::TestApp;

const HOUR: Duration = Duration::from_secs(3600);

both_databases!(a_class_joins_hands_in_and_is_seen_as_a_picture, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    assert_eq!(room.code().len(), SHARE_CHARACTERS);
    assert_eq!(room.class.until - room.class.opened_at, chrono::TimeDelta::hours(24));
    let waiting = room.pupil(&app).await;
    for letter in [Letter::Realistic, Letter::Social, Letter::Social, Letter::Artistic] {
        room.finish(&app, letter).await;
    }
    let four = room.read().await;
    assert_eq!((four.joined, four.finished, four.picture), (5, 4, None));
    assert_eq!(hand_in(&app.browser(), room.class.id, waiting, Letter::Enterprising).await.status, 204);
    let five = room.read().await;
    // Equal totals stand in the order of the model, so R and I come before the letters that nobody likes more.
    let picture = ClassPicture { counted: 5, flat: 0, letters: [5, 5, 2, 2, 1, 0] };
    assert_eq!((five.joined, five.finished, five.picture), (5, 5, Some(picture)));
    assert_eq!(room.tutor.get("/classes").await.json::<MyClasses>().classes, [five]);
});

both_databases!(the_picture_of_six_is_that_of_the_first_five, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    for _ in 0..5 {
        room.finish(&app, Letter::Realistic).await;
    }
    let of_five = room.read().await.picture;
    for finished in 6..10 {
        room.finish(&app, Letter::Conventional).await;
        let seen = room.read().await;
        assert_eq!((seen.finished, seen.picture), (finished, of_five));
    }
    assert_eq!(room.end().await.json::<GuidedClass>().picture, of_five);
    let late = room.read().await;
    assert_eq!((late.open, late.code, late.picture), (false, None, of_five));
});

both_databases!(the_same_class_is_opened_once, async |app: TestApp| {
    let tutor = app.signed_in(Role::Tutor).await;
    let wish = wish(" 4ª B ");
    let first: GuidedClass = tutor.post("/classes", &wish).await.json();
    assert_eq!(first.label, "4ª B");
    let again = tutor.post("/classes", &wish).await;
    assert_eq!((again.status.as_u16(), again.json::<GuidedClass>()), (201, first));
    let mut other = wish.clone();
    other.label = "5ª C".to_owned();
    for (browser, body) in [(&tutor, &other), (&app.signed_in(Role::Tutor).await, &wish)] {
        let problem = browser.post("/classes", body).await.problem();
        assert_eq!((problem.fields[0].field.as_str(), problem.fields[0].code), ("id", Code::Repeated));
    }
    let at_once = join_all((0..8).map(async |_| tutor.post("/classes", &self::wish("1ª A")).await.status)).await;
    assert!(at_once.iter().all(|status| status.as_u16() == 201), "{at_once:?}");
    let listed = tutor.get("/classes").await.json::<MyClasses>().classes;
    assert_eq!(listed.len(), 9);
});

both_databases!(a_class_is_seen_by_who_opened_it, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let path = format!("/classes/{}", room.class.id);
    for role in Role::ALL {
        let other = app.signed_in(role).await;
        assert_eq!(other.get(&path).await.code(), Code::NotFound, "{role:?}");
        assert_eq!(other.post(&format!("{path}/end"), &()).await.code(), Code::NotFound, "{role:?}");
    }
    assert!(room.read().await.open);
    let operator = app.signed_in(Role::Operator).await;
    assert_eq!(operator.post("/classes", &wish("Gruppo")).await.status, 201);
    assert_eq!(operator.get("/classes").await.json::<MyClasses>().classes.len(), 1);
});

both_databases!(what_was_handed_in_is_counted_once_and_stands, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let (phone, class) = (app.browser(), room.class.id);
    let anna = room.finish(&app, Letter::Social).await;
    for _ in 0..3 {
        assert_eq!(hand_in(&phone, class, anna, Letter::Social).await.status, 204);
    }
    assert_eq!(hand_in(&phone, class, anna, Letter::Conventional).await.code(), Code::AlreadyHandedIn);
    // Joining again is no second student either.
    assert_eq!(join(&phone, room.code(), anna).await.status, 200);
    assert_eq!((room.read().await.joined, room.read().await.finished), (1, 1));
    assert_eq!(hand_in(&phone, class, pupil(), Letter::Social).await.code(), Code::NotFound);
    let elsewhere = ClassRoom::open(&app).await;
    assert_eq!(hand_in(&phone, elsewhere.class.id, anna, Letter::Social).await.code(), Code::NotFound);
});

both_databases!(a_phone_without_a_network_hands_in_for_a_week_more, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let (phone, class) = (app.browser(), room.class.id);
    let (evening, sunday, never) = (room.pupil(&app).await, room.pupil(&app).await, room.pupil(&app).await);
    room.end().await;
    assert_eq!(hand_in(&phone, class, evening, Letter::Social).await.status, 204);
    app.clock.advance(24 * HOUR + 7 * 24 * HOUR - Duration::from_secs(1));
    assert_eq!(hand_in(&phone, class, sunday, Letter::Artistic).await.status, 204);
    app.clock.advance(Duration::from_secs(1));
    assert_eq!(hand_in(&phone, class, never, Letter::Artistic).await.code(), Code::ClassOver);
    // Whoever did not hear the answer hears it still.
    assert_eq!(hand_in(&phone, class, sunday, Letter::Artistic).await.status, 204);
    assert_eq!((room.read().await.joined, room.read().await.finished), (3, 2));
});

both_databases!(a_half_filled_form_is_refused_with_its_letters, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let (phone, anna) = (app.browser(), room.pupil(&app).await);
    let mut half = practical();
    half.answers.retain(|id, _| !id.as_str().starts_with('s'));
    let path = format!("/classes/{}/results/{anna}", room.class.id);
    let problem = phone.put(&path, &half).await.problem();
    assert_eq!((problem.code, problem.fields[0].field.as_str()), (Code::InvalidFields, "answers.S"));
    let short = contract::orientation::SaveInterests { form: contract::orientation::Form::Short, ..practical() };
    assert_eq!(phone.put(&path, &short).await.problem().fields[0].field, "form");
    assert_eq!(room.read().await.finished, 0);
    assert_eq!(phone.put("/classes/x/results/y", &half).await.code(), Code::NotFound);
});

both_databases!(of_a_student_the_letters_are_kept_and_nothing_else, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    // Somebody with an account leaves no more than the others.
    let anna = app.signed_in(Role::Citizen).await;
    let as_anna = pupil();
    assert_eq!(join(&anna, room.code(), as_anna).await.status, 200);
    assert_eq!(hand_in(&anna, room.class.id, as_anna, Letter::Social).await.status, 204);
    let connection = app.state.store.read();
    let all = Statement::from_string(connection.get_database_backend(), "SELECT * FROM class_pupil");
    let row = connection.query_all_raw(all).await.unwrap().remove(0);
    let mut columns = row.column_names();
    columns.sort();
    assert_eq!(columns, ["class", "place", "pupil_hash", "result"]);
    assert_eq!(row.try_get::<String>("", "result").unwrap(), "RIS");
    let hash: String = row.try_get("", "pupil_hash").unwrap();
    assert!(hash.len() == 64 && !hash.contains(&as_anna.to_string()), "{hash}");
    let read = room.tutor.get(&format!("/classes/{}", room.class.id)).await;
    let answers = statements().statements.iter().any(|one| read.text.contains(&format!("\"{}\"", one.id.as_str())));
    assert!(!answers && !read.text.contains("Prova") && read.header("cache-control") == "no-store", "{}", read.text);
});

both_databases!(sixty_four_hand_in_at_once_and_each_is_counted_once, async |app: TestApp| {
    let room = ClassRoom::open(&app).await;
    let phones = join_all((0..64).map(async |_| (app.browser(), room.pupil(&app).await))).await;
    // Each sends twice, as a phone does that did not hear the first answer.
    let replies = join_all(phones.iter().enumerate().map(async |(turn, (phone, pupil))| {
        let letter = Letter::ALL[turn % 6];
        let twice = (hand_in(phone, room.class.id, *pupil, letter), hand_in(phone, room.class.id, *pupil, letter));
        futures_util::future::join(twice.0, twice.1).await
    }));
    for (first, second) in replies.await {
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (204, 204), "{} {}", first.text, second.text);
    }
    let seen = room.read().await;
    assert_eq!((seen.joined, seen.finished, seen.picture.unwrap().counted), (64, 64, 60));
    let connection = app.state.store.read();
    let places = Statement::from_string(connection.get_database_backend(), "SELECT place FROM class_pupil ORDER BY 1");
    let places = connection.query_all_raw(places).await.unwrap();
    let places: Vec<i32> = places.iter().map(|row| row.try_get("", "place").unwrap()).collect();
    assert_eq!(places, (1..=64).collect::<Vec<_>>());
});
