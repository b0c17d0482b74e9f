//! Which fields are refused before a rule is asked.

use super::*;
use crate::problem::Code;

fn refused(project: Project, context: Context) -> Vec<(String, Code)> {
    let errors = EvaluateProject { project, context }.check().err().unwrap_or_default();
    errors.into_iter().map(|error| (error.field, error.code)).collect()
}

fn one(field: &str, code: Code) -> Vec<(String, Code)> {
    vec![(field.to_owned(), code)]
}

#[test]
fn a_plain_question_is_fine() {
    assert_eq!(refused(a_project(), a_context(Region::Basilicata)), []);
}

#[test]
fn what_nobody_can_mean_is_named() {
    let project = |project| refused(project, a_context(Region::Basilicata));
    let context = |context| refused(a_project(), context);
    let host = |host| context(Context { host, ..a_context(Region::Basilicata) });
    let trainee = |trainee| context(Context { trainee: Some(trainee), ..a_context(Region::Basilicata) });
    let range = |field| one(field, Code::OutOfRange);

    let backwards = project(Project { ends_on: day("2026-03-01"), ..a_project() });
    assert_eq!(backwards, one("project.ends_on", Code::EndNotAfterStart));
    assert_eq!(project(Project { ends_on: day(DAY), ..a_project() }), []);
    assert_eq!(project(Project { starts_on: day("1899-12-31"), ..a_project() }), range("project.starts_on"));
    for weekly_hours in [0, 49] {
        assert_eq!(project(Project { weekly_hours, ..a_project() }), range("project.weekly_hours"));
    }
    assert_eq!(project(Project { allowance_cents: 1_000_001, ..a_project() }), range("project.allowance_cents"));
    let suspension = |days| Suspension { reason: SuspensionReason::Illness, days };
    let suspensions = vec![suspension(1), suspension(0), suspension(731)];
    let both = project(Project { suspensions, ..a_project() });
    assert_eq!(both, [range("project.suspensions.1.days"), range("project.suspensions.2.days")].concat());
    let too_many = project(Project { suspensions: vec![suspension(1); 21], ..a_project() });
    assert_eq!(too_many, one("project.suspensions", Code::TooLong));

    let undated = Context { date: day("1899-12-31"), ..a_context(Region::Basilicata) };
    assert_eq!(context(undated), range("context.date"));
    assert_eq!(host(Host { headcount: 100_001, ..a_host() }), range("context.host.headcount"));
    assert_eq!(host(Host { running: 100_001, ..a_host() }), range("context.host.running"));
    assert_eq!(host(Host { ended: 1, hired: 2, ..a_host() }), range("context.host.hired"));
    let dismissed_on = Some(day("1899-12-31"));
    assert_eq!(host(Host { dismissed_on, ..a_host() }), range("context.host.dismissed_on"));
    assert_eq!(trainee(Trainee { age: 121, ..a_trainee() }), range("context.trainee.age"));
    assert_eq!(trainee(Trainee { casual_days: 367, ..a_trainee() }), range("context.trainee.casual_days"));
    let worked_here_until = Some(day("1899-12-31"));
    assert_eq!(trainee(Trainee { worked_here_until, ..a_trainee() }), range("context.trainee.worked_here_until"));
}

#[test]
fn a_check_names_its_fields_too() {
    let check = HostCheck {
        region: Region::Basilicata,
        date: day("1899-12-31"),
        host: Host { headcount: 100_001, ..a_host() },
        occasion: Occasion::Usual,
        seeks: None,
        age: Some(121),
        weekly_hours: 0,
        with_meals: false,
    };
    let fields: Vec<_> = check.check().unwrap_err().into_iter().map(|error| error.field).collect();
    assert_eq!(fields, ["date", "host.headcount", "age", "weekly_hours"]);
}
