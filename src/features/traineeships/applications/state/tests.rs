use super::*;
use crate::offline::outbox::{Answer, ApplicationRequest, Command, Entry, EntryId, Offer, Owner, Refusal, State};
use contract::accounts::{Cv, CvFile, Language, Me, MyCv, Role};
use contract::ids::{ApplicationId, PersonId, PostingId};
use contract::problem::{Code, FieldError, Problem};
use contract::time::Instant;
use contract::traineeships::{AnsweredQuestion, ApplicationList, ApplicationStatus, ApplicationSummary};
use uuid::Uuid;

fn now() -> Instant {
    "2026-11-30T12:00:00Z".parse().unwrap()
}

fn typed() -> Typed {
    Typed { why: "Mi piace il pane.".into(), available: "Da subito".into(), ..Typed::default() }
}

fn with_cv() -> MyCv {
    let cv = Cv { about: "Ho tanta voglia di imparare.".into(), ..Cv::default() };
    MyCv { cv, saved_at: Some(now()), file: Some(CvFile { size: 9, saved_at: now() }) }
}

fn me(email: Option<&str>) -> Me {
    Me {
        id: PersonId(Uuid::from_u128(1)),
        role: Role::Citizen,
        centre: None,
        name: Some("Anna".into()),
        birth_date: None,
        email: email.map(str::to_owned),
        phone: None,
        language: Language::It,
        demonstration: false,
    }
}

fn summary(number: u128, posting: u128, status: ApplicationStatus) -> ApplicationSummary {
    ApplicationSummary {
        id: ApplicationId(Uuid::from_u128(number)),
        posting: PostingId(Uuid::from_u128(posting)),
        title: "Aiuto al forno".into(),
        company_name: "Forno".into(),
        sent_at: now(),
        status,
        status_since: now(),
    }
}

fn entry(number: u128, posting: u128, request: ApplicationRequest) -> Entry {
    let offer = Offer { title: String::new(), company_name: String::new(), open_until: now().date_naive() };
    let (application, posting) = (ApplicationId(Uuid::from_u128(number)), PostingId(Uuid::from_u128(posting)));
    let command = Command::Application { application, posting, offer, request };
    Entry::new(EntryId(Uuid::from_u128(number)), Owner::Person(PersonId(Uuid::from_u128(1))), 0, command, now())
}

fn apply(number: u128, posting: u128) -> Entry {
    let apply = typed().apply(ApplicationId(Uuid::from_u128(number)), None, None).unwrap();
    entry(number, posting, ApplicationRequest::Apply(Box::new(apply)))
}

#[test]
fn an_answer_stays_with_its_question() {
    let questions = |all: &[&str]| all.iter().map(|one| String::from(*one)).collect::<Vec<_>>();
    let mut first = typed().for_questions(&questions(&["Hai la patente?", "Come arrivi?"]));
    first.answers[1].answer = "In autobus".into();
    let now = first.for_questions(&questions(&["Come arrivi?", "Quando puoi?"]));
    let pair = |question: &str, answer: &str| AnsweredQuestion { question: question.into(), answer: answer.into() };
    assert_eq!(now.answers, [pair("Come arrivi?", "In autobus"), pair("Quando puoi?", "")]);
    assert_eq!(now.wrong(), [FieldError::new("answers.1.answer", Code::Required)]);
}

#[test]
fn what_is_wrong_is_named_as_the_form_names_it() {
    let fields = Typed::default().wrong().into_iter().map(|error| error.field).collect::<Vec<_>>();
    assert_eq!(fields, ["why", "available"]);
    assert_eq!(fields.iter().map(|field| Step::of(field)).collect::<Vec<_>>(), [Step::Why, Step::When]);
}

#[test]
fn the_fullest_goes_with_it_until_the_person_says_otherwise() {
    let mine = with_cv();
    assert_eq!(choices(None), [CvChoice::Nothing]);
    assert_eq!(typed().goes_with(Some(&mine)), CvChoice::Built);
    let file = Typed { cv: Some(CvChoice::File), ..typed() };
    assert_eq!(file.goes_with(Some(&mine)), CvChoice::File);
    let without_file = MyCv { file: None, ..mine.clone() };
    assert_eq!(file.goes_with(Some(&without_file)), CvChoice::Built, "the PDF was taken out of the profile");
    let sent = Typed { cv: Some(CvChoice::Nothing), ..typed() }.sent(Some(&mine));
    assert_eq!((sent.cv, sent.has_file), (None, false));
}

#[test]
fn nothing_is_shown_that_the_profile_does_not_have() {
    let all = Typed { shows_email: true, shows_phone: true, ..typed() };
    let shown = |me: Option<&Me>| (all.shows(me).email, all.shows(me).phone);
    assert_eq!(shown(Some(&me(Some("anna@example.org")))), (true, false));
    assert_eq!(shown(None), (false, false));
    assert!(!typed().shows(Some(&me(Some("anna@example.org")))).email, "nothing is shown that was not ticked");
}

#[test]
fn what_was_asked_for_comes_before_what_the_server_said_last() {
    let own = ApplicationList {
        applications: vec![summary(1, 7, ApplicationStatus::Withdrawn), summary(2, 7, ApplicationStatus::Sent)],
        next: None,
    };
    let posting = PostingId(Uuid::from_u128(7));
    let counts = summary(2, 7, ApplicationStatus::Sent);
    assert_eq!(standing(&[], Some(&own), posting), Standing::Applied(counts));
    let entries = [apply(3, 7), apply(4, 7), apply(5, 8), entry(4, 7, ApplicationRequest::Withdraw {})];
    assert_eq!(standing(&entries, Some(&own), posting), Standing::Asked(Box::new(apply(4, 7))));
    let withdrawn = ApplicationList { applications: vec![summary(1, 7, ApplicationStatus::Withdrawn)], next: None };
    assert_eq!(standing(&[], Some(&withdrawn), posting), Standing::Free);
    assert_eq!(standing(&entries[2..], None, posting), Standing::Free);
}

#[test]
fn the_page_shows_the_form_only_to_who_can_send_it() {
    let asked = |state: State| Standing::Asked(Box::new(Entry { state, ..apply(4, 7) }));
    let refused = |code: Code| {
        let problem = serde_json::json!({ "type": "about:blank", "title": "", "status": 409, "code": code });
        let problem: Problem = serde_json::from_value(problem).unwrap();
        asked(State::Refused { refusal: Refusal::Problem(Box::new(problem)) })
    };
    let (id, application) = (EntryId(Uuid::from_u128(4)), ApplicationId(Uuid::from_u128(4)));
    assert_eq!(face(Standing::Free, true), Face::Form);
    assert_eq!(face(Standing::Free, false), Face::NotOpen(None));
    assert_eq!(face(asked(State::Saved), false), Face::Asked(id), "only the server says that it is too late");
    assert_eq!(face(asked(State::Confirmed { answer: Answer::Done }), true), Face::Arrived(id, application));
    assert_eq!(face(refused(Code::AlreadyApplied), true), Face::Already(id));
    assert_eq!(face(refused(Code::PostingNotOpen), true), Face::NotOpen(Some(id)));
    assert_eq!(face(refused(Code::NoCvFile), true), Face::FormAgain(id), "the words are there to be sent again");
    assert_eq!(face(asked(State::Expired), false), Face::NotOpen(Some(id)));
}
