//! Whether the company may host at all, and whether it has a place.

use super::super::context::{Host, Protection};
use super::super::figures::FigureName;
use super::super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::super::places::places;
use super::super::project::PostingKind;
use super::super::rule_set::RuleSet;
use super::{Case, first_day_beyond};
use chrono::NaiveDate;

impl Case<'_> {
    pub(super) fn company(&mut self) {
        let promoter = self.rule(FigureName::PromoterNotHost).filter(|_| self.project.promoter_is_host);
        if let Some(rule) = promoter {
            self.block(FindingCode::PromoterIsHost, rule, None, Remedy::ChooseOtherPromoter);
        }
        self.findings.extend(company_alone(self.rules, &self.context.host, self.project.starts_on));
    }

    pub(super) fn quota(&mut self) {
        let kind = self.project.kind;
        let protection = self.context.protection().filter(|_| kind == PostingKind::Traineeship);
        self.findings.extend(quota(self.rules, kind, &self.context.host, protection));
    }
}

/// What stands against a company, whoever the trainee is.
pub(in super::super) fn company_alone(rules: &RuleSet, host: &Host, starts_on: NaiveDate) -> Vec<Finding> {
    let states = [
        (host.is_safe, FigureName::HostSafety, FindingCode::HostNotSafe, Remedy::PutRight),
        (host.meets_disability_duty, FigureName::HostDisabilityDuty, FindingCode::HostDisabilityDuty, Remedy::PutRight),
        (
            !host.has_wage_support,
            FigureName::HostWageSupport,
            FindingCode::HostWageSupport,
            Remedy::WaitForEndOfSupport,
        ),
    ];
    let mut found = Vec::new();
    for (fine, name, code, remedy) in states {
        if let Some(rule) = rules.figure(name).filter(|_| !fine) {
            found.push(Finding::on(code, Severity::Blocks, rule).remedy(remedy));
        }
    }
    found.extend(dismissal(rules, host, starts_on));
    found
}

fn dismissal(rules: &RuleSet, host: &Host, starts_on: NaiveDate) -> Option<Finding> {
    let rule = rules.figure(FigureName::HostDismissalsMonths)?;
    let free_from = first_day_beyond(host.dismissed_on?, rule.value)?;
    (starts_on < free_from).then(|| {
        let finding = Finding::on(FindingCode::HostDismissed, Severity::Blocks, rule);
        finding.figure(rule.value, Unit::Months).remedy(Remedy::StartFrom(free_from))
    })
}

/// Whether there is a place; who counts outside the quota needs none.
pub(in super::super) fn quota(
    rules: &RuleSet,
    kind: PostingKind,
    host: &Host,
    protection: Option<Protection>,
) -> Option<Finding> {
    if let (Some(_), Some(rule)) = (protection, rules.figure(FigureName::OutsideQuota)) {
        let finding = Finding::on(FindingCode::OutsideQuota, Severity::Informs, rule);
        return Some(Finding { private: true, ..finding });
    }
    let places = places(rules, kind, host)?;
    (places.left == 0).then(|| {
        let finding = Finding::on(FindingCode::QuotaFull, Severity::Blocks, &places.rule);
        let verified = places.rule.verified && places.added_by.is_none_or(|step| step.verified);
        let finding = Finding { verified, ..finding };
        finding.figure(places.total, Unit::Count).remedy(Remedy::WaitForPlace)
    })
}
