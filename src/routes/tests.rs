use super::{DeskChoice, PostingPage, Route, query};
use chrono::NaiveDate;
use contract::ids::{ApplicationId, AppointmentId, BookingId, ClassId, CompanyId, GroupSessionId, PostingId, SpaceId};
use contract::orientation::OccupationId;
use contract::time::{Fold, TimeOfDay};
use proptest::prelude::*;
use uuid::Uuid;

fn parse(href: &str) -> Option<Route> {
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    Route::parse(path, &|name| query::value(query, name))
}

fn any_choice() -> impl Strategy<Value = DeskChoice> {
    let first = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a date");
    let day = (0..40_000i64).prop_map(move |days| first + chrono::TimeDelta::days(days));
    let time = || (0..=48u16).prop_map(|half| TimeOfDay::from_minutes(half * 30).expect("a time"));
    let id = || any::<u128>().prop_map(Uuid::from_u128);
    let fold = prop_oneof![Just(Fold::Earlier), Just(Fold::Later)];
    use prop::option::of;
    (of(day), of(id().prop_map(SpaceId)), of(time()), of(time()), of(fold), of(id().prop_map(BookingId)))
        .prop_map(|(day, desk, start, end, fold, moving)| DeskChoice { day, desk, start, end, fold, moving })
}

fn any_page() -> impl Strategy<Value = Route> {
    let centre = || "[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}".prop_map(|id| id.parse().expect("a slug"));
    prop_oneof![
        Just(Route::Home),
        Just(Route::Accessibility),
        Just(Route::Centres),
        centre().prop_map(Route::Centre),
        (centre(), any_choice()).prop_map(|(centre, choice)| Route::Desks { centre, choice }),
        (centre(), prop::option::of(any::<u128>())).prop_map(|(centre, moving)| Route::BookAppointment {
            centre,
            moving: moving.map(|id| AppointmentId(Uuid::from_u128(id))),
        }),
        Just(Route::Appointments),
        any::<u128>().prop_map(|id| Route::Appointment(AppointmentId(Uuid::from_u128(id)))),
        Just(Route::OperatorAppointments),
        Just(Route::GroupSessions),
        any::<u128>().prop_map(|id| Route::GroupSession(GroupSessionId(Uuid::from_u128(id)))),
        Just(Route::MyGroupSessions),
        Just(Route::OperatorGroupSessions),
        Just(Route::Bookings),
        any::<u128>().prop_map(|id| Route::Booking(BookingId(Uuid::from_u128(id)))),
        "[A-Za-z0-9]{1,32}".prop_map(Route::CheckIn),
        Just(Route::Profile { then: None }),
        Just(Route::Cv),
        Just(Route::Orientation),
        Just(Route::OrientationQuestions),
        Just(Route::OrientationResult),
        Just(Route::OrientationSaved),
        Just(Route::OrientationOpen),
        Just(Route::JoinClass),
        Just(Route::Classes),
        any::<u128>().prop_map(|id| Route::Class(ClassId(Uuid::from_u128(id)))),
        Just(Route::Occupations),
        "[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,2}".prop_map(|id| Route::Occupation(OccupationId(id))),
        Just(Route::Hosting),
        any_company_page(),
        any_posting_page().prop_map(Route::Posting),
        Just(Route::Applications),
        any::<u128>().prop_map(|id| Route::Application(ApplicationId(Uuid::from_u128(id)))),
        Just(Route::SavedSearches),
        Just(Route::AnswerApplication),
        Just(Route::Operator),
        Just(Route::OperatorPeople),
        Just(Route::OperatorCentre),
    ]
}

fn any_company_page() -> impl Strategy<Value = Route> {
    let id = || any::<u128>().prop_map(|id| CompanyId(Uuid::from_u128(id)));
    prop_oneof![
        Just(Route::Companies),
        Just(Route::RegisterCompany),
        id().prop_map(Route::Company),
        id().prop_map(Route::EditCompany),
        Just(Route::OperatorCompanies),
        id().prop_map(Route::OperatorCompany),
    ]
}

