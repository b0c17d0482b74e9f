//! A page that is a WebAssembly file of its own, fetched when a person first opens it. A file that does not arrive shows
//! *retry*; it never takes the app down.

use crate::features::home;
use crate::routes::Route;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Failed, PageHeading, Skeleton, SkeletonShape};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// A page that is fetched when it is first opened.
#[derive(Clone, Copy)]
pub struct LazyPage {
    /// Fetches its file. A failure is forgotten, so a second call tries again.
    pub load: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>,
    /// The page of a route; ready at once when the file is here, `None` when the route is not this page's.
    pub page: fn(Route) -> LocalBoxFuture<'static, Result<Option<AnyView>, SplitLoaderError>>,
}

/// Declares `features::$room::$page` as a file of its own, named `$part`. Without the feature `split` it is part of the
/// app's file.
macro_rules! lazy_page {
    ($name:ident, $part:ident, $room:ident::$page:ident) => {
        const $name: $crate::app::lazy::LazyPage = {
            mod chunk {
                use crate::routes::Route;
                use leptos::prelude::AnyView;
                use leptos::wasm_split::SplitLoaderError;

                #[cfg(feature = "split")]
                #[leptos::wasm_split::wasm_split($part, wasm_split_path = leptos::wasm_split, preload(load), fallible)]
                pub fn page(route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
                    Ok(crate::features::$room::$page(route))
                }

                #[cfg(not(feature = "split"))]
                pub async fn page(route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
                    Ok(crate::features::$room::$page(route))
                }

                #[cfg(not(feature = "split"))]
                pub async fn load() -> Result<(), SplitLoaderError> {
                    Ok(())
                }
            }
            $crate::app::lazy::LazyPage { load: || Box::pin(chunk::load()), page: |route| Box::pin(chunk::page(route)) }
        };
    };
}

pub(super) use lazy_page;

/// How far the fetching is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fetch {
    UnderWay,
    Failed,
    Done,
}

/// The page of a route, once its file is here.
pub fn lazy(page: LazyPage, route: Route) -> AnyView {
    let fetch = RwSignal::new(Fetch::UnderWay);
    let start = move || {
        spawn_local(async move {
            let outcome = if (page.load)().await.is_ok() { Fetch::Done } else { Fetch::Failed };
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
            (page.page)(route.clone()).now_or_never().and_then(Result::ok).flatten().unwrap_or_else(home::not_found)
        }
        Fetch::Failed => view! { <NotFetched retry /> }.into_any(),
    })
    .into_any()
}

/// What shows when a page's file did not arrive.
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
