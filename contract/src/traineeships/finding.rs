//! What the rules say of a project: data, in a form that the app has words for.

use super::figures::{Figure, Source};
use super::project::{Document, choices};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choices! {
    /// How much a finding weighs.
    Severity {
        /// It cannot be done like this.
        Blocks,
        /// It can be done, and somebody should look at it.
        Warns,
        /// Good to know.
        Informs,
    }

    /// What an amount is counted in.
    Unit {
        /// People, places.
        Count,
        /// Calendar months.
        Months,
        /// Calendar days.
        Days,
        /// Years of age or of time.
        Years,
        /// Hours.
        Hours,
        /// Hundredths.
        Percent,
        /// Cents of a euro.
        Cents,
    }
}

/// An amount with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Quantity {
    /// How much.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
}

/// What would make it valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "do", content = "with", rename_all = "snake_case")]
pub enum Remedy {
    /// Take a day from this one on.
    StartFrom(NaiveDate),
    /// Use the way that is meant for it.
    UseOtherRegime,
    /// Choose another promoter.
    ChooseOtherPromoter,
    /// Put it right first.
    PutRight,
    /// Wait until the wage support is over.
    WaitForEndOfSupport,
    /// Wait until a traineeship ends.
    WaitForPlace,
    /// At most so many months.
    ReduceMonthsTo(u32),
    /// At least so many months.
    LengthenMonthsTo(u32),
    /// At least so many days.
    LengthenDaysTo(u32),
    /// Have the training project validated by the job centre.
    AskCentreToValidate,
    /// At least so many cents a month.
    RaiseAllowanceTo(u32),
    /// At most so many cents a month.
    LowerAllowanceTo(u32),
    /// At most so many hours a week.
    ReduceHoursTo(u32),
    /// Only by day.
    WorkByDay,
    /// From this age on.
    WaitForAge(u32),
    /// Up to this age.
    ChooseYoungerThan(u32),
    /// Finish school first.
    FinishSchooling,
    /// Let a parent or guardian sign.
    LetGuardianSign,
    /// Register with the job centre, or belong to those for whom it is.
    AskCentreWhoMay,
    /// Extend the traineeship that there is, within its longest time.
    ExtendInstead,
    /// At most so many days of casual work before the start.
    ReduceCasualDaysTo(u32),
    /// Choose another tutor.
    ChooseOtherTutor,
    /// Give other tasks.
    ChangeTasks,
    /// Make this paper.
    Prepare(Document),
    /// Ask the region first.
    AskRegion,
    /// Ask the promoter, who knows why.
    AskPromoter,
}

/// One thing that the rules say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Finding {
    /// What. A code is never renamed.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// The figure that decides.
    pub figure: Option<Quantity>,
    /// Where the rule is from. Nothing where it says that something is not known.
    pub source: Option<Source>,
    /// Whether somebody read it in that source, for this region.
    pub verified: bool,
    /// What would make it valid.
    pub remedy: Option<Remedy>,
    /// It lets one guess why the person has more time, so the company must not see it.
    pub private: bool,
}

impl Finding {
    /// A finding that stands on a rule.
    pub(super) fn on(code: FindingCode, severity: Severity, rule: &Figure) -> Self {
        let source = Some(rule.source.clone());
        Self { code, severity, figure: None, source, verified: rule.verified, remedy: None, private: false }
    }

    /// A finding that says what is not known.
    pub(super) fn not_known(code: FindingCode) -> Self {
        let severity = Severity::Informs;
        Self { code, severity, figure: None, source: None, verified: false, remedy: None, private: false }
    }

    pub(super) fn figure(self, amount: u32, unit: Unit) -> Self {
        Self { figure: Some(Quantity { amount, unit }), ..self }
    }

    pub(super) fn remedy(self, remedy: Remedy) -> Self {
        Self { remedy: Some(remedy), ..self }
    }
}

