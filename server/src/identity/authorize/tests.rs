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

const ALL: [Action; 26] = [
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
    Action::PlanGroupSessions,
    Action::ReadParticipants,
    Action::ManageInterests,
    Action::OpenInterests,
    Action::GuideClass,
    Action::RegisterCompany,
    Action::ReadCompany,
    Action::EditCompany,
    Action::ListCompanies,
    Action::VerifyCompany,
];

#[test]
fn nobody_does_anything_without_signing_in() {
    for action in ALL {
        assert_eq!(authorize(&Visitor::Anonymous, action, &Object::New), Err(Denied::NotSignedIn), "{action:?}");
    }
}

#[test]
fn an_administrator_reaches_everything_but_accounts_interests_classes_companies_words_and_what_counsellors_read() {
    let theirs = Object::AtCentre(id(2), centre("potenza"));
    for action in ALL {
        let expected = match action {
            Action::ManageAccount | Action::ManageInterests | Action::GuideClass => Err(Denied::Hidden),
            Action::Counsel | Action::EditCompany => Err(Denied::NotAllowed),
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

#[test]
fn only_a_counsellor_of_the_centre_counsels_and_nobody_about_themselves() {
    let Visitor::SignedIn(operator) = visitor(Role::Operator) else { panic!("somebody who is signed in") };
    let nora = Visitor::SignedIn(Actor { is_counsellor: true, ..operator.clone() });
    let (here, elsewhere) = (Object::AtCentre(id(2), centre("matera")), Object::AtCentre(id(2), centre("potenza")));
    assert_eq!(authorize(&nora, Action::Counsel, &here), Ok(()));
    assert_eq!(authorize(&nora, Action::Counsel, &elsewhere), Err(Denied::Hidden));
    assert_eq!(authorize(&nora, Action::Counsel, &Object::AtCentre(id(1), centre("matera"))), Err(Denied::NotAllowed));
    assert_eq!(authorize(&Visitor::SignedIn(operator), Action::Counsel, &here), Err(Denied::NotAllowed));
    assert_eq!(authorize(&visitor(Role::Citizen), Action::Counsel, &here), Err(Denied::Hidden));
}

#[test]
fn a_company_belongs_to_who_acts_for_it_and_is_verified_by_somebody_else() {
    let (own, other) = (Object::Company { acts: true }, Object::Company { acts: false });
    for role in Role::ALL {
        let (who, is_staff) = (visitor(role), matches!(role, Role::Operator | Role::Admin));
        let ask = |action, object| authorize(&who, action, object);
        let staff_or = |denied| if is_staff { Ok(()) } else { Err(denied) };
        assert_eq!(ask(Action::ReadCompany, &own), Ok(()), "{role:?}");
        assert_eq!(ask(Action::ReadCompany, &other), staff_or(Denied::Hidden), "{role:?}");
        assert_eq!(ask(Action::EditCompany, &own), Ok(()), "{role:?}");
        let denied = if is_staff { Denied::NotAllowed } else { Denied::Hidden };
        assert_eq!(ask(Action::EditCompany, &other), Err(denied), "{role:?}");
        assert_eq!(ask(Action::VerifyCompany, &own), Err(Denied::NotAllowed), "{role:?}");
        assert_eq!(ask(Action::VerifyCompany, &other), staff_or(Denied::Hidden), "{role:?}");
        assert_eq!(ask(Action::ListCompanies, &Object::New), staff_or(Denied::NotAllowed), "{role:?}");
    }
}
