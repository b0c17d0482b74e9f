use super::*;
use crate::appointments::{APPOINTMENT_DAYS_AHEAD, Busy};
use crate::ids::{SpaceId, TalkId};
use crate::network::{DayHours, OpeningRange};
use crate::problem::{Code, FieldError};
use crate::time::{Fold, Instant, Span};
use crate::traineeships::LONGEST_MESSAGE;
use chrono::{Days, NaiveDate};
use chrono_tz::Europe::Rome;
use uuid::Uuid;

const ONE: SpaceId = SpaceId(Uuid::from_u128(1));
const TWO: SpaceId = SpaceId(Uuid::from_u128(2));
/// A Tuesday.
const DAY: &str = "2026-12-01";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

fn at(time: &str) -> Instant {
    instant(&format!("{DAY}T{time}:00+01:00"))
}

fn taken(who: SpaceId, from: &str, to: &str) -> Busy<SpaceId> {
    Busy { who, span: Span { start: at(from), end: at(to) } }
}

fn open(ranges: &[(&str, &str)]) -> DayHours {
    let range = |(opens, closes): &(&str, &str)| OpeningRange {
        opens: opens.parse().unwrap(),
        closes: closes.parse().unwrap(),
    };
    DayHours::Open(ranges.iter().map(range).collect())
}

fn propose(date: NaiveDate, start: &str, length: TalkLength) -> ProposeTalk {
    ProposeTalk {
        id: TalkId(Uuid::nil()),
        centre: "cpi-matera".parse().unwrap(),
        date,
        start: start.parse().unwrap(),
        fold: None,
        length,
    }
}

/// The free starts of that Tuesday, with how many lengths fit.
fn free(rooms: &[SpaceId], taken: &[Busy<SpaceId>], hours: &DayHours, now: Instant) -> Vec<(String, usize)> {
    let rooms = InterviewRooms { rooms, taken, now };
    let starts = room_starts(&Rome, rooms, hours, date(DAY));
    starts.into_iter().map(|start| (start.start.to_string(), start.lengths.len())).collect()
}

fn long_before() -> Instant {
    instant("2026-11-20T08:00:00Z")
}

fn expected(all: &[(&str, usize)]) -> Vec<(String, usize)> {
    all.iter().map(|(start, lengths)| ((*start).to_owned(), *lengths)).collect()
}

#[test]
fn a_proposal_is_accepted_or_declined_once_and_what_holds_a_room_can_be_called_off() {
    use {TalkEvent as E, TalkStatus as S};
    for status in S::ALL {
        assert_eq!(status.after(E::Accept), (status == S::Proposed).then_some(S::Accepted), "{status:?}");
        assert_eq!(status.after(E::Decline), (status == S::Proposed).then_some(S::Declined), "{status:?}");
        assert_eq!(status.after(E::CallOff), status.holds_room().then_some(S::CalledOff), "{status:?}");
        assert_eq!(serde_json::to_value(status).unwrap(), status.as_str());
    }
}

#[test]
fn nothing_happens_to_a_talk_that_has_begun() {
    let start = at("10:00");
    let before = start - chrono::TimeDelta::seconds(1);
    for (event, status) in TalkEvent::ALL.into_iter().flat_map(|event| TalkStatus::ALL.map(|status| (event, status))) {
        assert_eq!(status.after_at(event, start, before), status.after(event), "{status:?} {event:?}");
        assert_eq!(status.after_at(event, start, start), None, "{status:?} {event:?}");
    }
    assert!(TalkStatus::Proposed.is_to_come(start, before) && !TalkStatus::Proposed.is_to_come(start, start));
    assert!(!TalkStatus::Declined.is_to_come(start, before));
}

#[test]
fn a_room_is_free_while_the_door_is_open() {
    let found = free(&[ONE], &[], &open(&[("09:00", "10:15"), ("15:00", "15:30")]), long_before());
    assert_eq!(found, expected(&[("09:00", 2), ("09:15", 2), ("09:30", 1), ("09:45", 1), ("15:00", 1)]));
    assert_eq!(free(&[ONE], &[], &DayHours::ClosedWeekday, long_before()), []);
    assert_eq!(free(&[], &[], &open(&[("09:00", "10:00")]), long_before()), [], "a centre without a room");
}

#[test]
fn what_is_taken_is_not_free_unless_there_is_another_room() {
    let hours = open(&[("09:00", "11:00")]);
    let one = [taken(ONE, "09:30", "10:00")];
    let alone = free(&[ONE], &one, &hours, long_before());
    assert_eq!(alone, expected(&[("09:00", 1), ("10:00", 2), ("10:15", 1), ("10:30", 1)]));
    assert_eq!(free(&[ONE, TWO], &one, &hours, long_before()).len(), 7, "every start that fits before eleven");
    // Two halves in two rooms are no hour.
    let halves = [taken(ONE, "09:30", "11:00"), taken(TWO, "09:00", "09:30")];
    assert_eq!(free(&[ONE, TWO], &halves, &hours, long_before()).first(), expected(&[("09:00", 1)]).first());
}

