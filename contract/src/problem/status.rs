//! The HTTP status of each code: one code, one status, so that neither side can be surprised.

use super::Code;

impl Code {
    /// The status that an answer with this code has.
    ///
    /// 409 says that things stand otherwise than the request assumed; 422 that the request is wrong in itself, whoever
    /// sends it and whenever.
    pub fn status(self) -> u16 {
        match self {
            Self::MalformedBody | Self::MalformedQuery | Self::IdempotencyKeyMissing => 400,
            Self::NotSignedIn => 401,
            Self::ForeignOrigin | Self::NotAllowed | Self::ProfileIncomplete => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::ChangedMeanwhile
            | Self::EmailTaken
            | Self::SlotTaken
            | Self::PersonBusy
            | Self::SpaceBlocked
            | Self::OutsideHours
            | Self::CentreClosed
            | Self::InThePast
            | Self::TooFarAhead
            | Self::BookingTooShort
            | Self::BookingTooLong
            | Self::DayLimitReached
            | Self::SpaceNotBookable
            | Self::SpaceInUse
            | Self::WrongStatus
            | Self::TooEarlyToCheckIn
            | Self::NothingToCheckIn
            | Self::NotOffered
            | Self::CounsellorBusy
            | Self::NoRoomFree
            | Self::AppointmentLimitReached
            | Self::TooEarlyForOutcome
            | Self::ClassLimitReached
            | Self::ClassFull
            | Self::ClassOver
            | Self::AlreadyHandedIn
            | Self::AlreadyRegistered
            | Self::RegistrationClosed
            | Self::RegistrationLimitReached
            | Self::FewerPlacesThanRegistered
            | Self::FewerPlacesThanPlanned
            | Self::NoPlaceFree
            | Self::CompanyRegistered
            | Self::LastDelegate
            | Self::DelegateLimitReached
            | Self::CompanyNotVerified
            | Self::PostingLimitReached
            | Self::RulesForbid
            | Self::PostingNotOpen
            | Self::AlreadyApplied
            | Self::ApplicationLimitReached
            | Self::MessageLimitReached
            | Self::NoCvFile
            | Self::AnswerApplicationsFirst
            | Self::LinkUsed
            | Self::LinkExpired
            | Self::SavedSearchLimitReached => 409,
            Self::BodyTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::InvalidFields
            | Self::IdempotencyKeyReused
            | Self::Required
            | Self::TooLong
            | Self::WrongCheckDigit
            | Self::UnknownMunicipality
            | Self::SamePerson
            | Self::OutOfRange
            | Self::BadFormat
            | Self::NotAPdf
            | Self::Repeated
            | Self::WrongCode
            | Self::CodeExpired
            | Self::WrongCard
            | Self::TooYoung
            | Self::EndNotAfterStart
            | Self::NotOnHalfHour
            | Self::NotOnQuarterHour
            | Self::TimeDoesNotExist
            | Self::TimeIsAmbiguous => 422,
            Self::AppTooOld => 426,
            Self::TooManyRequests => 429,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }
}
