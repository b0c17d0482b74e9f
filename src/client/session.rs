//! Who is signed in, as the app knows it: one signal, filled from `GET /session` at start, kept right by sign-in, sign-out
//! and every answer that says that nobody is.

use super::Client;
use crate::platform::{attention, drafts, storage, tabs, unsaved, wait};
use contract::accounts::{Me, WhoIsSignedIn};
use contract::ids::PersonId;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Under this key the device remembers whose it is between visits: an id, no personal data.
const PERSON_KEY: &str = "portalavoro-person";

/// The tabs tell one another on this channel that somebody signed in or out.
const TABS_CHANNEL: &str = "portalavoro-session";

/// After so many milliseconds a server that was not reached is asked again.
const RETRY_MS: i64 = 20_000;

/// Who is signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Session {
    /// The first answer is on its way.
    #[default]
    Unknown,
    /// The server did not say: it cannot be reached.
    Unreached,
    /// Nobody.
    SignedOut,
    /// This person.
    SignedIn(Me),
}

impl Session {
    /// The person, if somebody is signed in.
    pub fn me(&self) -> Option<&Me> {
        match self {
            Self::SignedIn(me) => Some(me),
            _ => None,
        }
    }
}

/// The session as pages hold it.
#[derive(Clone, Copy)]
pub struct CurrentSession {
    state: RwSignal<Session>,
    owner: RwSignal<Option<PersonId>>,
    /// Who it was when the server was last reached.
    recalled: RwSignal<Option<Me>>,
}

impl CurrentSession {
    pub(super) fn new() -> Self {
        Self {
            state: RwSignal::new(Session::Unknown),
            owner: RwSignal::new(remembered()),
            recalled: RwSignal::new(None),
        }
    }

    /// The session now; tracked.
    pub fn get(self) -> Session {
        self.state.get()
    }

    /// The person who is signed in, or who was when the server was last reached; tracked.
    pub fn me(self) -> Option<Me> {
        match self.state.get() {
            Session::SignedIn(me) => Some(me),
            Session::Unreached => self.recalled.get(),
            Session::Unknown | Session::SignedOut => None,
        }
    }

    /// Who it was when the server was last reached, as the device remembers.
    pub fn recall(self, me: Me) {
        if self.owner.get_untracked() == Some(me.id) {
            self.recalled.set(Some(me));
        }
    }

    /// Whether the server was asked who is signed in and did not say; tracked.
    pub fn is_unreached(self) -> bool {
        self.state.with(|session| *session == Session::Unreached)
    }

    /// For whom pages read: whoever the device belongs to, unless the server has said that nobody is signed in; tracked.
    pub fn reader(self) -> Option<PersonId> {
        let is_out = self.state.with(|session| *session == Session::SignedOut);
        self.owner.get().filter(|_| !is_out)
    }

    /// Whose actions this device holds; tracked. The person who is signed in, or, without a network or after the session
    /// ran out, the last one who was. Nobody after a sign-out.
    pub fn owner(self) -> Option<PersonId> {
        self.owner.get()
    }

    /// As [`Self::owner`], not tracked.
    pub fn owner_untracked(self) -> Option<PersonId> {
        self.owner.get_untracked()
    }

    /// Looks at the session without tracking it.
    pub fn with_untracked<T>(self, look: impl FnOnce(&Session) -> T) -> T {
        self.state.with_untracked(look)
    }

    /// As [`Self::owner`], not tracked; nobody while another tab has somebody else, whose cookie a request would carry.
    pub fn owner_in_every_tab(self) -> Option<PersonId> {
        let owner = self.owner.get_untracked();
        if remembered().is_some_and(|other| Some(other) != owner) { None } else { owner }
    }

    /// Notes that the server knows this person now. Called with the answer to a sign-in or a changed profile.
    pub fn signed_in(self, me: Me) {
        self.note(me);
        tabs::tell(TABS_CHANNEL);
    }

    fn note(self, me: Me) {
        storage::keep(PERSON_KEY, &me.id.to_string());
        let owner = self.owner.get_untracked();
        if owner != Some(me.id) {
            // What somebody else typed and did not send is not for this person's eyes.
            if owner.is_some() {
                drafts::forget_all();
            }
            self.owner.set(Some(me.id));
        }
        self.state.set(Session::SignedIn(me));
    }

    /// Notes that the person signed out: the device forgets whose it was.
    pub fn signed_out(self) {
        storage::forget(PERSON_KEY);
        drafts::forget_all();
        self.owner.set(None);
        self.recalled.set(None);
        self.state.set(Session::SignedOut);
        tabs::tell(TABS_CHANNEL);
    }

    /// Notes that the server knows nobody here any more, without a sign-out: what the person left on the device waits
    /// for them.
    pub fn ran_out(self) {
        if self.state.with_untracked(|session| *session != Session::SignedOut) {
            self.state.set(Session::SignedOut);
        }
    }

    /// Asks the server who is signed in.
    pub async fn refresh(self, client: Client) {
        match client.get::<WhoIsSignedIn>("/session").await {
            Ok(WhoIsSignedIn { me: Some(me) }) => self.note(me),
            Ok(WhoIsSignedIn { me: None }) => self.ran_out(),
            Err(_) => self.not_reached(),
        }
    }

    /// A session that is known stays as it is: the server still is what it was when it was last heard.
    fn not_reached(self) {
        if self.state.with_untracked(|session| *session == Session::Unknown) {
            self.state.set(Session::Unreached);
        }
    }

    /// Loads the session, again when another tab says that it changed, and, while the server was not reached, again
    /// from time to time and when the network or the person is back.
    pub(super) fn start(self, client: Client) {
        let load = move || spawn_local(async move { self.refresh(client).await });
        let load_if_unreached = move || {
            if self.with_untracked(|session| *session == Session::Unreached) {
                load();
            }
        };
        load();
        attention::when_back(load_if_unreached);
        spawn_local(async move {
            loop {
                wait::sleep(RETRY_MS).await;
                load_if_unreached();
            }
        });
        tabs::listen(TABS_CHANNEL, move || {
            let owner = remembered();
            // The other tab wiped the drafts that lie on the device; what this one has in memory it wipes itself.
            if owner != self.owner.get_untracked() {
                unsaved::forget_all();
            }
            self.owner.set(owner);
            load();
        });
    }
}

fn remembered() -> Option<PersonId> {
    storage::kept(PERSON_KEY)?.parse().ok()
}
