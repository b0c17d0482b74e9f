//! The company does not learn why somebody has more time.

use super::*;

fn with(protection: Option<Protection>) -> Context {
    Context { trainee: Some(Trainee { protection, ..a_trainee() }), ..a_context(Region::Basilicata) }
}

#[test]
fn a_fine_project_looks_the_same_whoever_it_is_for() {
    let seen = |protection| seen_by_host(&evaluate(&a_project(), &with(protection)));
    assert_eq!(seen(None), seen(Some(Protection::Disabled)));
    assert_eq!(seen(None), seen(Some(Protection::Disadvantaged)));
    assert_ne!(evaluate(&a_project(), &with(None)), evaluate(&a_project(), &with(Some(Protection::Disabled))));
}

#[test]
fn a_refusal_says_neither_the_figure_nor_the_law() {
    let project = Project { ends_on: last_day_of(25), ..a_project() };
    let seen = |protection| {
        let found = seen_by_host(&evaluate(&project, &with(Some(protection))));
        found.into_iter().find(|finding| finding.code == FindingCode::TooLong).expect("a refusal")
    };
    let refusal = seen(Protection::Disabled);
    assert_eq!(refusal, seen(Protection::Disadvantaged));
    assert_eq!((refusal.figure, refusal.source.as_ref()), (None, None));
    assert_eq!((refusal.severity, refusal.remedy), (Severity::Blocks, Some(Remedy::AskPromoter)));
}
