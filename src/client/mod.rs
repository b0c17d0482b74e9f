//! The way to the server: typed requests and answers over HTTP, the session, and what the server tells by itself.

mod call;
mod error;
mod events;
mod http;
mod person_in_hand;
mod reply;
mod session;

pub use call::{Call, Method};
pub use error::ClientError;
pub use events::{Listening, listen};
pub use http::{BASE, LONGEST_REQUEST_MS};
pub use person_in_hand::{PersonInHand, use_person_in_hand};
pub use reply::{BodyKind, Reply, is_passing};
pub use session::{CurrentSession, Session};

use crate::platform::files::PickedFile;
use contract::problem::Code;
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// The server as pages hold it. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Client {
    session: CurrentSession,
    person_in_hand: PersonInHand,
}

/// Makes the client and the session. Called once, around every page.
pub fn provide_client() -> Client {
    let client = Client { session: CurrentSession::new(), person_in_hand: PersonInHand::new() };
    provide_context(client);
    client
}

/// The client of this app.
pub fn use_client() -> Client {
    expect_context()
}

/// Who is signed in.
pub fn use_session() -> CurrentSession {
    use_client().session
}

impl Client {
    /// Begins to ask who is signed in. Called once. The first paint does not wait for it.
    pub fn start(self) {
        self.session.start(self);
    }

    /// Who is signed in.
    pub fn session(self) -> CurrentSession {
        self.session
    }

    /// Reads what is at `path` (after [`BASE`], with its query).
    pub async fn get<T: DeserializeOwned>(self, path: &str) -> Result<T, ClientError> {
        self.exchange(&Call::read(path)).await?.read()
    }

    /// As [`Self::get`]; the JSON as it came.
    pub async fn get_text(self, path: &str) -> Result<String, ClientError> {
        let reply = self.exchange(&Call::read(path)).await?;
        reply.text().map(str::to_owned)
    }

    /// Writes at once, without the outbox: for what needs its answer now, such as a sign-in or an operator's form.
    /// `&()` sends no body. Whatever a citizen does to a booking goes through the outbox instead.
    pub async fn send<B: Serialize, T: DeserializeOwned>(
        self,
        method: Method,
        path: &str,
        body: &B,
        idempotency_key: Option<Uuid>,
    ) -> Result<T, ClientError> {
        // The contract's types always have a JSON form.
        let body = serde_json::to_string(body).ok().filter(|json| json != "null");
        self.exchange(&Call { method, path: path.to_owned(), body, idempotency_key, only_as: None }).await?.read()
    }

    /// Sends the call as it is and gives the reply, whatever it says. Every answer that says that nobody is signed in
    /// reaches the session from here.
    pub async fn exchange(self, call: &Call) -> Result<Reply, ClientError> {
        Ok(self.heard(http::exchange(call).await?))
    }

    /// Puts a file at `path`, as it is. It cannot wait in the outbox: a device may have no room for it.
    pub async fn put_file<T: DeserializeOwned>(
        self,
        path: &str,
        file: &PickedFile,
        kind: &'static str,
    ) -> Result<T, ClientError> {
        let call = Call { method: Method::Put, ..Call::read(path) };
        self.heard(http::upload(&call, file, kind).await?).read()
    }

    fn heard(self, reply: Reply) -> Reply {
        if !reply.is_success() && reply.read::<()>().is_err_and(|error| error.code() == Some(Code::NotSignedIn)) {
            self.session.ran_out();
        }
        reply
    }
}
