use super::Route;
use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

fn parse(href: &str) -> Option<Route> {
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    Route::parse(path, &|name| {
        let (key, value) = query.split_once('=')?;
        (key == name).then(|| value.replace("%3F", "?").replace("%3D", "="))
    })
}

fn any_page() -> impl Strategy<Value = Route> {
    let centre = || "[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}".prop_map(|id| id.parse().expect("a slug"));
    let day =
        prop::option::of((0..40_000i32).prop_map(|days| {
            NaiveDate::from_ymd_opt(2000, 1, 1).expect("a date") + chrono::TimeDelta::days(days.into())
        }));
    prop_oneof![
        Just(Route::Home),
        Just(Route::Accessibility),
        Just(Route::Centres),
        centre().prop_map(Route::Centre),
        (centre(), day).prop_map(|(centre, day)| Route::Desks { centre, day }),
        Just(Route::Bookings),
        any::<u128>().prop_map(|id| Route::Booking(contract::ids::BookingId(Uuid::from_u128(id)))),
        "[A-Za-z0-9]{1,32}".prop_map(Route::CheckIn),
        Just(Route::Profile),
        Just(Route::Operator),
        Just(Route::OperatorPeople),
        Just(Route::OperatorCentre),
    ]
}

proptest! {
    #[test]
    fn every_page_is_found_at_its_own_address(page in any_page()) {
        prop_assert_eq!(parse(&page.href()), Some(page));
    }

    #[test]
    fn sign_in_leads_back_to_any_page(page in any_page()) {
        let sign_in = Route::SignIn { then: Some(Box::new(page)) };
        prop_assert_eq!(parse(&sign_in.href()), Some(sign_in));
    }

    #[test]
    fn no_address_breaks_the_table(path in ".{0,80}", query in prop::option::of(".{0,40}")) {
        let _ = Route::parse(&path, &|_| query.clone());
    }
}

#[test]
fn what_is_not_an_id_names_no_page() {
    for path in ["", "/centre", "/centres/Matera", "/centres/a/b", "/bookings/7", "/check-in/", "/check-in/a b", "///"]
    {
        assert_eq!(parse(path), None, "{path}");
    }
}

#[test]
fn a_day_that_does_not_exist_is_left_out() {
    let desks = parse("/centres/cpi-matera/desks?day=2026-02-30");
    assert_eq!(desks, Some(Route::Desks { centre: "cpi-matera".parse().expect("a slug"), day: None }));
}

#[test]
fn sign_in_never_leads_to_another_site() {
    for href in ["/sign-in?then=https://example.org/", "/sign-in?then=//example.org/", "/sign-in?then=/sign-in"] {
        assert_eq!(parse(href), Some(Route::SignIn { then: None }), "{href}");
    }
}

#[test]
fn a_final_slash_changes_nothing() {
    assert_eq!(parse("/centres/"), Some(Route::Centres));
}
