//! What to book instead: another time, another counsellor, by phone, another centre. Pure; what is free is passed in.

use super::commands::AppointmentSlot;
use super::free_starts::{FreeStart, span_from};
use super::reasons::{AppointmentReason, AppointmentWay};
use super::types::Counsellor;
use crate::ids::{CentreId, PersonId};
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// How many are offered.
const MOST: usize = 3;

/// In what an alternative differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppointmentAlternativeKind {
    /// The same counsellor at another time.
    OtherTime,
    /// Another counsellor of the centre, as near in time as there is.
    OtherCounsellor,
    /// The same counsellor at the same time, by phone instead of in person or the other way round.
    OtherWay,
    /// Another centre, as near in time as there is.
    OtherCentre,
}

/// An appointment that could be booked instead; free when the answer was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppointmentAlternative {
    /// In what it differs.
    pub kind: AppointmentAlternativeKind,
    /// The centre's name.
    pub centre_name: String,
    /// The counsellor's name.
    pub counsellor_name: String,
    /// What to book.
    pub slot: AppointmentSlot,
}

/// What could not be had.
#[derive(Clone, Copy, Debug)]
pub struct AppointmentWish<'a> {
    /// With whom and how.
    pub counsellor: PersonId,
    /// In which way.
    pub way: AppointmentWay,
    /// When.
    pub starts_at: Instant,
    /// What about.
    pub reason: AppointmentReason,
    /// When the person is somewhere else already.
    pub busy: &'a [Span],
}

/// What is free at a centre.
#[derive(Clone, Copy, Debug)]
pub struct CentreOffer<'a> {
    /// The centre.
    pub centre: &'a CentreId,
    /// Its name.
    pub centre_name: &'a str,
    /// Its counsellors.
    pub counsellors: &'a [Counsellor],
    /// Their free starts.
    pub starts: &'a [FreeStart],
}

/// At most three alternatives, of different kinds where there are; of each kind the nearest in time. `home` is where
/// the appointment was wanted, `others` are other centres, the nearest first.
pub fn appointment_alternatives(
    wish: &AppointmentWish<'_>,
    home: &CentreOffer<'_>,
    others: &[CentreOffer<'_>],
) -> Vec<AppointmentAlternative> {
    use AppointmentAlternativeKind::{OtherCentre, OtherCounsellor, OtherTime, OtherWay};
    let same = |start: &FreeStart| start.counsellor == wish.counsellor;
    let at_once = |start: &FreeStart| start.starts_at == wish.starts_at;
    let other_way = match wish.way {
        AppointmentWay::InPerson => AppointmentWay::Phone,
        AppointmentWay::Phone => AppointmentWay::InPerson,
    };
    let other_centres =
        others.iter().filter_map(|offer| wish.nearest(OtherCentre, offer, wish.way, |_| true).into_iter().next());
    let kinds = [
        wish.nearest(OtherTime, home, wish.way, |start| same(start) && !at_once(start)),
        wish.nearest(OtherCounsellor, home, wish.way, |start| !same(start)),
        wish.nearest(OtherWay, home, other_way, |start| same(start) && at_once(start)),
        other_centres.collect::<Vec<_>>(),
    ];
    // One of each kind first, then what is left of the first kinds.
    let firsts = kinds.iter().filter_map(|kind| kind.first());
    let rest = kinds.iter().flat_map(|kind| kind.iter().skip(1));
    let mut chosen: Vec<_> = firsts.chain(rest).take(MOST).cloned().collect();
    chosen.sort_by_key(|alternative| kinds.iter().position(|kind| kind.contains(alternative)));
    chosen
}

impl AppointmentWish<'_> {
    /// The free starts of an offer that suit, the nearest in time first, as many as are offered at most.
    fn nearest(
        &self,
        kind: AppointmentAlternativeKind,
        offer: &CentreOffer<'_>,
        way: AppointmentWay,
        fits: impl Fn(&FreeStart) -> bool,
    ) -> Vec<AppointmentAlternative> {
        let is_free = |start: &FreeStart| {
            let wanted = span_from(start.starts_at, self.reason);
            !self.busy.iter().any(|busy| busy.overlaps(wanted))
        };
        let could_have = |start: &&FreeStart| start.fits(self.reason, way) && fits(start) && is_free(start);
        let mut starts: Vec<&FreeStart> = offer.starts.iter().filter(could_have).collect();
        starts.sort_by_key(|start| ((start.starts_at - self.starts_at).abs(), start.starts_at));
        starts.into_iter().take(MOST).map(|start| alternative(kind, offer, start, way)).collect()
    }
}

/// A free start as it is offered.
pub fn alternative(
    kind: AppointmentAlternativeKind,
    offer: &CentreOffer<'_>,
    start: &FreeStart,
    way: AppointmentWay,
) -> AppointmentAlternative {
    let counsellor = offer.counsellors.iter().find(|counsellor| counsellor.id == start.counsellor);
    AppointmentAlternative {
        kind,
        centre_name: offer.centre_name.to_owned(),
        counsellor_name: counsellor.map(|counsellor| counsellor.name.clone()).unwrap_or_default(),
        slot: start.slot(offer.centre, way),
    }
}
