//! This room's requests.

use crate::client::{Client, ClientError, Method};
use contract::accounts::{
    Language, Me, Profile, RequestCode, Role, SignInAsDemonstration, SignInWithCard, SignInWithCode,
};
use contract::ids::SessionId;

/// Where the sign-in page learns what it may offer.
pub const WAYS: &str = "/sign-in/ways";

/// Where the person's sessions are.
pub const SESSIONS: &str = "/me/sessions";

/// Asks for a code by mail.
pub async fn request_code(client: Client, email: String, language: Language) -> Result<(), ClientError> {
    client.send(Method::Post, "/sign-in/codes", &RequestCode { email, language }, None).await
}

/// Signs in with the code from the mail.
pub async fn sign_in_with_code(client: Client, email: String, code: String) -> Result<Me, ClientError> {
    client.send(Method::Post, "/sign-in/with-code", &SignInWithCode { email, code }, None).await
}

/// Signs in with a card.
pub async fn sign_in_with_card(client: Client, code: String) -> Result<Me, ClientError> {
    client.send(Method::Post, "/sign-in/with-card", &SignInWithCard { code }, None).await
}

/// Becomes the demonstration person of a role.
pub async fn sign_in_as_demonstration(client: Client, role: Role) -> Result<Me, ClientError> {
    client.send(Method::Post, "/sign-in/demonstration", &SignInAsDemonstration { role }, None).await
}

/// Saves name, birth date and language.
pub async fn save_profile(client: Client, profile: &Profile) -> Result<Me, ClientError> {
    client.send(Method::Put, "/me/profile", profile, None).await
}

/// Signs one browser out.
pub async fn end_session(client: Client, session: SessionId) -> Result<(), ClientError> {
    client.send(Method::Delete, &format!("{SESSIONS}/{session}"), &(), None).await
}

/// Signs this browser out.
pub async fn sign_out(client: Client) -> Result<(), ClientError> {
    client.send(Method::Post, "/sign-out", &(), None).await
}

/// Signs every browser out, this one too.
pub async fn sign_out_everywhere(client: Client) -> Result<(), ClientError> {
    client.send(Method::Delete, SESSIONS, &(), None).await
}
