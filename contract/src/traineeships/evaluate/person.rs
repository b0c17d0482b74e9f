//! Whether this person may be a trainee here, and what a minor needs.

use super::super::context::{Moment, Trainee, TraineeStatus};
use super::super::figures::FigureName;
use super::super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::super::rule_set::RuleSet;
use super::{Case, first_day_beyond};

impl Case<'_> {
    pub(super) fn person(&mut self) {
        let Some(trainee) = &self.context.trainee else { return };
        if trainee.status == TraineeStatus::None
            && trainee.protection.is_none()
            && let Some(rule) = self.rule(FigureName::Eligible)
        {
            self.block(FindingCode::NotEligible, rule, None, Remedy::AskCentreWhoMay);
        }
        self.findings.extend(age_alone(self.rules, trainee.age));
        if let Some(rule) = self.rule(FigureName::SchoolingDuty).filter(|_| !trainee.schooling_done) {
            self.block(FindingCode::SchoolingOpen, rule, None, Remedy::FinishSchooling);
        }
        self.earlier(trainee);
    }

    /// What the person has had to do with this host before.
    fn earlier(&mut self, trainee: &Trainee) {
        if let Some(rule) = self.rule(FigureName::Repeat).filter(|_| trainee.was_trainee_here) {
            self.block(FindingCode::WasTraineeHere, rule, None, Remedy::ExtendInstead);
        }
        if let (Some(until), Some(rule)) = (trainee.worked_here_until, self.rule(FigureName::PriorWorkYears))
            && let Some(free_from) = first_day_beyond(until, rule.value * 12)
            && self.project.starts_on < free_from
        {
            let figure = Some((rule.value, Unit::Years));
            self.block(FindingCode::WorkedHere, rule, figure, Remedy::StartFrom(free_from));
        }
        let days = u32::from(trainee.casual_days);
        if let Some(rule) = self.rule(FigureName::CasualDays).filter(|rule| days > rule.value) {
            let remedy = Remedy::ReduceCasualDaysTo(rule.value);
            self.block(FindingCode::TooMuchCasualWork, rule, Some((rule.value, Unit::Days)), remedy);
        }
    }

    /// What holds for a minor, in a traineeship of any kind and in an apprenticeship.
    pub(super) fn minor(&mut self) {
        let Some(trainee) = &self.context.trainee else { return };
        if !is_minor(self.rules, trainee.age) {
            return;
        }
        if let Some(rule) = self.rule(FigureName::MinorNightWork).filter(|_| self.project.at_night) {
            self.block(FindingCode::MinorAtNight, rule, None, Remedy::WorkByDay);
        }
        let hours = u32::from(self.project.weekly_hours);
        if let Some(rule) = self.rule(FigureName::MinorWeeklyHours).filter(|rule| hours > rule.value) {
            // A prudent limit, so it does not block.
            let finding = Finding::on(FindingCode::MinorHours, Severity::Warns, rule);
            self.findings.push(finding.figure(rule.value, Unit::Hours).remedy(Remedy::ReduceHoursTo(rule.value)));
        }
        if let Some(rule) = self.rule(FigureName::GuardianSigns).filter(|_| !trainee.guardian_signed) {
            let severity = match self.context.moment {
                Moment::Start => Severity::Blocks,
                Moment::Planning => Severity::Warns,
            };
            self.findings
                .push(Finding::on(FindingCode::GuardianNeeded, severity, rule).remedy(Remedy::LetGuardianSign));
        }
    }
}

/// Whether somebody of this age is old enough.
pub(in super::super) fn age_alone(rules: &RuleSet, age: u8) -> Option<Finding> {
    let rule = rules.figure(FigureName::MinimumAge).filter(|rule| u32::from(age) < rule.value)?;
    let finding = Finding::on(FindingCode::TooYoung, Severity::Blocks, rule);
    Some(finding.figure(rule.value, Unit::Years).remedy(Remedy::WaitForAge(rule.value)))
}

/// Whether somebody of this age is a minor.
fn is_minor(rules: &RuleSet, age: u8) -> bool {
    rules.value(FigureName::MinorBelowAge).is_some_and(|below| u32::from(age) < below)
}
