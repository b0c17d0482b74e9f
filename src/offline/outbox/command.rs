//! What can be asked for without a network. Each command knows what it acts on, until when it makes sense, how it is
//! sent, and what undoes it.

mod applications;
mod appointments;
mod entity;
mod groups;
mod hand_in;
mod not_after;
mod opposite;
mod place;
mod profile;
mod saved_searches;

pub use applications::{ApplicationRequest, Offer};
pub use appointments::{AppointmentRequest, RangeRequest, Talk};
pub use entity::Entity;
pub use groups::{GroupRequest, Meeting};
pub use hand_in::HandIn;
pub use place::Place;
pub use saved_searches::SearchRequest;

use self::profile::{CV, INTERESTS};
use super::{Answer, Owner};
use crate::client::{Call, Method};
use contract::accounts::Cv;
use contract::bookings::{BlockSpace, BookDesk, CheckIn, MoveBooking};
use contract::ids::{
    ApplicationId, AppointmentId, BlockId, BookingId, ClassId, GroupSessionId, PersonId, PostingId, RangeId,
    RegistrationId, SavedSearchId,
};
use contract::orientation::SaveInterests;
use contract::traineeships::PostingSearch;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A command, with what the screen shows until the server has answered: both are one record, so both are kept or neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Book a desk.
    BookDesk {
        /// The new booking.
        booking: BookingId,
        /// What is booked.
        place: Place,
        /// For whom; nobody means the person who is signed in.
        person: Option<PersonId>,
    },
    /// Book another desk or time instead.
    MoveBooking {
        /// The booking.
        booking: BookingId,
        /// What is booked instead.
        place: Place,
        /// What was booked before.
        was: Place,
    },
    /// Give a desk up.
    CancelBooking {
        /// The booking.
        booking: BookingId,
        /// What was booked.
        place: Place,
    },
    /// Check in with the code on the desk or at the reception.
    CheckIn {
        /// The code.
        code: String,
        /// The booking, where the page knows it: then the check-in comes after what else is asked of it.
        booking: Option<BookingId>,
    },
    /// An operator checks somebody in.
    CheckInFor {
        /// The booking.
        booking: BookingId,
    },
    /// An operator takes a space out of use for a time.
    BlockSpace {
        /// The new block.
        block: BlockId,
        /// The space and the time.
        place: Place,
        /// Why.
        reason: String,
    },
    /// An operator puts it back into use.
    LiftBlock {
        /// The block.
        block: BlockId,
        /// The space and the time.
        place: Place,
    },
    /// Save what somebody likes to their profile, in place of what was saved before.
    SaveInterests {
        /// The answers.
        interests: Box<SaveInterests>,
    },
    /// Take it out of the profile, with the code that shows it.
    ForgetInterests {},
    /// Save the CV to the profile, in place of what was saved before.
    SaveCv {
        /// The CV.
        cv: Box<Cv>,
    },
    /// Hand a result in to the class that the phone has joined. It is the phone's: nobody need be signed in.
    HandIn {
        /// The class.
        class: ClassId,
        /// What is handed in.
        request: Box<HandIn>,
    },
    /// Something about an appointment with a counsellor.
    Appointment {
        /// The appointment.
        appointment: AppointmentId,
        /// What is asked.
        request: AppointmentRequest,
    },
    /// Something about a range in which a counsellor receives.
    Range {
        /// The range.
        range: RangeId,
        /// What is asked.
        request: RangeRequest,
    },
    /// Something about a registration for a group session.
    Group {
        /// The group session.
        session: GroupSessionId,
        /// The registration.
        registration: RegistrationId,
        /// What is asked.
        request: GroupRequest,
    },
    /// Something about an application.
    Application {
        /// The application.
        application: ApplicationId,
        /// The posting.
        posting: PostingId,
        /// What it is, as the person knows it.
        offer: Offer,
        /// What is asked.
        request: ApplicationRequest,
    },
    /// Something about a saved search.
    SavedSearch {
        /// The saved search.
        saved_search: SavedSearchId,
        /// What it looks for.
        search: Box<PostingSearch>,
        /// What is asked.
        request: SearchRequest,
    },
}

impl Command {
    /// What it acts on.
    pub fn entity(&self) -> Entity {
        match self {
            Self::BookDesk { booking, .. }
            | Self::MoveBooking { booking, .. }
            | Self::CancelBooking { booking, .. }
            | Self::CheckIn { booking: Some(booking), .. }
            | Self::CheckInFor { booking } => Entity::Booking(*booking),
            Self::CheckIn { code, booking: None } => Entity::Code(code.clone()),
            Self::BlockSpace { block, .. } | Self::LiftBlock { block, .. } => Entity::Block(*block),
            Self::SaveInterests { .. } | Self::ForgetInterests {} => Entity::Interests,
            Self::SaveCv { .. } => Entity::Cv,
            Self::HandIn { class, .. } => Entity::Class(*class),
            Self::Appointment { appointment, .. } => Entity::Appointment(*appointment),
            Self::Range { range, .. } => Entity::Range(*range),
            Self::Group { session, registration, .. } => Entity::Registration(*session, *registration),
            Self::Application { application, .. } => Entity::Application(*application),
            Self::SavedSearch { saved_search, .. } => Entity::SavedSearch(*saved_search),
        }
    }

