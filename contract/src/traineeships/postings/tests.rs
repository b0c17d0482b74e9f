//! What a company reads while it writes a posting.

use super::{PostingDetails, PostingEvent, PostingStatus, PostingSurroundings, UnitFacts, evaluate_posting};
use crate::ids::PlaceOfWorkId;
use crate::problem::Code;
use crate::traineeships::{FindingCode, Occasion, PostingKind, Severity};
use chrono::NaiveDate;
use uuid::Uuid;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap_or_default()
}

fn details() -> PostingDetails {
    PostingDetails {
        kind: PostingKind::Traineeship,
        occasion: Occasion::Usual,
        title: " Tirocinio al forno ".into(),
        occupation: None,
        tasks: "Impari a fare il pane di Matera.\r\nDue mattine al banco.".into(),
        place: PlaceOfWorkId(Uuid::from_u128(1)),
        places: 1,
        starts_on: day(3, 1),
        ends_on: day(8, 31),
        weekly_hours: 30,
        at_night: false,
        allowance_cents: 50_000,
        with_meals: true,
        open_until: day(2, 20),
        questions: vec!["Sai a che ora si comincia?".into()],
        accessibility: Some("  ".into()),
        unit: UnitFacts {
            running: 0,
            ended: 0,
            hired: 0,
            dismissed_on: None,
            is_safe: true,
            meets_disability_duty: true,
            has_wage_support: false,
        },
    }
}

fn refused(details: PostingDetails) -> Vec<(String, Code)> {
    let errors = details.checked(day(1, 10)).err().unwrap_or_default();
    errors.into_iter().map(|error| (error.field, error.code)).collect()
}

fn blocking(details: &PostingDetails, around: PostingSurroundings) -> Vec<FindingCode> {
    let findings = evaluate_posting(details, around).into_iter();
    findings.filter(|finding| finding.severity == Severity::Blocks).map(|finding| finding.code).collect()
}

const SHOP: PostingSurroundings =
    PostingSurroundings { headcount: 4, places_elsewhere: 0, today: NaiveDate::from_ymd_opt(2027, 1, 10).unwrap() };

#[test]
fn what_is_kept_has_no_blanks_around_it_and_nothing_is_not_said() {
    let kept = details().checked(day(1, 10)).unwrap();
    assert_eq!(kept.title, "Tirocinio al forno");
    assert_eq!(kept.tasks, "Impari a fare il pane di Matera.\nDue mattine al banco.");
    assert_eq!(kept.accessibility, None);
}

#[test]
fn each_field_is_named_at_once() {
    let wrong = PostingDetails {
        title: " ".into(),
        tasks: "x".repeat(2_001),
        places: 0,
        weekly_hours: 49,
        allowance_cents: 1_000_001,
        ends_on: day(3, 1),
        open_until: day(1, 9),
        questions: vec!["Perché?".into(), String::new()],
        unit: UnitFacts { ended: 1, hired: 2, ..details().unit },
        ..details()
    };
    let fields: Vec<_> = [
        ("title", Code::Required),
        ("tasks", Code::TooLong),
        ("questions.1", Code::Required),
        ("places", Code::OutOfRange),
        ("weekly_hours", Code::OutOfRange),
        ("allowance_cents", Code::OutOfRange),
        ("ends_on", Code::EndNotAfterStart),
        ("open_until", Code::OutOfRange),
        ("unit.hired", Code::OutOfRange),
    ]
    .map(|(field, code)| (format!("details.{field}"), code))
    .into();
    assert_eq!(refused(wrong), fields);
}

#[test]
fn one_applies_before_one_begins() {
    assert_eq!(refused(PostingDetails { open_until: day(3, 1), ..details() }), []);
    let late = PostingDetails { open_until: day(3, 2), ..details() };
    assert_eq!(refused(late), [("details.open_until".to_owned(), Code::OutOfRange)]);
}

#[test]
fn a_shop_of_four_may_look_for_one_and_not_for_one_more() {
    assert_eq!(blocking(&details(), SHOP), []);
    assert_eq!(blocking(&PostingDetails { places: 2, ..details() }, SHOP), [FindingCode::QuotaFull]);
    let beside_another = PostingSurroundings { places_elsewhere: 1, ..SHOP };
    assert_eq!(blocking(&details(), beside_another), [FindingCode::QuotaFull]);
}

