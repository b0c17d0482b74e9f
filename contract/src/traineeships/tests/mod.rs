//! Tables for each region, boundaries on both sides, and what holds for every project.

mod any;
mod apprenticeships;
mod company;
mod fields;
mod hosting;
mod lengths;
mod marks;
mod money;
mod papers;
mod person;
mod properties;
mod quotas;
mod validity;
mod veil;

use super::*;
use chrono::{Days, Months, NaiveDate};

/// A day on which rules are known in every region.
const DAY: &str = "2026-03-02";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A traineeship of three months that breaks no rule in any region.
fn a_project() -> Project {
    Project {
        kind: PostingKind::Traineeship,
        other_regime: None,
        occasion: Occasion::Usual,
        starts_on: day(DAY),
        ends_on: last_day_of(3),
        suspensions: Vec::new(),
        weekly_hours: 40,
        at_night: false,
        allowance_cents: 60_000,
        with_meals: false,
        promoter_is_host: false,
        host_tutor_has: 0,
        promoter_tutor_has: 0,
        forbidden_uses: [].into(),
        validated_by_centre: false,
        craft: false,
        documents: [].into(),
    }
}

fn a_host() -> Host {
    Host {
        headcount: 10,
        running: 0,
        ended: 0,
        hired: 0,
        dismissed_on: None,
        is_safe: true,
        meets_disability_duty: true,
        has_wage_support: false,
    }
}

fn a_trainee() -> Trainee {
    Trainee {
        age: 22,
        schooling_done: true,
        is_qualified: false,
        status: TraineeStatus::Unemployed,
        protection: None,
        was_trainee_here: false,
        worked_here_until: None,
        casual_days: 0,
        guardian_signed: false,
    }
}

fn a_context(region: Region) -> Context {
    Context { region, date: day(DAY), moment: Moment::Planning, host: a_host(), trainee: Some(a_trainee()) }
}

/// The last day of a project of so many months.
fn last_day_of(months: u32) -> NaiveDate {
    day(DAY) + Months::new(months) - Days::new(1)
}

/// What stands against a project. Whatever does must quote a source.
fn blocking(project: &Project, context: &Context) -> Vec<Finding> {
    let mut findings = evaluate(project, context);
    findings.retain(|finding| finding.severity == Severity::Blocks);
    for finding in &findings {
        let source = finding.source.as_ref().expect("a refusal quotes its source");
        assert!(!source.act.is_empty(), "{finding:?}");
    }
    findings
}

/// The codes of what stands against a project.
fn blocked(project: &Project, context: &Context) -> Vec<FindingCode> {
    blocking(project, context).into_iter().map(|finding| finding.code).collect()
}

/// What would make it valid, of the one thing that stands against a project.
fn only_remedy(project: &Project, context: &Context) -> Remedy {
    let findings = blocking(project, context);
    assert_eq!(findings.len(), 1, "{findings:?}");
    findings[0].remedy.expect("a remedy")
}

#[test]
fn a_plain_project_is_fine_in_every_region() {
    for region in Region::ALL {
        assert_eq!(blocked(&a_project(), &a_context(region)), [], "{region:?}");
    }
}
