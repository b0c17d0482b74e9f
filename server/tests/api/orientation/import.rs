use portalavoro_server::clock::Clock;
use portalavoro_server::config::OccupationFiles;
use portalavoro_server::features::orientation::import::{self, Basis, Joined};
use sea_orm::{ConnectionTrait, Statement};

use super::sample::{self, BARTENDER, CARETAKER, COOK, KITCHEN_HELPER, PIZZA_MAKER, SOLDIER, WAITER};
use crate::support::TestApp;

#[test]
fn every_way_to_figures_is_gone() {
    let joined = sample::joined();
    let found: Vec<_> = joined.occupations.iter().map(|one| (one.esco.id.as_str(), one.basis, one.riasec)).collect();
    let (cook, pizza_maker) = ([600, 100, 200, 150, 300, 400], [501, 100, 200, 150, 300, 400]);
    let bartender = [300, 100, 100, 400, 500, 300];
    assert_eq!(
        found,
        [
            (COOK, Basis::Exact, Some(cook)),
            // The mean of 5.00 and 5.01, rounded half up.
            (PIZZA_MAKER, Basis::Soc, Some(pizza_maker)),
            // The mean of the two above: 550.5.
            (KITCHEN_HELPER, Basis::Isco4, Some([551, 100, 200, 150, 300, 400])),
            (BARTENDER, Basis::Exact, Some(bartender)),
            // Only the bartender is joined in 513, and estimates are no ground for others.
            (WAITER, Basis::Isco3, Some(bartender)),
            // All three that are joined in 51.
            (CARETAKER, Basis::Isco2, Some([467, 100, 167, 233, 367, 367])),
            (SOLDIER, Basis::Nothing, None),
        ]
    );
    assert_eq!((joined.report.joined(), joined.report.estimated()), (3, 3));
}

#[test]
fn fields_with_line_breaks_and_quotation_marks_are_read_whole() {
    let joined = sample::joined();
    let [cook, _, helper, .., soldier] = joined.occupations.as_slice() else { panic!("seven occupations") };
    assert_eq!(cook.esco.other_names, ["capo cuoco", "chef di partita"]);
    assert_eq!(cook.esco.about, "Preparano piatti, e menù per gli ospiti.");
    assert_eq!(helper.esco.about, "Aiutano chi cucina \"in brigata\" e lavano gli utensili.");
    assert!(soldier.esco.other_names.is_empty());
}

#[test]
fn a_file_of_windows_is_read_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let files = sample::files(folder.path());
    let with_cr = |text: String| "\u{feff}".to_owned() + &text.replace("\r\n", "\n").replace('\n', "\r\n") + "\r\n";
    std::fs::write(&files.esco, with_cr(sample::esco())).unwrap();
    std::fs::write(&files.onet, with_cr(sample::onet())).unwrap();
    std::fs::write(&files.crosswalk, with_cr(sample::crosswalk())).unwrap();
    assert_eq!(import::read(&files, &|_| ()).unwrap().occupations, sample::joined().occupations);
    std::fs::write(&files.esco, with_cr(sample::esco().replace("5131", "513"))).unwrap();
    let error = format!("{}", import::read(&files, &|_| ()).unwrap_err());
    assert!(error.contains("esco.csv, line 7, column iscoGroup"), "{error}");
}

/// What the import says of a sample in which one file was changed.
fn said(change: impl FnOnce(&OccupationFiles)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let files = sample::files(folder.path());
    change(&files);
    let error = import::read(&files, &|_| ()).unwrap_err();
    format!("{error}").replace(&format!("{}/", folder.path().display()), "")
}

fn esco(from: &str, to: &str) -> String {
    assert!(sample::esco().contains(from), "{from}");
    said(|files| std::fs::write(&files.esco, sample::esco().replacen(from, to, 1)).unwrap())
}

fn onet(from: &str, to: &str) -> String {
    assert!(sample::onet().contains(from), "{from}");
    said(|files| std::fs::write(&files.onet, sample::onet().replacen(from, to, 1)).unwrap())
}

