//! Any project, in any context, that the fields admit.

use super::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..4000u64).prop_map(|days| day("2016-01-01") + Days::new(days))
}

prop_compose! {
    pub fn any_host()(
        headcount in prop_oneof![0..60u32, 0..=LARGEST_HEADCOUNT],
        running in prop_oneof![0..8u32, 0..=LARGEST_HEADCOUNT],
        ended in 0..50u32,
        share in 0..=100u32,
        dismissed_on in prop::option::weighted(0.2, any_day()),
        is_safe in prop::bool::weighted(0.9),
        meets_disability_duty in prop::bool::weighted(0.9),
        has_wage_support in prop::bool::weighted(0.1),
    ) -> Host {
        let hired = ended * share / 100;
        Host { headcount, running, ended, hired, dismissed_on, is_safe, meets_disability_duty, has_wage_support }
    }
}

prop_compose! {
    fn any_trainee()(
        age in 10..=40u8,
        flags in any::<[bool; 4]>(),
        status in select(TraineeStatus::ALL),
        protection in prop::option::weighted(0.4, select(Protection::ALL)),
        worked_here_until in prop::option::weighted(0.2, any_day()),
        casual_days in 0..=40u16,
    ) -> Trainee {
        let [schooling_done, is_qualified, was_trainee_here, guardian_signed] = flags;
        Trainee {
            age, schooling_done, is_qualified, status, protection, was_trainee_here, worked_here_until, casual_days,
            guardian_signed,
        }
    }
}

prop_compose! {
    pub fn any_context()(
        region in select(Region::ALL.to_vec()),
        date in any_day(),
        moment in select(Moment::ALL),
        host in any_host(),
        trainee in prop::option::weighted(0.9, any_trainee()),
    ) -> Context {
        Context { region, date, moment, host, trainee }
    }
}

fn any_suspension() -> impl Strategy<Value = Suspension> {
    (select(SuspensionReason::ALL), 1..60u16).prop_map(|(reason, days)| Suspension { reason, days })
}

prop_compose! {
    pub fn any_project()(
        kind in prop_oneof![4 => Just(PostingKind::Traineeship), 1 => select(PostingKind::ALL)],
        other_regime in prop::option::weighted(0.1, select(OtherRegime::ALL)),
        occasion in select(Occasion::ALL),
        starts_on in any_day(),
        days in 0..1200u64,
        suspensions in prop::collection::vec(any_suspension(), 0..3),
        weekly_hours in 1..=MOST_WEEKLY_HOURS,
        allowance_cents in 0..90_000u32,
        flags in any::<[bool; 4]>(),
        promoter_is_host in prop::bool::weighted(0.1),
        tutors in (0..5u16, 15..25u16),
        forbidden_uses in prop_oneof![3 => Just(vec![]), 1 => subsequence(ForbiddenUse::ALL, 0..=4)],
        documents in subsequence(Document::ALL, 0..=8),
    ) -> Project {
        let [at_night, with_meals, validated_by_centre, craft] = flags;
        Project {
            kind, other_regime, occasion, starts_on, ends_on: starts_on + Days::new(days), suspensions, weekly_hours,
            at_night, allowance_cents, with_meals, promoter_is_host, host_tutor_has: tutors.0,
            promoter_tutor_has: tutors.1, forbidden_uses: forbidden_uses.into_iter().collect(), validated_by_centre,
            craft, documents: documents.into_iter().collect(),
        }
    }
}
