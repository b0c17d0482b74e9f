//! The main menu: under the thumb on a phone, in the header from a tablet on.

use crate::client::use_session;
use crate::routes::{PostingPage, Room, Route, use_route};
use crate::text::{t_signal, t_string, use_i18n};
use crate::ui::{Icon, IconView};
use contract::accounts::Role;
use leptos::prelude::*;

/// One entry of the menu.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    Home,
    Centres,
    Bookings,
    Profile,
    Orientation,
    Operator,
}

impl Entry {
    fn route(self) -> Route {
        match self {
            Self::Home => Route::Home,
            Self::Centres => Route::Centres,
            Self::Bookings => Route::Bookings,
            Self::Profile => Route::Profile { then: None },
            Self::Orientation => Route::Orientation,
            Self::Operator => Route::Operator,
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Home => Icon::Home,
            Self::Centres => Icon::Pin,
            Self::Bookings => Icon::Calendar,
            Self::Profile => Icon::Person,
            Self::Orientation => Icon::Compass,
            Self::Operator => Icon::Clipboard,
        }
    }

    /// The entry under which a page lies. A centre's desks lie under the centres: from there one comes to them.
    fn of(route: &Route) -> Option<Self> {
        match (route, route.room()) {
            (Route::Home, _) => Some(Self::Home),
            (Route::Desks { .. } | Route::BookAppointment { .. }, _) | (_, Room::Network) => Some(Self::Centres),
            (_, Room::Orientation) => Some(Self::Orientation),
            (_, Room::Bookings | Room::Appointments | Room::GroupSessions) => Some(Self::Bookings),
            (Route::Applications | Route::Application(_), _) => Some(Self::Bookings),
            (Route::SavedSearches, _) => Some(Self::Profile),
            (Route::Posting(PostingPage::Search | PostingPage::Public(_) | PostingPage::Apply(_)), _) => None,
            (Route::FoundPostings(_), _) => None,
            (Route::Posting(_), Room::Traineeships) | (_, Room::Accounts | Room::Companies) => Some(Self::Profile),
            (_, Room::Operator) => Some(Self::Operator),
            _ => None,
        }
    }
}

/// The menu. Five entries are as many as fit under a thumb: operators have their day in place of the orientation.
#[component]
pub fn Navigation() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let is_staff = Memo::new(move |_| session.me().is_some_and(|me| matches!(me.role, Role::Operator | Role::Admin)));
    view! {
        <nav class="nav" aria-label=move || t_string!(i18n, shell.main_navigation)>
            <ul>
                <NavigationLink entry=Entry::Home label=t_signal!(i18n, shell.home) />
                <NavigationLink entry=Entry::Centres label=t_signal!(i18n, shell.centres) />
                <NavigationLink entry=Entry::Bookings label=t_signal!(i18n, shell.bookings) />
                <NavigationLink entry=Entry::Profile label=t_signal!(i18n, shell.profile) />
                {move || {
                    if is_staff.get() {
                        view! { <NavigationLink entry=Entry::Operator label=t_signal!(i18n, shell.operator) /> }
                    } else {
                        view! { <NavigationLink entry=Entry::Orientation label=t_signal!(i18n, shell.orientation) /> }
                    }
                }}
            </ul>
        </nav>
    }
}

/// One link. `page` on the page itself, `true` on the pages that lie under it.
#[component]
fn NavigationLink(
    /// Which one.
    entry: Entry,
    /// Its words.
    label: Signal<String>,
) -> impl IntoView {
    let route = use_route();
    let current = move || {
        route.with(|route| {
            let route = route.as_ref()?;
            let is_under = Entry::of(route) == Some(entry);
            is_under.then(|| if *route == entry.route() { "page" } else { "true" })
        })
    };
    view! {
        <li>
            <a href=entry.route().href() aria-current=current>
                <IconView icon=entry.icon() />
                <span>{label}</span>
            </a>
        </li>
    }
}
