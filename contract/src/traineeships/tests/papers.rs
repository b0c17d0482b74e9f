//! The papers: a list while it is planned, a bar at the start.

use super::*;

const BEFORE_START: [Document; 5] = [
    Document::Agreement,
    Document::Project,
    Document::AccidentInsurance,
    Document::LiabilityInsurance,
    Document::StartNotice,
];

#[test]
fn while_it_is_planned_they_are_a_list_in_order() {
    for region in Region::ALL {
        let found = evaluate(&a_project(), &a_context(region));
        let to_make: Vec<_> = found.iter().filter(|one| one.code == FindingCode::DocumentNeeded).collect();
        let papers: Vec<_> = to_make.iter().filter_map(|one| one.remedy).collect();
        assert_eq!(papers, Vec::from_iter(Document::ALL.iter().map(|paper| Remedy::Prepare(*paper))), "{region:?}");
        assert!(to_make.iter().all(|one| one.severity == Severity::Informs && one.source.is_some()));
    }
}

#[test]
fn without_one_of_five_nothing_starts() {
    for region in Region::ALL {
        let context = Context { moment: Moment::Start, ..a_context(region) };
        let with_all = Project { documents: BEFORE_START.into(), ..a_project() };
        assert_eq!(blocked(&with_all, &context), [], "{region:?}");
        for paper in BEFORE_START {
            let mut documents = with_all.documents.clone();
            documents.remove(&paper);
            let project = Project { documents, ..a_project() };
            assert_eq!(only_remedy(&project, &context), Remedy::Prepare(paper), "{region:?}");
        }
    }
}

#[test]
fn only_emilia_romagna_authorises_first() {
    for region in Region::ALL {
        let found = evaluate(&a_project(), &a_context(region));
        let says = |code| found.iter().any(|finding| finding.code == code);
        let expected = region == Region::EmiliaRomagna;
        assert_eq!(says(FindingCode::AuthorisationNeeded), expected, "{region:?}");
        assert_eq!(says(FindingCode::CompetencesFormalised), expected, "{region:?}");
    }
}
