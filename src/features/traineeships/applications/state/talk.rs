//! Where a talk stands by the clock.

use contract::time::Instant;
use contract::traineeships::{Talk, TalkStatus};

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkFace {
    /// The person is asked.
    Proposed,
    /// They meet.
    Accepted,
    /// The person cannot come.
    Declined,
    /// One of the two has called it off.
    CalledOff,
    /// Nobody accepted before it would have begun.
    Lapsed,
    /// It has begun, or is over.
    Over,
}

/// Where a talk stands at a moment.
pub fn talk_face(talk: &Talk, now: Instant) -> TalkFace {
    match talk.status {
        TalkStatus::Proposed if talk.is_to_come(now) => TalkFace::Proposed,
        TalkStatus::Proposed => TalkFace::Lapsed,
        TalkStatus::Accepted if talk.is_to_come(now) => TalkFace::Accepted,
        TalkStatus::Accepted => TalkFace::Over,
        TalkStatus::Declined => TalkFace::Declined,
        TalkStatus::CalledOff => TalkFace::CalledOff,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::ids::TalkId;

    #[test]
    fn from_its_start_on_nobody_is_asked_any_more() {
        let starts_at: Instant = "2026-12-01T09:00:00Z".parse().unwrap();
        let talk = |status| Talk {
            id: TalkId(uuid::Uuid::nil()),
            centre: "cpi-matera".parse().unwrap(),
            place: String::new(),
            centre_name: String::new(),
            room_label: String::new(),
            date: starts_at.date_naive(),
            start: "10:00".parse().unwrap(),
            end: "11:00".parse().unwrap(),
            starts_at,
            ends_at: starts_at + chrono::TimeDelta::hours(1),
            status,
        };
        let before = starts_at - chrono::TimeDelta::seconds(1);
        let faces = [
            (TalkStatus::Proposed, TalkFace::Proposed, TalkFace::Lapsed),
            (TalkStatus::Accepted, TalkFace::Accepted, TalkFace::Over),
            (TalkStatus::Declined, TalkFace::Declined, TalkFace::Declined),
            (TalkStatus::CalledOff, TalkFace::CalledOff, TalkFace::CalledOff),
        ];
        for (status, early, late) in faces {
            assert_eq!(talk_face(&talk(status), before), early, "{status:?}");
            assert_eq!(talk_face(&talk(status), starts_at), late, "{status:?}");
        }
    }
}
