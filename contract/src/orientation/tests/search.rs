use super::*;
use crate::spelling::{slips_to_beginning, words};
use proptest::prelude::*;

fn first(typed: &str) -> String {
    NameIndex::new(&italian()).find(typed).first().map(|id| id.0.clone()).unwrap_or_default()
}

#[test]
fn accents_capitals_and_apostrophes_do_not_matter() {
    assert_eq!(words("  Addètto all’ACCOGLIENZA, più in là "), ["addetto", "all", "accoglienza", "piu", "in", "la"]);
    assert_eq!(words("qualita\u{300}"), ["qualita"]);
    assert_eq!(first("CONTROLLO QUALITÀ"), "controllore-qualita");
    assert_eq!(first("controllo qualita"), "controllore-qualita");
}

#[test]
fn a_word_may_be_unfinished_or_have_a_slip() {
    for (typed, found) in [
        ("falegn", "falegname"),
        ("faleganme", "falegname"),
        ("elettricsta", "elettricista"),
        ("infermera", "infermiere"),
        ("giornalsita", "giornalista"),
        ("guida turstica", "guida-turistica"),
        ("parucchiera", "parrucchiere"),
        ("idrulico", "idraulico"),
    ] {
        assert_eq!(first(typed), found, "{typed}");
    }
}

#[test]
fn people_find_an_occupation_by_its_everyday_name() {
    for (typed, found) in [
        ("maestra", "insegnante-infanzia"),
        ("pompiere", "vigile-del-fuoco"),
        ("bidello", "collaboratore-scolastico"),
        ("badante", "assistente-domiciliare"),
        ("programmatore", "sviluppatore-software"),
        ("postina", "portalettere"),
        ("muletto", "carrellista"),
    ] {
        assert!(NameIndex::new(&italian()).find(typed).iter().any(|id| id.0 == found), "{typed}");
    }
    assert!(NameIndex::new(&english()).find("plumber").iter().any(|id| id.0 == "idraulico"));
}

#[test]
fn equal_fits_come_by_name_and_then_by_id() {
    let named = |id: &str, name: &str| {
        let text = OccupationText { name: name.into(), ..italian()[&OccupationId("cuoco".into())].clone() };
        (OccupationId(id.into()), text)
    };
    let texts = [named("a", "Guida turistica"), named("c", "Guida alpina"), named("b", "Guida alpina")];
    let index = NameIndex::new(&OccupationTexts::from_iter(texts));
    let found: Vec<&str> = index.find("guida").into_iter().map(|id| id.0.as_str()).collect();
    assert_eq!(found, ["b", "c", "a"]);
}

#[test]
fn the_own_name_comes_before_another_name() {
    assert_eq!(first("cuoco"), "cuoco");
    assert_eq!(first("barista"), "barista");
    assert_eq!(first("geologo"), "geologo");
}

#[test]
fn a_short_word_is_taken_at_its_word() {
    let index = NameIndex::new(&italian());
    let found = index.find("bar");
    assert!(found.iter().all(|id| {
        let text = &italian()[id];
        words(&text.name).iter().chain(words(&text.also.join(" ")).iter()).any(|word| word.starts_with("bar"))
    }));
    assert!(!found.is_empty());
}

#[test]
fn nothing_and_words_that_only_join_find_nothing() {
    for typed in ["", "   ", "di", "o della", "…", "xyzzyx"] {
        assert!(NameIndex::new(&italian()).find(typed).is_empty(), "{typed:?}");
    }
}

#[test]
fn slips_are_counted_to_the_beginning_of_the_word() {
    assert_eq!(slips_to_beginning("cuo", "cuoco", 0), Some(0));
    assert_eq!(slips_to_beginning("couco", "cuoco", 1), Some(1));
    assert_eq!(slips_to_beginning("cuocco", "cuoco", 1), Some(1));
    assert_eq!(slips_to_beginning("cuoca", "cuoco", 0), None);
    assert_eq!(slips_to_beginning("medico", "cuoco", 2), None);
}

proptest! {
    #[test]
    fn whatever_is_typed_is_survived(typed in "\\PC{0,40}") {
        let index = NameIndex::new(&italian());
        let found = index.find(&typed);
        prop_assert!(found.len() <= italian().len());
    }

    #[test]
    fn one_missing_letter_in_a_long_name_still_finds_it(place in 0_usize..180, cut in 0_usize..40) {
        let (id, text) = italian().into_iter().nth(place).unwrap();
        let mut longest: Vec<char> = words(&text.name).into_iter().max_by_key(String::len).unwrap().chars().collect();
        prop_assume!(longest.len() >= 6);
        longest.remove(cut % longest.len());
        let typed: String = longest.into_iter().collect();
        prop_assert!(NameIndex::new(&italian()).find(&typed).contains(&&id), "{typed}");
    }
}
