//! Errors as data: one `application/problem+json` (RFC 9457) with a stable code, and no sentence for the screen.

mod status;

use crate::appointments::AppointmentAlternative;
use crate::bookings::Alternative;
use crate::group_sessions::PlannedInRoom;
use crate::traineeships::{Finding, FoundPosting};
use serde::{Deserialize, Serialize};

/// What went wrong. The app has a sentence for each code, in each language; a code is never renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    // The request itself.
    /// The body is not JSON, or not of the shape that the contract gives.
    MalformedBody,
    /// The body is larger than 64 KiB.
    BodyTooLarge,
    /// The content type is not `application/json`.
    UnsupportedMediaType,
    /// A query parameter is missing, unknown or not of its type.
    MalformedQuery,
    /// A field is not valid; `fields` says which and why.
    InvalidFields,
    /// There is nothing here, or it is not yours.
    NotFound,
    /// The address exists, the method does not.
    MethodNotAllowed,
    /// The write came from another site.
    ForeignOrigin,
    /// The app that asks is of a generation that the server no longer serves: it needs an update.
    AppTooOld,
    /// Too many requests; wait for `Retry-After` seconds.
    TooManyRequests,
    /// The write has no `Idempotency-Key`, or one that is not a UUID.
    IdempotencyKeyMissing,
    /// The `Idempotency-Key` came before with another body.
    IdempotencyKeyReused,
    /// What was edited has changed since it was read.
    ChangedMeanwhile,
    /// The database or the mail server is away for now.
    Unavailable,
    /// A fault of the server. It is logged under the request's id.
    Internal,
    // One field.
    /// The field is required.
    Required,
    /// The text is too long.
    TooLong,
    /// The value is outside the range that the rule allows.
    OutOfRange,
    /// The text does not have the form that the field asks for.
    BadFormat,
    /// The same value stands there twice, or two ranges overlap.
    Repeated,
    // Accounts.
    /// Sign in first.
    NotSignedIn,
    /// This role may not do it.
    NotAllowed,
    /// The sign-in code is wrong.
    WrongCode,
    /// The sign-in code is too old, was used, was asked for in another browser, or was tried too often.
    CodeExpired,
    /// The card's code is not known, or was replaced.
    WrongCard,
    /// Under 14 there is no account.
    TooYoung,
    /// Another account has this e-mail address.
    EmailTaken,
    /// Name and birth date are needed first.
    ProfileIncomplete,
    // Bookings.
    /// Somebody holds the space for part of that time.
    SlotTaken,
    /// The person has another booking for part of that time.
    PersonBusy,
    /// The space is blocked by the centre for part of that time.
    SpaceBlocked,
    /// The centre is not open for the whole of that time.
    OutsideHours,
    /// The centre is closed on that day.
    CentreClosed,
    /// The time is in the past.
    InThePast,
    /// The day is further ahead than the centre allows.
    TooFarAhead,
    /// Shorter than the centre allows.
    BookingTooShort,
    /// Longer than the centre allows.
    BookingTooLong,
    /// As many bookings on that day as the centre allows.
    DayLimitReached,
    /// The end is not after the start.
    EndNotAfterStart,
    /// Start and end fall on full and half hours.
    NotOnHalfHour,
    /// That local time does not exist on that day (the clocks go forward).
    TimeDoesNotExist,
    /// That local time comes twice on that day (the clocks go back): send `fold`.
    TimeIsAmbiguous,
    /// There is no such desk, it is no longer in use, or this kind of space is not booked by people.
    SpaceNotBookable,
    /// Somebody still holds the space that would be closed or become another kind.
    SpaceInUse,
    /// What is asked does not fit the booking's state.
    WrongStatus,
    /// Too early to check in.
    TooEarlyToCheckIn,
    /// No booking of yours to check in with this code now.
    NothingToCheckIn,
    // Appointments.
    /// The counsellor does not receive then, or not for this reason or in this way.
    NotOffered,
    /// The counsellor has something else for part of that time.
    CounsellorBusy,
    /// No interview room of the centre is free for the whole of that time.
    NoRoomFree,
    /// As many appointments to come as a person may have.
    AppointmentLimitReached,
    /// An appointment has no outcome before it begins.
    TooEarlyForOutcome,
    /// A time falls on a full hour or a quarter of one.
    NotOnQuarterHour,
    // Classes.
    /// As many open classes as a person may have.
    ClassLimitReached,
    /// As many students as a class may have.
    ClassFull,
    /// The class is over: results are no longer taken.
    ClassOver,
    /// The student has handed in another result of this class.
    AlreadyHandedIn,
    // Group sessions.
    /// The person is in the list of this group session already, with a place or waiting for one.
    AlreadyRegistered,
    /// It is too late to register.
    RegistrationClosed,
    /// As many registrations to come as a person may have.
    RegistrationLimitReached,
    /// More people are registered than there would be places.
    FewerPlacesThanRegistered,
    /// A room would hold fewer people than a group session planned in it has places.
    FewerPlacesThanPlanned,
    /// It has begun and every place is taken: nobody waits any more.
    NoPlaceFree,
    // Companies.
    /// The last digit of a VAT number does not fit the others.
    WrongCheckDigit,
    /// The company is registered already.
    CompanyRegistered,
    /// No municipality of the region has this name.
    UnknownMunicipality,
    /// Whoever signs for a company is also named as a tutor.
    SamePerson,
    /// Nobody else acts for the company.
    LastDelegate,
    /// As many people as may act for a company.
    DelegateLimitReached,
    // Postings.
    /// The company is not verified yet, so nothing of it is published.
    CompanyNotVerified,
    /// As many postings that are not over as a company may have.
    PostingLimitReached,
    /// The rules do not allow it; `findings` says what, with the source, and what would help.
    RulesForbid,
    // Applications.
    /// Nobody can apply to the posting, now or any more; `similar_postings` says where one can.
    PostingNotOpen,
    /// The person has applied to this posting already.
    AlreadyApplied,
    /// As many applications that are not over as a person may have.
    ApplicationLimitReached,
    /// As many messages as one side may write about an application.
    MessageLimitReached,
    /// The profile has no PDF that could go with it.
    NoCvFile,
    /// The file is not a PDF, or has something in it that a PDF need not have.
    NotAPdf,
    /// The company has let people wait: it answers them before anything of it is published.
    AnswerApplicationsFirst,
    /// The link was used already.
    LinkUsed,
    /// The link is too old.
    LinkExpired,
    // Saved searches.
    /// As many saved searches as a person may have.
    SavedSearchLimitReached,
}

/// A field of the body that is not valid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// The field's name in the body, dotted where it is nested: `hours.monday`.
    pub field: String,
    /// Why.
    pub code: Code,
}

impl FieldError {
    /// A field and why it is refused.
    pub fn new(field: &str, code: Code) -> Self {
        Self { field: field.to_owned(), code }
    }
}

/// The body of every answer from 400 on, as `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// Always `about:blank`: `code` carries the meaning.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status in words, for a developer.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong.
    pub code: Code,
    /// The fields that are not valid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldError>,
    /// What could be booked instead, nearest first; at most three.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// Which appointment could be booked instead, nearest first; at most three.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appointment_alternatives: Vec<AppointmentAlternative>,
    /// Which group sessions stand in the way, soonest first; at most five.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub group_sessions: Vec<PlannedInRoom>,
    /// What the rules say that stands in the way. The app does not read it: it asks the same function on the device.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", serde(skip_deserializing))]
    pub findings: Vec<Finding>,
    /// What one can apply to instead, at most three. The app asks for them where it shows them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", serde(skip_deserializing))]
    pub similar_postings: Vec<FoundPosting>,
}
