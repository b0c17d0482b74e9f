//! What this room says to the server: about a result that the person saved, codes that show it, and classes.

use crate::client::{BASE, Client, ClientError, CurrentSession, Method};
use crate::offline::{Budget, Kind, Reading, Snapshot, Whose, use_kept_reading, use_reading};
use crate::text::I18n;
use contract::ids::ClassId;
use contract::network::CentreSummary;
use contract::orientation::{
    GuidedClass, InterestsShare, JoinClass, JoinedClass, MyClasses, NewShare, OpenClass, OpenInterests,
    OpenedInterests, SavedInterests,
};
use leptos::prelude::*;

/// Where the result of who is signed in is.
const SAVED: &str = "/me/interests";

/// Where the code that shows it is made and ended, and who opened it.
const SHARE: &str = "/me/interests/share";

/// Where the centres are.
const CENTRES: &str = "/centres";

/// Where a result that somebody shows is opened.
const OPENED: &str = "/interests/opened";

/// Where classes are opened and listed.
const CLASSES: &str = "/classes";

/// Where students join one.
const CLASS_JOINS: &str = "/class-joins";

impl Snapshot for SavedInterests {
    const KIND: Kind = Kind { name: "interests", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 20_000 } };
}

impl Snapshot for InterestsShare {
    const KIND: Kind =
        Kind { name: "interests-share", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 50_000 } };
}

/// The result that is saved; not read while nobody is signed in. 404 says that there is none.
pub fn read_saved(session: CurrentSession) -> Reading<SavedInterests> {
    read(session, SAVED)
}

/// Whether it can be opened, and who opened it. 404 says that there never was a code.
pub fn read_share(session: CurrentSession) -> Reading<InterestsShare> {
    read(session, SHARE)
}

/// The centres, for the names of those where who opened it works.
pub fn read_centres() -> Reading<Vec<CentreSummary>> {
    use_kept_reading(|| Some(CENTRES.to_owned()))
}

fn read<T: Snapshot + Send + Sync + 'static>(session: CurrentSession, path: &'static str) -> Reading<T> {
    let reader = Memo::new(move |_| session.reader());
    use_kept_reading(move || reader.get().map(|_| path.to_owned()))
}

/// Where the browser fetches the saved result as a PDF, in the language of the screen.
pub fn document_address(i18n: I18n) -> String {
    format!("{BASE}{SAVED}/result.pdf?language={}", i18n.code())
}

/// Makes a code, which takes the place of the one before. It cannot wait in the outbox: only the server makes it.
pub async fn make_code(client: Client) -> Result<NewShare, ClientError> {
    client.send(Method::Post, SHARE, &(), None).await
}

/// Ends the code.
pub async fn end_code(client: Client) -> Result<(), ClientError> {
    client.send(Method::Delete, SHARE, &(), None).await
}

/// Opens a result that somebody shows. Nothing of the answer stays on this device.
pub async fn open(client: Client, code: String) -> Result<OpenedInterests, ClientError> {
    client.send(Method::Post, OPENED, &OpenInterests { code }, None).await
}

/// The classes of who is signed in. They are about other people, so they are not kept.
pub fn read_classes() -> Reading<MyClasses> {
    use_reading(|| Some(CLASSES.to_owned()))
}

/// One of them.
pub fn read_class(id: ClassId) -> Reading<GuidedClass> {
    use_reading(move || Some(format!("{CLASSES}/{id}")))
}

/// Opens a class. It cannot wait in the outbox: only the server makes its code.
pub async fn open_class(client: Client, class: OpenClass) -> Result<GuidedClass, ClientError> {
    client.send(Method::Post, CLASSES, &class, None).await
}

/// Lets nobody else into a class.
pub async fn end_class(client: Client, id: ClassId) -> Result<GuidedClass, ClientError> {
    client.send(Method::Post, &format!("{CLASSES}/{id}/end"), &(), None).await
}

/// Joins a class. Only the server knows whose code it is, so that it needs the network; what comes after does not.
pub async fn join_class(client: Client, join: JoinClass) -> Result<JoinedClass, ClientError> {
    client.send(Method::Post, CLASS_JOINS, &join, None).await
}
