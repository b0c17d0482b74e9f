//! The words for what the rules say of a traineeship.

mod codes;

pub use codes::finding;

use crate::text::{self, I18n, t_count, t_string};
use contract::traineeships::{Document, Occasion, Quantity, Remedy, Unit};

/// What a traineeship is besides the usual.
pub fn occasion(i18n: I18n, occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Usual => t_string!(i18n, traineeships.occasion_usual),
        Occasion::Seasonal => t_string!(i18n, traineeships.occasion_seasonal),
        Occasion::SummerStudent => t_string!(i18n, traineeships.occasion_summer_student),
    }
}

/// A paper.
pub fn document(i18n: I18n, document: Document) -> &'static str {
    match document {
        Document::Agreement => t_string!(i18n, traineeships.document_agreement),
        Document::Project => t_string!(i18n, traineeships.document_project),
        Document::AccidentInsurance => t_string!(i18n, traineeships.document_accident_insurance),
        Document::LiabilityInsurance => t_string!(i18n, traineeships.document_liability_insurance),
        Document::StartNotice => t_string!(i18n, traineeships.document_start_notice),
        Document::Register => t_string!(i18n, traineeships.document_register),
        Document::Dossier => t_string!(i18n, traineeships.document_dossier),
        Document::Attestation => t_string!(i18n, traineeships.document_attestation),
    }
}

/// An amount: `12 mesi`, `450 €`, `70%`.
pub fn quantity(i18n: I18n, Quantity { amount, unit }: Quantity) -> String {
    match unit {
        Unit::Count => text::number(i18n, f64::from(amount), 0),
        Unit::Months => t_count!(i18n, amount, traineeships.months_one, traineeships.months_many),
        Unit::Days => t_count!(i18n, amount, traineeships.days_one, traineeships.days_many),
        Unit::Years => t_string!(i18n, traineeships.years, count = amount),
        Unit::Hours => t_count!(i18n, amount, traineeships.hours_one, traineeships.hours_many),
        Unit::Percent => t_string!(i18n, traineeships.percent, count = amount),
        Unit::Cents => {
            let decimals = if amount.is_multiple_of(100) { 0 } else { 2 };
            let amount = text::number(i18n, f64::from(amount) / 100.0, decimals);
            t_string!(i18n, traineeships.euros, amount = amount)
        }
    }
}

/// What would make it valid.
pub fn remedy(i18n: I18n, remedy: Remedy) -> String {
    let written = |amount, unit| quantity(i18n, Quantity { amount, unit });
    let words = match remedy {
        Remedy::StartFrom(day) => {
            let day = text::day_and_year(i18n, day);
            return t_string!(i18n, traineeships.remedy_start_from, day = day);
        }
        Remedy::ReduceMonthsTo(amount) => {
            let amount = written(amount, Unit::Months);
            return t_string!(i18n, traineeships.remedy_reduce_months_to, amount = amount);
        }
        Remedy::LengthenMonthsTo(amount) => {
            let amount = written(amount, Unit::Months);
            return t_string!(i18n, traineeships.remedy_lengthen_to, amount = amount);
        }
        Remedy::LengthenDaysTo(amount) => {
            let amount = written(amount, Unit::Days);
            return t_string!(i18n, traineeships.remedy_lengthen_to, amount = amount);
        }
        Remedy::RaiseAllowanceTo(amount) => {
            let amount = written(amount, Unit::Cents);
            return t_string!(i18n, traineeships.remedy_raise_allowance_to, amount = amount);
        }
        Remedy::LowerAllowanceTo(amount) => {
            let amount = written(amount, Unit::Cents);
            return t_string!(i18n, traineeships.remedy_lower_allowance_to, amount = amount);
        }
        Remedy::ReduceHoursTo(amount) => {
            let amount = written(amount, Unit::Hours);
            return t_string!(i18n, traineeships.remedy_reduce_hours_to, amount = amount);
        }
        Remedy::WaitForAge(amount) => {
            let amount = written(amount, Unit::Years);
            return t_string!(i18n, traineeships.remedy_wait_for_age, amount = amount);
        }
        Remedy::ChooseYoungerThan(amount) => {
            let amount = written(amount, Unit::Years);
            return t_string!(i18n, traineeships.remedy_choose_younger_than, amount = amount);
        }
        Remedy::ReduceCasualDaysTo(amount) => {
            let amount = written(amount, Unit::Days);
            return t_string!(i18n, traineeships.remedy_reduce_casual_days_to, amount = amount);
        }
        Remedy::Prepare(paper) => document(i18n, paper),
        Remedy::UseOtherRegime => t_string!(i18n, traineeships.remedy_use_other_regime),
        Remedy::ChooseOtherPromoter => t_string!(i18n, traineeships.remedy_choose_other_promoter),
        Remedy::PutRight => t_string!(i18n, traineeships.remedy_put_right),
        Remedy::WaitForEndOfSupport => t_string!(i18n, traineeships.remedy_wait_for_end_of_support),
        Remedy::WaitForPlace => t_string!(i18n, traineeships.remedy_wait_for_place),
        Remedy::AskCentreToValidate => t_string!(i18n, traineeships.remedy_ask_centre_to_validate),
        Remedy::WorkByDay => t_string!(i18n, traineeships.remedy_work_by_day),
        Remedy::FinishSchooling => t_string!(i18n, traineeships.remedy_finish_schooling),
        Remedy::LetGuardianSign => t_string!(i18n, traineeships.remedy_let_guardian_sign),
        Remedy::AskCentreWhoMay => t_string!(i18n, traineeships.remedy_ask_centre_who_may),
        Remedy::ExtendInstead => t_string!(i18n, traineeships.remedy_extend_instead),
        Remedy::ChooseOtherTutor => t_string!(i18n, traineeships.remedy_choose_other_tutor),
        Remedy::ChangeTasks => t_string!(i18n, traineeships.remedy_change_tasks),
        Remedy::AskRegion => t_string!(i18n, traineeships.remedy_ask_region),
        Remedy::AskPromoter => t_string!(i18n, traineeships.remedy_ask_promoter),
    };
    words.to_owned()
}
