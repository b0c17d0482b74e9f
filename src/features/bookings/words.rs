//! The words for what the contract says of desks and bookings.

use super::state::DeskFace;
use crate::offline::outbox::Place;
use crate::text::{self, I18n, t_string};
use contract::bookings::{BookingStatus, HalfHour, Slot};
use contract::network::SpaceFeature;
use contract::time::{Fold, TimeOfDay};

/// A feature as a filter.
pub fn feature(i18n: I18n, feature: SpaceFeature) -> &'static str {
    match feature {
        SpaceFeature::Power => t_string!(i18n, bookings.feature_power),
        SpaceFeature::Screen => t_string!(i18n, bookings.feature_screen),
        SpaceFeature::Quiet => t_string!(i18n, bookings.feature_quiet),
        SpaceFeature::Adjustable => t_string!(i18n, bookings.feature_adjustable),
        SpaceFeature::Wheelchair => t_string!(i18n, bookings.feature_wheelchair),
    }
}

/// A feature within a sentence.
pub fn says(i18n: I18n, feature: SpaceFeature) -> &'static str {
    match feature {
        SpaceFeature::Power => t_string!(i18n, bookings.says_power),
        SpaceFeature::Screen => t_string!(i18n, bookings.says_screen),
        SpaceFeature::Quiet => t_string!(i18n, bookings.says_quiet),
        SpaceFeature::Adjustable => t_string!(i18n, bookings.says_adjustable),
        SpaceFeature::Wheelchair => t_string!(i18n, bookings.says_wheelchair),
    }
}

/// What a desk is, within a sentence.
pub fn face(i18n: I18n, face: DeskFace) -> &'static str {
    match face {
        DeskFace::Free => t_string!(i18n, bookings.free),
        DeskFace::Unsuitable => t_string!(i18n, bookings.unsuitable),
        DeskFace::Mine => t_string!(i18n, bookings.mine),
        DeskFace::Taken => t_string!(i18n, bookings.taken),
        DeskFace::Blocked => t_string!(i18n, bookings.blocked),
        DeskFace::Unknown => t_string!(i18n, bookings.unknown),
    }
}

/// What a desk is, as a tag.
pub fn face_tag(i18n: I18n, face: DeskFace) -> &'static str {
    match face {
        DeskFace::Free => t_string!(i18n, bookings.tag_free),
        DeskFace::Unsuitable => t_string!(i18n, bookings.tag_unsuitable),
        DeskFace::Mine => t_string!(i18n, bookings.tag_mine),
        DeskFace::Taken => t_string!(i18n, bookings.tag_taken),
        DeskFace::Blocked => t_string!(i18n, bookings.tag_blocked),
        DeskFace::Unknown => t_string!(i18n, bookings.tag_unknown),
    }
}

/// Where a booking stands.
pub fn status(i18n: I18n, status: BookingStatus) -> &'static str {
    match status {
        BookingStatus::Confirmed => t_string!(i18n, bookings.status_confirmed),
        BookingStatus::CheckedIn => t_string!(i18n, bookings.status_checked_in),
        BookingStatus::Cancelled => t_string!(i18n, bookings.status_cancelled),
        BookingStatus::Released => t_string!(i18n, bookings.status_released),
        BookingStatus::Displaced => t_string!(i18n, bookings.status_displaced),
    }
}

/// `Postazione A3`.
pub fn desk(i18n: I18n, label: &str) -> String {
    t_string!(i18n, bookings.desk, label = label)
}

/// `09:00`, and which one when it comes twice.
pub fn start(i18n: I18n, half: &HalfHour) -> String {
    time_and_fold(i18n, half.start, half.fold)
}

fn time_and_fold(i18n: I18n, time: TimeOfDay, fold: Option<Fold>) -> String {
    let time = time.to_string();
    match fold {
        None => time,
        Some(Fold::Earlier) => t_string!(i18n, bookings.fold_earlier, time = time),
        Some(Fold::Later) => t_string!(i18n, bookings.fold_later, time = time),
    }
}

/// `2 ore, fino alle 11:00`.
pub fn length(i18n: I18n, minutes: i64, end: TimeOfDay) -> String {
    let (hours, half) = (minutes / 60, minutes % 60 != 0);
    let length: String = match (hours, half) {
        (0, _) => t_string!(i18n, bookings.length_half).into(),
        (1, false) => t_string!(i18n, bookings.length_one).into(),
        (1, true) => t_string!(i18n, bookings.length_one_half).into(),
        (_, false) => t_string!(i18n, bookings.length_many, hours = hours),
        (_, true) => t_string!(i18n, bookings.length_many_half, hours = hours),
    };
    t_string!(i18n, bookings.length_until, length = length, end = end.to_string())
}

/// `09:00–11:00`, and which start when it comes twice.
pub fn times(i18n: I18n, slot: &Slot) -> String {
    format!("{}–{}", time_and_fold(i18n, slot.start, slot.fold), slot.end)
}

/// `Postazione A3, lunedì 30 novembre, 09:00–11:00`.
pub fn place(i18n: I18n, place: &Place) -> String {
    let (desk, day, times) = parts(i18n, place);
    t_string!(i18n, bookings.place, desk = desk, day = day, times = times)
}

/// `Postazione A3, Portalavoro Matera, lunedì 30 novembre, 09:00–11:00`.
pub fn place_at(i18n: I18n, place: &Place) -> String {
    let (desk, day, times) = parts(i18n, place);
    let centre = place.centre_name.clone();
    t_string!(i18n, bookings.place_at, desk = desk, centre = centre, day = day, times = times)
}

fn parts(i18n: I18n, place: &Place) -> (String, String, String) {
    (desk(i18n, &place.space_label), text::day(i18n, place.slot.date), times(i18n, &place.slot))
}
