use super::*;
use contract::ids::SessionId;
use uuid::Uuid;

fn id(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn centre(name: &str) -> CentreId {
    name.parse().unwrap()
}

fn visitor(role: Role) -> Visitor {
    let works_at = (role == Role::Operator).then(|| centre("matera"));
    Visitor::SignedIn(Actor {
        person: id(1),
        role,
        centre: works_at,
        is_counsellor: false,
        session: SessionId(Uuid::nil()),
        is_complete: true,
    })
}

const ALL: [Action; 18] = [
    Action::ManageAccount,
    Action::RegisterPeople,
    Action::ReadPerson,
    Action::ReplaceCard,
    Action::ManageCentre,
    Action::BookForSelf,
    Action::BookForOther,
    Action::ReadBooking,
    Action::ChangeBooking,
    Action::CheckInSelf,
    Action::CheckInOther,
    Action::ManageDay,
    Action::ManageRanges,
    Action::ReadAppointmentDay,
    Action::CallOffAppointment,
    Action::Counsel,
    Action::ManageInterests,
    Action::OpenInterests,
];

#[test]
fn nobody_does_anything_without_signing_in() {
    for action in ALL {
        assert_eq!(authorize(&Visitor::Anonymous, action, &Object::New), Err(Denied::NotSignedIn), "{action:?}");
    }
}

#[test]
fn an_administrator_reaches_everything_but_the_accounts_and_interests_of_others() {
    let theirs = Object::AtCentre(id(2), centre("potenza"));
    for action in ALL {
        let expected = match action {
            Action::ManageAccount | Action::ManageInterests => Err(Denied::Hidden),
            _ => Ok(()),
        };
        assert_eq!(authorize(&visitor(Role::Admin), action, &theirs), expected, "{action:?}");
    }
}

#[test]
fn an_operator_reaches_bookings_of_the_own_centre_only() {
    let operator = visitor(Role::Operator);
    for action in [Action::ReadBooking, Action::ChangeBooking, Action::CheckInOther] {
        assert_eq!(authorize(&operator, action, &Object::AtCentre(id(2), centre("matera"))), Ok(()));
        assert_eq!(authorize(&operator, action, &Object::AtCentre(id(2), centre("potenza"))), Err(Denied::Hidden));
    }
    assert_eq!(authorize(&operator, Action::ManageCentre, &Object::Centre(centre("potenza"))), Err(Denied::NotAllowed));
}

#[test]
fn a_citizen_reaches_what_is_theirs_and_does_not_learn_of_the_rest() {
    let citizen = visitor(Role::Citizen);
    let (mine, other) = (Object::AtCentre(id(1), centre("matera")), Object::AtCentre(id(2), centre("matera")));
    assert_eq!(authorize(&citizen, Action::ChangeBooking, &mine), Ok(()));
    assert_eq!(authorize(&citizen, Action::ChangeBooking, &other), Err(Denied::Hidden));
    assert_eq!(authorize(&citizen, Action::CheckInOther, &mine), Err(Denied::NotAllowed));
    assert_eq!(authorize(&citizen, Action::ManageDay, &Object::Centre(centre("matera"))), Err(Denied::NotAllowed));
}
