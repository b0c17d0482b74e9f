//! What the rules say, line by line: what, how much, what to do, which rule says so, and whether somebody read it.

use super::finding_words as words;
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{Tag, Tone};
use contract::traineeships::{Finding, FindingCode, Remedy, Severity, Source};
use leptos::prelude::*;

/// The lines of one question, below a heading.
#[component]
pub fn Lines(
    /// The heading's id, which names the section.
    id: &'static str,
    /// The heading.
    title: Signal<String>,
    /// The lines.
    lines: Vec<Finding>,
    /// They are steps, in order.
    #[prop(optional)]
    numbered: bool,
) -> impl IntoView {
    view! {
        <section class="section" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <RuleLines lines numbered />
        </section>
    }
}

/// The lines alone.
#[component]
pub fn RuleLines(
    /// The lines.
    lines: Vec<Finding>,
    /// They are steps, in order.
    #[prop(optional)]
    numbered: bool,
) -> impl IntoView {
    let rows = lines.into_iter().map(|line| view! { <Line line /> }).collect_view();
    if numbered {
        view! { <ol class="rule-lines rule-lines-numbered">{rows}</ol> }.into_any()
    } else {
        view! { <ul class="rule-lines">{rows}</ul> }.into_any()
    }
}

/// One line.
#[component]
fn Line(
    /// What it says.
    line: Finding,
) -> impl IntoView {
    let i18n = use_i18n();
    let Finding { code, severity, figure, source, verified, remedy, .. } = line;
    // A paper is its own name: «to prepare» stands in the heading.
    let paper = match (code, remedy) {
        (FindingCode::DocumentNeeded, Some(Remedy::Prepare(paper))) => Some(paper),
        _ => None,
    };
    let words = move || match paper {
        Some(paper) => words::document(i18n, paper),
        None => words::finding(i18n, code),
    };
    let is_refusal = severity == Severity::Blocks;
    let remedy = remedy.filter(|_| is_refusal);
    view! {
        <li class="rule-line" class:rule-line-blocks=is_refusal>
            <p class="rule-what">
                <span>{words}</span>
                {figure.map(|figure| view! { " " <strong>{move || words::quantity(i18n, figure)}</strong> })}
            </p>
            {remedy
                .map(|remedy| {
                    view! {
                        <p class="rule-remedy">
                            <strong>{t!(i18n, traineeships.remedy)}</strong>
                            " "
                            {move || words::remedy(i18n, remedy)}
                        </p>
                    }
                })}
            {source
                .map(|source| {
                    view! {
                        <p class="rule-source">
                            <span>
                                {t!(i18n, traineeships.source)} " " {source.act.to_string()}
                                {move || about(i18n, &source)}
                            </span>
                            {(!verified).then(|| view! { <Tag tone=Tone::Careful>{t!(i18n, traineeships.to_confirm)}</Tag> })}
                        </p>
                    }
                })}
        </li>
    }
}

/// The article, and who was read.
fn about(i18n: I18n, source: &Source) -> String {
    let article = source.article.as_deref().unwrap_or_else(|| t_string!(i18n, traineeships.article_unknown));
    let who = match source.told_by.as_deref() {
        Some(who) => t_string!(i18n, traineeships.told_by, who = who),
        None => t_string!(i18n, traineeships.from_memory).to_owned(),
    };
    format!(", {article} · {who}")
}
