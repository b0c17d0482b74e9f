//! What surrounds every page: the router, the providers and the shell.

mod rooms;

use crate::routes::{Route, use_route};
use leptos::prelude::*;
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route as RouteDefinition, Router};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <main id="content" tabindex="-1">
                // One wildcard: `routes.rs` reads the address, so that pages receive typed values.
                <FlatRoutes fallback=|| ()>
                    <RouteDefinition path=WildcardSegment("address") view=CurrentPage />
                </FlatRoutes>
            </main>
        </Router>
    }
}

/// The page that the address names. Another path makes it anew; another query does not.
#[component]
fn CurrentPage() -> impl IntoView {
    let route = use_route();
    let path = Memo::new(move |_| route.with(|route| route.as_ref().map(Route::path)));
    move || {
        path.track();
        rooms::page(route.get_untracked())
    }
}
