use super::*;
use chrono::NaiveDate;
use contract::ids::PostingId;
use contract::traineeships::{NAMED_IN_A_MAIL, PostingKind};
use uuid::Uuid;

const SITE: &str = "https://lavoro.example";

fn posting(title: &str, municipality: &str) -> FoundPosting {
    FoundPosting {
        id: PostingId(Uuid::nil()),
        kind: PostingKind::Traineeship,
        title: title.into(),
        company_name: "Forno di prova".into(),
        municipality: municipality.into(),
        weekly_hours: 30,
        allowance_cents: 50_000,
        places: 1,
        starts_on: NaiveDate::MIN,
        open_until: NaiveDate::MIN,
        is_accessibility_declared: false,
        occupation: None,
    }
}

fn search() -> PostingSearch {
    PostingSearch { words: "caffè bar".into(), near: Some("Matera".into()), ..PostingSearch::default() }
}

fn told(language: Language, search: &PostingSearch, count: u32) -> (String, String) {
    let named = vec![posting("Barista", "Matera"); count.min(NAMED_IN_A_MAIL) as usize];
    letter(language, &Told { search, count, named: &named, site: SITE })
}

#[test]
fn one_is_told_by_its_name_with_the_way_to_the_search_and_the_way_to_stop() {
    let (subject, text) = told(Language::It, &search(), 1);
    assert_eq!(subject, "Un annuncio nuovo: Barista");
    assert!(text.contains("per la tua ricerca «caffè bar» vicino a Matera.\n\n- Barista, Matera\n\n"), "{text}");
    assert!(text.contains("https://lavoro.example/postings?words=caff%C3%A8%20bar&near=Matera\n"), "{text}");
    assert!(text.contains("toglila qui:\nhttps://lavoro.example/my-searches\n"), "{text}");
}

#[test]
fn the_others_are_counted_and_very_many_are_not() {
    for (count, said) in [(5, "Matera\n\n"), (6, "e un altro.\n\n"), (7, "e altri 2.\n\n"), (99, "e molti altri.\n\n")]
    {
        let (_, text) = told(Language::It, &search(), count);
        assert_eq!(text.matches("- Barista").count(), 5, "{text}");
        assert!(text.contains(said), "{count}: {text}");
    }
    assert_eq!(told(Language::It, &search(), 98).0, "98 annunci nuovi");
    assert_eq!(told(Language::It, &search(), 99).0, "Molti annunci nuovi");
}

#[test]
fn a_search_of_everything_has_no_query_and_no_name() {
    let (subject, text) = told(Language::En, &PostingSearch::default(), 2);
    assert_eq!(subject, "2 new postings");
    assert!(text.contains("2 new postings for your search.\n"), "{text}");
    assert!(text.contains("https://lavoro.example/postings\n"), "{text}");
}
