//! The pages and their addresses. This is the only file that spells a page's URL.

use contract::ids::{ApplicationId, AppointmentId, BookingId, CentreId, ClassId, CompanyId, GroupSessionId};
use contract::orientation::OccupationId;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

#[cfg(test)]
mod tests;

mod destination;
mod fragment;
mod posting;
mod query;
mod room;

pub use fragment::{
    answer_link_in_fragment, card_href, card_in_fragment, class_href, class_in_fragment, share_href, share_in_fragment,
};
pub use posting::{PostingPage, search_href, use_search};
pub use query::DeskChoice;
pub use room::Room;

/// The longest check-in code that an address may carry, in bytes. The contract's codes have eight.
const LONGEST_CODE: usize = 32;

/// The longest name of an occupation that an address may carry, in bytes. The catalogue's have about 30.
const LONGEST_OCCUPATION: usize = 80;

/// A page, with what its address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The front door.
    Home,
    /// The accessibility statement.
    Accessibility,
    /// All centres, as a list and as a map.
    Centres,
    /// One centre.
    Centre(CentreId),
    /// A centre's floor, where a desk is chosen and booked.
    Desks {
        /// Whose floor it is.
        centre: CentreId,
        /// What was chosen so far.
        choice: DeskChoice,
    },
    /// When a centre's counsellors are free, where an appointment is booked or moved.
    BookAppointment {
        /// The centre.
        centre: CentreId,
        /// The appointment that is being moved, if that is why the page is open.
        moving: Option<AppointmentId>,
    },
    /// The person's own appointments.
    Appointments,
    /// One appointment: when, where, move, cancel.
    Appointment(AppointmentId),
    /// The day of a centre's counsellors, and when they receive.
    OperatorAppointments,
    /// The group sessions to come.
    GroupSessions,
    /// One group session: what, where, when, registering.
    GroupSession(GroupSessionId),
    /// The person's own registrations for group sessions.
    MyGroupSessions,
    /// The group sessions of a centre, and who comes.
    OperatorGroupSessions,
    /// The person's own bookings.
    Bookings,
    /// One booking: its QR, move, cancel.
    Booking(BookingId),
    /// What the QR on a desk or at a reception opens.
    CheckIn(String),
    /// Sign-in.
    SignIn {
        /// Where the person was going.
        then: Option<Box<Route>>,
    },
    /// Profile, sessions, sign out.
    Profile {
        /// Where the person was going.
        then: Option<Box<Route>>,
    },
    /// The person's CV, and the PDF that they have already.
    Cv,
    /// The interest questionnaire: what it is, and what was kept of it.
    Orientation,
    /// One statement after the other.
    OrientationQuestions,
    /// What the answers say.
    OrientationResult,
    /// What the person saved to the profile, and showing it.
    OrientationSaved,
    /// Where a counsellor or a tutor opens what somebody shows.
    OrientationOpen,
    /// Where a student joins a class with its code.
    JoinClass,
    /// The classes that a tutor opened, and opening one.
    Classes,
    /// One class: its code, how many have finished, the picture of the group.
    Class(ClassId),
    /// All occupations.
    Occupations,
    /// One occupation.
    Occupation(OccupationId),
    /// *Posso ospitare?*
    Hosting,
    /// The companies for which the person acts.
    Companies,
    /// Registering a company.
    RegisterCompany,
    /// One company: whether it is verified, what it says, who acts for it.
    Company(CompanyId),
    /// Changing what a company says of itself.
    EditCompany(CompanyId),
    /// What companies offer, to those who write it, those who judge it, and anybody.
    Posting(PostingPage),
    /// Looking for postings, with this query: where somebody comes back to. The page itself reads its own.
    FoundPostings(String),
    /// The person's own applications.
    Applications,
    /// One of them: where it stands, what was said, writing, taking it back.
    Application(ApplicationId),
    /// The searches that the person has saved.
    SavedSearches,
    /// Where a company answers by the link of a mail, without an account.
    AnswerApplication,
    /// The companies that wait to be verified.
    OperatorCompanies,
    /// One of them, and verifying it.
    OperatorCompany(CompanyId),
    /// An operator's day.
    Operator,
    /// People at the desk: register, card, book for.
    OperatorPeople,
    /// The centre's hours, closures, spaces, plan and rules.
    OperatorCentre,
    /// Every part of `ui/`, for those who build.
    #[cfg(feature = "parts")]
    Parts,
}