#[test]
fn only_what_an_operator_approved_is_found() {
    for status in PostingStatus::ALL {
        for event in PostingEvent::ALL {
            let opens = status.after(event) == Some(PostingStatus::Open);
            let may_open = matches!(
                (status, event),
                (PostingStatus::Submitted, PostingEvent::Approve) | (PostingStatus::Paused, PostingEvent::Resume)
            );
            assert_eq!(opens, may_open, "{status:?} {event:?}");
        }
    }
    assert_eq!(PostingStatus::Paused.after(PostingEvent::Change), Some(PostingStatus::Submitted));
}

#[test]
fn nothing_leads_out_of_closed_and_the_last_day_counts() {
    assert!(PostingEvent::ALL.into_iter().all(|event| PostingStatus::Closed.after(event).is_none()));
    assert_eq!(PostingStatus::Open.on(day(2, 20), day(2, 20)), PostingStatus::Open);
    assert_eq!(PostingStatus::Open.on(day(2, 21), day(2, 20)), PostingStatus::Closed);
    assert_eq!(PostingStatus::Draft.on(day(2, 21), day(2, 20)), PostingStatus::Draft);
}

mod search {
    use super::{day, details};
    use crate::ids::PostingId;
    use crate::orientation::OccupationId;
    use crate::problem::{Code, FieldError};
    use crate::traineeships::{
        FoundPosting, LONGEST_SEARCH, MOST_OCCUPATIONS, PostingDetails, PostingKind, PostingSearch,
    };
    use uuid::Uuid;

    fn kept() -> Vec<FoundPosting> {
        let found = |number, title: &str, place, hours, allowance_cents| {
            let details = PostingDetails { title: title.into(), weekly_hours: hours, allowance_cents, ..details() };
            FoundPosting::of(PostingId(Uuid::from_u128(number)), &details, "Forno Prova S.r.l.", place)
        };
        vec![
            found(1, "Fornaio", "Matera", 30, 50_000),
            found(2, "Società: contabilità", "Potenza", 40, 60_000),
            found(3, "Giardiniere", "Montescaglioso", 20, 45_000),
        ]
    }

    fn numbers(search: &PostingSearch) -> Vec<u128> {
        search.among(&kept()).iter().map(|posting| posting.id.0.as_u128()).collect()
    }

    #[test]
    fn a_phone_without_a_network_filters_what_it_has_kept() {
        let all = PostingSearch::default();
        assert_eq!(numbers(&all), [1, 2, 3]);
        assert_eq!(numbers(&PostingSearch { words: "CONTABILITA".into(), ..all.clone() }), [2]);
        assert_eq!(numbers(&PostingSearch { words: "forno giard".into(), ..all.clone() }), [3]);
        assert_eq!(numbers(&PostingSearch { near: Some("Matera".into()), ..all.clone() }), [1, 3]);
        let nearer = PostingSearch { near: Some("Matera".into()), within_km: Some(1), ..all.clone() };
        assert_eq!(numbers(&nearer), [1]);
        assert_eq!(
            numbers(&PostingSearch { at_most_hours: Some(30), at_least_cents: Some(45_001), ..all.clone() }),
            [1]
        );
        assert_eq!(numbers(&PostingSearch { kind: Some(PostingKind::CurricularTraineeship), ..all }), [0; 0]);
    }

    #[test]
    fn each_wrong_field_of_a_search_is_named() {
        let wrong = PostingSearch {
            words: "a".repeat(LONGEST_SEARCH + 1),
            near: Some("Bari".into()),
            within_km: Some(0),
            at_most_hours: Some(49),
            at_least_cents: Some(u32::MAX),
            occupations: vec![OccupationId("\0".into())],
            ..PostingSearch::default()
        };
        let expected = [
            ("words", Code::TooLong),
            ("near", Code::UnknownMunicipality),
            ("within_km", Code::OutOfRange),
            ("at_most_hours", Code::OutOfRange),
            ("at_least_cents", Code::OutOfRange),
            ("occupations", Code::BadFormat),
        ];
        assert_eq!(wrong.checked().err(), Some(expected.map(|(field, code)| FieldError::new(field, code)).to_vec()));
        let many = vec![OccupationId("panettiere".into()); MOST_OCCUPATIONS + 1];
        let many = PostingSearch { occupations: many, ..PostingSearch::default() };
        assert_eq!(many.checked().err(), Some(vec![FieldError::new("occupations", Code::TooLong)]));
        let near = PostingSearch { near: Some(" matera".into()), ..PostingSearch::default() };
        assert_eq!(near.checked().map(|search| search.near), Ok(Some("Matera".to_owned())));
    }

    #[test]
    fn what_is_found_says_nothing_of_the_unit() {
        let json = serde_json::to_string(&kept()[0]).unwrap();
        assert!(!json.contains("unit") && !json.contains("questions"), "{json}");
        assert!(json.contains(&day(2, 20).to_string()));
    }
}
