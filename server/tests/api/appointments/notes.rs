use contract::accounts::Role;
use contract::appointments::{AppointmentDay, AppointmentNotes};
use contract::problem::Code;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;

use crate::support::desks::{CENTRE, DAY};
use crate::support::talks::{Talks, ask, counsellor_at, had};
use crate::support::{Browser, TestApp};

const SECRET: &str = "Vuole cambiare strada.";

async fn count(app: &TestApp, sql: &str) -> i64 {
    let connection = app.state.store.read();
    let statement = Statement::from_string(connection.get_database_backend(), sql.to_owned());
    connection.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

both_databases!(notes_are_read_and_written_by_counsellors_of_the_centre_alone, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let path = format!("/appointments/{}/notes", booked.id);
    let empty: AppointmentNotes = talks.counsellors[0].get(&path).await.json();
    assert_eq!((empty.version, empty.text.as_str()), (0, ""));
    assert_eq!(count(&app, "SELECT COUNT(*) FROM appointment_reading").await, 0, "nothing was read");
    let write = |version: i64, text: &str| json!({ "version": version, "text": text });
    let written: AppointmentNotes = talks.counsellors[0].put(&path, &write(0, SECRET)).await.json();
    assert_eq!(written.version, 1);

    let here = &talks.operator;
    let admin = app.signed_in(Role::Admin).await;
    let elsewhere = counsellor_at(&app, "cpi-lauria").await;
    let stranger = app.signed_in(Role::Citizen).await;
    let refused: [(&Browser, Code); 5] = [
        (&anna, Code::NotAllowed),
        (here, Code::NotAllowed),
        (&admin, Code::NotAllowed),
        (&elsewhere, Code::NotFound),
        (&stranger, Code::NotFound),
    ];
    for (who, code) in refused {
        assert_eq!(who.get(&path).await.code(), code);
        assert_eq!(who.put(&path, &write(1, "altro")).await.code(), code);
    }

    // A colleague reads them; that is written down. An older version is not written over.
    let read: AppointmentNotes = talks.counsellors[1].get(&path).await.json();
    assert_eq!(read.text, SECRET);
    talks.counsellors[1].get(&path).await.json::<AppointmentNotes>();
    assert_eq!(count(&app, "SELECT COUNT(*) FROM appointment_reading").await, 1);
    assert_eq!(talks.counsellors[1].put(&path, &write(0, "altro")).await.code(), Code::ChangedMeanwhile);
    let later: AppointmentNotes = talks.counsellors[1].put(&path, &write(1, "")).await.json();
    assert_eq!((later.version, later.text.as_str()), (2, ""));
});

both_databases!(notes_are_in_no_other_answer, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let path = format!("/appointments/{}", booked.id);
    let body = json!({ "version": 0, "text": SECRET });
    talks.counsellors[0].put(&format!("{path}/notes"), &body).await.json::<AppointmentNotes>();
    let day_path = format!("/centres/{CENTRE}/days/{DAY}/appointments");
    for (who, address) in [
        (&anna, "/me/appointments"),
        (&anna, path.as_str()),
        (&talks.operator, path.as_str()),
        (&talks.operator, day_path.as_str()),
        (&talks.counsellors[0], day_path.as_str()),
    ] {
        let reply = who.get(address).await;
        assert_eq!(reply.status.as_u16(), 200);
        assert!(!reply.text.contains("cambiare"), "{address} {}", reply.text);
    }
    let has_notes = async |who: &Browser| who.get(&day_path).await.json::<AppointmentDay>().entries[0].has_notes;
    assert!(has_notes(&talks.counsellors[0]).await);
    assert!(!has_notes(&talks.operator).await);
});

both_databases!(what_hangs_on_a_person_goes_with_them, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let body = json!({ "version": 0, "text": SECRET });
    let path = format!("/appointments/{}/notes", booked.id);
    talks.counsellors[0].put(&path, &body).await.json::<AppointmentNotes>();
    talks.counsellors[0].get(&path).await.json::<AppointmentNotes>();
    let erase = format!("DELETE FROM person WHERE email = '{}@example.org'", anna.person().0.simple());
    app.state.store.read().execute_unprepared(&erase).await.unwrap();
    for table in ["appointment", "appointment_notes", "appointment_reading"] {
        assert_eq!(count(&app, &format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
});
