use super::*;
use contract::accounts::{CvLanguage, LanguageLevel};

fn step(what: &str) -> CvStep {
    let text = "Caffè, cassa e\nsorrisi 🙂".to_owned();
    CvStep { what: what.to_owned(), place: "Matera".to_owned(), period: String::new(), text }
}

#[test]
fn every_cv_has_a_document() {
    let spoken = |level| CvLanguage { name: "Русский".to_owned(), level };
    let full = Cv {
        about: "Mi piace stare con le persone.\n\nE i conti: 2 < 3, #uno, *due*, $tre$, \\quattro.".to_owned(),
        experience: vec![step("Barista"); 10],
        education: vec![step("Liceo"), step("Курсы")],
        languages: LanguageLevel::ALL.map(spoken).into(),
        skills: vec!["Patente B".to_owned(), "🙂".to_owned()],
    };
    let little = Cv { skills: vec!["Patente B".to_owned()], ..Cv::default() };
    for (language, name) in [(Language::It, "Anna Prova"), (Language::En, ""), (Language::It, "Мария Иванова")]
    {
        for cv in [&full, &little, &Cv { about: "a".repeat(600), ..Cv::default() }] {
            let reach = vec!["+39 333 1234567".to_owned(), "anna@example.org".to_owned()];
            assert!(of(language, name, reach, cv).unwrap().len() > 5_000, "{language:?} {name}");
        }
    }
}

#[test]
fn every_level_has_words_in_each_language() {
    for (language, _) in WORDS {
        let words = words(language).unwrap();
        for level in LanguageLevel::ALL {
            assert_ne!(said(&words, &format!("level_{}", word(&level).unwrap())), "", "{level:?}");
        }
    }
    let keys = |language| words(language).unwrap().into_keys().collect::<Vec<_>>();
    assert_eq!(keys(Language::It), keys(Language::En));
}

/// The screen and the paper call a level the same; on paper it stands within a line.
#[test]
fn the_levels_are_called_as_in_the_app() {
    for (language, file) in [(Language::It, "it"), (Language::En, "en")] {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/text/locales");
        let app = std::fs::read_to_string(format!("{root}/{file}/cv.json")).unwrap();
        let app: Words = serde_json::from_str(&app).unwrap();
        for (key, level) in words(language).unwrap().iter().filter(|(key, _)| key.starts_with("level_")) {
            assert_eq!(app[key].to_lowercase(), level.to_lowercase(), "{file} {key}");
        }
    }
}
