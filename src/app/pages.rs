//! Which page shows which route. The home and what stands beside it are always here; every other page is fetched.

use super::first_words::meanwhile;
use crate::features::home;
use crate::features::shared::lazy::{lazy_after, lazy_part};
use crate::routes::{PostingPage, Route};
use leptos::prelude::*;

lazy_part!(CENTRES = centres, network::centres(crate::routes::Route), is_page: true);
lazy_part!(CENTRE = centre, network::centre(crate::routes::Route), is_page: true);
lazy_part!(DESKS = desks, bookings::desks(crate::routes::Route), is_page: true);
lazy_part!(BOOKINGS = bookings, bookings::all(crate::routes::Route), is_page: true);
lazy_part!(BOOKING = booking, bookings::one(crate::routes::Route), is_page: true);
lazy_part!(CHECK_IN = check_in, bookings::check_in(crate::routes::Route), is_page: true);
lazy_part!(BOOK_APPOINTMENT = book_appointment, appointments::book(crate::routes::Route), is_page: true);
lazy_part!(APPOINTMENTS = appointments, appointments::mine(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_APPOINTMENTS = operator_appointments, operator::appointments(crate::routes::Route), is_page: true);
lazy_part!(GROUP_SESSIONS = group_sessions, group_sessions::page(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_GROUPS = operator_groups, operator::group_sessions(crate::routes::Route), is_page: true);
lazy_part!(SIGN_IN = sign_in, accounts::sign_in(crate::routes::Route), is_page: true);
lazy_part!(PROFILE = profile, accounts::profile(crate::routes::Route), is_page: true);
lazy_part!(CV = cv, accounts::cv(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_DAY = operator_day, operator::day(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_PEOPLE = operator_people, operator::people(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_CENTRE = operator_centre, operator::centre_settings(crate::routes::Route), is_page: true);
lazy_part!(ORIENTATION = orientation, orientation::questionnaire(crate::routes::Route), is_page: true);
lazy_part!(ORIENTATION_SAVED = orientation_saved, orientation::saved(crate::routes::Route), is_page: true);
lazy_part!(ORIENTATION_OPEN = orientation_open, orientation::open(crate::routes::Route), is_page: true);
lazy_part!(JOIN_CLASS = orientation_join_class, orientation::join_class(crate::routes::Route), is_page: true);
lazy_part!(CLASSES = orientation_classes, orientation::classes(crate::routes::Route), is_page: true);
lazy_part!(OCCUPATIONS = orientation_occupations, orientation::occupations(crate::routes::Route), is_page: true);
lazy_part!(HOSTING = hosting, traineeships::hosting(crate::routes::Route), is_page: true);
lazy_part!(COMPANIES = companies, companies::mine(crate::routes::Route), is_page: true);
lazy_part!(COMPANY = company, companies::one(crate::routes::Route), is_page: true);
lazy_part!(COMPANY_FORM = company_form, companies::form(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_COMPANIES = operator_companies, operator::companies(crate::routes::Route), is_page: true);
lazy_part!(FIND_POSTINGS = find_postings, traineeships::search(crate::routes::Route), is_page: true);
lazy_part!(POSTINGS = postings, traineeships::company_postings(crate::routes::Route), is_page: true);
lazy_part!(POSTING_FORM = posting_form, traineeships::posting_form(crate::routes::Route), is_page: true);
lazy_part!(PUBLIC_POSTING = public_posting, traineeships::public_posting(crate::routes::Route), is_page: true);
lazy_part!(APPLY = apply, traineeships::apply(crate::routes::Route), is_page: true);
lazy_part!(APPLICATIONS = applications, traineeships::applications(crate::routes::Route), is_page: true);
lazy_part!(SAVED_SEARCHES = saved_searches, traineeships::saved_searches(crate::routes::Route), is_page: true);
lazy_part!(RECEIVED = received, traineeships::received(crate::routes::Route), is_page: true);
lazy_part!(ANSWER = answer_application, traineeships::answer(crate::routes::Route), is_page: true);
lazy_part!(OPERATOR_POSTINGS = operator_postings, operator::postings(crate::routes::Route), is_page: true);
#[cfg(feature = "parts")]
lazy_part!(PARTS = parts, parts::page(crate::routes::Route), is_page: true);

/// The page of a route; *not found* for an address that names none.
pub fn page(route: Option<Route>) -> AnyView {
    let Some(route) = route else { return home::not_found() };
    let page = match &route {
        Route::Home | Route::Accessibility => return home::page(route),
        Route::Centres => CENTRES,
        Route::Centre(_) => CENTRE,
        Route::Desks { .. } => DESKS,
        Route::Bookings => BOOKINGS,
        Route::Booking(_) => BOOKING,
        Route::CheckIn(_) => CHECK_IN,
        Route::BookAppointment { .. } => BOOK_APPOINTMENT,
        Route::Appointments | Route::Appointment(_) => APPOINTMENTS,
        Route::OperatorAppointments => OPERATOR_APPOINTMENTS,
        Route::GroupSessions | Route::GroupSession(_) | Route::MyGroupSessions => GROUP_SESSIONS,
        Route::OperatorGroupSessions => OPERATOR_GROUPS,
        Route::SignIn { .. } => SIGN_IN,
        Route::Profile { .. } => PROFILE,
        Route::Cv => CV,
        Route::Orientation | Route::OrientationQuestions | Route::OrientationResult => ORIENTATION,
        Route::OrientationSaved => ORIENTATION_SAVED,
        Route::OrientationOpen => ORIENTATION_OPEN,
        Route::JoinClass => JOIN_CLASS,
        Route::Classes | Route::Class(_) => CLASSES,
        Route::Occupations | Route::Occupation(_) => OCCUPATIONS,
        Route::Hosting => HOSTING,
        Route::Companies => COMPANIES,
        Route::Company(_) => COMPANY,
        Route::RegisterCompany | Route::EditCompany(_) => COMPANY_FORM,
        Route::OperatorCompanies | Route::OperatorCompany(_) => OPERATOR_COMPANIES,
        Route::Posting(PostingPage::Search) | Route::FoundPostings(_) => FIND_POSTINGS,
        Route::Posting(PostingPage::Own(_) | PostingPage::One(..)) => POSTINGS,
        Route::Posting(PostingPage::Write { .. } | PostingPage::Edit(..)) => POSTING_FORM,
        Route::Posting(PostingPage::Public(_)) => PUBLIC_POSTING,
        Route::Posting(PostingPage::Apply(_)) => APPLY,
        Route::Posting(PostingPage::Received(..) | PostingPage::ReceivedOne(..)) => RECEIVED,
        Route::Applications | Route::Application(_) => APPLICATIONS,
        Route::SavedSearches => SAVED_SEARCHES,
        Route::AnswerApplication => ANSWER,
        Route::Posting(PostingPage::ToJudge | PostingPage::Judge(..)) => OPERATOR_POSTINGS,
        Route::Operator => OPERATOR_DAY,
        Route::OperatorPeople => OPERATOR_PEOPLE,
        Route::OperatorCentre => OPERATOR_CENTRE,
        #[cfg(feature = "parts")]
        Route::Parts => PARTS,
    };
    lazy_after(page, route, meanwhile)
}
