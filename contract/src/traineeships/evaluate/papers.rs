//! The papers, in the order in which they are made, and what the region asks for besides.

use super::super::context::Moment;
use super::super::figures::FigureName;
use super::super::finding::{Finding, FindingCode, Remedy, Severity};
use super::super::project::Document;
use super::super::rule_set::RuleSet;
use super::Case;

/// Each paper with its rule, and whether it must be there before the start.
const PAPERS: [(Document, FigureName, bool); 8] = [
    (Document::Agreement, FigureName::DocumentAgreement, true),
    (Document::Project, FigureName::DocumentProject, true),
    (Document::AccidentInsurance, FigureName::DocumentInail, true),
    (Document::LiabilityInsurance, FigureName::DocumentLiability, true),
    (Document::StartNotice, FigureName::DocumentUnilav, true),
    (Document::Register, FigureName::DocumentRegister, false),
    (Document::Dossier, FigureName::DocumentDossier, false),
    (Document::Attestation, FigureName::DocumentAttestation, false),
];

impl Case<'_> {
    pub(super) fn papers(&mut self) {
        let at_start = self.context.moment == Moment::Start;
        let missing = PAPERS.into_iter().filter(|(paper, _, _)| !self.project.documents.contains(paper));
        for (paper, name, before_start) in missing.filter(|(_, _, before_start)| *before_start || !at_start) {
            let Some(rule) = self.rule(name) else { continue };
            if at_start && before_start {
                self.block(FindingCode::DocumentMissing, rule, None, Remedy::Prepare(paper));
            } else {
                let finding = Finding::on(FindingCode::DocumentNeeded, Severity::Informs, rule);
                self.findings.push(finding.remedy(Remedy::Prepare(paper)));
            }
        }
        self.findings.extend(of_the_region(self.rules));
    }
}

/// What a company prepares, in order.
pub(in super::super) fn papers_to_make(rules: &RuleSet) -> Vec<Finding> {
    let papers = PAPERS.into_iter().filter_map(|(paper, name, _)| {
        let finding = Finding::on(FindingCode::DocumentNeeded, Severity::Informs, rules.figure(name)?);
        Some(finding.remedy(Remedy::Prepare(paper)))
    });
    of_the_region(rules).into_iter().chain(papers).collect()
}

/// What only some regions ask for.
fn of_the_region(rules: &RuleSet) -> Vec<Finding> {
    let authorisation = rules
        .figure(FigureName::PriorAuthorisation)
        .map(|rule| Finding::on(FindingCode::AuthorisationNeeded, Severity::Warns, rule).remedy(Remedy::AskRegion));
    let service = rules
        .figure(FigureName::CompetenceService)
        .map(|rule| Finding::on(FindingCode::CompetencesFormalised, Severity::Informs, rule));
    authorisation.into_iter().chain(service).collect()
}
