//! Which room shows which route. Home is always here; every other room is a WebAssembly file of its own, fetched
//! when a person first enters it. A file that does not arrive shows *retry*; it never takes the app down.

use crate::features::home;
use crate::routes::{Room, Route};
use crate::text::{t_signal, use_i18n};
use crate::ui::{Failed, PageHeading, Skeleton, SkeletonShape};
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
    let retry = Callback::new(move |()| {
        fetch.set(Fetch::UnderWay);
        start();
    });
    start();
    (move || match fetch.get() {
        Fetch::UnderWay => view! {
            <div class="page">
                <Skeleton shape=SkeletonShape::Page />
            </div>
        }
        .into_any(),
        Fetch::Done => {
            (room.page)(route.clone()).now_or_never().and_then(Result::ok).flatten().unwrap_or_else(home::not_found)
        }
        Fetch::Failed => view! { <NotFetched retry /> }.into_any(),
    })
    .into_any()
}

/// What shows when a room's file did not arrive.
#[component]
fn NotFetched(
    /// Fetches it again.
    retry: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, shell.chunk_failed_title) />
            <Failed text=t_signal!(i18n, shell.chunk_failed_text) on_retry=retry />
        </div>
    }
}
