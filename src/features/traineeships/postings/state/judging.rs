//! What the rules say while a posting is being written: by the contract's own function, and only of what was said.

use super::{Step, Typed};
use chrono::NaiveDate;
use contract::traineeships::{Finding, FindingCode, PostingSurroundings, evaluate_posting};

/// What the rules say of what was typed so far, beside the workers of the place of work. The places of the company's other
/// postings are known to the server alone: here there are none.
pub fn judge(typed: &Typed, headcount: Option<u32>, today: NaiveDate) -> Vec<Finding> {
    let (details, errors) = typed.so_far(today);
    let around = PostingSurroundings { headcount: headcount.unwrap_or_default(), places_elsewhere: 0, today };
    let is_said = |field: &&str| match *field {
        "place" => headcount.is_some(),
        field => !errors.iter().any(|error| error.field == field),
    };
    let findings = evaluate_posting(&details, around).into_iter();
    findings.filter(|finding| stands_on(finding.code).iter().all(is_said)).collect()
}

/// Those findings that a step's own fields decide.
pub fn findings_at(step: Step, findings: &[Finding]) -> Vec<Finding> {
    let is_here = |finding: &&Finding| stands_on(finding.code).iter().any(|field| Step::of(field) == step);
    findings.iter().filter(is_here).cloned().collect()
}

/// The fields that a finding about a posting stands on; nothing where it is about all of it.
fn stands_on(code: FindingCode) -> &'static [&'static str] {
    match code {
        FindingCode::NoRulesKnown => &["starts_on"],
        FindingCode::TooShort | FindingCode::TooLong | FindingCode::ValidationNeeded => &["starts_on", "ends_on"],
        FindingCode::AllowanceTooLow | FindingCode::FineForUnpaid => &["allowance_cents", "weekly_hours"],
        FindingCode::AllowanceTooHigh => &["allowance_cents"],
        FindingCode::QuotaFull => &["place", "places", "unit.running"],
        FindingCode::HostDismissed => &["unit.dismissed_on", "starts_on"],
        FindingCode::HostNotSafe => &["unit.is_safe"],
        FindingCode::HostDisabilityDuty => &["unit.meets_disability_duty"],
        FindingCode::HostWageSupport => &["unit.has_wage_support"],
        _ => &[],
    }
}
