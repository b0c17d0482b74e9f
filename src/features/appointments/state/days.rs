//! The free starts that suit, by day.

use chrono::NaiveDate;
use contract::appointments::{AppointmentReason, AppointmentWay, CentreSlots, FreeStart};
use contract::ids::PersonId;
use contract::time::Instant;

/// What somebody wants to talk about, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What about.
    pub reason: AppointmentReason,
    /// In person or by phone.
    pub way: AppointmentWay,
    /// With whom; nobody means anyone.
    pub counsellor: Option<PersonId>,
}

/// The starts of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayOfStarts {
    /// The local date.
    pub date: NaiveDate,
    /// Soonest first, one for each time.
    pub starts: Vec<FreeStart>,
}

/// The starts that suit and are still to come, by day. Where several counsellors are free at one time, the first by name stands for all.
pub fn days(slots: &CentreSlots, wish: Wish, now: Instant) -> Vec<DayOfStarts> {
    let place = |who: PersonId| slots.counsellors.iter().position(|counsellor| counsellor.id == who);
    let suits = |start: &&FreeStart| {
        let is_to_come = start.starts_at > now;
        is_to_come
            && start.fits(wish.reason, wish.way)
            && wish.counsellor.is_none_or(|wanted| wanted == start.counsellor)
    };
    let mut suitable: Vec<&FreeStart> = slots.starts.iter().filter(suits).collect();
    suitable.sort_by_key(|start| (start.starts_at, place(start.counsellor)));
    suitable.dedup_by_key(|start| start.starts_at);
    let mut days: Vec<DayOfStarts> = Vec::new();
    for start in suitable {
        match days.last_mut().filter(|day| day.date == start.date) {
            Some(day) => day.starts.push(start.clone()),
            None => days.push(DayOfStarts { date: start.date, starts: vec![start.clone()] }),
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::appointments::Counsellor;
    use uuid::Uuid;

    fn who(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn start(counsellor: u128, at: &str, fits: &[AppointmentReason]) -> FreeStart {
        let starts_at: chrono::DateTime<chrono::Utc> = at.parse().unwrap();
        FreeStart {
            counsellor: who(counsellor),
            date: starts_at.date_naive(),
            start: at[11..16].parse().unwrap(),
            fold: None,
            starts_at,
            in_person: fits.to_vec(),
            phone: Vec::new(),
        }
    }

    fn slots(starts: Vec<FreeStart>) -> CentreSlots {
        let named = |(number, name): (u128, &str)| Counsellor { id: who(number), name: name.into() };
        CentreSlots {
            centre: "cpi-matera".parse().unwrap(),
            centre_name: "Matera".into(),
            from: "2026-12-01".parse().unwrap(),
            today: "2026-11-25".parse().unwrap(),
            last: "2027-01-24".parse().unwrap(),
            counsellors: [(2, "Ada Neri"), (1, "Bruno Gallo")].map(named).to_vec(),
            starts,
            next: None,
            now: "2026-11-25T08:00:00Z".parse().unwrap(),
        }
    }

    fn wish(counsellor: Option<u128>) -> Wish {
        Wish { reason: AppointmentReason::Cv, way: AppointmentWay::InPerson, counsellor: counsellor.map(who) }
    }

    #[test]
    fn each_time_is_there_once_with_the_first_counsellor_by_name() {
        let all = &AppointmentReason::ALL;
        let slots = slots(vec![
            start(1, "2026-12-01T09:00:00Z", all),
            start(2, "2026-12-01T09:00:00Z", all),
            start(1, "2026-12-02T09:00:00Z", all),
        ]);
        let anyone = days(&slots, wish(None), now());
        assert_eq!(anyone.iter().map(|day| day.starts.len()).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(anyone[0].starts[0].counsellor, who(2), "Ada comes before Bruno");
        assert_eq!(days(&slots, wish(Some(1)), now())[0].starts[0].counsellor, who(1));
    }

    fn now() -> Instant {
        "2026-12-01T08:00:00Z".parse().unwrap()
    }

    #[test]
    fn what_has_begun_is_not_offered() {
        let slots = slots(vec![start(1, "2026-12-01T08:00:00Z", &AppointmentReason::ALL)]);
        assert_eq!(days(&slots, wish(None), now()), []);
    }

    #[test]
    fn what_does_not_fit_is_not_offered() {
        let slots = slots(vec![start(1, "2026-12-01T09:00:00Z", &[AppointmentReason::Orientation])]);
        assert_eq!(days(&slots, wish(None), now()), []);
    }
}
