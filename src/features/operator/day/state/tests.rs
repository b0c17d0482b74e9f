use super::*;
use contract::accounts::PersonCard;
use contract::bookings::{Booking, Slot, short_code};
use contract::ids::{PersonId, SpaceId};
use uuid::Uuid;

fn entry(id: u128, name: &str, start: &str, status: BookingStatus) -> DayEntry {
    let slot = Slot {
        space: SpaceId(Uuid::nil()),
        date: "2026-11-30".parse().unwrap(),
        start: start.parse().unwrap(),
        end: "18:00".parse().unwrap(),
        fold: None,
    };
    let at = "2026-11-30T09:00:00Z".parse().unwrap();
    DayEntry {
        booking: Booking {
            id: BookingId(Uuid::from_u128(id)),
            centre: "matera".parse().unwrap(),
            centre_name: "Portalavoro Matera".into(),
            space_label: "A1".into(),
            slot,
            starts_at: at,
            ends_at: at,
            check_in_from: at,
            release_at: at,
            status,
            reason: None,
            alternatives: vec![],
        },
        person: PersonCard { id: PersonId(Uuid::nil()), name: name.into(), email: None, phone: None, has_card: false },
    }
}

#[test]
fn a_person_is_found_by_name_by_code_and_by_a_scanned_address() {
    let anna = entry(0x1234_5678_9abc_def0, "Anna Rossi", "09:00", BookingStatus::Confirmed);
    for sought in ["", "  ", "ROSSI", &short_code(anna.booking.id), &anna.booking.id.to_string()] {
        assert!(is_meant(&anna, sought), "{sought}");
    }
    assert!(is_meant(&anna, &format!("https://localhost/bookings/{}", anna.booking.id)));
    assert!(!is_meant(&anna, "Bianchi"));
    assert!(!is_meant(&anna, &format!("https://localhost/bookings/{}", Uuid::from_u128(7))));
}

#[test]
fn the_day_is_grouped_by_start_and_counted() {
    let entries = vec![
        entry(1, "Anna", "09:00", BookingStatus::CheckedIn),
        entry(2, "Bruno", "09:00", BookingStatus::Cancelled),
        entry(3, "Carla", "10:30", BookingStatus::Confirmed),
    ];
    assert_eq!(Tally::of(&entries), Tally { expected: 1, here: 1, gone: 1 });
    let groups = by_start(entries);
    let sizes: Vec<_> = groups.iter().map(|(start, group)| (start.to_string(), group.len())).collect();
    assert_eq!(sizes, [("09:00".to_owned(), 2), ("10:30".to_owned(), 1)]);
}
