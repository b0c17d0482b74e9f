//! Asking the server, and the device when the server is slow or cannot be reached; and what travels with the app.

use super::reading::Source;
use super::snapshot::{Kind, Snapshots};
use crate::client::{Client, ClientError};
use crate::platform::{app_files, wait};

/// After so many milliseconds without an answer, what the device has is shown meanwhile.
const PATIENCE_MS: i64 = 1_500;

/// Who is asked.
#[derive(Clone, Copy)]
pub enum Asking {
    /// Only the server.
    Server,
    /// The server, and else the device, which keeps the answer.
    Both(Snapshots, Kind),
    /// Nobody: it is a part of the app, which the service worker keeps.
    App,
}

/// Asks for what is at `path`. `show` is called with each answer, the best one last, and says whether it could be read;
/// it is called with the device's answer only while nothing `is_shown`. Gives why the server gave none.
pub async fn ask(
    client: Client,
    asking: Asking,
    path: &str,
    is_shown: bool,
    show: &dyn Fn(Source, &str) -> bool,
) -> Option<ClientError> {
    let mut is_shown = is_shown;
    let mut answer = Box::pin(read(client, asking, path));
    let early = wait::at_most(PATIENCE_MS, &mut answer).await;
    let answer = match early {
        Some(answer) => answer,
        None => {
            is_shown = is_shown || show_kept(asking, path, show).await;
            answer.await
        }
    };
    let error = match answer {
        Ok(body) if show(Source::Server, &body) => {
            if let Asking::Both(snapshots, kind) = asking {
                snapshots.keep(kind, path, body).await;
            }
            return None;
        }
        Ok(_) => ClientError::Unreadable { status: 200 },
        Err(error) => error,
    };
    match asking {
        Asking::Both(..) if error.may_pass() && !is_shown => {
            show_kept(asking, path, show).await;
        }
        Asking::Both(snapshots, kind) if !error.may_pass() => snapshots.forget(kind, path).await,
        Asking::Both(..) | Asking::Server | Asking::App => {}
    }
    Some(error)
}

async fn read(client: Client, asking: Asking, path: &str) -> Result<String, ClientError> {
    match asking {
        Asking::App => app_files::read(path).await.map_err(|_| ClientError::Unreachable),
        Asking::Server | Asking::Both(..) => client.get_text(path).await,
    }
}

async fn show_kept(asking: Asking, path: &str, show: &dyn Fn(Source, &str) -> bool) -> bool {
    let Asking::Both(snapshots, kind) = asking else { return false };
    match snapshots.recall(kind, path).await {
        Some(kept) => show(Source::Device { at: kept.at }, &kept.body),
        None => false,
    }
}