/// What the company may see of findings. What depends on why a person has more time is left out; where it blocks, the
/// company reads that it does, and whom to ask.
pub fn seen_by_host(findings: &[Finding]) -> Vec<Finding> {
    let blocks = |finding: &&Finding| !finding.private || finding.severity == Severity::Blocks;
    let veiled = |finding: &Finding| {
        if finding.private {
            // Neither the figure nor the source, which may name the law on disability.
            let remedy = Some(Remedy::AskPromoter);
            Finding { private: false, severity: Severity::Blocks, remedy, ..Finding::not_known(finding.code) }
        } else {
            finding.clone()
        }
    };
    findings.iter().filter(blocks).map(veiled).collect()
}

choices! {
    /// What a finding says.
    FindingCode {
        /// No rules of this region are known for that day.
        NoRulesKnown,
        /// Other limits of this kind of posting are not known here.
        LimitsNotKnown,
        /// Another regime has its own rules.
        OtherRegime,

        /// Promoter and host are the same.
        PromoterIsHost,
        /// The company does not keep to the rules of safety.
        HostNotSafe,
        /// The company does not employ the people with disabilities that it must.
        HostDisabilityDuty,
        /// Wage support is running for equal tasks.
        HostWageSupport,
        /// Somebody was dismissed from equal tasks not long ago.
        HostDismissed,
        /// As many trainees as may be at once.
        QuotaFull,
        /// The person counts outside the quota.
        OutsideQuota,

        /// Shorter than allowed.
        TooShort,
        /// Longer than allowed.
        TooLong,
        /// So long only where the job centre has validated the training project.
        ValidationNeeded,
        /// An interruption too short to be left out of the count.
        SuspensionCounts,

        /// Less than the least allowance.
        AllowanceTooLow,
        /// More than the highest allowance.
        AllowanceTooHigh,
        /// No least allowance is known.
        AllowanceNotKnown,
        /// The fine where the allowance is not paid.
        FineForUnpaid,

        /// The rules do not let this person be a trainee.
        NotEligible,
        /// Younger than allowed.
        TooYoung,
        /// Older than allowed.
        TooOld,
        /// The duty to go to school is not met.
        SchoolingOpen,
        /// A parent or guardian must sign.
        GuardianNeeded,
        /// A minor at night.
        MinorAtNight,
        /// A minor for too many hours a week.
        MinorHours,
        /// There was a traineeship with this host already.
        WasTraineeHere,
        /// The person worked for this host not long ago.
        WorkedHere,
        /// More casual work for this host than allowed.
        TooMuchCasualWork,

        /// The host's tutor has as many trainees as allowed.
        HostTutorFull,
        /// The promoter's tutor has as many trainees as allowed.
        PromoterTutorFull,

        /// Tasks that need no training.
        UseWithoutTraining,
        /// In place of staff.
        UseReplacingStaff,
        /// In a role that must be filled.
        UseRequiredRole,
        /// Acts of a regulated profession.
        UseRegulatedActs,
        /// The fine for that, a trainee and a day.
        FineForFraud,

        /// A paper is missing, and it cannot start.
        DocumentMissing,
        /// A paper to make.
        DocumentNeeded,
        /// The region authorises it first.
        AuthorisationNeeded,
        /// The competences are formalised by the region's service.
        CompetencesFormalised,
        /// Hours of public training in three years, at most.
        TrainingHours,

        /// Places in all.
        PlacesInAll,
        /// Places that former trainees who were hired have added.
        PlacesAdded,
        /// Places that are free now.
        PlacesLeft,
        /// Who counts as a worker.
        WhoCounts,
        /// The shortest time.
        Shortest,
        /// The longest time.
        Longest,
        /// The longest time with a training project that the job centre has validated.
        LongestValidated,
        /// The longest time of disadvantaged people.
        LongestDisadvantaged,
        /// The longest time of people with disabilities.
        LongestDisabled,
        /// Who may be a trainee.
        WhoMay,
        /// From this age.
        FromAge,
        /// Tutors that are needed.
        TutorsNeeded,
        /// The least allowance.
        LeastAllowance,
        /// The least allowance of a long traineeship.
        LeastAllowanceLong,
        /// The highest allowance.
        MostAllowance,
        /// The attendance from which the allowance is due in full.
        FullFromAttendance,
        /// Below that it is due in proportion.
        BelowInProportion,
        /// What is due below that is not known.
        BelowNotKnown,
        /// The attendance from which there is a final attestation.
        AttestationFrom,
    }
}
