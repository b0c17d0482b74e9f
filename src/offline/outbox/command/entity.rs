//! What commands are about.

use contract::ids::{
    ApplicationId, AppointmentId, BlockId, BookingId, ClassId, GroupSessionId, RangeId, RegistrationId, SavedSearchId,
};
use std::fmt;

/// What a command acts on. Commands on one entity are sent one after the other, in the order in which they were given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Entity {
    /// A booking.
    Booking(BookingId),
    /// A code on a desk or at a reception.
    Code(String),
    /// A block.
    Block(BlockId),
    /// The interests of who is signed in.
    Interests,
    /// The CV of who is signed in.
    Cv,
    /// What is handed in to a class.
    Class(ClassId),
    /// An appointment.
    Appointment(AppointmentId),
    /// A range in which a counsellor receives.
    Range(RangeId),
    /// A registration, with the group session that it is for.
    Registration(GroupSessionId, RegistrationId),
    /// An application.
    Application(ApplicationId),
    /// A saved search.
    SavedSearch(SavedSearchId),
}

impl fmt::Display for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Booking(id) => write!(f, "booking/{id}"),
            Self::Code(code) => write!(f, "code/{code}"),
            Self::Block(id) => write!(f, "block/{id}"),
            Self::Interests => f.write_str("interests"),
            Self::Cv => f.write_str("cv"),
            Self::Class(id) => write!(f, "class/{id}"),
            Self::Appointment(id) => write!(f, "appointment/{id}"),
            Self::Range(id) => write!(f, "range/{id}"),
            Self::Registration(_, id) => write!(f, "registration/{id}"),
            Self::Application(id) => write!(f, "application/{id}"),
            Self::SavedSearch(id) => write!(f, "saved-search/{id}"),
        }
    }
}
