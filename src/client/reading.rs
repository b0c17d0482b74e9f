//! Something that a page reads from the server, and how far that is: on its way, failed, or here.

use super::{ClientError, use_client};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::de::DeserializeOwned;

/// How far a reading is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// The first answer is on its way.
    #[default]
    UnderWay,
    /// There is none.
    Failed(ClientError),
    /// It is here. It may be read again behind the page, which keeps what it has until the new answer comes.
    Ready,
}

/// What a page reads. A copy is the same one.
pub struct Reading<T: Send + Sync + 'static> {
    value: RwSignal<Option<T>>,
    phase: RwSignal<Phase>,
    busy: RwSignal<bool>,
    asked: RwSignal<u32>,
}

impl<T: Send + Sync + 'static> Clone for Reading<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Reading<T> {}

/// Reads what is at `path` (after `/api/v1`), anew whenever the path changes, and not at all while it is `None`.
pub fn use_reading<T>(path: impl Fn() -> Option<String> + 'static) -> Reading<T>
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    let client = use_client();
    let reading = Reading {
        value: RwSignal::new(None),
        phase: RwSignal::new(Phase::UnderWay),
        busy: RwSignal::new(true),
        asked: RwSignal::new(0),
    };
    let latest = StoredValue::new(0_u32);
    Effect::new(move |before: Option<Option<String>>| {
        reading.asked.track();
        let path = path();
        if before.is_some_and(|before| before != path) {
            reading.value.set(None);
            reading.phase.set(Phase::UnderWay);
        }
        latest.update_value(|latest| *latest += 1);
        if let Some(path) = path.clone() {
            let mine = latest.get_value();
            reading.busy.set(true);
            spawn_local(async move {
                let answer = client.get::<T>(&path).await;
                // The person may have gone elsewhere meanwhile, or asked for something newer.
                if latest.try_get_value() == Some(mine) {
                    reading.note(answer);
                }
            });
        }
        path
    });
    reading
}

impl<T: Send + Sync + 'static> Reading<T> {
    /// How far it is; tracked.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// What is here, if it is; tracked.
    pub fn with<U>(self, look: impl FnOnce(Option<&T>) -> U) -> U {
        self.value.with(|value| look(value.as_ref()))
    }

    /// As [`Self::with`], not tracked.
    pub fn with_untracked<U>(self, look: impl FnOnce(Option<&T>) -> U) -> U {
        self.value.with_untracked(|value| look(value.as_ref()))
    }

    /// Whether a request is under way; tracked.
    pub fn is_busy(self) -> bool {
        self.busy.get()
    }

    /// Reads again. What is here stays until the new answer comes.
    pub fn again(self) {
        self.asked.update(|asked| *asked += 1);
    }

    fn note(self, answer: Result<T, ClientError>) {
        self.busy.set(false);
        match answer {
            Ok(value) => {
                self.value.set(Some(value));
                if self.phase.with_untracked(|phase| *phase != Phase::Ready) {
                    self.phase.set(Phase::Ready);
                }
            }
            // A page that is here is not taken away because a later look failed on the way.
            Err(error) if error.may_pass() && self.value.with_untracked(Option::is_some) => {}
            Err(error) => {
                self.value.set(None);
                self.phase.set(Phase::Failed(error));
            }
        }
    }
}