impl Route {
    /// The address without its query, such as `/centres/cpi-matera/desks`.
    pub fn path(&self) -> String {
        match self {
            Self::Home => "/".into(),
            Self::Accessibility => "/accessibility".into(),
            Self::Centres => "/centres".into(),
            Self::Centre(centre) => format!("/centres/{centre}"),
            Self::Desks { centre, .. } => format!("/centres/{centre}/desks"),
            Self::BookAppointment { centre, .. } => format!("/centres/{centre}/appointments"),
            Self::Appointments => "/appointments".into(),
            Self::Appointment(appointment) => format!("/appointments/{appointment}"),
            Self::OperatorAppointments => "/operator/appointments".into(),
            Self::GroupSessions => "/group-sessions".into(),
            Self::GroupSession(session) => format!("/group-sessions/{session}"),
            Self::MyGroupSessions => "/group-sessions/mine".into(),
            Self::OperatorGroupSessions => "/operator/group-sessions".into(),
            Self::Bookings => "/bookings".into(),
            Self::Booking(booking) => format!("/bookings/{booking}"),
            Self::CheckIn(code) => format!("/check-in/{code}"),
            Self::SignIn { .. } => "/sign-in".into(),
            Self::Profile { .. } => "/profile".into(),
            Self::Cv => "/cv".into(),
            Self::Orientation => "/orientation".into(),
            Self::OrientationQuestions => "/orientation/questions".into(),
            Self::OrientationResult => "/orientation/result".into(),
            Self::OrientationSaved => "/orientation/saved".into(),
            Self::OrientationOpen => "/orientation/open".into(),
            Self::JoinClass => "/orientation/class".into(),
            Self::Classes => "/orientation/classes".into(),
            Self::Class(class) => format!("/orientation/classes/{class}"),
            Self::Occupations => "/orientation/occupations".into(),
            Self::Occupation(OccupationId(id)) => format!("/orientation/occupations/{id}"),
            Self::Hosting => "/posso-ospitare".into(),
            Self::Companies => "/companies".into(),
            Self::RegisterCompany => "/companies/new".into(),
            Self::Company(company) => format!("/companies/{company}"),
            Self::EditCompany(company) => format!("/companies/{company}/edit"),
            Self::Posting(page) => page.path(),
            Self::FoundPostings(_) => PostingPage::Search.path(),
            Self::Applications => "/applications".into(),
            Self::Application(application) => format!("/applications/{application}"),
            Self::SavedSearches => "/my-searches".into(),
            Self::AnswerApplication => "/answer".into(),
            Self::OperatorCompanies => "/operator/companies".into(),
            Self::OperatorCompany(company) => format!("/operator/companies/{company}"),
            Self::Operator => "/operator".into(),
            Self::OperatorPeople => "/operator/people".into(),
            Self::OperatorCentre => "/operator/centre".into(),
            #[cfg(feature = "parts")]
            Self::Parts => "/parts".into(),
        }
    }

    /// The address as a link carries it, with its query.
    pub fn href(&self) -> String {
        let path = self.path();
        match self {
            Self::Desks { choice, .. } => format!("{path}{}", choice.query()),
            Self::BookAppointment { moving: Some(moving), .. } => format!("{path}?move={moving}"),
            Self::Posting(page) => format!("{path}{}", page.query()),
            Self::FoundPostings(query) => format!("{path}?{query}"),
            Self::SignIn { then: Some(then) } | Self::Profile { then: Some(then) } => {
                format!("{path}?then={}", query::encode(&then.href()))
            }
            _ => path,
        }
    }

