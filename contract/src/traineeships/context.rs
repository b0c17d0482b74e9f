//! What a project is judged against: where and when, the company, and the person.

use super::project::choices;
use super::region::Region;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choices! {
    /// For what a project is judged.
    Moment {
        /// It is being planned: papers that are missing are a list of what to do.
        Planning,
        /// It is about to start: without its papers it cannot.
        Start,
    }

    /// Whom the rules let be a trainee.
    TraineeStatus {
        /// Without work.
        Unemployed,
        /// Employed, with income support.
        IncomeSupport,
        /// Employed, with a job at risk.
        AtRisk,
        /// Employed, and looking for another job.
        SeekingOther,
        /// None of these.
        None,
    }

    /// Why a person may have more time, and counts outside the quota. It is special data: kept apart, and never shown to
    /// the company.
    Protection {
        /// Disadvantaged: L. 381/1991, asylum or protection, victims of trafficking.
        Disadvantaged,
        /// With a disability: L. 68/1999, art. 1 c. 1.
        Disabled,
    }
}

/// Where, when, and among whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// The place of work.
    pub region: Region,
    /// The day whose rules are asked for.
    pub date: NaiveDate,
    /// For what.
    pub moment: Moment,
    /// The company.
    pub host: Host,
    /// The person, where there is one already.
    #[serde(default)]
    pub trainee: Option<Trainee>,
}

/// A company's unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// Workers of the unit, 0 to 100,000: permanent, and fixed-term from before the start until after the end; no
    /// apprentices.
    pub headcount: u32,
    /// Trainees who are there now and count in the quota.
    pub running: u32,
    /// Traineeships that ended in the last 24 months.
    #[serde(default)]
    pub ended: u32,
    /// How many of those people were hired, on a contract that counts.
    #[serde(default)]
    pub hired: u32,
    /// The last dismissal in the unit for tasks equal to those of the trainee.
    #[serde(default)]
    pub dismissed_on: Option<NaiveDate>,
    /// Whether it keeps to the rules of safety at work.
    pub is_safe: bool,
    /// Whether it employs the people with disabilities that it must.
    pub meets_disability_duty: bool,
    /// Whether wage support is running for equal tasks, other than a solidarity contract that creates jobs.
    pub has_wage_support: bool,
}

/// The person, as far as a rule asks. No name, no birth date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Trainee {
    /// The age in years on the first day, 0 to 120.
    pub age: u8,
    /// Whether the duty to go to school is met.
    pub schooling_done: bool,
    /// Whether there is a professional qualification, which lets an apprentice begin earlier.
    #[serde(default)]
    pub is_qualified: bool,
    /// What the person does now.
    pub status: TraineeStatus,
    /// Why there is more time. Left out for the company.
    #[serde(default)]
    pub protection: Option<Protection>,
    /// Whether a traineeship with this host is over; an extension is the same one.
    pub was_trainee_here: bool,
    /// The last day of work for this host, casual work left out.
    #[serde(default)]
    pub worked_here_until: Option<NaiveDate>,
    /// Days of casual work for this host in the months before.
    #[serde(default)]
    pub casual_days: u16,
    /// Whether a parent or guardian has signed.
    #[serde(default)]
    pub guardian_signed: bool,
}

impl Context {
    /// Why the person has more time.
    pub fn protection(&self) -> Option<Protection> {
        self.trainee.as_ref().and_then(|trainee| trainee.protection)
    }
}
