//! A PDF that went with an application: what the company was sent stays what it was.

use contract::accounts::{MyCv, Role};
use contract::ids::PersonId;
use portalavoro_server::features::accounts;
use uuid::Uuid;

use super::cv::{count, pdf, upload};
use crate::support::TestApp;

async fn send(app: &TestApp, person: PersonId) -> Option<Uuid> {
    let sent = app.state.store.write(|transaction| async move { accounts::send_cv_file(&transaction, person).await });
    sent.await.unwrap()
}

async fn bytes(app: &TestApp, id: Uuid) -> Option<Vec<u8>> {
    accounts::cv_file(app.state.store.read(), id).await.unwrap()
}

both_databases!(a_file_that_was_sent_stays_when_another_takes_its_place, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    assert_eq!(send(&app, anna.person()).await, None);
    upload(&anna, "application/pdf", pdf()).await;
    let sent = send(&app, anna.person()).await.unwrap();
    // A second application takes the same file with it.
    assert_eq!(send(&app, anna.person()).await, Some(sent));

    let newer = [pdf(), b"\n".to_vec()].concat();
    upload(&anna, "application/pdf", newer.clone()).await;
    assert_eq!((bytes(&app, sent).await, count(&app, "cv_file").await), (Some(pdf()), 2));
    assert_eq!(anna.get("/me/cv/file").await.bytes, newer);
    let other = send(&app, anna.person()).await.unwrap();
    assert_ne!(other, sent);

    assert_eq!(anna.delete("/me/cv/file").await.status, 204);
    assert_eq!(anna.get("/me/cv").await.json::<MyCv>().file, None);
    assert_eq!((bytes(&app, sent).await, bytes(&app, other).await), (Some(pdf()), Some(newer)));
    assert_eq!(send(&app, anna.person()).await, None);
    assert_eq!(bytes(&app, Uuid::now_v7()).await, None);
});
