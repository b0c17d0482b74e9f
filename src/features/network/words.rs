//! The words for what the contract says of centres.

use crate::text::{I18n, t_count, t_string};
use contract::network::{AccessFeature, CentreKind, Province, Service, SpaceFeature, SpaceKind};

/// `HUB` or `SPOKE`.
pub fn kind_short(i18n: I18n, kind: CentreKind) -> &'static str {
    match kind {
        CentreKind::Hub => t_string!(i18n, network.hub),
        CentreKind::Spoke => t_string!(i18n, network.spoke),
    }
}

/// The kind for who does not know the word.
pub fn kind_long(i18n: I18n, kind: CentreKind) -> &'static str {
    match kind {
        CentreKind::Hub => t_string!(i18n, network.hub_long),
        CentreKind::Spoke => t_string!(i18n, network.spoke_long),
    }
}

/// The kind in two words.
pub fn kind_name(i18n: I18n, kind: CentreKind) -> &'static str {
    match kind {
        CentreKind::Hub => t_string!(i18n, network.map_hub),
        CentreKind::Spoke => t_string!(i18n, network.map_spoke),
    }
}

/// `Matera, provincia di Matera`.
pub fn place(i18n: I18n, municipality: &str, province: Province) -> String {
    let province = match province {
        Province::Pz => t_string!(i18n, network.province_pz),
        Province::Mt => t_string!(i18n, network.province_mt),
    };
    t_string!(i18n, network.place, municipality = municipality, province = province)
}

/// What a service is.
pub fn service(i18n: I18n, service: Service) -> &'static str {
    match service {
        Service::JobCentre => t_string!(i18n, network.service_job_centre),
        Service::Orientation => t_string!(i18n, network.service_orientation),
        Service::Coworking => t_string!(i18n, network.service_coworking),
        Service::Labs => t_string!(i18n, network.service_labs),
        Service::CareerDays => t_string!(i18n, network.service_career_days),
        Service::Courses => t_string!(i18n, network.service_courses),
        Service::Companies => t_string!(i18n, network.service_companies),
    }
}

/// What makes it accessible.
pub fn access(i18n: I18n, feature: AccessFeature) -> &'static str {
    match feature {
        AccessFeature::StepFreeEntrance => t_string!(i18n, network.access_step_free_entrance),
        AccessFeature::Lift => t_string!(i18n, network.access_lift),
        AccessFeature::AccessibleToilet => t_string!(i18n, network.access_accessible_toilet),
        AccessFeature::ReservedParking => t_string!(i18n, network.access_reserved_parking),
        AccessFeature::InductionLoop => t_string!(i18n, network.access_induction_loop),
    }
}

/// The kind of several spaces.
pub fn space_kind(i18n: I18n, kind: SpaceKind) -> &'static str {
    match kind {
        SpaceKind::Desk => t_string!(i18n, network.kind_desk),
        SpaceKind::Room => t_string!(i18n, network.kind_room),
        SpaceKind::Lab => t_string!(i18n, network.kind_lab),
        SpaceKind::InterviewRoom => t_string!(i18n, network.kind_interview_room),
        SpaceKind::Reception => t_string!(i18n, network.kind_reception),
    }
}

/// `5 con presa di corrente`.
pub fn with_feature(i18n: I18n, feature: SpaceFeature, count: usize) -> String {
    match feature {
        SpaceFeature::Power => t_string!(i18n, network.with_power, count = count),
        SpaceFeature::Screen => t_string!(i18n, network.with_screen, count = count),
        SpaceFeature::Quiet => t_string!(i18n, network.with_quiet, count = count),
        SpaceFeature::Adjustable => t_string!(i18n, network.with_adjustable, count = count),
        SpaceFeature::Wheelchair => t_string!(i18n, network.with_wheelchair, count = count),
    }
}

/// `8 posti`.
pub fn places(i18n: I18n, count: u32) -> String {
    t_count!(i18n, count, network.places_one, network.places_many)
}

/// `16 postazioni da prenotare`.
pub fn desks(i18n: I18n, count: u16) -> String {
    match count {
        0 => t_string!(i18n, network.no_desks).to_owned(),
        count => t_count!(i18n, count, network.desks_one, network.desks_many),
    }
}