fn crosswalk(from: &str, to: &str) -> String {
    assert!(sample::crosswalk().contains(from), "{from}");
    said(|files| std::fs::write(&files.crosswalk, sample::crosswalk().replacen(from, to, 1)).unwrap())
}

#[test]
fn a_wrong_file_of_esco_is_told_with_line_and_column() {
    let begins = |said: String, with: &str| assert!(said.starts_with(with), "{said}");
    begins(esco("iscoGroup", "isco"), "esco.csv, line 1, column iscoGroup: there is no such column; ESCO's");
    begins(esco("Occupation,", "ISCOGroup,"), "esco.csv, line 2, column conceptType: not an occupation");
    // The cook's other names take two lines, so the pizza maker stands in line 4.
    begins(esco("5120,pizzaiolo", "51200,pizzaiolo"), "esco.csv, line 4, column iscoGroup: an ISCO-08 group");
    begins(esco("5120,pizzaiolo", "512,pizzaiolo"), "esco.csv, line 4, column iscoGroup");
    // The description of the cook begins one line after the row.
    begins(esco("Preparano", "Pre\0parano"), "esco.csv, line 3, column description: a NUL character");
    begins(esco("barista", ""), "esco.csv, line 6, column preferredLabel: a name has");
    begins(esco("barista", &"a".repeat(501)), "esco.csv, line 6, column preferredLabel: a name has");
    let twice = format!("/{WAITER}");
    begins(esco(&twice, &format!("/{COOK}")), "esco.csv, line 7, column conceptUri: this occupation stands in line 2");
    begins(esco(&twice, ""), "esco.csv, line 7, column conceptUri: not an address below");
    begins(esco(",released,Custodiscono", ",Custodiscono"), "esco.csv, line 8: 7 fields instead of 8");
    // The quotation mark that is not closed here runs on to the soldier's.
    begins(esco("utensili.\"", "utensili."), "esco.csv, line 5: 7 fields instead of 8; a quotation mark may not");
    let english = sample::esco().replace(" e ", " and ").replace(" per ", " for ").replace(" gli ", " the ");
    let english = said(|files| std::fs::write(&files.esco, english.replace(" di ", " of ")).unwrap());
    assert!(english.contains("column description: the descriptions are not in Italian"), "{english}");
    let head = sample::esco().lines().next().unwrap().to_owned() + "\n";
    let empty = said(|files| std::fs::write(&files.esco, head).unwrap());
    assert!(empty.contains("no occupation stands in this file"), "{empty}");
}

#[test]
fn a_wrong_file_of_onet_is_told_with_line_and_column() {
    let begins = |said: String, with: &str| assert!(said.starts_with(with), "{said}");
    begins(onet("Data Value", "Value"), "onet.txt, line 1, column Data Value: there is no such column; O*NET's");
    begins(onet("Realistic\tOI\t5.01", "Realistic\tOI\t5,01"), "onet.txt, line 16, column Data Value: not a figure");
    begins(onet("Realistic\tOI\t5.01", "Realistic\tOI\t7.01"), "onet.txt, line 16, column Data Value: not a figure");
    begins(onet("Realistic\tOI\t5.01", "Realistic\tOI\t0.99"), "onet.txt, line 16, column Data Value: not a figure");
    begins(onet("Artistic\tOI", "Realistic\tOI"), "onet.txt, line 4, column Element Name: 35-2014.00 has this");
    begins(onet("Artistic\tOI", "Poetic\tOI"), "onet.txt, line 4, column Element Name: not one of the six");
    begins(onet("Artistic\tOI", "Artistic\tIH"), "onet.txt, line 2, column Element Name: 35-2014.00 has not all");
    begins(onet("35-2014.00\t", "35-2014\t"), "onet.txt, line 2, column O*NET-SOC Code: not a code");
    let skills = said(|files| std::fs::write(&files.onet, sample::onet().replace("\tOI\t", "\tLV\t")).unwrap());
    assert!(skills.contains("column Scale ID: no row has the scale OI"), "{skills}");
}

