//! The outbox, tested on the host: odd answers one by one, and any sequence of events against a server in miniature.

mod answers;
mod applications;
mod appointments;
mod classes;
mod cv;
mod groups;
mod interests;
mod line;
mod saved_searches;
mod sequences;
mod worker;

use super::*;
use chrono::TimeDelta;
use contract::accounts::Cv;
use contract::appointments::{AppointmentReason, AppointmentSlot, AppointmentWay};
use contract::bookings::Slot;
use contract::group_sessions::GroupSessionTime;
use contract::ids::{
    ApplicationId, AppointmentId, BookingId, ClassId, GroupSessionId, PersonId, PostingId, PupilId, RangeId,
    RegistrationId, SavedSearchId, SpaceId, TalkId,
};
use contract::orientation::{Answer as Answered, Form, SaveInterests, StatementId};
use contract::time::Instant;
use contract::traineeships::{Apply, CoverLetter, GiveUpTalk, PostingSearch, ShownContact};
use uuid::Uuid;

/// Noon on the day before the desks of these tests.
fn noon() -> Instant {
    "2026-11-30T12:00:00Z".parse().unwrap()
}

fn after(seconds: i64) -> Instant {
    noon() + TimeDelta::seconds(seconds)
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// Whose the entries of these tests are.
fn anna() -> Owner {
    Owner::Person(person(1))
}

fn id(number: u128) -> EntryId {
    EntryId(Uuid::from_u128(number))
}

fn place(desk: u128) -> Place {
    Place {
        slot: Slot {
            space: SpaceId(Uuid::from_u128(desk)),
            date: "2026-12-01".parse().unwrap(),
            start: "09:00".parse().unwrap(),
            end: "11:00".parse().unwrap(),
            fold: None,
        },
        centre: "cpi-matera".parse().unwrap(),
        centre_name: "Matera".into(),
        space_label: format!("A{desk}"),
    }
}

fn book(booking: u128) -> Command {
    Command::BookDesk { booking: BookingId(Uuid::from_u128(booking)), place: place(1), person: None }
}

fn cancel(booking: u128) -> Command {
    Command::CancelBooking { booking: BookingId(Uuid::from_u128(booking)), place: place(1) }
}

fn relocate(booking: u128, desk: u128) -> Command {
    let booking = BookingId(Uuid::from_u128(booking));
    Command::MoveBooking { booking, place: place(desk), was: place(1) }
}

fn save_interests() -> Command {
    let answers = [(StatementId::try_from("r01".to_owned()).unwrap(), Answered::VeryMuch)].into();
    Command::SaveInterests { interests: Box::new(SaveInterests { version: 1, form: Form::Short, answers }) }
}

fn save_cv(about: &str) -> Command {
    Command::SaveCv { cv: Box::new(Cv { about: about.into(), ..Cv::default() }) }
}

fn hand_in() -> Command {
    let Command::SaveInterests { interests } = save_interests() else { unreachable!() };
    let (pupil, until) = (PupilId(Uuid::from_u128(81)), after(3600));
    let request = Box::new(HandIn { pupil, label: "4ª B".into(), until, interests: *interests });
    Command::HandIn { class: ClassId(Uuid::from_u128(80)), request }
}

fn talk() -> Talk {
    let slot = AppointmentSlot {
        centre: "cpi-matera".parse().unwrap(),
        counsellor: person(8),
        way: AppointmentWay::Phone,
        date: "2026-12-01".parse().unwrap(),
        start: "10:15".parse().unwrap(),
        fold: None,
    };
    Talk { slot, centre_name: "Matera".into(), counsellor_name: "Ada Neri".into() }
}

fn about_talk(appointment: u128, request: AppointmentRequest) -> Command {
    Command::Appointment { appointment: AppointmentId(Uuid::from_u128(appointment)), request }
}

fn book_talk(appointment: u128) -> Command {
    let (reason, phone) = (AppointmentReason::Orientation, Some("333 1234567".into()));
    let request = AppointmentRequest::Book { talk: talk(), reason, phone, tell_earlier: true, person: None };
    about_talk(appointment, request)
}

fn cancel_talk(appointment: u128) -> Command {
    about_talk(appointment, AppointmentRequest::Cancel { talk: talk() })
}

fn withdraw_range(range: u128) -> Command {
    Command::Range { range: RangeId(Uuid::from_u128(range)), request: RangeRequest::Withdraw {} }
}

fn meeting() -> Meeting {
    let (start, end) = ("09:00".parse().unwrap(), "11:00".parse().unwrap());
    let time = GroupSessionTime { date: "2026-12-01".parse().unwrap(), start, end, fold: None };
    Meeting { title: "Il curriculum".into(), centre_name: "Matera".into(), time }
}

fn about_group(registration: u128, request: GroupRequest) -> Command {
    let session = GroupSessionId(Uuid::from_u128(80));
    Command::Group { session, registration: RegistrationId(Uuid::from_u128(registration)), request }
}

fn register(registration: u128) -> Command {
    about_group(registration, GroupRequest::Register { meeting: meeting() })
}

fn leave_group(registration: u128) -> Command {
    about_group(registration, GroupRequest::Cancel { meeting: meeting() })
}

fn about_application(application: u128, request: ApplicationRequest) -> Command {
    let offer = Offer {
        title: "Aiuto al forno".into(),
        company_name: "Forno di prova S.r.l.".into(),
        open_until: "2026-12-10".parse().unwrap(),
    };
    let (application, posting) = (ApplicationId(Uuid::from_u128(application)), PostingId(Uuid::from_u128(90)));
    Command::Application { application, posting, offer, request }
}

fn apply(application: u128) -> Command {
    let letter =
        CoverLetter { why: "Mi piace il pane.".into(), available: "Da subito".into(), ..CoverLetter::default() };
    let shows = ShownContact { email: true, phone: false };
    let id = ApplicationId(Uuid::from_u128(application));
    let apply = Apply { id, letter, cv: None, with_file: false, shows };
    about_application(application, ApplicationRequest::Apply(Box::new(apply)))
}

fn withdraw(application: u128) -> Command {
    about_application(application, ApplicationRequest::Withdraw {})
}

fn write_to_company(application: u128) -> Command {
    about_application(application, ApplicationRequest::Write { words: "Arrivo alle nove.".into() })
}

fn about_search(saved_search: u128, request: SearchRequest) -> Command {
    let search = Box::new(PostingSearch { words: "forno".into(), ..PostingSearch::default() });
    Command::SavedSearch { saved_search: SavedSearchId(Uuid::from_u128(saved_search)), search, request }
}

fn save_search(saved_search: u128) -> Command {
    about_search(saved_search, SearchRequest::Save)
}

fn forget_search(saved_search: u128) -> Command {
    about_search(saved_search, SearchRequest::Forget)
}

fn queue(commands: impl IntoIterator<Item = Command>) -> Queue {
    let mut queue = Queue::new(anna(), []);
    for (number, command) in (1..).zip(commands) {
        queue.add(id(number), command, noon());
    }
    queue
}

fn confirmed() -> Report {
    Report::Answered(Outcome::Confirmed(Answer::Done))
}

fn refused() -> Report {
    Report::Answered(Outcome::Refused(Refusal::Unknown(409)))
}

fn names(entries: &[Entry]) -> Vec<u128> {
    entries.iter().map(|entry| entry.id.0.as_u128()).collect()
}
