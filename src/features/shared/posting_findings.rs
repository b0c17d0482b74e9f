//! What the rules say of a posting: what stands in the way, what is good to know, and the papers to make.

use super::finding_lines::Lines;
use crate::text::{t_signal, use_i18n};
use contract::traineeships::{Finding, FindingCode, Severity};
use leptos::prelude::*;

/// Whether nothing of it stands in the way of publishing.
pub fn may_be_published(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Blocks)
}

/// All of it.
#[component]
pub fn PostingFindings(
    /// What the rules say.
    findings: Memo<Vec<Finding>>,
    /// Without the papers, which are made later.
    #[prop(optional)]
    without_papers: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    move || {
        let all = findings.get();
        let chosen = |is_here: fn(&Finding) -> bool| all.iter().filter(|one| is_here(one)).cloned().collect::<Vec<_>>();
        let sections = [
            ("reasons", t_signal!(i18n, traineeships.reasons_title), chosen(blocks), false),
            ("to-know", t_signal!(i18n, postings.to_know), chosen(|one| !blocks(one) && !is_paper(one)), false),
            ("prepare", t_signal!(i18n, traineeships.prepare_title), chosen(is_paper), true),
        ];
        let is_wanted = |papers: bool| !(papers && without_papers);
        let sections = sections.into_iter().filter(|(_, _, lines, papers)| is_wanted(*papers) && !lines.is_empty());
        sections.map(|(id, title, lines, numbered)| view! { <Lines id title lines numbered /> }).collect_view()
    }
}

fn blocks(finding: &Finding) -> bool {
    finding.severity == Severity::Blocks
}

fn is_paper(finding: &Finding) -> bool {
    finding.code == FindingCode::DocumentNeeded
}
