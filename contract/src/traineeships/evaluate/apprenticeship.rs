//! Apprenticeships: three types, each with its ages and times.

use super::super::figures::FigureName;
use super::super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::super::project::PostingKind;
use super::{Case, last_day};

impl Case<'_> {
    pub(super) fn apprentice(&mut self) {
        self.apprentice_age();
        let project = self.project;
        if let Some(rule) = self.rule(FigureName::ApprenticeLeastMonths)
            && last_day(project.starts_on, rule.value, 0).is_some_and(|enough| project.ends_on < enough)
        {
            let remedy = Remedy::LengthenMonthsTo(rule.value);
            self.block(FindingCode::TooShort, rule, Some((rule.value, Unit::Months)), remedy);
        }
        if project.kind == PostingKind::ApprenticeshipSecond {
            self.second_type();
        }
    }

    fn apprentice_age(&mut self) {
        let Some(trainee) = &self.context.trainee else { return };
        let (youngest, qualified, oldest) = match self.project.kind {
            PostingKind::ApprenticeshipSecond => (
                FigureName::ApprenticeSecondYoungest,
                Some(FigureName::ApprenticeSecondQualified),
                FigureName::ApprenticeSecondOldest,
            ),
            PostingKind::ApprenticeshipThird => (
                FigureName::ApprenticeThirdYoungest,
                Some(FigureName::ApprenticeThirdQualified),
                FigureName::ApprenticeThirdOldest,
            ),
            _ => (FigureName::ApprenticeFirstYoungest, None, FigureName::ApprenticeFirstOldest),
        };
        let youngest = qualified.filter(|_| trainee.is_qualified).unwrap_or(youngest);
        let age = u32::from(trainee.age);
        if let Some(rule) = self.rule(youngest).filter(|rule| age < rule.value) {
            let remedy = Remedy::WaitForAge(rule.value);
            self.block(FindingCode::TooYoung, rule, Some((rule.value, Unit::Years)), remedy);
        }
        if let Some(rule) = self.rule(oldest).filter(|rule| age > rule.value) {
            let remedy = Remedy::ChooseYoungerThan(rule.value + 1);
            self.block(FindingCode::TooOld, rule, Some((rule.value, Unit::Years)), remedy);
        }
    }

    fn second_type(&mut self) {
        let most = if self.project.craft {
            FigureName::ApprenticeSecondCraftMonths
        } else {
            FigureName::ApprenticeSecondMostMonths
        };
        if let Some(rule) = self.rule(most).filter(|rule| self.is_longer_than(rule.value, 0)) {
            let remedy = Remedy::ReduceMonthsTo(rule.value);
            self.block(FindingCode::TooLong, rule, Some((rule.value, Unit::Months)), remedy);
        }
        self.findings.extend(self.rule(FigureName::ApprenticeSecondTrainingHours).map(|rule| {
            Finding::on(FindingCode::TrainingHours, Severity::Informs, rule).figure(rule.value, Unit::Hours)
        }));
    }
}
