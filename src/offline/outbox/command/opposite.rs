//! What undoes a command.

use super::{Command, RangeRequest};

impl Command {
    /// The command that takes this one back after it was sent, where there is one. A desk that was given up, or a person
    /// who was checked in, cannot be had back; nor can what was saved before, and what was handed in is counted.
    pub fn opposite(&self) -> Option<Self> {
        match self {
            Self::BookDesk { booking, place, .. } => {
                Some(Self::CancelBooking { booking: *booking, place: place.clone() })
            }
            Self::MoveBooking { booking, place, was } => {
                Some(Self::MoveBooking { booking: *booking, place: was.clone(), was: place.clone() })
            }
            Self::BlockSpace { block, place, .. } => Some(Self::LiftBlock { block: *block, place: place.clone() }),
            Self::Appointment { appointment, request } => {
                Some(Self::Appointment { appointment: *appointment, request: request.opposite()? })
            }
            Self::Range { range, request: RangeRequest::Add(_) } => {
                Some(Self::Range { range: *range, request: RangeRequest::Withdraw {} })
            }
            Self::Group { session, registration, request } => {
                let request = request.opposite()?;
                Some(Self::Group { session: *session, registration: *registration, request })
            }
            Self::Application { application, posting, offer, request } => Some(Self::Application {
                application: *application,
                posting: *posting,
                offer: offer.clone(),
                request: request.opposite()?,
            }),
            Self::SavedSearch { saved_search, search, request } => Some(Self::SavedSearch {
                saved_search: *saved_search,
                search: search.clone(),
                request: request.opposite(),
            }),
            Self::CancelBooking { .. }
            | Self::CheckIn { .. }
            | Self::CheckInFor { .. }
            | Self::LiftBlock { .. }
            | Self::SaveInterests { .. }
            | Self::ForgetInterests {}
            | Self::SaveCv { .. }
            | Self::HandIn { .. }
            | Self::Range { .. } => None,
        }
    }
}
