//! The outbox as pages hold it: what they put in, and what becomes of it.

use super::device::Device;
use super::driver::{CHANNEL, Driver};
use super::outbox::{Command, Entry, EntryId, Owner};
use super::rows::EntryRows;
use super::store::{Kept, Store};
use super::wishes::{Wish, Wishes};
use crate::client::{Client, use_client};
use crate::platform::{attention, ids, network, tabs};
use futures_util::future::select;
use leptos::prelude::*;
use std::pin::pin;
use std::rc::Rc;

/// Nobody is signed in, so there is nobody for whom an action could be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NobodySignedIn;

/// The outbox. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Outbox {
    client: Client,
    device: StoredValue<Rc<Device>, LocalStorage>,
    wishes: StoredValue<Rc<Wishes>, LocalStorage>,
    entries: RwSignal<Vec<Entry>>,
    kept: RwSignal<Kept>,
}

/// Makes the outbox. It takes what it is given, and keeps and sends it once it was started.
pub fn provide_outbox(device: Rc<Device>) -> Outbox {
    let outbox = Outbox {
        client: use_client(),
        device: StoredValue::new_local(device),
        wishes: StoredValue::new_local(Rc::default()),
        entries: RwSignal::new(Vec::new()),
        kept: RwSignal::new(Kept::OnDevice),
    };
    provide_context(outbox);
    outbox
}

/// The outbox of this app.
pub fn use_outbox() -> Outbox {
    expect_context()
}

impl Outbox {
    /// Waits until there is something to keep or to send: here from an earlier visit, asked for by a page, or in another tab.
    /// At the latest it waits until the page has all that it fetches: the network may go, and with it the files.
    pub(super) async fn needed(self) {
        let (device, wishes) = (self.device.get_value(), self.wishes.get_value());
        tabs::listen(CHANNEL, {
            let wishes = wishes.clone();
            move || wishes.call()
        });
        if !device.may_hold_entries().await {
            select(pin!(wishes.called()), pin!(network::quiet())).await;
        }
    }

    /// Begins to keep and to send, for as long as the page lives.
    pub(super) fn start(self, rows: EntryRows) {
        attention::when_back(move || self.look_again());
        let driver = Driver {
            store: Store::new(self.device.get_value(), rows),
            bell: Default::default(),
            client: self.client,
            entries: self.entries,
            kept: self.kept,
        };
        Rc::new(driver).start(self.wishes.get_value());
    }

    /// Keeps a command and sends it as soon as that is possible, which with a network is now. The entry is there, as
    /// *saved*, once the device has it; watch it with [`Self::entry`].
    pub fn enqueue(self, command: Command) -> Result<EntryId, NobodySignedIn> {
        let owner = command.owner(self.client.session().owner_in_every_tab()).ok_or(NobodySignedIn)?;
        let id = EntryId(ids::new_id());
        self.wish(Wish::Keep { owner, id, command: Box::new(command) });
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
        self.wish(Wish::Dismiss(id));
    }

    /// Takes an entry back: removes it if it was never sent, otherwise puts its opposite in line. Does nothing where
    /// [`Entry::can_be_undone`] says no.
    pub fn undo(self, id: EntryId) {
        self.wish(Wish::Undo { id, opposite: EntryId(ids::new_id()) });
    }

    /// Tries again now what waits for the network.
    pub fn look_again(self) {
        self.wish(Wish::Hurry);
    }

    fn wish(self, wish: Wish) {
        self.wishes.with_value(|wishes| wishes.make(wish));
    }
}
