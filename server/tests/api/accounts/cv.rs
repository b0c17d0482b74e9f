//! `/me/cv`: saved, read, and nobody else's.

use contract::accounts::{Cv, CvLanguage, CvStep, LanguageLevel, MyCv, Role};
use contract::problem::Code;
use reqwest::Method;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use serde_json::json;
use uuid::Uuid;

use crate::support::{Browser, Reply, TestApp};

/// Somebody who has helped at a bar.
pub fn bar() -> Cv {
    Cv {
        about: "Mi piace stare con le persone.\nSono puntuale.".to_owned(),
        experience: vec![CvStep {
            what: "Barista".to_owned(),
            place: "Bar dello zio, Matera".to_owned(),
            period: "estate 2025".to_owned(),
            text: "Caffè, cassa e sorrisi.".to_owned(),
        }],
        education: vec![CvStep { what: "Istituto alberghiero".to_owned(), ..CvStep::default() }],
        languages: vec![CvLanguage { name: "Inglese".to_owned(), level: LanguageLevel::B1 }],
        skills: vec!["Patente B".to_owned()],
    }
}

/// A small PDF.
pub fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n".to_vec()
}

pub async fn save(browser: &Browser, cv: &Cv) -> Reply {
    save_again(browser, Uuid::now_v7(), cv).await
}

pub async fn save_again(browser: &Browser, key: Uuid, cv: &Cv) -> Reply {
    let request = browser.request(Method::PUT, "/me/cv").header("idempotency-key", key.to_string());
    Reply::of(request.json(cv)).await
}

pub async fn upload(browser: &Browser, kind: &str, bytes: Vec<u8>) -> Reply {
    Reply::of(browser.request(Method::PUT, "/me/cv/file").header("content-type", kind).body(bytes)).await
}

/// How many rows a table has.
pub async fn count(app: &TestApp, table: &str) -> i64 {
    let database = app.state.store.read();
    let statement =
        Statement::from_string(database.get_database_backend(), format!("SELECT COUNT(*) AS n FROM {table}"));
    database.query_one_raw(statement).await.unwrap().unwrap().try_get("", "n").unwrap()
}

both_databases!(a_cv_is_saved_read_and_replaced, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let empty = anna.get("/me/cv").await;
    assert_eq!((empty.header("cache-control"), empty.json::<MyCv>()), ("no-store", MyCv::default()));
    let saved = save(&anna, &bar()).await;
    assert_eq!(saved.header("cache-control"), "no-store");
    let saved: MyCv = saved.json();
    assert_eq!((&saved.cv, saved.file), (&bar(), None));
    assert_eq!(saved.saved_at.unwrap().timestamp(), app.state.clock.now().timestamp());
    assert_eq!(anna.get("/me/cv").await.json::<MyCv>(), saved);
    let shorter = Cv { about: "  Eccomi.  ".to_owned(), ..Cv::default() };
    save(&anna, &shorter).await;
    assert_eq!(anna.get("/me/cv").await.json::<MyCv>().cv, Cv { about: "Eccomi.".to_owned(), ..Cv::default() });
    assert_eq!(count(&app, "cv").await, 1);
});

both_databases!(the_same_saving_has_one_effect_and_one_answer, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let key = Uuid::now_v7();
    let first = save_again(&anna, key, &bar()).await;
    save(&anna, &Cv::default()).await;
    // It comes late, a second time: what was saved after it stays.
    let again = save_again(&anna, key, &bar()).await;
    assert_eq!((first.status, &first.text), (again.status, &again.text));
    assert_eq!(anna.get("/me/cv").await.json::<MyCv>().cv, Cv::default());
    assert_eq!(save_again(&anna, key, &Cv::default()).await.code(), Code::IdempotencyKeyReused);
    assert_eq!(anna.put("/me/cv", &bar()).await.code(), Code::IdempotencyKeyMissing);
});

both_databases!(what_is_refused_is_named_and_what_was_saved_stays, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    save(&anna, &bar()).await;
    let mut wrong = bar();
    wrong.experience[0].what = " ".to_owned();
    wrong.skills = vec!["a".repeat(81)];
    let problem = save(&anna, &wrong).await.problem();
    let fields: Vec<_> = problem.fields.iter().map(|field| (field.field.as_str(), field.code)).collect();
    assert_eq!(fields, [("experience.0.what", Code::Required), ("skills.0", Code::TooLong)]);
    let unknown = anna.request(Method::PUT, "/me/cv").header("idempotency-key", Uuid::now_v7().to_string());
    assert_eq!(Reply::of(unknown.json(&json!({ "photo": "x" }))).await.code(), Code::MalformedBody);
    assert_eq!(anna.get("/me/cv").await.json::<MyCv>().cv, bar());
});

both_databases!(everybody_has_their_own, async |app: TestApp| {
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    save(&anna, &bar()).await;
    upload(&anna, "application/pdf", pdf()).await;
    assert_eq!(bruno.get("/me/cv").await.json::<MyCv>(), MyCv::default());
    assert_eq!(bruno.get("/me/cv/file").await.code(), Code::NotFound);
    assert_eq!(bruno.get("/me/cv/document").await.code(), Code::NotFound);
    assert_eq!(bruno.delete("/me/cv/file").await.status, 204);
    assert_eq!(anna.get("/me/cv/file").await.bytes, pdf());
});

both_databases!(a_cv_goes_with_its_person, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    save(&anna, &bar()).await;
    upload(&anna, "application/pdf", pdf()).await;
    let person = anna.person().0;
    portalavoro_server::identity::person::Entity::delete_by_id(person).exec(app.state.store.read()).await.unwrap();
    assert_eq!((count(&app, "cv").await, count(&app, "cv_file").await), (0, 0));
});
