//! A class for tests: who guides it, and students without an account.

use contract::accounts::Role;
use contract::ids::{ClassId, PupilId};
use contract::orientation::{Form, GuidedClass, JoinClass, JoinedClass, Letter, OpenClass};
use uuid::Uuid;

use super::results::liking;
use crate::support::{Browser, Reply, TestApp};

/// A class that is open, and who opened it.
pub struct ClassRoom {
    pub tutor: Browser,
    pub class: GuidedClass,
    url: String,
}

/// What is sent to open a class.
pub fn wish(label: &str) -> OpenClass {
    OpenClass { id: ClassId(Uuid::now_v7()), label: label.to_owned(), form: Form::Full }
}

/// Somebody new, as their phone calls them.
pub fn pupil() -> PupilId {
    PupilId(Uuid::now_v7())
}

pub async fn join(browser: &Browser, code: &str, pupil: PupilId) -> Reply {
    browser.post("/class-joins", &JoinClass { code: code.to_owned(), pupil }).await
}

pub async fn hand_in(browser: &Browser, class: ClassId, pupil: PupilId, letter: Letter) -> Reply {
    browser.put(&format!("/classes/{class}/results/{pupil}"), &liking(letter)).await
}

impl ClassRoom {
    pub async fn open(app: &TestApp) -> Self {
        let tutor = app.signed_in(Role::Tutor).await;
        let class: GuidedClass = tutor.post("/classes", &wish("4ª B")).await.json();
        Self { url: format!("/classes/{}", class.id), tutor, class }
    }

    pub fn code(&self) -> &str {
        self.class.code.as_deref().unwrap()
    }

    pub async fn read(&self) -> GuidedClass {
        self.tutor.get(&self.url).await.json()
    }

    pub async fn end(&self) -> Reply {
        self.tutor.post(&format!("{}/end", self.url), &()).await
    }

    /// Somebody new joins.
    pub async fn pupil(&self, app: &TestApp) -> PupilId {
        let pupil = pupil();
        let joined: JoinedClass = join(&app.browser(), self.code(), pupil).await.json();
        assert_eq!((joined.id, joined.label.as_str(), joined.form), (self.class.id, "4ª B", Form::Full));
        pupil
    }

    /// Somebody new joins and hands in.
    pub async fn finish(&self, app: &TestApp, letter: Letter) -> PupilId {
        let pupil = self.pupil(app).await;
        let handed_in = hand_in(&app.browser(), self.class.id, pupil, letter).await;
        assert_eq!(handed_in.status, 204, "{}", handed_in.text);
        pupil
    }
}
