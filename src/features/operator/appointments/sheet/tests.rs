use super::*;
use contract::ids::AppointmentId;
use uuid::Uuid;

fn notes(version: i64, text: &str) -> AppointmentNotes {
    AppointmentNotes { appointment: AppointmentId(Uuid::nil()), text: text.to_owned(), version, written: None }
}

#[test]
fn what_the_server_has_already_is_no_change() {
    let sheet = Sheet::new(notes(1, "Primo colloquio."));
    assert!(!sheet.is_changed("Primo colloquio.\n"));
    assert!(sheet.is_changed("Primo colloquio. Torna."));
    assert_eq!(sheet.write("Torna.").version, 1);
}

#[test]
fn whatever_is_kept_the_next_writing_answers_what_they_wrote() {
    let kept = [(Keep::Both, "Loro.\n\nIo."), (Keep::Mine, "Io."), (Keep::Theirs, "Loro.")];
    for (keep, expected) in kept {
        let mut sheet = Sheet::new(notes(1, ""));
        sheet.changed_meanwhile(notes(2, "Loro."));
        assert!(sheet.is_changed("Io."), "both stand side by side until somebody chooses");
        let text = sheet.keep(keep, "Io.");
        assert_eq!((text.as_str(), sheet.write(&text).version), (expected, 2), "{keep:?}");
        assert_eq!(sheet.is_changed(&text), keep != Keep::Theirs, "{keep:?}");
    }
}

#[test]
fn notes_that_were_taken_away_leave_what_is_typed() {
    let mut sheet = Sheet::new(notes(1, "Prima."));
    sheet.changed_meanwhile(notes(2, ""));
    assert_eq!(sheet.keep(Keep::Both, "Io."), "Io.");
}
