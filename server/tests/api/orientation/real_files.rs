//! The official files themselves, where they are at hand: `../shared/data` from the project's root.

use contract::orientation::Occupation;
use portalavoro_server::clock::Clock;
use portalavoro_server::config::OccupationFiles;
use portalavoro_server::features::orientation::import::{self, Basis};
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

use super::sample::address;
use crate::support::TestApp;

/// The files, or nothing, and then it is said past the test's captured output.
fn files() -> Option<OccupationFiles> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let files = OccupationFiles {
        esco: folder.join("esco-occupations-it-1.0.8.csv"),
        onet: folder.join("onet-interests.txt"),
        crosswalk: folder.join("esco-onet-crosswalk.csv"),
    };
    if [&files.esco, &files.onet, &files.crosswalk].iter().all(|file| file.is_file()) {
        return Some(files);
    }
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    let mut screen = std::io::stderr();
    writeln!(screen, "SKIPPED {name}: the official files are not in {}", folder.display()).unwrap();
    None
}

#[test]
fn at_least_1400_are_joined_and_nearly_all_others_estimated() {
    let Some(files) = files() else { return };
    let joined = import::read(&files, &|_| ()).unwrap();
    let report = &joined.report;
    assert_eq!(joined.occupations.len(), 2942);
    assert!(report.joined() >= 1400, "{report}");
    // The armed forces, of whom O*NET has no figures.
    let without: Vec<_> = joined.occupations.iter().filter(|one| one.riasec.is_none()).collect();
    assert!(without.iter().all(|one| one.esco.isco.as_str().starts_with('0')), "{report}");
    assert_eq!(report.joined() + report.estimated() + without.len(), 2942, "{report}");
    let figures = joined.occupations.iter().filter_map(|one| one.riasec).flatten();
    assert!(figures.into_iter().all(|figure| (100..=700).contains(&figure)));
}

#[test]
fn what_the_project_ships_is_what_the_files_say() {
    let Some(files) = files() else { return };
    let joined = import::read(&files, &|_| ()).unwrap();
    let imported: HashMap<_, _> = joined.occupations.iter().map(|one| (address(&one.esco.id), one)).collect();
    let shipped = include_str!("../../../../contract/data/orientation/occupations.json");
    let shipped: Vec<Occupation> = serde_json::from_str(shipped).unwrap();
    for one in &shipped {
        let imported = imported[&one.esco];
        assert_eq!(imported.esco.isco, one.isco, "{}", one.id.0);
        if matches!(imported.basis, Basis::Exact | Basis::Soc) && !one.estimated {
            let near = imported.riasec.unwrap().iter().zip(one.riasec).all(|(left, right)| left.abs_diff(right) <= 1);
            assert!(near, "{}: {:?} and {:?}", one.id.0, imported.riasec, one.riasec);
        }
    }
}

#[test]
fn the_english_file_is_not_taken_for_the_italian_one() {
    let Some(mut files) = files() else { return };
    files.esco = files.esco.with_file_name("esco-occupations-en-1.0.8.csv");
    let error = import::read(&files, &|_| ()).unwrap_err();
    assert!(format!("{error}").contains("not in Italian"), "{error}");
    files.esco = files.esco.with_file_name("isco-groups-it.csv");
    let error = import::read(&files, &|_| ()).unwrap_err();
    assert!(format!("{error}").contains("column iscoGroup: there is no such column"), "{error}");
}

both_databases!(all_of_them_are_written, async |app: TestApp| {
    let Some(files) = files() else { return };
    let joined = import::read(&files, &|_| ()).unwrap();
    import::write(&app.state.store, &joined, app.clock.now(), &|_| ()).await.unwrap();
});
