//! The words of *Posso ospitare?*; those of what the rules find are shared with who offers a traineeship.

pub use crate::features::shared::finding_words::{occasion, quantity};

use crate::text::{I18n, t_string};
use contract::traineeships::{Protection, Region, Verdict};

/// A region.
pub fn region(i18n: I18n, region: Region) -> &'static str {
    match region {
        Region::Basilicata => t_string!(i18n, traineeships.region_basilicata),
        Region::EmiliaRomagna => t_string!(i18n, traineeships.region_emilia_romagna),
        Region::Piemonte => t_string!(i18n, traineeships.region_piemonte),
        Region::Puglia => t_string!(i18n, traineeships.region_puglia),
        Region::Sardegna => t_string!(i18n, traineeships.region_sardegna),
        Region::Trento => t_string!(i18n, traineeships.region_trento),
        Region::Veneto => t_string!(i18n, traineeships.region_veneto),
    }
}

/// For whom a traineeship is.
pub fn seeks(i18n: I18n, seeks: Option<Protection>) -> &'static str {
    match seeks {
        None => t_string!(i18n, traineeships.seeks_any),
        Some(Protection::Disadvantaged) => t_string!(i18n, traineeships.seeks_disadvantaged),
        Some(Protection::Disabled) => t_string!(i18n, traineeships.seeks_disabled),
    }
}

/// The answer in a line.
pub fn verdict(i18n: I18n, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => t_string!(i18n, traineeships.verdict_yes),
        Verdict::OtherPerson => t_string!(i18n, traineeships.verdict_other_person),
        Verdict::WhenFree => t_string!(i18n, traineeships.verdict_when_free),
        Verdict::No => t_string!(i18n, traineeships.verdict_no),
        Verdict::NotKnown => t_string!(i18n, traineeships.verdict_not_known),
    }
}
