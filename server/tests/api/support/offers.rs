//! What tests about postings need: a company that may publish, and what it writes.

use chrono::NaiveDate;
use contract::accounts::Role;
use contract::companies::{Company, CompanyDetails, PlaceOfWork};
use contract::ids::PostingId;
use contract::traineeships::{
    EditPosting, JudgePosting, Occasion, Posting, PostingDetails, PostingKind, PostingStep, PostingVerdict,
    StepPosting, UnitFacts, WritePosting,
};
use uuid::Uuid;

use super::firms::{self, ask, had, place, verify, yes};
use super::{Browser, Reply, TestApp};

/// A date of 2027.
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

/// Somebody with a company that is verified, and an operator.
pub struct Offers {
    pub anna: Browser,
    pub operator: Browser,
    pub company: Company,
}

impl Offers {
    /// A company with four workers at one place.
    pub async fn open(app: &TestApp, number: u32) -> Self {
        Self::with(app, number, place()).await
    }

    /// A company with this place of work.
    pub async fn with(app: &TestApp, number: u32, place: PlaceOfWork) -> Self {
        let (anna, operator) = (app.signed_in(Role::Company).await, app.signed_in(Role::Operator).await);
        let registered = had(&ask(&anna, CompanyDetails { places: vec![place], ..firms::details(number) }).await);
        let company = verify(&operator, &registered, "verification", yes()).await.json();
        Self { anna, operator, company }
    }

    /// What the company writes, with nothing wrong in it.
    pub fn details(&self) -> PostingDetails {
        details(&self.company)
    }

    /// Writes a draft.
    pub async fn draft(&self, details: PostingDetails) -> Posting {
        written(&write(&self.anna, &self.company, details).await)
    }

    /// Writes a draft, asks for it to be published, and lets the operator do so.
    pub async fn published(&self, details: PostingDetails) -> Posting {
        let submitted = done(&step(&self.anna, &self.draft(details).await, PostingStep::Submit).await);
        done(&judge(&self.operator, &submitted, PostingVerdict::Approved {}).await)
    }
}

/// A traineeship that the rules allow.
pub fn details(company: &Company) -> PostingDetails {
    PostingDetails {
        kind: PostingKind::Traineeship,
        occasion: Occasion::Usual,
        title: "Tirocinio al forno".into(),
        occupation: None,
        tasks: "Impari a fare il pane di Matera.".into(),
        place: company.places[0].id,
        places: 1,
        starts_on: day(3, 1),
        ends_on: day(7, 31),
        weekly_hours: 30,
        at_night: false,
        allowance_cents: 50_000,
        with_meals: true,
        open_until: day(2, 20),
        questions: vec!["Puoi cominciare alle sei?".into()],
        accessibility: Some("Ingresso senza gradini.".into()),
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

/// Asks to write a draft.
pub async fn write(who: &Browser, company: &Company, details: PostingDetails) -> Reply {
    let body = WritePosting { id: PostingId(Uuid::now_v7()), details };
    who.command(&format!("/companies/{}/postings", company.id), &body).await
}

/// The address of a posting for those who act for its company, and for staff.
pub fn at(posting: &Posting) -> String {
    format!("/companies/{}/postings/{}", posting.company, posting.id)
}

/// Asks to change a posting that was read like this.
pub async fn edit(who: &Browser, posting: &Posting, details: PostingDetails) -> Reply {
    who.put(&at(posting), &EditPosting { version: posting.version, details }).await
}

/// Asks for a step of a posting that was read like this.
pub async fn step(who: &Browser, posting: &Posting, step: PostingStep) -> Reply {
    who.command(&format!("{}/steps", at(posting)), &StepPosting { version: posting.version, step }).await
}

/// Says yes or no to a posting that was read like this.
pub async fn judge(who: &Browser, posting: &Posting, verdict: PostingVerdict) -> Reply {
    who.command(&format!("{}/verdict", at(posting)), &JudgePosting { version: posting.version, verdict }).await
}

/// No, and why.
pub fn returned(why: &str) -> PostingVerdict {
    PostingVerdict::Returned { why: why.to_owned() }
}

/// The draft that was written.
#[track_caller]
pub fn written(reply: &Reply) -> Posting {
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}

/// The posting after a step that was taken.
#[track_caller]
pub fn done(reply: &Reply) -> Posting {
    assert_eq!(reply.status.as_u16(), 200, "{}", reply.text);
    reply.json()
}

/// A company with room for many trainees.
pub async fn large(app: &TestApp, number: u32, municipality: &str) -> Offers {
    let place = PlaceOfWork { permanent: 1_000, municipality: municipality.to_owned(), ..place() };
    Offers::with(app, number, place).await
}
