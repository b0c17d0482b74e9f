use super::*;
use chrono::NaiveDate;
use contract::ids::PostingId;
use contract::problem::Code;
use contract::traineeships::{
    Finding, FindingCode, Occasion, Posting, PostingDetails, PostingKind, PostingStatus, Remedy, Severity,
};
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2027-01-10")
}

fn filled() -> Typed {
    Typed {
        title: " Aiuto al forno ".into(),
        tasks: "Impari a fare il pane.".into(),
        place: Uuid::from_u128(1).to_string(),
        starts_on: "2027-03-01".into(),
        ends_on: "2027-08-31".into(),
        open_until: "2027-02-20".into(),
        weekly_hours: "30".into(),
        allowance: "500".into(),
        unit: TypedUnit { running: "0".into(), ..TypedUnit::default() },
        ..Typed::new(Uuid::from_u128(7))
    }
}

fn wrong(typed: &Typed) -> Vec<(String, Code)> {
    let errors = typed.read(today()).err().unwrap_or_default();
    errors.into_iter().map(|error| (error.field, error.code)).collect()
}

fn blocking(findings: &[Finding]) -> Vec<FindingCode> {
    findings.iter().filter(|finding| finding.severity == Severity::Blocks).map(|finding| finding.code).collect()
}

fn saved(details: PostingDetails) -> Posting {
    Posting {
        id: PostingId(Uuid::from_u128(7)),
        version: 3,
        company: contract::ids::CompanyId(Uuid::from_u128(8)),
        company_name: "Forno Bianchi S.r.l.".into(),
        details,
        municipality: "Matera".into(),
        status: PostingStatus::Draft,
        status_since: Default::default(),
        returned_because: None,
        is_published: false,
        closed_because: None,
        findings: Vec::new(),
    }
}

#[test]
fn what_is_typed_becomes_a_posting_and_back() {
    let typed = Typed { allowance: "500,50".into(), questions: vec!["Sai guidare?".into()], ..filled() };
    let details = typed.read(today()).unwrap();
    assert_eq!((details.title.as_str(), details.allowance_cents, details.places), ("Aiuto al forno", 50_050, 1));
    assert_eq!((details.occasion, details.accessibility.as_deref()), (Occasion::Usual, None));
    let again = Typed::of(&saved(details.clone()));
    assert_eq!((again.saved, again.posting()), (Some(3), PostingId(Uuid::from_u128(7))));
    assert_eq!(again.read(today()), Ok(details));
}

#[test]
fn an_occupation_is_kept_while_one_writes_said_and_found_again() {
    let baker = Some(contract::orientation::OccupationId("panettiere".into()));
    let typed = Typed { occupation: baker.clone(), ..filled() };
    let kept: Typed = serde_json::from_str(&serde_json::to_string(&typed).unwrap()).unwrap();
    let details = kept.read(today()).unwrap();
    assert_eq!(details.occupation, baker);
    assert_eq!(Typed::of(&saved(details.clone())).occupation, baker);
    assert_eq!(Typed::on_base(Uuid::nil(), &details, today()).occupation, baker);
    assert_eq!(filled().read(today()).unwrap().occupation, None, "it may stay empty");
}

#[test]
fn an_empty_form_names_each_field_in_its_order_and_step() {
    let fields: Vec<_> = wrong(&Typed::new(Uuid::nil())).into_iter().map(|(field, _)| field).collect();
    let expected = [
        "title",
        "tasks",
        "place",
        "starts_on",
        "ends_on",
        "open_until",
        "weekly_hours",
        "allowance_cents",
        "unit.running",
    ];
    assert_eq!(fields, expected);
    let steps: Vec<_> = ["title", "place", "weekly_hours", "unit.running"].map(Step::of).into();
    assert_eq!(steps, Step::ALL[..4]);
}

#[test]
fn days_stand_in_their_order() {
    let typed = Typed { ends_on: "2027-02-01".into(), open_until: "2027-03-02".into(), ..filled() };
    let expected = [("ends_on", Code::EndNotAfterStart), ("open_until", Code::OutOfRange)];
    assert_eq!(wrong(&typed), expected.map(|(field, code)| (field.to_owned(), code)));
    // What comes after a day is not wrong while that day is not there.
    let typed = Typed { starts_on: String::new(), ..typed };
    assert_eq!(wrong(&typed), [("starts_on".to_owned(), Code::Required)]);
}

#[test]
fn only_a_traineeship_is_seasonal() {
    let seasonal = Typed { occasion: "seasonal".into(), ..filled() };
    assert_eq!(seasonal.read(today()).unwrap().occasion, Occasion::Seasonal);
    let apprentice = Typed { kind: "apprenticeship_second".into(), ..seasonal };
    let details = apprentice.read(today()).unwrap();
    assert_eq!((details.kind, details.occasion), (PostingKind::ApprenticeshipSecond, Occasion::Usual));
}

#[test]
fn an_empty_question_is_told_by_its_number() {
    let typed = Typed { questions: vec!["Sai guidare?".into(), " ".into()], ..filled() };
    assert_eq!(wrong(&typed), [("questions.1".to_owned(), Code::Required)]);
}

#[test]
fn the_rules_are_silent_about_what_was_not_said() {
    assert_eq!(blocking(&judge(&Typed::new(Uuid::nil()), None, today())), []);
    assert_eq!(blocking(&judge(&filled(), Some(4), today())), []);
}

#[test]
fn each_rule_speaks_at_the_step_that_can_mend_it() {
    let typed = Typed { ends_on: "2028-08-31".into(), allowance: "300".into(), ..filled() };
    let typed = Typed { unit: TypedUnit { running: "1".into(), is_unsafe: true, ..typed.unit }, ..typed };
    let findings = judge(&typed, Some(4), today());
    let at = |step| blocking(&findings_at(step, &findings));
    assert_eq!(at(Step::What), []);
    assert_eq!(at(Step::When), [FindingCode::QuotaFull, FindingCode::TooLong]);
    assert_eq!(at(Step::Money), [FindingCode::AllowanceTooLow]);
    assert_eq!(at(Step::Asks), [FindingCode::HostNotSafe, FindingCode::QuotaFull]);
    let low = findings.iter().find(|finding| finding.code == FindingCode::AllowanceTooLow);
    assert_eq!(low.and_then(|low| low.remedy), Some(Remedy::RaiseAllowanceTo(45_000)));
    assert!(low.is_some_and(|low| low.source.is_some()));
}

#[test]
fn the_number_of_trainees_needs_the_workers_of_the_place() {
    let typed = Typed { places: "2".into(), ..filled() };
    assert_eq!(blocking(&judge(&typed, Some(4), today())), [FindingCode::QuotaFull]);
    assert_eq!(blocking(&judge(&typed, None, today())), []);
}

#[test]
fn a_new_posting_on_an_old_one_asks_for_days_that_are_over() {
    let details = filled().read(today()).unwrap();
    let later = Typed::on_base(Uuid::from_u128(9), &details, day("2027-06-01"));
    assert_eq!((later.saved, later.starts_on.as_str(), later.title.as_str()), (None, "", "Aiuto al forno"));
    assert_eq!(Typed::on_base(Uuid::from_u128(9), &details, today()).starts_on, "2027-03-01");
}
