//! The outbox as pages hold it: what they put in, and what becomes of it.

use super::device::Device;
use super::driver::{CHANNEL, Driver};
use super::outbox::{Command, Entry, EntryId, Need, Owner};
use super::store::{Kept, Store};
use crate::client::{Session, use_client};
use crate::platform::{attention, clock, ids, network, service_worker, storage, tabs};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// Nobody is signed in, so there is nobody for whom an action could be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NobodySignedIn;

/// The outbox. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Outbox {
    driver: StoredValue<Rc<Driver>, LocalStorage>,
    entries: RwSignal<Vec<Entry>>,
    kept: RwSignal<Kept>,
}

/// Makes the outbox. It keeps what it is given, and sends once it was started.
pub fn provide_outbox(device: Rc<Device>) -> Outbox {
    let client = use_client();
    let (entries, kept) = (RwSignal::new(Vec::new()), RwSignal::new(Kept::OnDevice));
    let driver = Rc::new(Driver { store: Store::new(device), bell: Default::default(), client, entries, kept });
    let outbox = Outbox { driver: StoredValue::new_local(driver), entries, kept };
    provide_context(outbox);
    outbox
}

/// The outbox of this app.
pub fn use_outbox() -> Outbox {
    expect_context()
}

impl Outbox {
    /// Begins to send, for as long as the page lives.
    pub(super) fn start(self) {
        let driver = self.driver.get_value();
        let client = driver.client;
        attention::when_back(move || self.look_again());
        tabs::listen(CHANNEL, {
            let driver = driver.clone();
            move || {
                let driver = driver.clone();
                spawn_local(async move {
                    driver.change_shown(&|_| ()).await;
                    driver.bell.ring();
                });
            }
        });
        service_worker::when_woken({
            let driver = driver.clone();
            move || driver.bell.ring()
        });
        Effect::new(move |_| {
            let session = client.session();
            session.owner();
            self.after_session_change(session.get());
        });
        // This app may be the newer one that an entry waits for.
        self.change(|queue| queue.given(Need::Update, clock::now()));
        spawn_local(async move { driver.run().await });
    }

    /// Keeps a command and sends it as soon as that is possible, which with a network is now. The entry is there, as
    /// *saved*, once the device has it; watch it with [`Self::entry`].
    pub fn enqueue(self, command: Command) -> Result<EntryId, NobodySignedIn> {
        let driver = self.driver.get_value();
        let owner = command.owner(driver.client.session().owner_in_every_tab()).ok_or(NobodySignedIn)?;
        let id = EntryId(ids::new_id());
        spawn_local(async move {
            driver.change(owner, &|queue| queue.add(id, command.clone(), clock::now())).await;
            driver.bell.ring();
            storage::keep_for_good();
            if !network::is_online() {
                service_worker::wake_with_the_network();
            }
        });
        Ok(id)
    }

    /// What the person who uses this device asked for, oldest first, until it is dismissed, and what is the phone's;
    /// tracked.
    pub fn entries(self) -> Vec<Entry> {
        self.entries.get()
    }

    /// One entry; nothing before it is kept and after it has left.
    pub fn entry(self, id: EntryId) -> Memo<Option<Entry>> {
        Memo::new(move |_| self.entries.with(|entries| entries.iter().find(|entry| entry.id == id).cloned()))
    }

    /// How many have no last word from the server yet; tracked.
    pub fn unsent_count(self) -> usize {
        self.entries.with(|entries| entries.iter().filter(|entry| !entry.state.is_settled()).count())
    }

    /// How many of them wait for the person who is signed in; what is the phone's does not. Tracked.
    pub fn unsent_of_person_count(self) -> usize {
        let is_theirs = |entry: &&Entry| !entry.state.is_settled() && entry.owner != Owner::Phone;
        self.entries.with(|entries| entries.iter().filter(is_theirs).count())
    }

    /// How long entries are kept: on this device, or only while the page is open; tracked.
    pub fn kept(self) -> Kept {
        self.kept.get()
    }

    /// The person has read the last word about an entry. One without a last word stays.
    pub fn dismiss(self, id: EntryId) {
        self.change(move |queue| queue.dismiss(id));
    }

    /// Takes an entry back: removes it if it was never sent, otherwise puts its opposite in line. Does nothing where
    /// [`Entry::can_be_undone`] says no.
    pub fn undo(self, id: EntryId) {
        let opposite = EntryId(ids::new_id());
        self.change(move |queue| {
            queue.undo(id, opposite, clock::now());
        });
    }

    /// Tries again now what waits for the network.
    pub fn look_again(self) {
        self.change(|queue| queue.hurry(clock::now()));
    }

    fn after_session_change(self, session: Session) {
        self.change(move |queue| {
            let now = clock::now();
            if let Session::SignedIn(me) = &session {
                queue.given(Need::SignIn, now);
                if me.is_complete() {
                    queue.given(Need::Profile, now);
                }
                queue.hurry(now);
            }
        });
    }

    /// Changes what whoever uses the device sees, and lets the driver look.
    fn change(self, act: impl Fn(&mut super::outbox::Queue) + 'static) {
        let driver = self.driver.get_value();
        spawn_local(async move {
            driver.change_shown(&act).await;
            driver.bell.ring();
        });
    }
}
