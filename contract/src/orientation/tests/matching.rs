use super::*;
use proptest::prelude::*;

#[test]
fn the_correlation_is_the_one_that_one_computes_by_hand() {
    let climbing = [100, 200, 300, 400, 500, 600];
    assert_eq!(pearson(&climbing, &[200, 400, 600, 800, 1000, 1200]), Some(Correlation(1000)));
    assert_eq!(pearson(&climbing, &[600, 500, 400, 300, 200, 100]), Some(Correlation(-1000)));
    // Deviations −250 to 250 by 100, and −50 50 −50 50 −50 50: 15,000 / √(175,000 × 15,000) = 0.2928.
    assert_eq!(pearson(&climbing, &[100, 200, 100, 200, 100, 200]), Some(Correlation(293)));
    // In points: (6 × 14 − 10 × 10) / (6 × 30 − 10 × 10) = −16 / 80.
    assert_eq!(pearson(&[500, 100, 100, 100, 100, 100], &[100, 100, 100, 100, 100, 500]), Some(Correlation(-200)));
}

#[test]
fn what_is_level_has_no_shape_to_compare() {
    assert_eq!(pearson(&[300; 6], &[100, 200, 300, 400, 500, 600]), None);
    assert_eq!(rank(&Totals([300; 6]), &occupations(), &italian()), []);
}

#[test]
fn equal_occupations_follow_by_name_and_then_by_id() {
    let texts = italian();
    let name = |found: &Match| texts[&found.occupation].name.clone();
    let ranked = rank(&Totals([450, 250, 150, 150, 150, 350]), &occupations(), &texts);
    let mut ties = 0;
    for pair in ranked.windows(2) {
        assert!(pair[0].correlation >= pair[1].correlation);
        if pair[0].correlation == pair[1].correlation {
            ties += 1;
            assert!((name(&pair[0]), &pair[0].occupation) < (name(&pair[1]), &pair[1].occupation));
        }
    }
    assert!(ties > 10, "the catalogue has many occupations with equal figures");
}

#[test]
fn the_shared_letters_say_why() {
    let teacher = occupations().into_iter().filter(|found| found.id.0 == "insegnante-primaria").collect::<Vec<_>>();
    // Highest three of the occupation: S, A, C.
    let ranked = rank(&Totals([100, 300, 350, 500, 200, 150]), &teacher, &italian());
    assert_eq!(ranked[0].shared, [Letter::Social, Letter::Artistic]);
}

fn figures(highest: u16) -> impl Strategy<Value = [u16; 6]> {
    proptest::array::uniform6(100..=highest)
}

proptest! {
    #[test]
    fn a_correlation_is_the_same_both_ways_and_within_bounds(left in figures(500), right in figures(700)) {
        let there = pearson(&left, &right);
        prop_assert_eq!(there, pearson(&right, &left));
        prop_assert!(there.is_none_or(|found| (-1000..=1000).contains(&found.0)));
    }

    #[test]
    fn only_the_shape_counts(left in figures(300), right in figures(700), higher in 1_u16..200) {
        prop_assert_eq!(pearson(&left.map(|value| value + higher), &right), pearson(&left, &right));
        prop_assert_eq!(pearson(&left.map(|value| value * 2), &right), pearson(&left, &right));
    }

    #[test]
    fn the_order_of_the_catalogue_does_not_matter(totals in figures(500), turn in 0_usize..180) {
        let mut turned = occupations();
        turned.rotate_left(turn);
        let totals = Totals(totals);
        prop_assert_eq!(rank(&totals, &turned, &italian()), rank(&totals, &occupations(), &italian()));
    }
}
