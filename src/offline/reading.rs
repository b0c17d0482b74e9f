//! Something that a page reads, and how far that is: on its way, failed, or here; and where it comes from.

use super::asking::{Asking, ask};
use super::back::use_back;
use super::snapshot::{Snapshot, use_snapshots};
use crate::client::{ClientError, use_client};
use crate::platform::wait;
use contract::time::Instant;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::de::DeserializeOwned;
use std::rc::Rc;

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

/// Where what a page shows comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The server said so just now.
    Server,
    /// The server said so then; it cannot be asked now.
    Device {
        /// When it was read, by the device's clock.
        at: Instant,
    },
    /// Worked out on this device from what it knows: the server was never asked.
    WorkedOut,
}

/// What a page reads. A copy is the same one.
pub struct Reading<T: Send + Sync + 'static> {
    value: RwSignal<Option<T>>,
    phase: RwSignal<Phase>,
    source: RwSignal<Source>,
    /// When the server last answered.
    read_at: StoredValue<Option<Instant>>,
    busy: RwSignal<bool>,
    asked: RwSignal<u32>,
}

impl<T: Send + Sync + 'static> Clone for Reading<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Reading<T> {}

/// What is shown when neither the server nor the device has an answer for the path.
type Otherwise<T> = Rc<dyn Fn(String) -> LocalBoxFuture<'static, Option<(T, Source)>>>;

/// Reads what is at `path` (after `/api/v1`), anew whenever the path changes, and not at all while it is `None`.
/// Nothing stays on the device.
pub fn use_reading<T>(path: impl Fn() -> Option<String> + 'static) -> Reading<T>
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    read(path, Asking::Server, None)
}

/// As [`use_reading`]; the answer stays on the device, and is shown when the server cannot be asked.
pub fn use_kept_reading<T>(path: impl Fn() -> Option<String> + 'static) -> Reading<T>
where
    T: Snapshot + Send + Sync + 'static,
{
    read(path, Asking::Both(use_snapshots(), T::KIND), None)
}

/// As [`use_kept_reading`]; where the device has no answer either, `otherwise` may work one out.
pub fn use_kept_reading_or<T>(
    path: impl Fn() -> Option<String> + 'static,
    otherwise: impl Fn(String) -> LocalBoxFuture<'static, Option<(T, Source)>> + 'static,
) -> Reading<T>
where
    T: Snapshot + Send + Sync + 'static,
{
    read(path, Asking::Both(use_snapshots(), T::KIND), Some(Rc::new(otherwise)))
}

/// Reads files of the app by their names, which have blanks between them, as one JSON array; anew whenever the names
/// change. They need no server once the app is on the device.
pub fn use_app_files<T>(names: impl Fn() -> String + 'static) -> Reading<T>
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    read(move || Some(names()), Asking::App, None)
}

fn read<T>(path: impl Fn() -> Option<String> + 'static, asking: Asking, otherwise: Option<Otherwise<T>>) -> Reading<T>
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    let client = use_client();
    let reading = Reading {
        value: RwSignal::new(None),
        phase: RwSignal::new(Phase::UnderWay),
        source: RwSignal::new(Source::Server),
        read_at: StoredValue::new(None),
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
            let (mine, otherwise) = (latest.get_value(), otherwise.clone());
            // The person may have gone elsewhere meanwhile, or asked for something newer.
            let still_asked = move || latest.try_get_value() == Some(mine);
            reading.busy.set(true);
            spawn_local(async move {
                let has_value = reading.value.with_untracked(Option::is_some);
                let show = |source, body: &str| still_asked() && reading.show_json(source, body);
                let failure = ask(client, asking, &path, has_value, &show).await;
                let is_shown = !still_asked() || reading.value.with_untracked(Option::is_some);
                let made = match (&failure, otherwise) {
                    (Some(error), Some(otherwise)) if error.may_pass() && !is_shown => otherwise(path).await,
                    _ => None,
                };
                if still_asked() {
                    reading.end(failure, made);
                }
            });
        }
        path
    });
    ask_again_when_back(reading);
    reading
}

/// What does not come from the server is asked for again when that makes sense.
fn ask_again_when_back<T: Send + Sync + 'static>(reading: Reading<T>) {
    let back = use_back();
    Effect::new(move |before: Option<u32>| {
        let now = back.get();
        let may_change = reading.source.get_untracked() != Source::Server
            || reading.phase.with_untracked(|phase| matches!(phase, Phase::Failed(error) if error.may_pass()));
        if before.is_some_and(|before| before != now) && may_change {
            reading.again();
        }
        now
    });
}

impl<T: Send + Sync + 'static> Reading<T> {
    /// How far it is; tracked.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// Where what is here comes from; tracked.
    pub fn source(self) -> Source {
        self.source.get()
    }

    /// What is here, if it is; tracked. It is here from the turn in which the page is built of it, so that a heading does
    /// not change before what stands below it.
    pub fn with<U>(self, look: impl FnOnce(Option<&T>) -> U) -> U {
        let is_ready = self.phase.with(|phase| *phase == Phase::Ready);
        self.value.with(|value| look(value.as_ref().filter(|_| is_ready)))
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

    fn show(self, source: Source, value: T) {
        if self.source.get_untracked() != source {
            self.source.set(source);
        }
        self.value.set(Some(value));
        if self.phase.with_untracked(|phase| *phase != Phase::Ready) {
            self.ready_in_a_turn();
        }
    }

    /// To read an answer is one turn's work for a slow phone, and to build a page from it is another's.
    fn ready_in_a_turn(self) {
        spawn_local(async move {
            wait::sleep(0).await;
            // The page may be gone by then, may ask for something else, or may have had two answers in one turn.
            let is_here = self.value.try_with_untracked(Option::is_some) == Some(true);
            if is_here && self.phase.with_untracked(|phase| *phase != Phase::Ready) {
                self.phase.set(Phase::Ready);
            }
        });
    }

    /// The request is over; `made` is what was worked out instead of an answer.
    fn end(self, failure: Option<ClientError>, made: Option<(T, Source)>) {
        self.busy.set(false);
        let has_value = self.value.with_untracked(Option::is_some);
        match (failure, made) {
            (None, _) => self.read_at.set_value(Some(crate::platform::clock::now())),
            (Some(_), Some((value, source))) => self.show(source, value),
            // A page that is here is not taken away because a later look failed on the way; it says how old it is.
            (Some(error), None) if error.may_pass() && has_value => {
                if let (Source::Server, Some(at)) = (self.source.get_untracked(), self.read_at.get_value()) {
                    self.source.set(Source::Device { at });
                }
            }
            (Some(error), None) => {
                self.value.set(None);
                self.phase.set(Phase::Failed(error));
            }
        }
    }
}

impl<T: DeserializeOwned + Send + Sync + 'static> Reading<T> {
    /// Shows an answer; whether it could be read.
    fn show_json(self, source: Source, body: &str) -> bool {
        let value = serde_json::from_str(body);
        value.map(|value| self.show(source, value)).is_ok()
    }
}
