use super::*;

fn admitted(filter: &Filter) -> usize {
    occupations().iter().filter(|occupation| filter.admits(occupation)).count()
}

fn count(wanted: impl Fn(&Occupation) -> bool) -> usize {
    occupations().iter().filter(|occupation| wanted(occupation)).count()
}

#[test]
fn nothing_chosen_admits_everything() {
    assert_eq!(admitted(&Filter::default()), occupations().len());
}

#[test]
fn several_sectors_add_up() {
    let filter = Filter { sectors: [Sector::Food, Sector::Farming].into(), ..Filter::default() };
    let wanted = |one: &Occupation| matches!(one.sector, Sector::Food | Sector::Farming);
    assert_eq!(admitted(&filter), count(wanted));
}

#[test]
fn a_title_admits_every_lower_one() {
    let up_to = |most| admitted(&Filter { at_most: Some(most), ..Filter::default() });
    let counts: Vec<usize> = Education::ALL.iter().map(|most| up_to(*most)).collect();
    assert!(counts.windows(2).all(|pair| pair[0] < pair[1]), "{counts:?}");
    assert_eq!(counts[5], occupations().len());
    assert_eq!(counts[0], count(|one| one.education == Education::None));
}

#[test]
fn who_wants_to_be_outdoors_sees_also_what_is_partly_outdoors() {
    let filter = Filter { setting: Some(Setting::Outdoors), ..Filter::default() };
    assert_eq!(admitted(&filter), count(|one| one.setting != Setting::Indoors));
    let some_of_each = Filter { setting: Some(Setting::Both), with: Some(With::Both), ..Filter::default() };
    assert_eq!(admitted(&some_of_each), occupations().len());
}

#[test]
fn choices_narrow_each_other() {
    let filter = Filter {
        sectors: [Sector::Health].into(),
        at_most: Some(Education::Qualification),
        setting: Some(Setting::Indoors),
        with: Some(With::People),
    };
    let names: Vec<String> = occupations().into_iter().filter(|one| filter.admits(one)).map(|one| one.id.0).collect();
    assert_eq!(
        names,
        ["assistente-disabilita", "assistente-domiciliare", "assistente-poltrona", "oss", "soccorritore"]
    );
}

#[test]
fn an_occupation_of_which_nothing_is_known_is_left_out_where_something_was_chosen() {
    assert!(Filter::default().admits_traits(None));
    let chosen = [
        Filter { sectors: [Sector::Food].into(), ..Filter::default() },
        Filter { at_most: Some(Education::Master), ..Filter::default() },
        Filter { setting: Some(Setting::Both), ..Filter::default() },
        Filter { with: Some(With::Both), ..Filter::default() },
    ];
    for filter in chosen {
        assert!(!filter.admits_traits(None), "{filter:?}");
    }
}
