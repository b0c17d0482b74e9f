//! A page, or a part of one, that is a WebAssembly file of its own, fetched when it is first shown. A file that does not
//! arrive shows *retry*; it never takes the app down.

use crate::platform::wait;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Failed, PageHeading, Skeleton, SkeletonShape};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// Something that is fetched when it is first shown, made of an `A`.
pub struct LazyPart<A: 'static> {
    /// Fetches its file. A failure is forgotten, so a second call tries again.
    pub load: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>,
    /// What it shows; ready at once when the file is here.
    pub view: fn(A) -> LocalBoxFuture<'static, Result<AnyView, SplitLoaderError>>,
    /// Whether it is a whole page, with its own heading.
    pub is_page: bool,
}

/// Declares a constant `LazyPart` for the function `features::$path`, which makes an `AnyView` of an `$argument`, in a
/// file named `$part`. Without the feature `split` it is part of the app's file.
macro_rules! lazy_part {
    ($name:ident = $part:ident, $($path:ident)::+ ($argument:ty), is_page: $is_page:expr) => {
        const $name: $crate::features::shared::lazy::LazyPart<$argument> = {
            mod chunk {
                #[allow(unused_imports, reason = "the argument's type may be known without them")]
                use super::*;
                use leptos::prelude::AnyView;
                use leptos::wasm_split::SplitLoaderError;

                #[cfg(feature = "split")]
                #[leptos::wasm_split::wasm_split($part, wasm_split_path = leptos::wasm_split, preload(load), fallible)]
                pub fn view(argument: $argument) -> Result<AnyView, SplitLoaderError> {
                    Ok(crate::features::$($path)::+(argument))
                }

                #[cfg(not(feature = "split"))]
                pub async fn view(argument: $argument) -> Result<AnyView, SplitLoaderError> {
                    Ok(crate::features::$($path)::+(argument))
                }

                #[cfg(not(feature = "split"))]
                pub async fn load() -> Result<(), SplitLoaderError> {
                    Ok(())
                }
            }
            $crate::features::shared::lazy::LazyPart {
                load: || Box::pin(chunk::load()),
                view: |argument| Box::pin(chunk::view(argument)),
                is_page: $is_page,
            }
        };
    };
}

pub(crate) use lazy_part;

impl<A> LazyPart<A> {
    /// Fetches the file behind the page, so that it is here when it is shown.
    pub fn fetch_ahead(&self) {
        let load = self.load;
        // A failure shows when the part is wanted, and is tried again then.
        spawn_local(async move { drop(load().await) });
    }
}

/// How far the fetching is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fetch {
    UnderWay,
    Failed,
    Done,
}

/// The part, once its file is here.
pub fn lazy<A: Clone + Send + Sync + 'static>(part: LazyPart<A>, argument: A) -> AnyView {
    lazy_after(part, argument, |_| view! { <Skeleton shape=SkeletonShape::Picture /> }.into_any())
}

/// The part, once its file is here, and what is shown `meanwhile`.
pub fn lazy_after<A: Clone + Send + Sync + 'static>(
    part: LazyPart<A>,
    argument: A,
    meanwhile: fn(&A) -> AnyView,
) -> AnyView {
    let LazyPart { load, view, is_page } = part;
    let fetch = fetch(load);
    (move || match fetch.state.get() {
        Fetch::Done => match view(argument.clone()).now_or_never() {
            Some(Ok(shown)) => shown,
            _ => not_fetched(fetch.retry, is_page),
        },
        Fetch::UnderWay => meanwhile(&argument),
        Fetch::Failed => not_fetched(fetch.retry, is_page),
    })
    .into_any()
}

#[derive(Clone, Copy)]
struct Fetching {
    state: RwSignal<Fetch>,
    retry: Callback<()>,
}

fn fetch(load: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>) -> Fetching {
    let state = RwSignal::new(Fetch::UnderWay);
    let start = move || {
        spawn_local(async move {
            let mut loading = load();
            let loaded = match (&mut loading).now_or_never() {
                Some(loaded) => loaded,
                None => {
                    let loaded = loading.await;
                    // Several parts may come together: each is made in a turn of its own, and taps are answered in between.
                    wait::sleep(0).await;
                    loaded
                }
            };
            let outcome = if loaded.is_ok() { Fetch::Done } else { Fetch::Failed };
            // The person may have left the page meanwhile: then nobody listens any more.
            let _ = state.try_set(outcome);
        });
    };
    let retry = Callback::new(move |()| {
        state.set(Fetch::UnderWay);
        start();
    });
    start();
    Fetching { state, retry }
}

/// What shows when the file did not arrive.
fn not_fetched(retry: Callback<()>, is_page: bool) -> AnyView {
    let i18n = use_i18n();
    let failed = view! { <Failed text=t_signal!(i18n, shell.chunk_failed_text) on_retry=retry /> };
    if is_page {
        view! {
            <div class="page">
                <PageHeading title=t_signal!(i18n, shell.chunk_failed_title) />
                {failed}
            </div>
        }
        .into_any()
    } else {
        failed.into_any()
    }
}
