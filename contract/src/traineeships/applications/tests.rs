use super::*;
use crate::accounts::Cv;
use crate::ids::{ApplicationId, TalkId};
use crate::problem::{Code, FieldError};
use crate::traineeships::MOST_QUESTIONS;

fn letter() -> CoverLetter {
    CoverLetter {
        why: "Mi piace il pane.".to_owned(),
        available: "Dal 10 gennaio.".to_owned(),
        ..CoverLetter::default()
    }
}

fn apply(letter: CoverLetter, cv: Option<Cv>) -> Apply {
    Apply { id: ApplicationId(uuid::Uuid::nil()), letter, cv, with_file: false, shows: ShownContact::default() }
}

#[test]
fn what_is_over_has_no_answer_any_more_and_only_a_yes_can_be_withdrawn() {
    use ApplicationStatus as S;
    for status in S::ALL {
        let answered = status.after(ApplicationEvent::Answer(CompanyAnswer::Interview));
        assert_eq!(answered.is_some(), !status.is_over(), "{status:?}");
        let withdrawn = status.after(ApplicationEvent::Withdraw);
        assert_eq!(withdrawn.is_some(), !matches!(status, S::Declined | S::Withdrawn), "{status:?}");
    }
}

#[test]
fn each_status_has_its_word_on_the_wire() {
    for status in ApplicationStatus::ALL {
        assert_eq!(serde_json::to_value(status).unwrap(), status.as_str());
    }
}

#[test]
fn a_letter_says_why_and_when_and_answers_what_is_asked() {
    assert_eq!(letter().checked(), Ok(letter()));
    let answer = AnsweredQuestion { question: "Hai la patente?".to_owned(), answer: " ".to_owned() };
    let empty = CoverLetter { answers: vec![answer], ..CoverLetter::default() };
    let fields = ["letter.why", "letter.available", "letter.answers.0.answer"];
    assert_eq!(empty.checked(), Err(fields.map(|field| FieldError::new(field, Code::Required)).to_vec()));
    let many = vec![AnsweredQuestion { question: "a".to_owned(), answer: "b".to_owned() }; MOST_QUESTIONS + 1];
    let many = CoverLetter { answers: many, ..letter() };
    assert_eq!(many.checked(), Err(vec![FieldError::new("letter.answers", Code::TooLong)]));
}

#[test]
fn a_cv_with_nothing_in_it_is_none_and_one_too_long_names_its_field() {
    assert_eq!(apply(letter(), Some(Cv::default())).checked().unwrap().cv, None);
    let long = Cv { about: "a".repeat(601), ..Cv::default() };
    assert_eq!(apply(letter(), Some(long)).checked(), Err(vec![FieldError::new("cv.about", Code::TooLong)]));
}

#[test]
fn a_reply_is_an_answer_or_words() {
    let only = |answer, words: &str| Reply { answer, words: words.to_owned(), talk: None }.checked("");
    assert!(only(Some(CompanyAnswer::No), "").is_ok());
    assert!(only(None, "Ciao").is_ok());
    assert_eq!(only(None, " "), Err(vec![FieldError::new("words", Code::Required)]));
    let long = "a".repeat(LONGEST_MESSAGE + 1);
    assert_eq!(only(Some(CompanyAnswer::Yes), &long), Err(vec![FieldError::new("words", Code::TooLong)]));
}

#[test]
fn a_talk_is_proposed_with_an_interview_and_called_off_without_an_answer() {
    use CompanyAnswer::{Interview, Later, No, Yes};
    let propose = |start: &str| {
        let (centre, date) = ("cpi-matera".parse().unwrap(), "2026-12-01".parse().unwrap());
        let (id, start) = (TalkId(uuid::Uuid::nil()), start.parse().unwrap());
        TalkStep::Propose(ProposeTalk { id, centre, date, start, fold: None, length: TalkLength::HalfHour })
    };
    let call_off = || TalkStep::CallOff(NamedTalk { talk: TalkId(uuid::Uuid::nil()) });
    let fields = |answer, talk| {
        let checked = Reply { answer, talk: Some(talk), words: String::new() }.checked("reply.");
        checked.err().unwrap_or_default().into_iter().map(|error| (error.field, error.code)).collect::<Vec<_>>()
    };
    for answer in [None, Some(Interview)] {
        assert_eq!(fields(answer, propose("10:15")), [], "{answer:?}");
    }
    for answer in [Later, No, Yes] {
        assert_eq!(fields(Some(answer), propose("10:15")), [("reply.talk".to_owned(), Code::OutOfRange)]);
    }
    let start = "reply.talk.propose.start".to_owned();
    assert_eq!(fields(None, propose("10:10")), [(start, Code::NotOnQuarterHour)]);
    assert_eq!(fields(None, call_off()), []);
    assert_eq!(fields(Some(Interview), call_off()), [("reply.talk".to_owned(), Code::OutOfRange)]);
}

#[test]
fn a_reply_without_a_talk_is_written_as_before() {
    let reply = Reply { answer: None, words: "Ciao".to_owned(), talk: None };
    assert_eq!(serde_json::to_string(&reply).unwrap(), r#"{"answer":null,"words":"Ciao"}"#);
}

#[test]
fn a_link_is_sixty_four_hexadecimal_digits() {
    assert!(is_answer_link(&"0a".repeat(32)));
    for no in ["", "0a", &"0A".repeat(32), &"0g".repeat(32), &"0a".repeat(33)] {
        assert!(!is_answer_link(no), "{no}");
    }
}
