//! The words of applications for the person who writes them and for the company.

use crate::platform::clock;
use crate::text::{self, I18n, t_string};
use contract::accounts::LanguageLevel;
use contract::time::Instant;
use contract::traineeships::{ApplicationStatus, CompanyAnswer, TimelineEvent};

/// Where an application stands, for the person who wrote it.
pub fn status(i18n: I18n, status: ApplicationStatus) -> &'static str {
    match status {
        ApplicationStatus::Sent => t_string!(i18n, applications.status_sent),
        ApplicationStatus::Interview => t_string!(i18n, applications.status_interview),
        ApplicationStatus::Later => t_string!(i18n, applications.status_later),
        ApplicationStatus::Declined => t_string!(i18n, applications.status_declined),
        ApplicationStatus::Accepted => t_string!(i18n, applications.status_accepted),
        ApplicationStatus::Withdrawn => t_string!(i18n, applications.status_withdrawn),
    }
}

/// What comes next for the person.
pub fn what_next(i18n: I18n, status: ApplicationStatus) -> &'static str {
    match status {
        ApplicationStatus::Sent => t_string!(i18n, applications.next_sent),
        ApplicationStatus::Interview => t_string!(i18n, applications.next_interview),
        ApplicationStatus::Later => t_string!(i18n, applications.next_later),
        ApplicationStatus::Declined => t_string!(i18n, applications.next_declined),
        ApplicationStatus::Accepted => t_string!(i18n, applications.next_accepted),
        ApplicationStatus::Withdrawn => t_string!(i18n, applications.next_withdrawn),
    }
}

/// What has happened, for the person.
pub fn event(i18n: I18n, event: TimelineEvent) -> &'static str {
    match event {
        TimelineEvent::Sent => t_string!(i18n, applications.event_sent),
        TimelineEvent::Opened => t_string!(i18n, applications.event_opened),
        TimelineEvent::Interview => t_string!(i18n, applications.event_interview),
        TimelineEvent::Later => t_string!(i18n, applications.event_later),
        TimelineEvent::Declined => t_string!(i18n, applications.event_declined),
        TimelineEvent::Accepted => t_string!(i18n, applications.event_accepted),
        TimelineEvent::CompanyWrote => t_string!(i18n, applications.event_company_wrote),
        TimelineEvent::PersonWrote => t_string!(i18n, applications.event_person_wrote),
        TimelineEvent::Withdrawn => t_string!(i18n, applications.event_withdrawn),
        TimelineEvent::Reminded => t_string!(i18n, applications.event_reminded),
        TimelineEvent::PostingClosed => t_string!(i18n, applications.event_closed),
        TimelineEvent::TalkProposed => t_string!(i18n, applications.event_talk_proposed),
        TimelineEvent::TalkAccepted => t_string!(i18n, applications.event_talk_accepted),
        TimelineEvent::TalkDeclined => t_string!(i18n, applications.event_talk_declined),
        TimelineEvent::TalkCalledOff => t_string!(i18n, applications.event_talk_called_off),
        TimelineEvent::TalkGivenUp => t_string!(i18n, applications.event_talk_given_up),
    }
}

/// Where an application stands, for the company.
pub fn received_status(i18n: I18n, status: ApplicationStatus) -> &'static str {
    match status {
        ApplicationStatus::Sent => t_string!(i18n, received.status_sent),
        ApplicationStatus::Interview => t_string!(i18n, received.status_interview),
        ApplicationStatus::Later => t_string!(i18n, received.status_later),
        ApplicationStatus::Declined => t_string!(i18n, received.status_declined),
        ApplicationStatus::Accepted => t_string!(i18n, received.status_accepted),
        ApplicationStatus::Withdrawn => t_string!(i18n, received.status_withdrawn),
    }
}

/// What has happened, for the company.
pub fn received_event(i18n: I18n, event: TimelineEvent) -> &'static str {
    match event {
        TimelineEvent::Sent => t_string!(i18n, received.event_sent),
        TimelineEvent::Opened => t_string!(i18n, received.event_opened),
        TimelineEvent::Interview => t_string!(i18n, received.event_interview),
        TimelineEvent::Later => t_string!(i18n, received.event_later),
        TimelineEvent::Declined => t_string!(i18n, received.event_declined),
        TimelineEvent::Accepted => t_string!(i18n, received.event_accepted),
        TimelineEvent::CompanyWrote => t_string!(i18n, received.event_company_wrote),
        TimelineEvent::PersonWrote => t_string!(i18n, received.event_person_wrote),
        TimelineEvent::Withdrawn => t_string!(i18n, received.event_withdrawn),
        TimelineEvent::Reminded => t_string!(i18n, received.event_reminded),
        TimelineEvent::PostingClosed => t_string!(i18n, received.event_closed),
        TimelineEvent::TalkProposed => t_string!(i18n, received.event_talk_proposed),
        TimelineEvent::TalkAccepted => t_string!(i18n, received.event_talk_accepted),
        TimelineEvent::TalkDeclined => t_string!(i18n, received.event_talk_declined),
        TimelineEvent::TalkCalledOff => t_string!(i18n, received.event_talk_called_off),
        TimelineEvent::TalkGivenUp => t_string!(i18n, received.event_talk_given_up),
    }
}

/// What a company can answer.
pub fn answer(i18n: I18n, answer: CompanyAnswer) -> &'static str {
    match answer {
        CompanyAnswer::Interview => t_string!(i18n, received.answer_interview),
        CompanyAnswer::Yes => t_string!(i18n, received.answer_yes),
        CompanyAnswer::Later => t_string!(i18n, received.answer_later),
        CompanyAnswer::No => t_string!(i18n, received.answer_no),
    }
}

/// How well somebody speaks a language.
pub fn level(i18n: I18n, level: LanguageLevel) -> &'static str {
    match level {
        LanguageLevel::A1 => t_string!(i18n, received.level_a1),
        LanguageLevel::A2 => t_string!(i18n, received.level_a2),
        LanguageLevel::B1 => t_string!(i18n, received.level_b1),
        LanguageLevel::B2 => t_string!(i18n, received.level_b2),
        LanguageLevel::C1 => t_string!(i18n, received.level_c1),
        LanguageLevel::C2 => t_string!(i18n, received.level_c2),
        LanguageLevel::Native => t_string!(i18n, received.level_native),
    }
}

/// `giovedì 3 dicembre, 15:04`, by the device's clock.
pub fn moment(i18n: I18n, at: Instant) -> String {
    let local = clock::local(at);
    format!("{}, {}", text::day(i18n, local.date()), text::time(local.time()))
}

/// `giovedì 3 dicembre`, by the device's clock.
pub fn day(i18n: I18n, at: Instant) -> String {
    text::day(i18n, clock::local(at).date())
}
