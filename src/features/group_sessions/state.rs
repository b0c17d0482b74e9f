//! What the pages show, worked out without a browser.

use chrono::NaiveDate;
use contract::group_sessions::{GroupRegistration, GroupSession, GroupSessionStatus, MyGroupSessions};
use contract::ids::{CentreId, GroupSessionId};
use contract::time::Instant;

/// The group sessions of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The local date.
    pub date: NaiveDate,
    /// Soonest first.
    pub sessions: Vec<GroupSession>,
}

/// What the page of a group session offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// A place.
    Place,
    /// A place in the waiting list.
    List,
    /// It is too late to register.
    Closed,
    /// Its time is over.
    Over,
    /// The centre called it off.
    CalledOff,
}

/// The centres that have something, each once, by name.
pub fn centres(sessions: &[GroupSession]) -> Vec<(CentreId, String)> {
    let mut centres: Vec<_> = sessions.iter().map(|one| (one.centre.clone(), one.centre_name.clone())).collect();
    centres.sort_by(|one, other| (&one.1, &one.0).cmp(&(&other.1, &other.0)));
    centres.dedup();
    centres
}

/// What is not over by day: of one centre, or of all of them.
pub fn days(sessions: &[GroupSession], centre: Option<&str>, now: Instant) -> Vec<Day> {
    let is_shown = |session: &&GroupSession| {
        session.ends_at > now && centre.is_none_or(|centre| session.centre.as_str() == centre)
    };
    let mut days: Vec<Day> = Vec::new();
    for session in sessions.iter().filter(is_shown) {
        match days.last_mut().filter(|day| day.date == session.time.date) {
            Some(day) => day.sessions.push(session.clone()),
            None => days.push(Day { date: session.time.date, sessions: vec![session.clone()] }),
        }
    }
    days
}

/// What can be asked of a group session now.
pub fn offer(session: &GroupSession, now: Instant) -> Offer {
    match session.status.at(session.ends_at, now) {
        GroupSessionStatus::CalledOff => Offer::CalledOff,
        GroupSessionStatus::Over => Offer::Over,
        GroupSessionStatus::Planned if session.register_until <= now => Offer::Closed,
        GroupSessionStatus::Planned if session.free() > 0 => Offer::Place,
        GroupSessionStatus::Planned => Offer::List,
    }
}

/// The person's registration for a group session: the one that still counts, else the last that did.
pub fn mine_of(mine: &MyGroupSessions, session: GroupSessionId) -> Option<GroupRegistration> {
    let is_it = |one: &&GroupRegistration| one.session.id == session;
    mine.coming.iter().find(is_it).or_else(|| mine.past.iter().filter(is_it).max_by_key(|one| one.id)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::group_sessions::{GroupSessionTime, RegistrationStatus};
    use contract::ids::{RegistrationId, SpaceId};
    use uuid::Uuid;

    fn session(number: u128, centre: &str, date: &str) -> GroupSession {
        let starts_at: Instant = format!("{date}T09:00:00Z").parse().unwrap();
        let (start, end) = ("10:00".parse().unwrap(), "12:00".parse().unwrap());
        GroupSession {
            id: GroupSessionId(Uuid::from_u128(number)),
            centre: centre.parse().unwrap(),
            centre_name: centre.to_uppercase(),
            title: "Il curriculum".into(),
            about: String::new(),
            time: GroupSessionTime { date: date.parse().unwrap(), start, end, fold: None },
            room: SpaceId(Uuid::nil()),
            room_label: "Sala".into(),
            starts_at,
            ends_at: starts_at + chrono::TimeDelta::hours(2),
            register_until: starts_at,
            places: 2,
            registered: 1,
            waiting: 0,
            status: GroupSessionStatus::Planned,
            why: None,
            version: 0,
        }
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_over_is_not_in_the_list_and_days_have_their_own() {
        let all = [session(1, "b", "2026-12-01"), session(2, "a", "2026-12-02"), session(3, "b", "2026-12-02")];
        let shown = |centre, now| days(&all, centre, at(now)).iter().map(|day| day.sessions.len()).collect::<Vec<_>>();
        assert_eq!(shown(None, "2026-12-01T08:00:00Z"), [1, 2]);
        assert_eq!(shown(None, "2026-12-01T11:00:00Z"), [2]);
        assert_eq!(shown(Some("b"), "2026-12-01T08:00:00Z"), [1, 1]);
        assert_eq!(centres(&all).into_iter().map(|(_, name)| name).collect::<Vec<_>>(), ["A", "B"]);
    }

    #[test]
    fn what_is_offered_follows_places_and_clock() {
        let free = session(1, "a", "2026-12-01");
        let full = GroupSession { registered: 2, ..free.clone() };
        let called_off = GroupSession { status: GroupSessionStatus::CalledOff, ..free.clone() };
        let before = at("2026-12-01T08:59:59Z");
        assert_eq!(offer(&free, before), Offer::Place);
        assert_eq!(offer(&full, before), Offer::List);
        assert_eq!(offer(&free, at("2026-12-01T09:00:00Z")), Offer::Closed);
        assert_eq!(offer(&free, at("2026-12-01T11:00:00Z")), Offer::Over);
        assert_eq!(offer(&called_off, before), Offer::CalledOff);
    }

    #[test]
    fn the_registration_that_counts_comes_before_one_that_was_given_up() {
        let one = |number, status| GroupRegistration {
            id: RegistrationId(Uuid::from_u128(number)),
            session: session(7, "a", "2026-12-01"),
            status,
            position: None,
        };
        let (given_up, counts) = (one(1, RegistrationStatus::Cancelled), one(2, RegistrationStatus::Registered));
        let now = at("2026-12-01T08:00:00Z");
        let both = MyGroupSessions { coming: vec![counts.clone()], past: vec![given_up.clone()], now };
        let wanted = counts.session.id;
        assert_eq!(mine_of(&both, wanted), Some(counts));
        assert_eq!(mine_of(&MyGroupSessions { coming: Vec::new(), ..both }, wanted), Some(given_up));
    }
}
