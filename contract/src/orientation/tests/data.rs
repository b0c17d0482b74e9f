use super::*;
use std::collections::BTreeSet;

#[test]
fn ten_statements_a_letter_and_five_of_them_short() {
    let set = statements();
    for letter in Letter::ALL {
        let count = |form| set.of(form).filter(|statement| statement.letter == letter).count();
        assert_eq!((count(Form::Full), count(Form::Short)), (10, 5), "{letter:?}");
    }
    assert_eq!(set.statements.len(), 60);
}

#[test]
fn statement_names_are_unique_and_begin_with_their_letter() {
    let set = statements();
    let names: BTreeSet<&StatementId> = set.statements.iter().map(|statement| &statement.id).collect();
    assert_eq!(names.len(), set.statements.len());
    for statement in &set.statements {
        let letter = statement.letter.as_char().to_ascii_lowercase();
        assert!(statement.id.as_str().starts_with(letter), "{:?}", statement.id);
    }
}

#[test]
fn every_round_asks_six_different_letters_in_both_forms() {
    let set = statements();
    for form in [Form::Short, Form::Full] {
        let letters: Vec<Letter> = set.of(form).map(|statement| statement.letter).collect();
        assert!(letters.chunks(6).all(|round| round == Letter::ALL), "{form:?}");
    }
    // The short form is the beginning of the full one: who goes on has nothing to answer twice.
    assert!(set.statements.iter().take(30).all(|statement| statement.short));
}

#[test]
fn a_statement_is_one_short_activity_in_the_infinitive() {
    let mut seen = BTreeSet::new();
    for statement in statements().statements {
        let Statement { it, en, .. } = &statement;
        let length = it.chars().count();
        assert!((30..=90).contains(&length), "{length} characters: {it}");
        assert!(en.chars().count() <= 90, "{en}");
        let verb = it.split(' ').next().unwrap();
        assert!(["are", "ere", "ire", "ar", "re"].iter().any(|ending| verb.ends_with(ending)), "{it}");
        assert!(!it.ends_with('.') && !it.contains('/') && !it.contains(" oppure "), "{it}");
        assert!(seen.insert(it.clone()) && seen.insert(en.clone()), "twice: {it}");
    }
}

#[test]
fn there_are_150_occupations_or_more_and_each_is_there_once() {
    let catalogue = occupations();
    let unique = |key: fn(&Occupation) -> String| catalogue.iter().map(key).collect::<BTreeSet<_>>().len();
    assert!(catalogue.len() >= 150, "{}", catalogue.len());
    assert_eq!(unique(|one| one.id.0.clone()), catalogue.len());
    assert_eq!(unique(|one| one.esco.clone()), catalogue.len());
}

#[test]
fn every_occupation_has_an_esco_address_and_figures_on_the_scale() {
    for occupation in occupations() {
        let uuid = occupation.esco.strip_prefix("http://data.europa.eu/esco/occupation/").unwrap();
        assert!(uuid.parse::<uuid::Uuid>().is_ok(), "{}", occupation.esco);
        assert!(occupation.riasec.iter().all(|figure| (100..=700).contains(figure)), "{}", occupation.id.0);
        assert!(pearson(&occupation.riasec, &[1, 2, 3, 4, 5, 6]).is_some(), "{} is level", occupation.id.0);
        let id = &occupation.id.0;
        assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{id}");
    }
}

#[test]
fn an_isco_group_that_is_not_four_digits_is_refused() {
    for wrong in ["", "512", "51200", "51a0", "٥١٢٠"] {
        assert_eq!(IscoGroup::try_from(wrong.to_owned()), Err(NotAnIscoGroup), "{wrong}");
    }
}

#[test]
fn related_occupations_exist_and_are_three_others() {
    let catalogue = occupations();
    let ids: BTreeSet<&OccupationId> = catalogue.iter().map(|one| &one.id).collect();
    for occupation in &catalogue {
        let related: BTreeSet<&OccupationId> = occupation.related.iter().collect();
        assert!(related.len() == 3 && related.is_subset(&ids), "{}", occupation.id.0);
        assert!(!related.contains(&occupation.id), "{}", occupation.id.0);
    }
}

#[test]
fn every_choice_of_every_filter_finds_something() {
    let catalogue = occupations();
    for sector in Sector::ALL {
        assert!(catalogue.iter().filter(|one| one.sector == *sector).count() >= 8, "{sector:?}");
    }
    for education in Education::ALL {
        assert!(catalogue.iter().any(|one| one.education == *education), "{education:?}");
    }
}

#[test]
fn both_languages_have_every_occupation_and_no_other() {
    let ids: BTreeSet<OccupationId> = occupations().into_iter().map(|one| one.id).collect();
    for texts in [italian(), english()] {
        assert_eq!(texts.keys().cloned().collect::<BTreeSet<_>>(), ids);
        let names: BTreeSet<&str> = texts.values().map(|text| text.name.as_str()).collect();
        assert_eq!(names.len(), texts.len(), "two occupations have one name");
    }
}

#[test]
fn every_text_is_whole_and_short() {
    for (id, text) in italian().into_iter().chain(english()) {
        let sentences = text.about.matches(['.', '!', '?']).count();
        assert_eq!(sentences, 2, "{}: {}", id.0, text.about);
        for part in [&text.about, &text.ways] {
            assert!(part.ends_with('.') && part.chars().count() <= 190, "{}: {part}", id.0);
        }
        assert!(!text.also.is_empty() && text.also.iter().all(|other| !other.is_empty()), "{}", id.0);
        assert!(!text.name.contains('/') && !text.about.contains('\''), "{}", id.0);
    }
}
