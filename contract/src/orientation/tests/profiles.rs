//! What three people whom every counsellor knows are shown first. A changed figure changes these lists: read them
//! before you copy what the failed test prints into `profiles.txt`.

use super::*;

const EXPECTED: &str = include_str!("profiles.txt");

#[test]
fn the_first_ten_for_three_well_known_profiles() {
    let profiles = [
        ("likes to mend and build", Totals([480, 320, 180, 150, 170, 300])),
        ("likes to teach and care", Totals([180, 250, 350, 490, 280, 220])),
        ("likes to lead and keep accounts", Totals([150, 180, 140, 280, 470, 420])),
    ];
    let printed: String = profiles.iter().map(|(name, totals)| first_ten(name, totals)).collect();
    assert_eq!(printed, EXPECTED, "\n{printed}");
}

fn first_ten(name: &str, totals: &Totals) -> String {
    let (catalogue, texts) = (occupations(), italian());
    let mut lines = format!("{name} {:?}\n", totals.0);
    for found in rank(totals, &catalogue, &texts).into_iter().take(10) {
        let occupation = catalogue.iter().find(|one| one.id == found.occupation).unwrap();
        let shared: String = found.shared.into_iter().map(Letter::as_char).collect();
        let estimated = if occupation.estimated { " estimated" } else { "" };
        lines += &format!(
            "  {:>4} {shared:<3} {:?} {}{estimated}\n",
            found.correlation.0, occupation.riasec, occupation.id.0
        );
    }
    lines
}