    /// Whether what it acts on comes into being by it: if it is refused, what was to come after has no object.
    pub fn creates(&self) -> bool {
        matches!(
            self,
            Self::BookDesk { .. }
                | Self::BlockSpace { .. }
                | Self::Appointment { request: AppointmentRequest::Book { .. }, .. }
                | Self::Range { request: RangeRequest::Add(_), .. }
                | Self::Group { request: GroupRequest::Register { .. }, .. }
                | Self::Application { request: ApplicationRequest::Apply(_), .. }
                | Self::SavedSearch { request: SearchRequest::Save, .. }
        )
    }

    /// Whose it is, asked for while this person is signed in, or nobody.
    pub fn owner(&self, signed_in: Option<PersonId>) -> Option<Owner> {
        match self {
            Self::HandIn { .. } => Some(Owner::Phone),
            _ => signed_in.map(Owner::Person),
        }
    }

    /// The request that carries it.
    pub fn call(&self, owner: Owner, idempotency_key: Uuid) -> Call {
        let (method, path, body) = match self {
            Self::BookDesk { booking, place, person } => {
                let body = BookDesk { id: *booking, slot: place.slot.clone(), person: *person };
                (Method::Post, "/bookings".to_owned(), Some(json(&body)))
            }
            Self::MoveBooking { booking, place, .. } => {
                let body = MoveBooking { slot: place.slot.clone() };
                (Method::Post, format!("/bookings/{booking}/move"), Some(json(&body)))
            }
            Self::CancelBooking { booking, .. } => (Method::Post, format!("/bookings/{booking}/cancel"), nothing()),
            Self::CheckIn { code, .. } => {
                (Method::Post, "/check-ins".to_owned(), Some(json(&CheckIn { code: code.clone() })))
            }
            Self::CheckInFor { booking } => (Method::Post, format!("/bookings/{booking}/check-in"), nothing()),
            Self::BlockSpace { block, place, reason } => {
                let body = BlockSpace { id: *block, slot: place.slot.clone(), reason: reason.clone() };
                (Method::Post, "/blocks".to_owned(), Some(json(&body)))
            }
            Self::LiftBlock { block, .. } => (Method::Post, format!("/blocks/{block}/lift"), nothing()),
            Self::SaveInterests { interests } => (Method::Put, INTERESTS.to_owned(), Some(json(interests))),
            Self::ForgetInterests {} => (Method::Delete, INTERESTS.to_owned(), None),
            Self::SaveCv { cv } => (Method::Put, CV.to_owned(), Some(json(cv))),
            Self::HandIn { class, request } => request.call(*class),
            Self::Appointment { appointment, request } => request.call(*appointment),
            Self::Range { range, request } => request.call(*range),
            Self::Group { session, registration, request } => request.call(*session, *registration),
            Self::Application { application, posting, request, .. } => request.call(*application, *posting),
            Self::SavedSearch { saved_search, search, request } => request.call(*saved_search, search),
        };
        Call { method, path, body, idempotency_key: Some(idempotency_key), only_as: owner.person() }
    }

    /// The server's answer to a command that was done. An answer of a shape that this version does not know is still a
    /// yes: the page reads the rest from the server.
    pub fn answer(&self, body: &str) -> Answer {
        match self {
            Self::BookDesk { .. }
            | Self::MoveBooking { .. }
            | Self::CancelBooking { .. }
            | Self::CheckIn { .. }
            | Self::CheckInFor { .. } => read(body, Answer::Booking),
            Self::BlockSpace { .. } => read(body, Answer::Blocked),
            Self::Appointment { .. } => read(body, Answer::Appointment),
            Self::Group { .. } => read(body, Answer::Registration),
            Self::LiftBlock { .. }
            | Self::SaveInterests { .. }
            | Self::ForgetInterests {}
            | Self::SaveCv { .. }
            | Self::HandIn { .. }
            | Self::Range { .. }
            | Self::Application { .. }
            | Self::SavedSearch { .. } => Answer::Done,
        }
    }
}

/// The contract's types always have a JSON form.
fn json<T: Serialize>(body: &T) -> String {
    serde_json::to_string(body).unwrap_or_default()
}

/// The body of a command whose address says everything.
fn nothing() -> Option<String> {
    Some("{}".to_owned())
}

fn read<T: DeserializeOwned>(body: &str, answer: impl FnOnce(Box<T>) -> Answer) -> Answer {
    serde_json::from_str(body).map_or(Answer::Done, |value| answer(Box::new(value)))
}
