//! What the page says to the server. The CV itself is saved by the outbox; a file is too large to wait there.

use crate::client::{BASE, Client, ClientError, CurrentSession, Method};
use crate::offline::{Reading, use_kept_reading};
use crate::platform::files::PickedFile;
use contract::accounts::{CvFile, MyCv};
use leptos::prelude::*;

/// Where what somebody applies with is.
pub const CV: &str = "/me/cv";

/// Where the PDF is that they have already.
const FILE: &str = "/me/cv/file";

/// The media type of a PDF.
const PDF: &str = "application/pdf";

/// What is kept in the profile; not read while nobody is signed in.
pub fn read(session: CurrentSession) -> Reading<MyCv> {
    let reader = Memo::new(move |_| session.reader());
    use_kept_reading(move || reader.get().map(|_| CV.to_owned()))
}

/// Where the browser fetches the saved CV as a PDF.
pub fn document_address() -> String {
    format!("{BASE}{CV}/document")
}

/// Where the browser fetches the PDF that was brought.
pub fn file_address() -> String {
    format!("{BASE}{FILE}")
}

/// Keeps a PDF in place of the one before.
pub async fn keep_file(client: Client, file: PickedFile) -> Result<CvFile, ClientError> {
    client.put_file(FILE, &file, PDF).await
}

/// Keeps none any more.
pub async fn forget_file(client: Client) -> Result<(), ClientError> {
    client.send(Method::Delete, FILE, &(), None).await
}
