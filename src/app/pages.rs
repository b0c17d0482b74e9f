//! Which page shows which route. The home and what stands beside it are always here; every other page is fetched.

use super::lazy::{lazy, lazy_page};
use crate::features::home;
use crate::routes::Route;
use leptos::prelude::*;

lazy_page!(CENTRES, centres, network::centres);
lazy_page!(CENTRE, centre, network::centre);
lazy_page!(DESKS, desks, bookings::desks);
lazy_page!(BOOKINGS, bookings, bookings::all);
lazy_page!(BOOKING, booking, bookings::one);
lazy_page!(CHECK_IN, check_in, bookings::check_in);
lazy_page!(SIGN_IN, sign_in, accounts::sign_in);
lazy_page!(PROFILE, profile, accounts::profile);
lazy_page!(OPERATOR_DAY, operator_day, operator::day);
lazy_page!(OPERATOR_PEOPLE, operator_people, operator::people);
lazy_page!(OPERATOR_CENTRE, operator_centre, operator::centre);
#[cfg(feature = "parts")]
lazy_page!(PARTS, parts, parts::page);

/// The page of a route; *not found* for an address that names none.
pub fn page(route: Option<Route>) -> AnyView {
    let Some(route) = route else { return home::not_found() };
    let page = match &route {
        Route::Home | Route::Accessibility => return home::page(route).unwrap_or_else(home::not_found),
        Route::Centres => CENTRES,
        Route::Centre(_) => CENTRE,
        Route::Desks { .. } => DESKS,
        Route::Bookings => BOOKINGS,
        Route::Booking(_) => BOOKING,
        Route::CheckIn(_) => CHECK_IN,
        Route::SignIn { .. } => SIGN_IN,
        Route::Profile { .. } => PROFILE,
        Route::Operator => OPERATOR_DAY,
        Route::OperatorPeople => OPERATOR_PEOPLE,
        Route::OperatorCentre => OPERATOR_CENTRE,
        #[cfg(feature = "parts")]
        Route::Parts => PARTS,
    };
    lazy(page, route)
}
