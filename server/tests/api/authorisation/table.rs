//! The form of the table's rows, and how a cell is asked.

use contract::accounts::Role;
use contract::ids::{CentreId, PersonId};
use futures_util::future::BoxFuture;
use reqwest::Method;
use serde::Serialize;
use uuid::Uuid;

use crate::support::{Browser, MATERA, POTENZA, Reply, TestApp};

/// The columns: nobody signed in, then each role. The operator works at the hub in Matera.
pub const WHO: [Option<Role>; 6] =
    [None, Some(Role::Citizen), Some(Role::Tutor), Some(Role::Company), Some(Role::Operator), Some(Role::Admin)];

/// What the request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Nothing that belongs to anybody.
    Nobodys,
    /// Something of the person who asks, at the hub in Matera.
    Own,
    /// Something of somebody else, at the hub in Matera.
    SameCentre,
    /// Something of somebody else, at the hub in Potenza.
    Other,
}

/// Statuses for each of [`WHO`].
pub struct Row {
    pub whose: Whose,
    pub expected: [u16; 6],
}

/// An endpoint with its rows, and how to ask it.
pub struct Endpoint {
    method: &'static str,
    path: &'static str,
    pub rows: Vec<Row>,
    request: Box<Request>,
}

/// Makes what the request is about, and the request.
type Request = dyn for<'a> Fn(&'a Ground<'a>) -> BoxFuture<'a, Asked>;

/// What is sent.
pub struct Asked {
    /// The path below `/api/v1`.
    path: String,
    body: Option<Body>,
}

enum Body {
    Json(serde_json::Value),
    /// Of that media type.
    Bytes(&'static str, Vec<u8>),
}

/// Who asks, and about whose things.
pub struct Ground<'a> {
    pub app: &'a TestApp,
    pub asker: Browser,
    /// Whose the thing is.
    pub owner: PersonId,
    /// The centre of the thing.
    pub centre: CentreId,
}

/// An endpoint; rows and request follow.
pub fn endpoint(method: &'static str, path: &'static str) -> Endpoint {
    Endpoint { method, path, rows: Vec::new(), request: Box::new(move |_| Box::pin(async move { Asked::path(path) })) }
}

/// An endpoint that answers everybody.
pub fn public(method: &'static str, path: &'static str) -> Endpoint {
    endpoint(method, path).row(Whose::Nobodys, [200; 6])
}

impl Endpoint {
    /// Adds a row.
    pub fn row(mut self, whose: Whose, expected: [u16; 6]) -> Self {
        self.rows.push(Row { whose, expected });
        self
    }

    /// How to ask, where the path alone does not do. Makes what the request is about.
    pub fn asked<F>(mut self, request: F) -> Self
    where
        F: for<'a> Fn(&'a Ground<'a>) -> BoxFuture<'a, Asked> + 'static,
    {
        self.request = Box::new(request);
        self
    }

    /// Such as `GET /api/v1/me`.
    pub fn name(&self) -> String {
        let prefix = if self.path == "/status" { "" } else { "/api/v1" };
        format!("{} {prefix}{}", self.method, self.path)
    }

    /// Asks as the ground says.
    pub async fn ask(&self, ground: &Ground<'_>) -> Reply {
        let asked = (self.request)(ground).await;
        let method: Method = self.method.parse().unwrap();
        let mut request = ground.asker.request(method, &asked.path);
        match asked.body {
            Some(Body::Json(body)) => {
                request = request.header("idempotency-key", Uuid::now_v7().to_string()).json(&body);
            }
            Some(Body::Bytes(kind, bytes)) => request = request.header("content-type", kind).body(bytes),
            None => {}
        }
        Reply::of(request).await
    }
}

impl Asked {
    /// A request without a body.
    pub fn path(path: impl Into<String>) -> Self {
        Self { path: path.into(), body: None }
    }

    /// A request with a body, and an idempotency key in case it wants one.
    pub fn body<T: Serialize>(path: impl Into<String>, body: &T) -> Self {
        Self { path: path.into(), body: Some(Body::Json(serde_json::to_value(body).unwrap())) }
    }

    /// A request with a file.
    pub fn bytes(path: impl Into<String>, kind: &'static str, bytes: Vec<u8>) -> Self {
        Self { path: path.into(), body: Some(Body::Bytes(kind, bytes)) }
    }
}

impl<'a> Ground<'a> {
    pub async fn new(app: &'a TestApp, who: Option<Role>, whose: Whose) -> Self {
        let asker = match who {
            Some(role) => app.signed_in(role).await,
            None => app.browser(),
        };
        let centre: CentreId = if whose == Whose::Other { POTENZA } else { MATERA }.parse().unwrap();
        let owner = match (whose, who) {
            (Whose::Own, Some(_)) => asker.person(),
            _ => app.person(Role::Citizen, None, Some(centre.clone())).await,
        };
        Self { app, asker, owner, centre }
    }
}
