//! What a trainee may not be used for.

use super::super::figures::FigureName;
use super::super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::super::project::ForbiddenUse;
use super::Case;

impl Case<'_> {
    pub(super) fn tasks(&mut self) {
        for forbidden in &self.project.forbidden_uses {
            let (name, code) = match forbidden {
                ForbiddenUse::WithoutTraining => (FigureName::UseWithoutTraining, FindingCode::UseWithoutTraining),
                ForbiddenUse::ReplacingStaff => (FigureName::UseReplacingStaff, FindingCode::UseReplacingStaff),
                ForbiddenUse::RequiredRole => (FigureName::UseRequiredRole, FindingCode::UseRequiredRole),
                ForbiddenUse::RegulatedActs => (FigureName::UseRegulatedActs, FindingCode::UseRegulatedActs),
            };
            if let Some(rule) = self.rule(name) {
                self.block(code, rule, None, Remedy::ChangeTasks);
            }
        }
        if !self.project.forbidden_uses.is_empty() {
            self.findings.extend(self.rule(FigureName::FineFraudDaily).map(|fine| {
                Finding::on(FindingCode::FineForFraud, Severity::Informs, fine).figure(fine.value, Unit::Cents)
            }));
        }
    }
}
