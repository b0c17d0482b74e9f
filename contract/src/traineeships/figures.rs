//! A figure that a law sets, where it is from, and the names of all of them.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Where a rule is from, in words: the act, the article where it is known, and who was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The act, such as `D.G.R. Basilicata 1130 del 24/10/2017`.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub act: Cow<'static, str>,
    /// The article. Nothing where nobody named it.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub article: Option<Cow<'static, str>>,
    /// Who was read. Nothing where the rule is told from memory.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub told_by: Option<Cow<'static, str>>,
}

/// A rule with its number; the number is 0 where the rule has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number. Money is in cents; everything else in the unit of the name.
    pub value: u32,
    /// Where it is from.
    pub source: &'static Source,
    /// Whether somebody read it, for this region, in the source that is named.
    pub verified: bool,
}

macro_rules! figure_names {
    ($($(#[$doc:meta])+ $name:ident),+ $(,)?) => {
        /// The name of a figure. In `contract/rules` it is written in small letters: `minimum_age`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum FigureName { $($(#[$doc])+ $name),+ }

        impl FigureName {
            /// Every name.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();
        }
    };
}

figure_names! {
    /// Which projects are traineeships of these rules; the others have rules of their own.
    Scope,
    /// Who may be a trainee.
    Eligible,
    /// The youngest age, in years.
    MinimumAge,
    /// The duty to go to school is met.
    SchoolingDuty,

    /// The shortest traineeship.
    ShortestMonths,
    /// The shortest one in seasonal work.
    ShortestSeasonalMonths,
    /// The shortest one of students in summer, in days.
    ShortestSummerDays,
    /// The longest one, extensions included.
    LongestMonths,
    /// The longest one of disadvantaged people.
    LongestDisadvantagedMonths,
    /// The longest one of people with disabilities.
    LongestDisabledMonths,
    /// The longest one where the job centre has validated the training project.
    LongestValidatedMonths,

    /// A unit with at most so many workers is small.
    QuotaSmallUpTo,
    /// Trainees at once in a small unit.
    QuotaSmall,
    /// A unit with at most so many workers is of middle size.
    QuotaMediumUpTo,
    /// Trainees at once in a unit of middle size.
    QuotaMedium,
    /// The share of the workers in a larger unit, in percent.
    QuotaSharePercent,
    /// The share is rounded up.
    QuotaRoundsUp,
    /// Who counts as a worker.
    Headcount,
    /// People with disabilities and disadvantaged people count outside the quota.
    OutsideQuota,
    /// More places are given to units with more workers than this.
    BonusAboveHeadcount,
    /// From this share of former trainees hired: one place more.
    BonusFirstPercent,
    /// Two more.
    BonusSecondPercent,
    /// Three more.
    BonusThirdPercent,
    /// Four more.
    BonusFourthPercent,
    /// A hire counts with a contract of so many months.
    BonusContractMonths,
    /// A hire counts with so much of full time, in percent.
    BonusPartTimePercent,

    /// The least allowance a month, in cents.
    Allowance,
    /// The weekly hours for which the least allowance is due in full.
    AllowanceFullHours,
    /// What it does not fall below with fewer hours, in cents.
    AllowanceFloor,
    /// The weekly hours at which it has reached that.
    AllowanceFloorHours,
    /// The least allowance of a long traineeship, in cents.
    AllowanceLong,
    /// A traineeship of more months than this is long.
    AllowanceLongAboveMonths,
    /// The least allowance where meals are given, in cents.
    AllowanceWithMeals,
    /// The highest allowance, in cents.
    AllowanceMost,
    /// The attendance in a month from which the allowance is due in full, in percent.
    AttendancePercent,
    /// Below that it is due in proportion.
    AttendanceProRata,

    /// Trainees at once of a tutor at the host.
    HostTutorTrainees,
    /// Trainees at once of a tutor at the promoter.
    PromoterTutorTrainees,

    /// One traineeship of a person at a host; it can only be extended.
    Repeat,
    /// Years without work for the host before the start.
    PriorWorkYears,
    /// Casual work for the host is allowed up to so many days.
    CasualDays,
    /// In so many months before the start.
    CasualMonths,

    /// A host keeps to the rules of safety at work.
    HostSafety,
    /// A host employs the people with disabilities that it must.
    HostDisabilityDuty,
    /// A host has no wage support running for equal tasks; solidarity contracts that create jobs are allowed.
    HostWageSupport,
    /// Months after a dismissal in which equal tasks cannot be given to trainees.
    HostDismissalsMonths,
    /// The promoter is somebody else than the host.
    PromoterNotHost,

    /// No trainee for tasks that need no training.
    UseWithoutTraining,
    /// No trainee in place of staff who are away, on strike or too few.
    UseReplacingStaff,
    /// No trainee in a role that the company must fill.
    UseRequiredRole,
    /// No trainee for the acts of a regulated profession by who is qualified.
    UseRegulatedActs,

    /// Below this age somebody is a minor.
    MinorBelowAge,
    /// A minor does not work at night.
    MinorNightWork,
    /// The weekly hours of a minor.
    MinorWeeklyHours,
    /// A parent or guardian signs for a minor.
    GuardianSigns,

    /// Maternity suspends a traineeship.
    SuspensionMaternity,
    /// Illness or an accident of so many days suspends it.
    SuspensionIllnessDays,
    /// A closure of so many days suspends it.
    SuspensionClosureDays,
    /// The share of the project that must be attended for the attestation, in percent.
    AttestationPercent,

    /// The agreement between promoter and host.
    DocumentAgreement,
    /// The training project.
    DocumentProject,
    /// Insurance against accidents.
    DocumentInail,
    /// Insurance against damage to others.
    DocumentLiability,
    /// The notice to the ministry.
    DocumentUnilav,
    /// The register of attendance.
    DocumentRegister,
    /// The individual dossier.
    DocumentDossier,
    /// The final attestation.
    DocumentAttestation,

    /// The region authorises a traineeship before it starts.
    PriorAuthorisation,
    /// The competences are formalised by the region's service.
    CompetenceService,

    /// The highest fine for an allowance that was not paid, in cents.
    FineUnpaid,
    /// The fine for a fraudulent use, a trainee and a day, in cents.
    FineFraudDaily,

    /// As [`Self::QuotaSmallUpTo`], of traineeships within a course of study.
    CurricularSmallUpTo,
    /// As [`Self::QuotaSmall`].
    CurricularSmall,
    /// As [`Self::QuotaMediumUpTo`].
    CurricularMediumUpTo,
    /// As [`Self::QuotaMedium`].
    CurricularMedium,
    /// As [`Self::QuotaSharePercent`].
    CurricularSharePercent,

    /// The youngest apprentice of the first type.
    ApprenticeFirstYoungest,
    /// The oldest one.
    ApprenticeFirstOldest,
    /// The youngest apprentice of the second type.
    ApprenticeSecondYoungest,
    /// The youngest one with a professional qualification.
    ApprenticeSecondQualified,
    /// The oldest one.
    ApprenticeSecondOldest,
    /// The youngest apprentice of the third type.
    ApprenticeThirdYoungest,
    /// The youngest one with a professional qualification.
    ApprenticeThirdQualified,
    /// The oldest one.
    ApprenticeThirdOldest,
    /// The shortest apprenticeship.
    ApprenticeLeastMonths,
    /// The longest one of the second type.
    ApprenticeSecondMostMonths,
    /// The longest one of the second type in crafts.
    ApprenticeSecondCraftMonths,
    /// The most hours of public training in three years, second type.
    ApprenticeSecondTrainingHours,
}
