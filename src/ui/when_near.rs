//! What is made only when somebody comes near it: a tab that is not open costs a slow phone nothing.

use crate::platform::near;
use leptos::html::Div;
use leptos::prelude::*;

/// Shows its children once their place is on the screen or near it.
#[component]
pub fn WhenNear(
    /// What nobody sees before, so that nothing moves when it comes.
    children: ChildrenFn,
) -> impl IntoView {
    let is_near = RwSignal::new(false);
    let place = NodeRef::<Div>::new();
    place.on_load(move |place| {
        near::when_near(&place, move || {
            // The page may be gone by then.
            let _gone = is_near.try_set(true);
        });
    });
    move || if is_near.get() { children().into_any() } else { view! { <div node_ref=place></div> }.into_any() }
}
