//! The words of talks for the person and for the company.

use super::state::TalkFace;
use crate::text::{self, I18n, t_string};
use contract::traineeships::{Talk, TalkLength};

/// Where a talk stands, in two words and in a sentence with what comes next.
pub type Says = (&'static str, &'static str);

/// For the person.
pub fn for_person(i18n: I18n, face: TalkFace) -> Says {
    match face {
        TalkFace::Proposed => {
            (t_string!(i18n, applications.talk_proposed), t_string!(i18n, applications.talk_proposed_text))
        }
        TalkFace::Accepted => {
            (t_string!(i18n, applications.talk_accepted), t_string!(i18n, applications.talk_accepted_text))
        }
        TalkFace::Declined => {
            (t_string!(i18n, applications.talk_declined), t_string!(i18n, applications.talk_declined_text))
        }
        TalkFace::CalledOff => {
            (t_string!(i18n, applications.talk_called_off), t_string!(i18n, applications.talk_called_off_text))
        }
        TalkFace::Lapsed => (t_string!(i18n, applications.talk_lapsed), t_string!(i18n, applications.talk_lapsed_text)),
        TalkFace::Over => (t_string!(i18n, applications.talk_over), t_string!(i18n, applications.talk_over_text)),
    }
}

/// For the company.
pub fn for_company(i18n: I18n, face: TalkFace) -> Says {
    let again = t_string!(i18n, received.talk_again_text);
    match face {
        TalkFace::Proposed => (t_string!(i18n, received.talk_proposed), t_string!(i18n, received.talk_proposed_text)),
        TalkFace::Accepted => (t_string!(i18n, received.talk_accepted), t_string!(i18n, received.talk_accepted_text)),
        TalkFace::Declined => (t_string!(i18n, received.talk_declined), again),
        TalkFace::CalledOff => (t_string!(i18n, received.talk_called_off), again),
        TalkFace::Lapsed => (t_string!(i18n, received.talk_lapsed), again),
        TalkFace::Over => (t_string!(i18n, received.talk_over), t_string!(i18n, received.talk_over_text)),
    }
}

/// How long.
pub fn length(i18n: I18n, length: TalkLength) -> &'static str {
    match length {
        TalkLength::HalfHour => t_string!(i18n, received.meet_half_hour),
        TalkLength::Hour => t_string!(i18n, received.meet_hour),
    }
}

/// `martedì 1 dicembre`, by the centre's clock.
pub fn day(i18n: I18n, talk: &Talk) -> String {
    text::day(i18n, talk.date)
}

/// `10:00–11:00`, by the centre's clock.
pub fn times(talk: &Talk) -> String {
    format!("{}–{}", talk.start, talk.end)
}
