//! What surrounds every page: the router, the providers and the shell.

mod behind;
mod first_words;
mod footer;
mod header;
mod kept_centre;
mod language_switch;
mod logo;
mod navigation;
mod network_state;
mod pages;
mod read_ahead;
mod update_prompt;

use crate::client::provide_client;
use crate::offline::outbox::{Entity, Entry};
use crate::offline::{provide_offline, use_outbox};
use crate::platform::{document, wait};
use crate::routes::{Route, use_route};
use crate::text::{provide_i18n, t};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route as RouteDefinition, Router};

/// The id of what a page is about, below the header.
const CONTENT: &str = "content";

/// The whole app. Its shell has the same shape as the static one in `index.html`, which it replaces.
#[component]
pub fn App() -> impl IntoView {
    let i18n = provide_i18n();
    provide_client();
    let offline = provide_offline();
    kept_centre::provide_centre_in_hand();
    let outbox = use_outbox();
    let unsent = Signal::derive(move || outbox.unsent_count());
    let waits_at = Signal::derive(move || waits_at(&outbox.entries()));
    // The router would take the link for a change of page.
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        document::focus_into_view(CONTENT);
    };
    // What pages hold, the router, the header, the rest of the shell, then the page, each in a turn of its own: a slow phone
    // answers taps in between, and sees the static page meanwhile.
    let (is_begun, is_headed) = (RwSignal::new(false), RwSignal::new(false));
    let (is_around, is_up) = (RwSignal::new(false), RwSignal::new(false));
    let owner = Owner::current();
    spawn_local(async move {
        wait::sleep(0).await;
        is_begun.set(true);
        wait::sleep(0).await;
        is_headed.set(true);
        wait::sleep(0).await;
        if let Some(owner) = owner {
            owner.with(|| behind::start(offline));
        }
        is_around.set(true);
        wait::sleep(0).await;
        is_up.set(true);
        tick().await;
        i18n.read_again();
        document::open_door();
    });
    view! {
        <Show when=move || is_begun.get()>
            <Router>
                <a class="skip-link" href=format!("#{CONTENT}") on:click=skip>
                    {t!(i18n, shell.skip_to_content)}
                </a>
                <Show when=move || is_headed.get()>
                    <header::Header />
                </Show>
                <Show when=move || is_around.get()>
                    <network_state::NetworkState unsent waits_at />
                    <update_prompt::UpdatePrompt />
                </Show>
                <main id=CONTENT tabindex="-1">
                    // One wildcard: `routes.rs` reads the address, so that pages receive typed values.
                    <FlatRoutes fallback=|| ()>
                        <RouteDefinition path=WildcardSegment("address") view=move || view! { <CurrentPage is_up /> } />
                    </FlatRoutes>
                </main>
                <Show when=move || is_around.get()>
                    <footer::Footer />
                </Show>
            </Router>
        </Show>
    }
}

/// The page that says what became of what waits to be sent. Bookings come first: somebody else may take the desk.
fn waits_at(entries: &[Entry]) -> Route {
    let waiting: Vec<Entity> = entries.iter().filter(|entry| !entry.state.is_settled()).map(Entry::entity).collect();
    let all = |is_such: fn(&Entity) -> bool| !waiting.is_empty() && waiting.iter().all(is_such);
    if all(|entity| *entity == Entity::Interests) {
        Route::OrientationSaved
    } else if all(|entity| *entity == Entity::Cv) {
        Route::Cv
    } else if all(|entity| matches!(entity, Entity::Class(_))) {
        Route::JoinClass
    } else if all(|entity| matches!(entity, Entity::Application(_))) {
        Route::Applications
    } else if all(|entity| matches!(entity, Entity::SavedSearch(_))) {
        Route::SavedSearches
    } else {
        Route::Bookings
    }
}

/// The page that the address names. Another path makes it anew; another query does not.
#[component]
fn CurrentPage(
    /// The shell is there, and it is the page's turn.
    is_up: RwSignal<bool>,
) -> impl IntoView {
    let route = use_route();
    let path = Memo::new(move |_| route.with(|route| route.as_ref().map(Route::path)));
    move || {
        // Read, not only tracked: a memo that was never read has no sources, and never says that it changed.
        path.read();
        is_up.get().then(|| pages::page(route.get_untracked()))
    }
}
