//! What the rules say of a project. A pure function; the app asks it while somebody writes, the server again.

mod apprenticeship;
mod company;
mod length;
mod money;
mod papers;
mod person;
mod tasks;

use super::context::Context;
use super::figures::{Figure, FigureName};
use super::finding::{Finding, FindingCode, Remedy, Severity, Unit};
use super::project::{PostingKind, Project};
use super::region::Region;
use super::rule_set::{RuleSet, nearest_rules, rules_on};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

pub(super) use company::{company_alone, quota};
pub(super) use papers::papers_to_make;
pub(super) use person::age_alone;

/// `POST /traineeships/evaluations`: what is asked. Nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EvaluateProject {
    /// What is planned.
    pub project: Project,
    /// Where, when, and among whom.
    pub context: Context,
}

/// What the rules say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Evaluation {
    /// In the order in which one would look.
    pub findings: Vec<Finding>,
}

/// What the rules of the context's region and day say of a project. It can be done when nothing in it
/// [blocks](Severity::Blocks).
pub fn evaluate(project: &Project, context: &Context) -> Vec<Finding> {
    match rules_on(context.region, context.date) {
        Some(rules) => evaluate_by(rules, project, context),
        None => vec![no_rules(context.region, context.date)],
    }
}

/// As [`evaluate`], by rules that were chosen.
pub fn evaluate_by(rules: &RuleSet, project: &Project, context: &Context) -> Vec<Finding> {
    let mut case = Case { rules, project, context, findings: Vec::new() };
    match project.kind {
        PostingKind::Traineeship => {
            case.regime();
            case.company();
            case.quota();
            case.person();
            case.minor();
            case.length();
            case.money();
            case.tutors();
            case.tasks();
            case.papers();
        }
        PostingKind::CurricularTraineeship => {
            case.quota();
            case.minor();
            case.findings.push(Finding::not_known(FindingCode::LimitsNotKnown));
        }
        _ => {
            case.apprentice();
            case.minor();
            case.findings.push(Finding::not_known(FindingCode::LimitsNotKnown));
        }
    }
    case.findings
}

/// No rules are known for that day; the nearest act says from when on some are.
pub(super) fn no_rules(region: Region, date: NaiveDate) -> Finding {
    match nearest_rules(region, date) {
        None => Finding { severity: Severity::Blocks, ..Finding::not_known(FindingCode::NoRulesKnown) },
        Some(nearest) => {
            let finding = Finding::on(FindingCode::NoRulesKnown, Severity::Blocks, &nearest.act);
            if nearest.valid_from > date { finding.remedy(Remedy::StartFrom(nearest.valid_from)) } else { finding }
        }
    }
}

/// A project that is being looked at, and what was found so far.
struct Case<'a> {
    rules: &'a RuleSet,
    project: &'a Project,
    context: &'a Context,
    findings: Vec<Finding>,
}

impl<'a> Case<'a> {
    /// A rule, where it is known.
    fn rule(&self, name: FigureName) -> Option<&'a Figure> {
        self.rules.figure(name)
    }

    /// Notes that something cannot be done like this.
    fn block(&mut self, code: FindingCode, rule: &Figure, figure: Option<(u32, Unit)>, remedy: Remedy) {
        let finding = Finding::on(code, Severity::Blocks, rule).remedy(remedy);
        self.findings.push(match figure {
            Some((amount, unit)) => finding.figure(amount, unit),
            None => finding,
        });
    }

    fn regime(&mut self) {
        if let (Some(_), Some(rule)) = (self.project.other_regime, self.rule(FigureName::Scope)) {
            self.block(FindingCode::OtherRegime, rule, None, Remedy::UseOtherRegime);
        }
    }

    fn tutors(&mut self) {
        let tutors = [
            (FigureName::HostTutorTrainees, self.project.host_tutor_has, FindingCode::HostTutorFull),
            (FigureName::PromoterTutorTrainees, self.project.promoter_tutor_has, FindingCode::PromoterTutorFull),
        ];
        for (name, has, code) in tutors {
            if let Some(rule) = self.rule(name).filter(|rule| u32::from(has) >= rule.value) {
                self.block(code, rule, Some((rule.value, Unit::Count)), Remedy::ChooseOtherTutor);
            }
        }
    }
}

/// The last day of so many months from a day on, with days that are not counted added.
fn last_day(starts_on: NaiveDate, months: u32, uncounted_days: u64) -> Option<NaiveDate> {
    let after = starts_on.checked_add_months(Months::new(months))?;
    after.checked_add_days(Days::new(uncounted_days))?.pred_opt()
}

/// The first day on which something that happened on `date` is more than so many months ago.
fn first_day_beyond(date: NaiveDate, months: u32) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(months))?.succ_opt()
}
