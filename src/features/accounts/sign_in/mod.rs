//! The parts of the sign-in page, and what they share.

mod already_in;
mod card_form;
mod code_form;
mod demonstration;
mod first_profile;
mod start;
mod too_young;

pub use already_in::AlreadyIn;
pub use card_form::CardForm;
pub use code_form::CodeForm;
pub use first_profile::FirstProfile;
pub use start::Start;
pub use too_young::TooYoung;

use super::state::{SentCode, Step, landing};
use crate::client::{Client, use_client};
use crate::platform::{address, clock, drafts};
use crate::routes::{Route, card_in_fragment};
use contract::accounts::{Me, Role};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// Under this name the code that was sent is kept, with the address that it went to.
const SENT_CODE_DRAFT: &str = "sign-in";

/// Leads to an address, in the place of this page.
type Leave = Box<dyn Fn(&str)>;

/// The sign-in as its parts share it. A copy is the same one.
#[derive(Clone, Copy)]
pub struct SignIn {
    /// What the page shows.
    pub step: RwSignal<Step>,
    /// The e-mail address as typed.
    pub email: RwSignal<String>,
    /// The card's code as typed or scanned.
    pub card: RwSignal<String>,
    /// Whether the card's code came with the card's QR.
    pub scanned: RwSignal<bool>,
    /// Whether the person is on the way to the next page.
    pub leaving: RwSignal<bool>,
    /// The way to the server.
    pub client: Client,
    then: StoredValue<Option<Route>>,
    leave: StoredValue<Leave, LocalStorage>,
}

impl SignIn {
    /// A sign-in that goes on to `then`. A code that was sent a moment ago is asked for again; a card's QR is taken from
    /// the address bar.
    pub fn new(then: Option<Route>) -> Self {
        let sent = drafts::kept::<SentCode>(SENT_CODE_DRAFT).filter(|sent| sent.is_good(clock::now()));
        if sent.is_none() {
            drafts::forget(SENT_CODE_DRAFT);
        }
        let navigate = use_navigate();
        let leave: Leave = Box::new(move |href| {
            navigate(href, NavigateOptions { replace: true, ..NavigateOptions::default() });
        });
        let sign_in = Self {
            email: RwSignal::new(sent.as_ref().map(|sent| sent.email.clone()).unwrap_or_default()),
            step: RwSignal::new(sent.map_or(Step::Start, Step::Code)),
            card: RwSignal::default(),
            scanned: RwSignal::new(false),
            leaving: RwSignal::new(false),
            client: use_client(),
            then: StoredValue::new(then),
            leave: StoredValue::new_local(leave),
        };
        sign_in.watch_fragment();
        sign_in
    }

    /// The card's QR leads here with the code in the fragment; it must not stay in the address bar.
    fn watch_fragment(self) {
        let fragment = address::use_fragment();
        Effect::new(move |_| {
            fragment.track();
            if let Some(code) = card_in_fragment(&address::fragment()) {
                address::forget_fragment();
                self.card.set(code);
                self.scanned.set(true);
                self.step.set(Step::Card);
            }
        });
    }

    /// Notes that a code was sent, and asks for it.
    pub fn sent(self, sent: SentCode) {
        drafts::keep(SENT_CODE_DRAFT, &sent);
        self.step.set(Step::Code(sent));
    }

    /// Back to the first step, to write another address or to choose another way.
    pub fn start_over(self) {
        drafts::forget(SENT_CODE_DRAFT);
        self.card.set(String::new());
        self.scanned.set(false);
        self.step.set(Step::Start);
    }

    /// The server knows the person now: on to where they were going, or first to who they are.
    pub fn arrived(self, me: Me) {
        drafts::forget(SENT_CODE_DRAFT);
        let (role, is_complete) = (me.role, me.is_complete());
        if is_complete {
            self.leaving.set(true);
        } else {
            self.step.set(Step::FirstProfile);
        }
        self.client.session().signed_in(me);
        if is_complete {
            self.go_on(role);
        }
    }

    /// Leads to where the person was going.
    pub fn go_on(self, role: Role) {
        let href = self.then.with_value(Clone::clone).unwrap_or_else(|| landing(role)).href();
        self.leave.with_value(|leave| leave(&href));
    }
}
