//! Which feature shows which page.

use super::{PostingPage, Route};

/// The feature that shows a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// `features::home`
    Home,
    /// `features::network`
    Network,
    /// `features::bookings`
    Bookings,
    /// `features::appointments`
    Appointments,
    /// `features::group_sessions`
    GroupSessions,
    /// `features::accounts`
    Accounts,
    /// `features::orientation`
    Orientation,
    /// `features::traineeships`
    Traineeships,
    /// `features::companies`
    Companies,
    /// `features::operator`
    Operator,
    /// `features::parts`
    #[cfg(feature = "parts")]
    Parts,
}

impl Route {
    /// The feature that shows this route.
    pub fn room(&self) -> Room {
        match self {
            Self::Home | Self::Accessibility => Room::Home,
            Self::Centres | Self::Centre(_) => Room::Network,
            Self::Desks { .. } | Self::Bookings | Self::Booking(_) | Self::CheckIn(_) => Room::Bookings,
            Self::BookAppointment { .. } | Self::Appointments | Self::Appointment(_) => Room::Appointments,
            Self::GroupSessions | Self::GroupSession(_) | Self::MyGroupSessions => Room::GroupSessions,
            Self::SignIn { .. } | Self::Profile { .. } | Self::Cv => Room::Accounts,
            Self::Orientation
            | Self::OrientationQuestions
            | Self::OrientationResult
            | Self::OrientationSaved
            | Self::OrientationOpen
            | Self::JoinClass
            | Self::Classes
            | Self::Class(_)
            | Self::Occupations
            | Self::Occupation(_) => Room::Orientation,
            Self::Posting(PostingPage::ToJudge | PostingPage::Judge(..)) => Room::Operator,
            Self::Hosting
            | Self::Posting(_)
            | Self::FoundPostings(_)
            | Self::Applications
            | Self::Application(_)
            | Self::SavedSearches
            | Self::AnswerApplication => Room::Traineeships,
            Self::Companies | Self::RegisterCompany | Self::Company(_) | Self::EditCompany(_) => Room::Companies,
            Self::Operator
            | Self::OperatorAppointments
            | Self::OperatorGroupSessions
            | Self::OperatorCompanies
            | Self::OperatorCompany(_)
            | Self::OperatorPeople
            | Self::OperatorCentre => Room::Operator,
            #[cfg(feature = "parts")]
            Self::Parts => Room::Parts,
        }
    }
}
