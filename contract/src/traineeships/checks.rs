//! Which fields of a question are refused before any rule is asked.

use super::context::{Context, Host};
use super::evaluate::EvaluateProject;
use super::hosting::HostCheck;
use super::project::Project;
use crate::problem::{Code, FieldError};
use crate::time::is_meant;
use chrono::NaiveDate;

/// The most workers and trainees that anybody can mean.
pub const LARGEST_HEADCOUNT: u32 = 100_000;
/// The most hours a week.
pub const MOST_WEEKLY_HOURS: u8 = 48;
/// The oldest age.
pub const OLDEST_AGE: u8 = 120;
/// The highest allowance a month, in cents.
pub const HIGHEST_ALLOWANCE_CENTS: u32 = 1_000_000;
/// The most interruptions of a project.
pub const MOST_SUSPENSIONS: usize = 20;
/// The most days of an interruption.
pub const LONGEST_SUSPENSION_DAYS: u16 = 730;
/// The most days of casual work.
pub const MOST_CASUAL_DAYS: u16 = 366;

/// What is refused, as it is collected.
#[derive(Default)]
struct Refused(Vec<FieldError>);

impl Refused {
    fn unless(&mut self, fine: bool, field: &str, code: Code) {
        if !fine {
            self.0.push(FieldError::new(field, code));
        }
    }

    fn range(&mut self, fine: bool, field: &str) {
        self.unless(fine, field, Code::OutOfRange);
    }

    fn date(&mut self, date: NaiveDate, field: &str) {
        self.range(is_meant(date), field);
    }

    fn result(self) -> Result<(), Vec<FieldError>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

impl EvaluateProject {
    /// Each field that is refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut refused = Refused::default();
        project(&self.project, &mut refused);
        context(&self.context, &mut refused);
        refused.result()
    }
}

impl HostCheck {
    /// Each field that is refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut refused = Refused::default();
        refused.date(self.date, "date");
        host(&self.host, "host", &mut refused);
        refused.range(self.age.is_none_or(|age| age <= OLDEST_AGE), "age");
        refused.range((1..=MOST_WEEKLY_HOURS).contains(&self.weekly_hours), "weekly_hours");
        refused.result()
    }
}

fn project(project: &Project, refused: &mut Refused) {
    refused.date(project.starts_on, "project.starts_on");
    refused.date(project.ends_on, "project.ends_on");
    refused.unless(project.starts_on <= project.ends_on, "project.ends_on", Code::EndNotAfterStart);
    refused.unless(project.suspensions.len() <= MOST_SUSPENSIONS, "project.suspensions", Code::TooLong);
    for (place, suspension) in project.suspensions.iter().enumerate() {
        let fine = (1..=LONGEST_SUSPENSION_DAYS).contains(&suspension.days);
        refused.range(fine, &format!("project.suspensions.{place}.days"));
    }
    refused.range((1..=MOST_WEEKLY_HOURS).contains(&project.weekly_hours), "project.weekly_hours");
    refused.range(project.allowance_cents <= HIGHEST_ALLOWANCE_CENTS, "project.allowance_cents");
}

fn context(context: &Context, refused: &mut Refused) {
    refused.date(context.date, "context.date");
    host(&context.host, "context.host", refused);
    let Some(trainee) = &context.trainee else { return };
    refused.range(trainee.age <= OLDEST_AGE, "context.trainee.age");
    refused.range(trainee.casual_days <= MOST_CASUAL_DAYS, "context.trainee.casual_days");
    if let Some(until) = trainee.worked_here_until {
        refused.date(until, "context.trainee.worked_here_until");
    }
}

fn host(host: &Host, at: &str, refused: &mut Refused) {
    let counts = [("headcount", host.headcount), ("running", host.running), ("ended", host.ended)];
    for (field, count) in counts {
        refused.range(count <= LARGEST_HEADCOUNT, &format!("{at}.{field}"));
    }
    refused.range(host.hired <= host.ended, &format!("{at}.hired"));
    if let Some(date) = host.dismissed_on {
        refused.date(date, &format!("{at}.dismissed_on"));
    }
}