#[test]
fn a_wrong_crosswalk_is_told_with_line_and_column() {
    let begins = |said: String, with: &str| assert!(said.starts_with(with), "{said}");
    begins(crosswalk("onet_code", "code"), "crosswalk.csv, line 1, column onet_code: there is no such column; the");
    begins(crosswalk("35-3011.00", "35-3011"), "crosswalk.csv, line 4, column onet_code: not a code");
    begins(crosswalk("http://data", "data"), "crosswalk.csv, line 2, column concept_uri: not an address below");
    begins(crosswalk(BARTENDER, COOK), "crosswalk.csv, line 4, column concept_uri: this occupation stands");
    let elsewhere = sample::crosswalk().replace("35-", "36-");
    let elsewhere = said(|files| std::fs::write(&files.crosswalk, elsewhere).unwrap());
    assert_eq!(elsewhere, "crosswalk.csv names no occupation of esco.csv that O*NET has figures for");
}

#[test]
fn what_is_no_table_at_all_is_told() {
    let esco = |bytes: &[u8]| said(|files| std::fs::write(&files.esco, bytes).unwrap());
    assert!(esco(b"").contains("line 1, column conceptType: there is no such column"), "{}", esco(b""));
    // A ZIP, as ESCO's download is one, and a file of an old Windows.
    assert_eq!(esco(b"PK\x03\x04\xff\xfe\x00"), "esco.csv, line 1: not text in UTF-8");
    let latin = sample::esco().into_bytes().into_iter().map(|byte| if byte == b'C' { 0xe8 } else { byte });
    let latin = esco(&latin.collect::<Vec<_>>());
    assert_eq!(latin, "esco.csv, line 8, column description: not text in UTF-8");
    assert!(said(|files| std::fs::remove_file(&files.onet).unwrap()).starts_with("onet.txt: No such file"));
    let folder = said(|files| {
        std::fs::remove_file(&files.crosswalk).unwrap();
        std::fs::create_dir(&files.crosswalk).unwrap();
    });
    assert_eq!(folder, "crosswalk.csv: Is a directory (os error 21)");
}

/// What stands in the table, in the order of ids.
async fn stored(app: &TestApp) -> Vec<(String, String)> {
    let connection = app.state.store.read();
    let all = Statement::from_string(connection.get_database_backend(), "SELECT id, basis FROM occupation ORDER BY id");
    let rows = connection.query_all_raw(all).await.unwrap();
    rows.iter().map(|row| (row.try_get("", "id").unwrap(), row.try_get("", "basis").unwrap())).collect()
}

both_databases!(an_import_replaces_the_one_before, async |app: TestApp| {
    let mut joined = sample::joined();
    import::write(&app.state.store, &joined, app.clock.now(), &|_| ()).await.unwrap();
    assert_eq!(stored(&app).await.len(), 7);
    joined.occupations.remove(0);
    import::write(&app.state.store, &joined, app.clock.now(), &|_| ()).await.unwrap();
    let expected = joined.occupations.iter().map(|one| (one.esco.id.clone(), one.basis.as_str().to_owned()));
    assert_eq!(stored(&app).await, expected.collect::<Vec<_>>());
});

both_databases!(an_import_that_fails_in_the_middle_leaves_everything_as_it_was, async |app: TestApp| {
    let joined = sample::joined();
    import::write(&app.state.store, &joined, app.clock.now(), &|_| ()).await.unwrap();
    let before = stored(&app).await;
    // A thousand others are written before one that stands there twice.
    let mut occupations: Vec<_> = (0..1000)
        .map(|number| {
            let mut other = joined.occupations[0].clone();
            other.esco.id = format!("other-{number}");
            other
        })
        .collect();
    occupations.push(occupations[0].clone());
    let broken = Joined { occupations, report: joined.report };
    let error = import::write(&app.state.store, &broken, app.clock.now(), &|_| ()).await.unwrap_err();
    assert!(format!("{error}").starts_with("cannot write the occupations: "), "{error}");
    assert_eq!(stored(&app).await, before);
});
