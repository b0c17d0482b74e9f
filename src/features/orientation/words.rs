//! The words for what the contract says of interests and occupations.

pub mod request;

use crate::platform::clock;
use crate::text::{self, I18n, t_string};
use contract::orientation::{Answer, Education, Letter, Sector, Setting, With};
use contract::time::Instant;

/// A day by the device's clock, such as `25 novembre 2026`, with its weekday.
pub fn day_of(i18n: I18n, at: Instant) -> String {
    text::day_and_year(i18n, clock::local(at).date())
}

/// The time of the day by the device's clock.
pub fn time_of(at: Instant) -> String {
    text::time(clock::local(at).time())
}

/// An interest, as people say it.
pub fn letter(i18n: I18n, letter: Letter) -> &'static str {
    match letter {
        Letter::Realistic => t_string!(i18n, orientation.letter_r),
        Letter::Investigative => t_string!(i18n, orientation.letter_i),
        Letter::Artistic => t_string!(i18n, orientation.letter_a),
        Letter::Social => t_string!(i18n, orientation.letter_s),
        Letter::Enterprising => t_string!(i18n, orientation.letter_e),
        Letter::Conventional => t_string!(i18n, orientation.letter_c),
    }
}

/// The interest's name in Holland's model.
pub fn model(i18n: I18n, letter: Letter) -> &'static str {
    match letter {
        Letter::Realistic => t_string!(i18n, orientation.model_r),
        Letter::Investigative => t_string!(i18n, orientation.model_i),
        Letter::Artistic => t_string!(i18n, orientation.model_a),
        Letter::Social => t_string!(i18n, orientation.model_s),
        Letter::Enterprising => t_string!(i18n, orientation.model_e),
        Letter::Conventional => t_string!(i18n, orientation.model_c),
    }
}

/// What somebody with this interest likes.
pub fn about(i18n: I18n, letter: Letter) -> &'static str {
    match letter {
        Letter::Realistic => t_string!(i18n, orientation.about_r),
        Letter::Investigative => t_string!(i18n, orientation.about_i),
        Letter::Artistic => t_string!(i18n, orientation.about_a),
        Letter::Social => t_string!(i18n, orientation.about_s),
        Letter::Enterprising => t_string!(i18n, orientation.about_e),
        Letter::Conventional => t_string!(i18n, orientation.about_c),
    }
}

/// An answer.
pub fn answer(i18n: I18n, answer: Answer) -> &'static str {
    match answer {
        Answer::NotAtAll => t_string!(i18n, orientation.answer_1),
        Answer::Little => t_string!(i18n, orientation.answer_2),
        Answer::Unsure => t_string!(i18n, orientation.answer_3),
        Answer::Fairly => t_string!(i18n, orientation.answer_4),
        Answer::VeryMuch => t_string!(i18n, orientation.answer_5),
    }
}

/// Why an occupation is there, in one sentence, from the person's strongest interests that it answers.
pub fn why(i18n: I18n, shared: &[Letter]) -> String {
    let name = |letter: &Letter| self::letter(i18n, *letter);
    match shared {
        [] => t_string!(i18n, orientation.why_none).to_owned(),
        [one] => t_string!(i18n, orientation.why_one, first = name(one)),
        [one, two] => t_string!(i18n, orientation.why_two, first = name(one), second = name(two)),
        [one, two, three, ..] => {
            t_string!(i18n, orientation.why_three, first = name(one), second = name(two), third = name(three))
        }
    }
}

/// The usual title.
pub fn education(i18n: I18n, education: Education) -> &'static str {
    match education {
        Education::None => t_string!(i18n, orientation.education_none),
        Education::Qualification => t_string!(i18n, orientation.education_qualification),
        Education::Diploma => t_string!(i18n, orientation.education_diploma),
        Education::Its => t_string!(i18n, orientation.education_its),
        Education::Degree => t_string!(i18n, orientation.education_degree),
        Education::Master => t_string!(i18n, orientation.education_master),
    }
}

/// A part of the region's work.
pub fn sector(i18n: I18n, sector: Sector) -> &'static str {
    match sector {
        Sector::Tourism => t_string!(i18n, orientation.sector_tourism),
        Sector::Culture => t_string!(i18n, orientation.sector_culture),
        Sector::Farming => t_string!(i18n, orientation.sector_farming),
        Sector::Food => t_string!(i18n, orientation.sector_food),
        Sector::Mechanics => t_string!(i18n, orientation.sector_mechanics),
        Sector::Energy => t_string!(i18n, orientation.sector_energy),
        Sector::Crafts => t_string!(i18n, orientation.sector_crafts),
        Sector::Building => t_string!(i18n, orientation.sector_building),
        Sector::Health => t_string!(i18n, orientation.sector_health),
        Sector::Digital => t_string!(i18n, orientation.sector_digital),
        Sector::Logistics => t_string!(i18n, orientation.sector_logistics),
        Sector::Commerce => t_string!(i18n, orientation.sector_commerce),
        Sector::Public => t_string!(i18n, orientation.sector_public),
        Sector::Environment => t_string!(i18n, orientation.sector_environment),
        Sector::School => t_string!(i18n, orientation.sector_school),
    }
}

/// Where the day is spent.
pub fn setting(i18n: I18n, setting: Setting) -> &'static str {
    match setting {
        Setting::Indoors => t_string!(i18n, orientation.indoors),
        Setting::Outdoors => t_string!(i18n, orientation.outdoors),
        Setting::Both => t_string!(i18n, orientation.both_settings),
    }
}

/// What it is spent on.
pub fn with(i18n: I18n, with: With) -> &'static str {
    match with {
        With::People => t_string!(i18n, orientation.people),
        With::Things => t_string!(i18n, orientation.things),
        With::Both => t_string!(i18n, orientation.both_with),
    }
}
