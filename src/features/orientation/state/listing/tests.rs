use super::*;
use crate::features::orientation::state::testing::catalogue;
use contract::orientation::{Education, Sector};

fn list(wish: &Wish, totals: Option<&Totals>) -> (Order, Vec<Line>) {
    let (occupations, texts) = catalogue();
    let (order, places) = Shelf::new(&occupations, &texts).list(&occupations, wish, totals);
    (order, places.into_iter().map(|place| Line::new(&occupations[place], totals)).collect())
}

fn typed(text: &str) -> Wish {
    Wish { typed: text.to_owned(), filter: Filter::default() }
}

#[test]
fn without_a_profile_the_list_is_by_name() {
    let (order, lines) = list(&Wish::default(), None);
    let (occupations, texts) = catalogue();
    assert_eq!((order, lines.len()), (Order::Name, occupations.len()));
    assert!(lines.is_sorted_by_key(|line| &texts[&line.id].name));
    assert!(lines.iter().all(|line| line.shared.is_none()));
}

#[test]
fn with_a_profile_the_nearest_come_first_and_say_why() {
    let totals = Totals([500, 200, 100, 100, 150, 450]);
    let (order, lines) = list(&Wish::default(), Some(&totals));
    assert_eq!(order, Order::Interests);
    let first = lines[0].shared.as_ref().unwrap();
    assert_eq!(first[..2], [Letter::Realistic, Letter::Conventional]);
    assert!(lines.iter().all(|line| line.shared.is_some()));
}

#[test]
fn what_is_typed_decides_the_order_even_with_accents_and_slips() {
    let (order, lines) = list(&typed("panetiére"), Some(&Totals([500, 200, 100, 100, 150, 450])));
    assert_eq!((order, lines[0].id.0.as_str()), (Order::Typed, "panettiere"));
    assert!(lines[0].shared.is_some());
    assert_eq!(list(&typed("xyzzy"), None).1, []);
    assert_eq!(list(&typed("  "), None).0, Order::Name);
}

#[test]
fn words_without_figures_are_not_listed() {
    let (mut occupations, texts) = catalogue();
    occupations.retain(|one| one.id.0 != "panettiere");
    let shelf = Shelf::new(&occupations, &texts);
    for wish in [Wish::default(), typed("panettiere")] {
        let (_, places) = shelf.list(&occupations, &wish, None);
        assert!(places.iter().all(|place| occupations[*place].id.0 != "panettiere"), "{wish:?}");
    }
    assert_eq!(shelf.list(&occupations, &Wish::default(), None).1.len(), occupations.len());
}

#[test]
fn filters_narrow_every_order() {
    let filter =
        Filter { sectors: [Sector::Health].into(), at_most: Some(Education::Qualification), ..Filter::default() };
    let (occupations, _) = catalogue();
    let fits = |line: &Line| occupations.iter().any(|one| one.id == line.id && filter.admits(one));
    for typed in ["", "operatore"] {
        let (_, lines) = list(&Wish { typed: typed.to_owned(), filter: filter.clone() }, None);
        assert!(!lines.is_empty() && lines.iter().all(fits), "{typed}");
    }
}