#[test]
fn what_has_begun_is_not_offered() {
    let hours = open(&[("09:00", "10:00")]);
    assert_eq!(free(&[ONE], &[], &hours, at("09:15")), expected(&[("09:30", 1)]));
    assert_eq!(free(&[ONE], &[], &hours, at("09:14")), expected(&[("09:15", 1), ("09:30", 1)]));
}

#[test]
fn what_is_shown_can_be_proposed_and_nothing_else() {
    let hours = open(&[("08:45", "10:30"), ("12:00", "12:30")]);
    let rooms = InterviewRooms { rooms: &[ONE], taken: &[], now: at("09:00") };
    let shown = room_starts(&Rome, rooms, &hours, date(DAY));
    for (hour, minute, length) in (0..24)
        .flat_map(|hour| [0, 15, 30, 45].map(|minute| (hour, minute)))
        .flat_map(|(hour, minute)| TalkLength::ALL.map(|length| (hour, minute, length)))
    {
        let body = propose(date(DAY), &format!("{hour:02}:{minute:02}"), length);
        let is_shown = shown.iter().any(|start| start.start == body.start && start.lengths.contains(&length));
        assert_eq!(body.check(&Rome, &hours, at("09:00")).is_ok(), is_shown, "{body:?}");
    }
}

#[test]
fn the_nights_of_the_clocks_offer_what_exists() {
    let all_night = open(&[("01:00", "04:00")]);
    let starts = |day: &str| {
        let rooms = InterviewRooms { rooms: &[ONE], taken: &[], now: long_before() };
        room_starts(&Rome, rooms, &all_night, date(day))
    };
    let spring = starts("2027-03-28");
    assert_eq!(spring.len(), 7, "two hours of which each quarter but the last has half an hour");
    assert!(spring.iter().all(|start| !start.start.to_string().starts_with("02:")));
    let autumn = starts("2027-10-31");
    let twice: Vec<_> = autumn.iter().filter(|start| start.start == "02:30".parse().unwrap()).collect();
    assert_eq!(twice.iter().map(|start| start.fold).collect::<Vec<_>>(), [Some(Fold::Earlier), Some(Fold::Later)]);
    let body = ProposeTalk { fold: twice[1].fold, ..propose(date("2027-10-31"), "02:30", TalkLength::Hour) };
    assert_eq!(body.span(&Rome).unwrap().start, twice[1].starts_at);
}

#[test]
fn each_time_that_cannot_be_has_its_code() {
    let now = long_before();
    let hours = open(&[("08:00", "13:00")]);
    let check = |date: NaiveDate, start: &str| propose(date, start, TalkLength::Hour).check(&Rome, &hours, now);
    let last = date("2026-11-20") + Days::new(APPOINTMENT_DAYS_AHEAD);
    assert_eq!(check(date(DAY), "12:00").unwrap(), Span { start: at("12:00"), end: at("13:00") });
    assert_eq!(check(date(DAY), "12:15"), Err(Code::OutsideHours));
    assert_eq!(check(date(DAY), "09:10"), Err(Code::NotOnQuarterHour));
    assert_eq!(check(date("2026-11-19"), "09:00"), Err(Code::InThePast));
    assert!(check(last, "09:00").is_ok());
    assert_eq!(check(last + Days::new(1), "09:00"), Err(Code::TooFarAhead));
    assert_eq!(check(date("2027-03-28"), "02:30"), Err(Code::TimeDoesNotExist));
    assert_eq!(check(date("2027-10-31"), "02:30"), Err(Code::TimeIsAmbiguous));
    let closed = propose(date(DAY), "09:00", TalkLength::Hour).check(&Rome, &DayHours::ClosedWeekday, now);
    assert_eq!(closed, Err(Code::CentreClosed));
}

#[test]
fn words_may_be_missing_and_are_not_too_long() {
    let give_up = |words: String| GiveUpTalk { talk: TalkId(Uuid::nil()), words }.checked();
    assert_eq!(give_up(" Ho scuola. ".to_owned()).unwrap().words, "Ho scuola.");
    assert!(give_up(String::new()).is_ok());
    let long = "a".repeat(LONGEST_MESSAGE + 1);
    assert_eq!(give_up(long), Err(vec![FieldError::new("words", Code::TooLong)]));
}
