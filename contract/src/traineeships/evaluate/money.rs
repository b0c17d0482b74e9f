//! Whether the allowance is within its bounds.

use super::super::allowance::least_allowance;
use super::super::figures::FigureName;
use super::super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::Case;

impl Case<'_> {
    pub(super) fn money(&mut self) {
        let project = self.project;
        // Interruptions are not taken off here: who is there for longer is due more, and nobody is harmed by it.
        let long_above = self.rules.value(FigureName::AllowanceLongAboveMonths);
        let is_long = long_above.is_some_and(|months| self.is_longer_than(months, 0));
        match least_allowance(self.rules, project.weekly_hours, project.with_meals, is_long) {
            None => self.findings.push(Finding::not_known(FindingCode::AllowanceNotKnown)),
            Some(least) if project.allowance_cents < least.value => {
                let remedy = Remedy::RaiseAllowanceTo(least.value);
                self.block(FindingCode::AllowanceTooLow, &least, Some((least.value, Unit::Cents)), remedy);
                self.findings.extend(self.rule(FigureName::FineUnpaid).map(|fine| {
                    Finding::on(FindingCode::FineForUnpaid, Severity::Informs, fine).figure(fine.value, Unit::Cents)
                }));
            }
            Some(_) => {}
        }
        if let Some(most) = self.rule(FigureName::AllowanceMost).filter(|most| project.allowance_cents > most.value) {
            let remedy = Remedy::LowerAllowanceTo(most.value);
            self.block(FindingCode::AllowanceTooHigh, most, Some((most.value, Unit::Cents)), remedy);
        }
    }
}
