//! Somebody at a browser: keeps cookies, sends `Origin`, reads JSON.

use contract::ids::PersonId;
use contract::problem::{Code, Problem};
use reqwest::cookie::{CookieStore, Jar};
use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Clone)]
pub struct Browser {
    client: reqwest::Client,
    jar: Arc<Jar>,
    url: String,
    origin: String,
    person: Option<PersonId>,
}

/// An answer, read to its end; a stream of events is not read.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    /// The body as it came, where it is no text.
    pub bytes: Vec<u8>,
}

impl Browser {
    pub fn new(url: &str, origin: &str) -> Self {
        let jar = Arc::new(Jar::default());
        let client = reqwest::Client::builder().cookie_provider(jar.clone()).build().unwrap();
        Self { client, jar, url: url.to_owned(), origin: origin.to_owned(), person: None }
    }

    pub fn with_session(mut self, person: PersonId, token: &str) -> Self {
        self.jar.add_cookie_str(&format!("session={token}; Path=/"), &self.url.parse().unwrap());
        self.person = Some(person);
        self
    }

    /// Who is signed in, where a test made the session.
    pub fn person(&self) -> PersonId {
        self.person.expect("a browser that is signed in")
    }

    /// The token in the session's cookie.
    pub fn session_token(&self) -> String {
        let cookies = self.jar.cookies(&self.url.parse().unwrap()).unwrap();
        let cookies = cookies.to_str().unwrap().to_owned();
        let token = cookies.split("; ").find_map(|pair| pair.strip_prefix("session="));
        token.expect("a session").to_owned()
    }

    /// A request as a browser makes it; the path begins with `/api/v1` unless it is given whole.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let path = if path.starts_with("/api/") || path == "/status" || path == "/metrics" {
            path.to_owned()
        } else {
            format!("/api/v1{path}")
        };
        let request = self.client.request(method.clone(), format!("{}{path}", self.url));
        if method == Method::GET { request } else { request.header("origin", &self.origin) }
    }

    pub async fn get(&self, path: &str) -> Reply {
        Reply::of(self.request(Method::GET, path)).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        Reply::of(self.request(Method::DELETE, path)).await
    }

    pub async fn put<T: Serialize>(&self, path: &str, body: &T) -> Reply {
        Reply::of(self.request(Method::PUT, path).json(body)).await
    }

    pub async fn post<T: Serialize>(&self, path: &str, body: &T) -> Reply {
        Reply::of(self.request(Method::POST, path).json(body)).await
    }

    /// A command with a key of its own.
    pub async fn command<T: Serialize>(&self, path: &str, body: &T) -> Reply {
        self.command_again(path, Uuid::now_v7(), body).await
    }

    /// A command with a given key.
    pub async fn command_again<T: Serialize>(&self, path: &str, key: Uuid, body: &T) -> Reply {
        let request = self.request(Method::POST, path).header("idempotency-key", key.to_string());
        Reply::of(request.json(body)).await
    }
}

impl Reply {
    pub async fn of(request: reqwest::RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let is_endless = headers.get("content-type").is_some_and(|kind| kind == "text/event-stream");
        let bytes = if is_endless { Vec::new() } else { response.bytes().await.unwrap().to_vec() };
        Self { status, headers, text: String::from_utf8_lossy(&bytes).into_owned(), bytes }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body, where the status says that it went well.
    #[track_caller]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        assert!(self.status.is_success(), "{} {}", self.status, self.text);
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {}", self.text))
    }

    /// The problem, checked to be one in every respect.
    #[track_caller]
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{} {}", self.status, self.text);
        let problem: Problem = serde_json::from_str(&self.text).unwrap();
        assert_eq!(problem.status, self.status.as_u16(), "{}", self.text);
        assert_eq!(problem.status, problem.code.status(), "{}", self.text);
        problem
    }

    /// The problem's code.
    #[track_caller]
    pub fn code(&self) -> Code {
        self.problem().code
    }
}
