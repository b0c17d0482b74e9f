//! A posting as the rules see it: the same function on the phone of who writes it and on the server that takes it.

use super::commands::{PostingDetails, UnitFacts};
use crate::traineeships::{Context, Finding, Host, Moment, Project, Region, evaluate};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What a posting is judged beside, which its own words do not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostingSurroundings {
    /// The workers of the place of work, as its profile says.
    pub headcount: u32,
    /// The places of the company's other postings there that are still to be filled.
    pub places_elsewhere: u32,
    /// The day on which it is judged.
    pub today: NaiveDate,
}

/// What the rules say of a posting. It may be published when nothing [blocks](crate::traineeships::Severity::Blocks).
pub fn evaluate_posting(details: &PostingDetails, around: PostingSurroundings) -> Vec<Finding> {
    evaluate(&project_of(details), &context_of(details, around))
}

/// The project that would come of it.
pub fn project_of(details: &PostingDetails) -> Project {
    Project {
        kind: details.kind,
        other_regime: None,
        occasion: details.occasion,
        starts_on: details.starts_on,
        ends_on: details.ends_on,
        suspensions: Vec::new(),
        weekly_hours: details.weekly_hours,
        at_night: details.at_night,
        allowance_cents: details.allowance_cents,
        with_meals: details.with_meals,
        // The promoter is the agency, and tutors are chosen with the person.
        promoter_is_host: false,
        host_tutor_has: 0,
        promoter_tutor_has: 0,
        forbidden_uses: BTreeSet::new(),
        validated_by_centre: false,
        craft: false,
        documents: BTreeSet::new(),
    }
}

/// Where and among whom it would be. Each place but the last counts as taken, so that the last one is judged.
fn context_of(details: &PostingDetails, around: PostingSurroundings) -> Context {
    let UnitFacts { running, ended, hired, dismissed_on, is_safe, meets_disability_duty, has_wage_support } =
        details.unit;
    let others = u32::from(details.places.saturating_sub(1)).saturating_add(around.places_elsewhere);
    Context {
        // The places of work of registered companies are all in Basilicata.
        region: Region::Basilicata,
        date: details.starts_on.max(around.today),
        moment: Moment::Planning,
        host: Host {
            headcount: around.headcount,
            running: running.saturating_add(others),
            ended,
            hired,
            dismissed_on,
            is_safe,
            meets_disability_duty,
            has_wage_support,
        },
        trainee: None,
    }
}
