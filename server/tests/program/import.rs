//! `import occupations`, as whoever runs the server calls it.

use std::path::Path;
use std::process::Output;

use super::{program, refuses};

const ESCO: &str = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
Occupation,http://data.europa.eu/esco/occupation/a-1,5120,cuoco/cuoca,\"chef
capo cuoco\",Preparano piatti e menù per gli ospiti.
Occupation,http://data.europa.eu/esco/occupation/a-2,5120,aiuto cuoco,,Aiutano in cucina e lavano gli utensili.
";

const CROSSWALK: &str = "concept_uri,onet_code\nhttp://data.europa.eu/esco/occupation/a-1,35-2014.00\n";

fn onet() -> String {
    let figures = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];
    let rows = figures.map(|name| format!("35-2014.00\t{name}\tOI\t2.50\n"));
    format!("O*NET-SOC Code\tElement Name\tScale ID\tData Value\n{}", rows.concat())
}

/// Imports the sample of a folder into the database of the same folder.
fn import(folder: &Path, more: &[&str]) -> Output {
    let mut command = program();
    command.current_dir(folder).args(["import", "occupations", "--esco", "esco.csv", "--onet", "onet.txt"]);
    command.args(["--crosswalk", "crosswalk.csv"]).args(more).output().unwrap()
}

fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("esco.csv"), ESCO).unwrap();
    std::fs::write(folder.path().join("onet.txt"), onet()).unwrap();
    std::fs::write(folder.path().join("crosswalk.csv"), CROSSWALK).unwrap();
    folder
}

#[test]
fn an_import_tells_its_progress_and_what_was_joined() {
    let folder = sample();
    let output = import(folder.path(), &[]);
    let (said, report) = (String::from_utf8(output.stderr).unwrap(), String::from_utf8(output.stdout).unwrap());
    assert!(output.status.success(), "{said}");
    assert!(said.contains("ESCO: 2 occupations read"), "{said}");
    assert!(said.contains("database: 2 of 2 occupations written"), "{said}");
    assert!(report.starts_with("2 occupations imported: 1 joined, 1 estimated\n"), "{report}");
    assert!(folder.path().join("data/portalavoro.db").exists());
    // Again, into the same database, which is named this time.
    let again = import(folder.path(), &["--database-url", "sqlite://data/portalavoro.db"]);
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
}

#[test]
fn a_file_that_cannot_be_used_is_one_line_and_leaves_no_database() {
    let folder = sample();
    std::fs::write(folder.path().join("esco.csv"), ESCO.replace("5120,aiuto", "51,aiuto")).unwrap();
    refuses(&import(folder.path(), &[]), "esco.csv, line 4, column iscoGroup: an ISCO-08 group has four digits");
    std::fs::remove_file(folder.path().join("esco.csv")).unwrap();
    refuses(&import(folder.path(), &[]), "esco.csv: No such file");
    assert!(!folder.path().join("data").exists());
}

#[test]
fn a_wrong_option_of_an_import_is_one_line() {
    let folder = sample();
    refuses(&program().arg("import").output().unwrap(), "requires a subcommand");
    refuses(&program().args(["import", "everything"]).output().unwrap(), "'everything'");
    refuses(&program().args(["import", "occupations", "--esco", "x"]).output().unwrap(), "--onet <FILE>");
    refuses(&import(folder.path(), &["--listen", "127.0.0.1:0"]), "'--listen'");
}

#[test]
fn a_database_that_does_not_answer_stops_an_import_in_one_line() {
    let url = "postgres://anna:secret@127.0.0.1:1/portalavoro";
    let output = import(sample().path(), &["--database-url", url]);
    refuses(&output, "postgres://anna@127.0.0.1:1/portalavoro");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("secret"));
}

#[test]
fn help_explains_the_files_and_where_they_are_from() {
    let output = program().args(["import", "occupations", "--help"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for part in
        ["--esco <FILE>", "--onet <FILE>", "--crosswalk <FILE>", "esco.ec.europa.eu", "onetcenter.org", "nestauk"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
}
