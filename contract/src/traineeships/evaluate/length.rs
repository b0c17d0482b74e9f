//! How long a traineeship may be. Days on which it stood still are not counted.

use super::super::context::Protection;
use super::super::figures::{Figure, FigureName};
use super::super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::super::project::{Occasion, Suspension, SuspensionReason};
use super::{Case, last_day};
use chrono::Days;

impl Case<'_> {
    pub(super) fn length(&mut self) {
        let uncounted = self.uncounted_days();
        self.too_short(uncounted);
        self.too_long(uncounted);
    }

    /// Whether the project is longer than so many months.
    pub(super) fn is_longer_than(&self, months: u32, uncounted_days: u64) -> bool {
        last_day(self.project.starts_on, months, uncounted_days).is_some_and(|last| self.project.ends_on > last)
    }

    /// The days that are not counted; those that are too few to be left out are counted, and noted.
    pub(super) fn uncounted_days(&mut self) -> u64 {
        let mut uncounted = 0;
        for suspension in &self.project.suspensions {
            match self.least_days(suspension) {
                Some((rule, least)) if u32::from(suspension.days) < least => {
                    let finding = Finding::on(FindingCode::SuspensionCounts, Severity::Warns, rule);
                    self.findings.push(finding.figure(least, Unit::Days));
                }
                Some(_) => uncounted += u64::from(suspension.days),
                None => {}
            }
        }
        uncounted
    }

    /// The rule about a kind of interruption, and from how many days on it is left out of the count.
    fn least_days(&self, suspension: &Suspension) -> Option<(&Figure, u32)> {
        let name = match suspension.reason {
            SuspensionReason::Maternity => FigureName::SuspensionMaternity,
            SuspensionReason::Illness => FigureName::SuspensionIllnessDays,
            SuspensionReason::Closure => FigureName::SuspensionClosureDays,
        };
        self.rule(name).map(|rule| (rule, rule.value))
    }

    fn too_short(&mut self, uncounted: u64) {
        let project = self.project;
        if project.occasion == Occasion::SummerStudent {
            let Some(rule) = self.rule(FigureName::ShortestSummerDays) else { return };
            let days = u64::from(rule.value) + uncounted;
            let enough = project.starts_on.checked_add_days(Days::new(days)).and_then(|after| after.pred_opt());
            if enough.is_some_and(|enough| project.ends_on < enough) {
                let remedy = Remedy::LengthenDaysTo(rule.value);
                self.block(FindingCode::TooShort, rule, Some((rule.value, Unit::Days)), remedy);
            }
            return;
        }
        let name = match project.occasion {
            Occasion::Seasonal => FigureName::ShortestSeasonalMonths,
            _ => FigureName::ShortestMonths,
        };
        let Some(rule) = self.rule(name) else { return };
        if last_day(project.starts_on, rule.value, uncounted).is_some_and(|enough| project.ends_on < enough) {
            let remedy = Remedy::LengthenMonthsTo(rule.value);
            self.block(FindingCode::TooShort, rule, Some((rule.value, Unit::Months)), remedy);
        }
    }

    fn too_long(&mut self, uncounted: u64) {
        let protection = self.context.protection();
        let name = match protection {
            None => FigureName::LongestMonths,
            Some(Protection::Disadvantaged) => FigureName::LongestDisadvantagedMonths,
            Some(Protection::Disabled) => FigureName::LongestDisabledMonths,
        };
        let Some(mut rule) = self.rule(name) else { return };
        let validated = self.rule(FigureName::LongestValidatedMonths).filter(|longer| longer.value > rule.value);
        if let Some(longer) = validated.filter(|_| self.is_longer_than(rule.value, uncounted)) {
            if !self.project.validated_by_centre && !self.is_longer_than(longer.value, uncounted) {
                let figure = Some((rule.value, Unit::Months));
                self.block(FindingCode::ValidationNeeded, longer, figure, Remedy::AskCentreToValidate);
                return;
            }
            rule = longer;
        }
        if self.is_longer_than(rule.value, uncounted) {
            let finding = Finding::on(FindingCode::TooLong, Severity::Blocks, rule);
            let finding = finding.figure(rule.value, Unit::Months).remedy(Remedy::ReduceMonthsTo(rule.value));
            self.findings.push(Finding { private: protection.is_some(), ..finding });
        }
    }
}