    /// The route of an address; `query` answers a parameter's decoded value. Ids that are not ids name no page; a
    /// query that cannot be read is left out.
    pub fn parse(path: &str, query: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let segments: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
        Some(match segments.as_slice() {
            [""] => Self::Home,
            ["accessibility"] => Self::Accessibility,
            ["centres"] => Self::Centres,
            ["centres", centre] => Self::Centre(centre.parse().ok()?),
            ["centres", centre, "desks"] => {
                Self::Desks { centre: centre.parse().ok()?, choice: DeskChoice::read(query) }
            }
            ["centres", centre, "appointments"] => {
                Self::BookAppointment { centre: centre.parse().ok()?, moving: query::read(query, "move") }
            }
            ["appointments"] => Self::Appointments,
            ["appointments", appointment] => Self::Appointment(appointment.parse().ok()?),
            ["operator", "appointments"] => Self::OperatorAppointments,
            ["group-sessions"] => Self::GroupSessions,
            ["group-sessions", "mine"] => Self::MyGroupSessions,
            ["group-sessions", session] => Self::GroupSession(session.parse().ok()?),
            ["operator", "group-sessions"] => Self::OperatorGroupSessions,
            ["bookings"] => Self::Bookings,
            ["bookings", booking] => Self::Booking(booking.parse().ok()?),
            ["check-in", code] if is_code(code) => Self::CheckIn((*code).into()),
            ["sign-in"] => Self::SignIn { then: Self::read_destination(query) },
            ["profile"] => Self::Profile { then: Self::read_destination(query) },
            ["cv"] => Self::Cv,
            ["orientation"] => Self::Orientation,
            ["orientation", "questions"] => Self::OrientationQuestions,
            ["orientation", "result"] => Self::OrientationResult,
            ["orientation", "saved"] => Self::OrientationSaved,
            ["orientation", "open"] => Self::OrientationOpen,
            ["orientation", "class"] => Self::JoinClass,
            ["orientation", "classes"] => Self::Classes,
            ["orientation", "classes", class] => Self::Class(class.parse().ok()?),
            ["orientation", "occupations"] => Self::Occupations,
            ["orientation", "occupations", id] if is_occupation(id) => Self::Occupation(OccupationId((*id).into())),
            ["posso-ospitare"] => Self::Hosting,
            ["companies"] => Self::Companies,
            ["companies", "new"] => Self::RegisterCompany,
            ["companies", company] => Self::Company(company.parse().ok()?),
            ["companies", company, "edit"] => Self::EditCompany(company.parse().ok()?),
            ["applications"] => Self::Applications,
            ["applications", application] => Self::Application(application.parse().ok()?),
            ["my-searches"] => Self::SavedSearches,
            ["answer"] => Self::AnswerApplication,
            ["operator", "companies"] => Self::OperatorCompanies,
            ["operator", "companies", company] => Self::OperatorCompany(company.parse().ok()?),
            ["operator"] => Self::Operator,
            ["operator", "people"] => Self::OperatorPeople,
            ["operator", "centre"] => Self::OperatorCentre,
            #[cfg(feature = "parts")]
            ["parts"] => Self::Parts,
            _ => return PostingPage::parse(&segments, query).map(Self::Posting),
        })
    }
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST_CODE && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn is_occupation(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= LONGEST_OCCUPATION && text.bytes().all(is_plain)
}

/// The route of the address bar, as it changes; `None` when the address names no page. Needs the router around it.
pub fn use_route() -> Memo<Option<Route>> {
    let location = use_location();
    // The router's own map decodes twice, and an address inside an address would fall apart.
    Memo::new(move |_| {
        let query = location.search.get();
        location.pathname.with(|path| Route::parse(path, &|name| query::value(&query, name)))
    })
}