fn any_posting_page() -> impl Strategy<Value = PostingPage> {
    let company = || any::<u128>().prop_map(|id| CompanyId(Uuid::from_u128(id)));
    let posting = || any::<u128>().prop_map(|id| PostingId(Uuid::from_u128(id)));
    prop_oneof![
        Just(PostingPage::Search),
        company().prop_map(PostingPage::Own),
        (company(), prop::option::of(posting())).prop_map(|(company, base)| PostingPage::Write { company, base }),
        (company(), posting()).prop_map(|(company, posting)| PostingPage::One(company, posting)),
        (company(), posting()).prop_map(|(company, posting)| PostingPage::Edit(company, posting)),
        posting().prop_map(PostingPage::Public),
        posting().prop_map(PostingPage::Apply),
        (company(), posting()).prop_map(|(company, posting)| PostingPage::Received(company, posting)),
        (company(), posting(), any::<u128>()).prop_map(|(company, posting, application)| {
            PostingPage::ReceivedOne(company, posting, ApplicationId(Uuid::from_u128(application)))
        }),
        Just(PostingPage::ToJudge),
        (company(), posting()).prop_map(|(company, posting)| PostingPage::Judge(company, posting)),
    ]
}

proptest! {
    #[test]
    fn every_page_is_found_at_its_own_address(page in any_page()) {
        prop_assert_eq!(parse(&page.href()), Some(page));
    }

    #[test]
    fn sign_in_and_profile_lead_back_to_any_page(page in any_page()) {
        let profile = Route::Profile { then: Some(Box::new(page)) };
        prop_assert_eq!(parse(&profile.href()), Some(profile.clone()));
        let sign_in = Route::SignIn { then: Some(Box::new(profile)) };
        prop_assert_eq!(parse(&sign_in.href()), Some(sign_in));
    }

    #[test]
    fn no_address_breaks_the_table(path in ".{0,80}", query in prop::option::of(".{0,40}")) {
        let _ = Route::parse(&path, &|_| query.clone());
    }
}

#[test]
fn what_is_not_an_id_names_no_page() {
    for path in [
        "",
        "/centre",
        "/centres/Matera",
        "/centres/a/b",
        "/bookings/7",
        "/check-in/",
        "/check-in/a b",
        "///",
        "/orientation/occupations/Cuoco",
    ] {
        assert_eq!(parse(path), None, "{path}");
    }
}

#[test]
fn a_day_that_does_not_exist_is_left_out() {
    let desks = parse("/centres/cpi-matera/desks?day=2026-02-30");
    assert_eq!(
        desks,
        Some(Route::Desks { centre: "cpi-matera".parse().expect("a slug"), choice: DeskChoice::default() })
    );
}

#[test]
fn sign_in_never_leads_to_another_site() {
    for href in ["/sign-in?then=https://example.org/", "/sign-in?then=//example.org/", "/sign-in?then=/sign-in"] {
        assert_eq!(parse(href), Some(Route::SignIn { then: None }), "{href}");
    }
}

#[test]
fn sign_in_leads_back_to_a_search_as_it_was() {
    let found = Route::FoundPostings("words=caff%C3%A8%20bar&near=Matera".to_owned());
    let sign_in = Route::SignIn { then: Some(Box::new(found)) };
    assert_eq!(sign_in.href(), "/sign-in?then=/postings%3Fwords%3Dcaff%25C3%25A8%2520bar%26near%3DMatera");
    assert_eq!(parse(&sign_in.href()), Some(sign_in));
    let all = Route::SignIn { then: Some(Box::new(Route::Posting(PostingPage::Search))) };
    assert_eq!(parse(&all.href()), Some(all));
}

#[test]
fn a_value_is_decoded_once() {
    assert_eq!(query::value("a=1&then=/x%3Fy%3Dcaff%25C3%25A8", "then").as_deref(), Some("/x?y=caff%C3%A8"));
    assert_eq!(query::value("y=caff%C3%A8+nero%2", "y").as_deref(), Some("caff\u{e8} nero%2"));
    assert_eq!(query::value("y=1", "then"), None);
}

#[test]
fn a_final_slash_changes_nothing() {
    assert_eq!(parse("/centres/"), Some(Route::Centres));
}

#[test]
fn a_search_that_looks_for_nothing_has_no_query() {
    let search = contract::traineeships::PostingSearch::default();
    assert_eq!(super::search_href(&search), "/postings");
    let near = contract::traineeships::PostingSearch { near: Some("Matera".into()), ..search };
    assert_eq!(super::search_href(&near), "/postings?near=Matera");
}
