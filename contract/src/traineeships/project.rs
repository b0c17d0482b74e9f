//! A project as its parties write it. It says nothing about why a person may have more time: that is in the context, and
//! stays with those who may know it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

macro_rules! choices {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$choice_doc:meta])+ $choice:ident),+ $(,)? })+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$choice_doc])+ $choice),+ }

        impl $name {
            /// Every choice, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$choice),+];
        }
    )+};
}
pub(super) use choices;

choices! {
    /// What is offered: each kind has figures of its own.
    PostingKind {
        /// A traineeship outside a course of study.
        Traineeship,
        /// A traineeship within a course of study.
        CurricularTraineeship,
        /// Apprenticeship for a qualification or a diploma.
        ApprenticeshipFirst,
        /// Apprenticeship for a trade.
        ApprenticeshipSecond,
        /// Apprenticeship of higher education and research.
        ApprenticeshipThird,
    }

    /// What a traineeship may be besides the usual.
    Occasion {
        /// The usual one.
        Usual,
        /// In seasonal work.
        Seasonal,
        /// Of a student in summer, through the job centre.
        SummerStudent,
    }

    /// A regime of its own, to which these rules do not apply.
    OtherRegime {
        /// The practice that a profession asks for.
        ProfessionalPractice,
        /// A traineeship in a European programme.
        Transnational,
        /// For foreigners from outside the Union, within the yearly number.
        ForeignQuota,
        /// For social inclusion, run by social services.
        SocialInclusion,
    }

    /// A use of a trainee that the rules forbid.
    ForbiddenUse {
        /// Tasks that need no training.
        WithoutTraining,
        /// In place of staff who are away, on strike, or too few at a busy time.
        ReplacingStaff,
        /// In a role that the company must fill.
        RequiredRole,
        /// The acts of a regulated profession, by somebody who is qualified for them.
        RegulatedActs,
    }

    /// Why a traineeship was interrupted.
    SuspensionReason {
        /// Maternity.
        Maternity,
        /// Illness or an accident.
        Illness,
        /// The company was closed.
        Closure,
    }

    /// A paper that a traineeship needs, in the order in which they are made.
    Document {
        /// The agreement between promoter and host.
        Agreement,
        /// The training project of the person.
        Project,
        /// Insurance against accidents at work (INAIL).
        AccidentInsurance,
        /// Insurance against damage to others.
        LiabilityInsurance,
        /// The notice to the ministry (UniLav).
        StartNotice,
        /// The register of attendance.
        Register,
        /// The individual dossier.
        Dossier,
        /// The final attestation.
        Attestation,
    }
}

/// A time in which a traineeship stood still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// Why.
    pub reason: SuspensionReason,
    /// How many days, 1 to 730.
    pub days: u16,
}

/// A traineeship or apprenticeship as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// What it is.
    pub kind: PostingKind,
    /// The regime that it belongs to instead, if there is one.
    #[serde(default)]
    pub other_regime: Option<OtherRegime>,
    /// What it is besides the usual.
    pub occasion: Occasion,
    /// The first day. An extension keeps the first day of all.
    pub starts_on: NaiveDate,
    /// The last day, extensions included.
    pub ends_on: NaiveDate,
    /// When it stood still; that time is not counted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_items = 20))]
    pub suspensions: Vec<Suspension>,
    /// Hours a week, 1 to 48.
    pub weekly_hours: u8,
    /// Whether some of them are at night.
    pub at_night: bool,
    /// The allowance a month, gross, in cents, up to 1,000,000.
    pub allowance_cents: u32,
    /// Whether meals are given.
    pub with_meals: bool,
    /// Whether promoter and host are the same.
    pub promoter_is_host: bool,
    /// How many trainees the host's tutor has already.
    pub host_tutor_has: u16,
    /// How many trainees the promoter's tutor has already.
    pub promoter_tutor_has: u16,
    /// What the trainee would be used for that is forbidden.
    #[serde(default)]
    pub forbidden_uses: BTreeSet<ForbiddenUse>,
    /// Whether the job centre has validated the training project.
    #[serde(default)]
    pub validated_by_centre: bool,
    /// Whether the company is one of crafts, where an apprenticeship may last longer.
    #[serde(default)]
    pub craft: bool,
    /// The papers that there are.
    #[serde(default)]
    pub documents: BTreeSet<Document>,
}
