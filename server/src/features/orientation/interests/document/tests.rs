use super::*;
use contract::orientation::{Form, Scored, Totals};
use serde_json::Value;

fn saved(totals: [u16; 6]) -> SavedInterests {
    let totals = Totals(totals);
    let scored = Scored { totals, profile: totals.profile(), pattern: AnswerPattern::Varied, answered: 60 };
    let saved_at = "2026-11-25T23:30:00Z".parse().unwrap();
    SavedInterests { version: 1, form: Form::Full, answers: Default::default(), dropped: 0, scored, saved_at }
}

/// The screen and the paper say the same.
#[test]
fn the_words_are_those_of_the_app() {
    for (language, file) in [(Language::It, "it"), (Language::En, "en")] {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/text/locales");
        let app = std::fs::read_to_string(format!("{root}/{file}/orientation.json")).unwrap();
        let app: Value = serde_json::from_str(&app).unwrap();
        let words = words(language).unwrap();
        let own: Vec<_> = words.keys().filter(|key| app.get(key).is_none()).collect();
        assert_eq!(own, ["saved", "table_title"]);
        for (key, word) in words.iter().filter(|(key, _)| app.get(key).is_some()) {
            assert_eq!(app[key], Value::String(word.clone()), "{file} {key}");
        }
    }
}

#[test]
fn figures_are_rounded_as_on_the_screen() {
    for (hundredths, it, en) in [(100, "1,0", "1.0"), (314, "3,1", "3.1"), (315, "3,2", "3.2"), (500, "5,0", "5.0")] {
        assert_eq!(decimal(Language::It, hundredths), it);
        assert_eq!(decimal(Language::En, hundredths), en);
    }
}

#[test]
fn every_result_has_a_document() {
    for totals in [[500, 400, 200, 100, 200, 310], [300; 6], [100, 500, 100, 500, 100, 500]] {
        for (language, name) in [(Language::It, "Anna Prova"), (Language::En, ""), (Language::It, "Мария Иванова")]
        {
            assert!(of(language, name, &saved(totals)).unwrap().len() > 5_000, "{totals:?} {name}");
        }
    }
}
