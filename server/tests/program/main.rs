//! The program itself: its options, and how it says that it cannot start.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod import;

use sea_orm::ConnectionTrait;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Command, Output, Stdio};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portalavoro-server"));
    command.env_clear().current_dir(std::env::temp_dir());
    command
}

/// One line on standard error, exit code 2, and the line says what is wrong.
#[track_caller]
fn refuses(output: &Output, part: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    let said: Vec<_> = text.lines().filter(|line| line.starts_with("portalavoro-server: ")).collect();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert_eq!(said.len(), 1, "{text}");
    assert!(said[0].contains(part), "{text}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_wrong_option_is_one_line() {
    refuses(&program().arg("--lissten").output().unwrap(), "'--lissten'");
    refuses(&program().args(["--listen", "here"]).output().unwrap(), "'here'");
    refuses(&program().args(["--oldest-app", "-1"]).output().unwrap(), "'-1'");
    refuses(&program().args(["--log-format", "xml"]).output().unwrap(), "'xml'");
    refuses(&program().args(["--appoint", "anna=admin"]).output().unwrap(), "EMAIL=operator@CENTRE");
    refuses(&program().env("PORTALAVORO_LISTEN", "nowhere").output().unwrap(), "'nowhere'");
}

#[test]
fn demonstration_data_is_for_this_machine_only() {
    refuses(&program().args(["--listen", "0.0.0.0:0"]).output().unwrap(), "--no-demo");
    let behind = ["--listen", "127.0.0.1:0", "--public-url", "https://portalavoro.example.org"];
    refuses(&program().args(behind).output().unwrap(), "--no-demo");
}

#[test]
fn a_switch_in_the_environment_is_on_unless_it_says_no() {
    for (value, part) in [("1", "refused"), ("yes", "refused"), ("false", "--no-demo"), ("0", "--no-demo")] {
        let mut command = program();
        command.args(["--listen", "0.0.0.0:0", "--database-url", "postgres://127.0.0.1:1/x"]);
        refuses(&command.env("PORTALAVORO_NO_DEMO", value).output().unwrap(), part);
    }
}

#[test]
fn a_database_that_does_not_answer_is_one_line_without_its_password() {
    let url = "postgres://anna:secret@127.0.0.1:1/portalavoro";
    let output = program().args(["--listen", "127.0.0.1:0", "--database-url", url]).output().unwrap();
    refuses(&output, "postgres://anna@127.0.0.1:1/portalavoro");
    refuses(&output, "refused");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("secret"));
    let output = program().args(["--listen", "127.0.0.1:0", "--database-url", "mysql://x/y"]).output().unwrap();
    refuses(&output, "sqlite:// or postgres://");
    let output =
        program().args(["--listen", "127.0.0.1:0", "--database-url", "sqlite:///proc/nothing/x.db"]).output().unwrap();
    refuses(&output, "/proc/nothing");
}

#[test]
fn a_file_that_cannot_be_the_database_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let with = |url: &str| program().args(["--listen", "127.0.0.1:0", "--database-url", url]).output().unwrap();
    std::fs::write(at("letter.txt"), "Dear database, ".repeat(100)).unwrap();
    std::fs::create_dir(at("folder")).unwrap();
    refuses(&with(&format!("sqlite://{}", at("letter.txt"))), "not a database");
    refuses(&with(&format!("sqlite://{}", at("folder"))), "unable to open");
    refuses(&with(&format!("sqlite://{}/x.db", at("letter.txt"))), "cannot create the folder");
    refuses(&with("sqlite://:memory:"), "name a file");
    refuses(&with("sqlite://x.db?mode=sideways"), "sideways");
    // A database that is only read, and then one that somebody else holds.
    let url = format!("sqlite://{}", at("theirs.db"));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let theirs = runtime.block_on(sea_orm::Database::connect(format!("{url}?mode=rwc"))).unwrap();
    runtime.block_on(theirs.execute_unprepared("CREATE TABLE letter (text)")).unwrap();
    refuses(&with(&format!("{url}?mode=ro")), "readonly");
    let held = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
    runtime.block_on(theirs.execute_unprepared(held)).unwrap();
    refuses(&with(&url), "locked");
}

#[test]
fn an_operator_of_no_centre_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(folder.path()).args([
        "--listen",
        "127.0.0.1:0",
        "--appoint",
        "dario@example.org=operator@nowhere",
    ]);
    refuses(&command.output().unwrap(), "dario@example.org: there is no such centre");
}

#[test]
fn an_address_that_is_taken_is_one_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    refuses(&program().args(["--listen", &address]).output().unwrap(), &address);
}

#[test]
fn help_explains_every_option_with_its_variable() {
    let output = program().arg("--help").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    let options: Vec<_> = text.lines().map(str::trim).filter_map(|line| line.strip_prefix("--")).collect();
    assert!(options.len() >= 10, "{text}");
    for option in options {
        let name = option.split([' ', '<']).next().unwrap().to_uppercase().replace('-', "_");
        assert!(text.contains(&format!("[env: PORTALAVORO_{name}")), "{name} in {text}");
    }
}

#[test]
fn whoever_reads_the_help_may_stop_before_its_end() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert!(program().arg("--help").stdout(writer).status().unwrap().success());
}

#[test]
fn it_starts_with_nothing_configured_but_an_address_and_stops_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = program()
        .current_dir(folder.path())
        .args(["--listen", "127.0.0.1:0", "--log-format", "json"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut said = Vec::new();
    for line in lines {
        let entry: serde_json::Value = serde_json::from_str(&line).unwrap();
        let is_open = entry["message"] == "Portalavoro is open";
        said.push(line);
        if is_open {
            assert!(entry["url"].as_str().unwrap().starts_with("http://127.0.0.1:"));
            assert_eq!(entry["demonstration"], true);
            break;
        }
    }
    assert!(said.iter().any(|line| line.contains(".eml files into ./data/mail")), "{said:?}");
    assert!(folder.path().join("data/portalavoro.db").exists());
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(child.wait().unwrap().success());
}
