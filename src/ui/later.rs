//! What is shown in a later turn of the browser, so that a slow phone paints, and answers taps, before all of a long page
//! is there.

use crate::platform::wait;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Shows its children a turn after what stands around it.
#[component]
pub fn Later(
    /// What can wait: below what is seen first, so that nothing moves when it comes.
    children: ChildrenFn,
    /// What keeps its place until then, where something below would move.
    #[prop(optional, into)]
    meanwhile: ViewFn,
) -> impl IntoView {
    let is_time = RwSignal::new(false);
    spawn_local(async move {
        wait::sleep(0).await;
        // The page may be gone by then.
        let _gone = is_time.try_set(true);
    });
    move || if is_time.get() { children().into_any() } else { meanwhile.run() }
}
