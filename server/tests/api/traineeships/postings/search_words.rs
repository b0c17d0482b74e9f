//! What is found by words: in their forms, without accents, with a slip, unfinished.

use contract::traineeships::PostingDetails;

use super::search::{found, ids};
use crate::support::TestApp;
use crate::support::offers::large;

both_databases!(words_are_found_in_their_forms_without_accents_and_unfinished, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let of = |title: &str, tasks: &str| PostingDetails { title: title.into(), tasks: tasks.into(), ..offers.details() };
    let baker = offers.published(of("Fornaio", "Impari a fare il pane nella nostra città.")).await.id;
    let waiter = offers.published(of("Camerieri di sala", "Servi ai tavoli e conosci i vini.")).await.id;
    let all = [
        ("fornai", vec![baker]),
        ("FORNAIO", vec![baker]),
        ("citta", vec![baker]),
        ("citt%C3%A0", vec![baker]),
        ("cameriera", vec![waiter]),
        ("camerie", vec![waiter]),
        ("pane+fornaio", vec![baker]),
        ("pane+cameriere", vec![]),
        ("il+fornaio+di+una", vec![baker]),
        // The company and the place are words too.
        ("forno+prova+matera", vec![waiter, baker]),
        // A last word of two letters is not the beginning of another.
        ("pa", vec![]),
    ];
    for (words, expected) in all {
        assert_eq!(ids(&app, &format!("?words={words}")).await, expected, "{words}");
    }
});

both_databases!(a_slip_is_understood_and_said, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let details = PostingDetails { title: "Giardiniere".into(), tasks: "Curi le siepi.".into(), ..offers.details() };
    let gardener = offers.published(details).await.id;
    for typed in ["giardinere", "gardiniere", "giardniiere", "giardiniera"] {
        let page = found(&app, &format!("?words={typed}")).await;
        assert_eq!(page.postings.iter().map(|posting| posting.id).collect::<Vec<_>>(), [gardener], "{typed}");
    }
    assert_eq!(found(&app, "?words=gardiniere").await.understood.as_deref(), Some("giardiniere"));
    assert_eq!(found(&app, "?words=giardiniere").await.understood, None);
    // In a short word a slip makes another word, and what is near nothing stays what it is.
    for typed in ["sei", "astronauta"] {
        let page = found(&app, &format!("?words={typed}")).await;
        assert_eq!((page.count, page.understood), (0, None), "{typed}");
    }
});

both_databases!(marks_of_a_query_language_are_no_words, async |app: TestApp| {
    let offers = large(&app, 1, "Matera").await;
    let open = offers.published(offers.details()).await.id;
    for marks in ["*", "%22", "'", "%26%7C!()", "%3C-%3E", "%3A*", "%5C", "%00", "-", "^", "%2B%2B", "%F0%9F%91%8D"] {
        assert_eq!(ids(&app, &format!("?words={marks}")).await, [open], "{marks}");
    }
    let within =
        ["tirocinio+AND", "NEAR(tirocinio)", "%22tirocinio", "tirocinio*", "tirocinio+OR+forno", "words%3Atirocinio"];
    for words in within {
        let page = found(&app, &format!("?words={words}")).await;
        assert!(page.postings.len() <= 1, "{words}");
    }
    assert_eq!(ids(&app, "?words=%22tirocinio*").await, [open]);
});
