//! Which room shows which route. Home is always here; every other room is a WebAssembly file of its own, fetched
//! when a person first enters it. A file that does not arrive shows *retry*; it never takes the app down.

use crate::features::home;
use crate::routes::{Room, Route};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// A room that is fetched when it is first entered.
#[derive(Clone, Copy)]
struct LazyRoom {
    /// Fetches the room's file. A failure is forgotten, so a second call tries again.
    load: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>,
    /// The page of a route; ready at once when the room is loaded, `None` when the route is not of this room.
    page: fn(Route) -> LocalBoxFuture<'static, Result<Option<AnyView>, SplitLoaderError>>,
}

/// Declares `features::$room` as a file of its own. Without the feature `split` it is part of the app's file.
macro_rules! lazy_room {
    ($name:ident, $room:ident) => {
        const $name: LazyRoom = {
            mod chunk {
                use crate::routes::Route;
                use leptos::prelude::AnyView;
                use leptos::wasm_split::SplitLoaderError;

                #[cfg(feature = "split")]
                #[leptos::wasm_split::wasm_split($room, wasm_split_path = leptos::wasm_split, preload(load), fallible)]
                pub fn page(route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
                    Ok(crate::features::$room::page(route))
                }

                #[cfg(not(feature = "split"))]
                pub async fn page(route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
                    Ok(crate::features::$room::page(route))
                }

                #[cfg(not(feature = "split"))]
                pub async fn load() -> Result<(), SplitLoaderError> {
                    Ok(())
                }
            }
            LazyRoom { load: || Box::pin(chunk::load()), page: |route| Box::pin(chunk::page(route)) }
        };
    };
}

lazy_room!(NETWORK, network);
lazy_room!(BOOKINGS, bookings);
lazy_room!(ACCOUNTS, accounts);
lazy_room!(OPERATOR, operator);
#[cfg(feature = "parts")]
lazy_room!(PARTS, parts);

/// The page of a route; *not found* for an address that names none.
pub fn page(route: Option<Route>) -> AnyView {
    let Some(route) = route else { return home::not_found() };
    match route.room() {
        Room::Home => home::page(route).unwrap_or_else(home::not_found),
        Room::Network => lazy(NETWORK, route),
        Room::Bookings => lazy(BOOKINGS, route),
        Room::Accounts => lazy(ACCOUNTS, route),
        Room::Operator => lazy(OPERATOR, route),
        #[cfg(feature = "parts")]
        Room::Parts => lazy(PARTS, route),
    }
}

/// How far the fetching of a room is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fetch {
    UnderWay,
    Failed,
    Done,
}

fn lazy(room: LazyRoom, route: Route) -> AnyView {
    let fetch = RwSignal::new(Fetch::UnderWay);
    let start = move || {
        spawn_local(async move {
            let outcome = if (room.load)().await.is_ok() { Fetch::Done } else { Fetch::Failed };
            // The person may have left the page meanwhile: then nobody listens any more.
            let _ = fetch.try_set(outcome);
        });
    };
    let retry = move |_| {
        fetch.set(Fetch::UnderWay);
        start();
    };
    start();
    (move || match fetch.get() {
        Fetch::UnderWay => view! { <div aria-busy="true"></div> }.into_any(),
        Fetch::Done => {
            (room.page)(route.clone()).now_or_never().and_then(Result::ok).flatten().unwrap_or_else(home::not_found)
        }
        Fetch::Failed => view! {
            <section role="alert">
                <h1>"La pagina non si è aperta"</h1>
                <button type="button" on:click=retry>
                    "Riprova"
                </button>
            </section>
        }
        .into_any(),
    })
    .into_any()
}
