//! What tests about applications need: what somebody writes, and what a company answers.

use contract::accounts::Cv;
use contract::ids::ApplicationId;
use contract::traineeships::{
    AnswerByLink, AnswerLink, AnsweredQuestion, Application, Apply, CompanyAnswer, CoverLetter, Posting,
    ReceivedApplication, Reply as CompanyReply, ShownContact, TimelineEntry, TimelineEvent,
};
use uuid::Uuid;

use super::{Browser, Reply, TestApp};

/// The shortest file that passes for a PDF.
pub const PDF: &str = "%PDF-1.4\nuno\nstartxref\n0\n%%EOF\n";

/// What somebody writes to the posting of tests, with nothing wrong in it.
pub fn apply() -> Apply {
    let answer = AnsweredQuestion { question: "Puoi cominciare alle sei?".into(), answer: "Sì.".into() };
    let letter = CoverLetter {
        why: "Mi piace il pane.".into(),
        brings: "Ho aiutato mio zio.".into(),
        available: "Dal 10 gennaio.".into(),
        answers: vec![answer],
    };
    Apply { id: ApplicationId(Uuid::now_v7()), letter, cv: None, with_file: false, shows: ShownContact::default() }
}

/// Asks to apply.
pub async fn ask(who: &Browser, posting: &Posting, body: &Apply) -> Reply {
    who.command(&format!("/postings/{}/applications", posting.id), body).await
}

/// Applies.
pub async fn applied(who: &Browser, posting: &Posting) -> Application {
    let reply = ask(who, posting, &apply()).await;
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}

/// Applies with a CV and a PDF.
pub async fn applied_with_papers(who: &Browser, posting: &Posting) -> Application {
    keep_pdf(who, PDF).await;
    let cv = Cv { about: "Mi alzo presto volentieri.".into(), ..Cv::default() };
    let reply = ask(who, posting, &Apply { cv: Some(cv), with_file: true, ..apply() }).await;
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}

/// Keeps a PDF in the profile.
pub async fn keep_pdf(who: &Browser, pdf: &'static str) {
    let request = who.request(reqwest::Method::PUT, "/me/cv/file").header("content-type", "application/pdf");
    let reply = Reply::of(request.body(pdf)).await;
    assert_eq!(reply.status.as_u16(), 200, "{}", reply.text);
}

/// The address of an application for those who act for the company.
pub fn at(posting: &Posting, application: ApplicationId) -> String {
    format!("/companies/{}/postings/{}/applications/{application}", posting.company, posting.id)
}

/// An answer without words.
pub fn only(answer: CompanyAnswer) -> CompanyReply {
    CompanyReply { answer: Some(answer), ..CompanyReply::default() }
}

/// Words without an answer.
pub fn words(words: &str) -> CompanyReply {
    CompanyReply { words: words.to_owned(), ..CompanyReply::default() }
}

/// The company answers.
pub async fn reply(who: &Browser, posting: &Posting, application: ApplicationId, body: &CompanyReply) -> Reply {
    who.command(&format!("{}/replies", at(posting, application)), body).await
}

/// The last link in the mails that were sent so far.
pub async fn last_link(app: &TestApp) -> String {
    links(app).await.pop().expect("a mail with a link")
}

/// Every link in the mails that were sent so far, in order.
pub async fn links(app: &TestApp) -> Vec<String> {
    // A turn sends some of what waits.
    let mut mails = Vec::new();
    loop {
        let sent = app.mails().await;
        if sent.len() == mails.len() {
            break;
        }
        mails = sent;
    }
    // Quoted-printable breaks long lines.
    let whole = mails.iter().map(|mail| mail.replace("=\r\n", "").replace("=\n", ""));
    whole.filter_map(|mail| mail.split_once("/answer#").map(|(_, rest)| rest[..64].to_owned())).collect()
}

/// Opens a link.
pub async fn open(who: &Browser, link: &str) -> Reply {
    who.post("/application-answers/open", &AnswerLink { link: link.to_owned() }).await
}

/// Answers by a link.
pub async fn answer(who: &Browser, link: &str, reply: CompanyReply) -> Reply {
    who.post("/application-answers", &AnswerByLink { link: link.to_owned(), reply }).await
}

/// Asks for a new link.
pub async fn new_link(who: &Browser, link: &str) -> Reply {
    who.post("/application-answers/new-link", &AnswerLink { link: link.to_owned() }).await
}

/// What stands in a timeline.
pub fn events(timeline: &[TimelineEntry]) -> Vec<TimelineEvent> {
    timeline.iter().map(|entry| entry.event).collect()
}

/// Reads an application as who wrote it.
pub async fn own(who: &Browser, application: ApplicationId) -> Application {
    who.get(&format!("/applications/{application}")).await.json()
}

/// Reads an application as the company.
pub async fn received(who: &Browser, posting: &Posting, application: ApplicationId) -> ReceivedApplication {
    who.get(&at(posting, application)).await.json()
}
