//! Who may do what, in one pure function. `docs/authorisation.md` is its table, endpoint by endpoint.

use contract::accounts::Role;
use contract::ids::{CentreId, PersonId};
use contract::orientation::{may_guide, may_open};
use contract::problem::Code;

use super::visitor::{Actor, Visitor};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// See and change one's own account and sessions.
    ManageAccount,
    /// Register somebody at a centre, or look for people registered there.
    RegisterPeople,
    /// See somebody who was registered at a centre.
    ReadPerson,
    /// Print a new card for them, which makes the old one worthless.
    ReplaceCard,
    /// Change a centre's hours, closures, contacts, rules, spaces or plan, or read the codes of its desks.
    ManageCentre,
    /// Book a desk or an appointment for oneself, or register for a group session.
    BookForSelf,
    /// Book a desk or an appointment for somebody else, or register them.
    BookForOther,
    /// See a booking or an appointment.
    ReadBooking,
    /// Move or cancel a booking or an appointment, or give up a registration, for the person.
    ChangeBooking,
    /// Check oneself in with the code of a desk or reception.
    CheckInSelf,
    /// Check somebody in at the centre.
    CheckInOther,
    /// See who comes to a centre on a day, and block its spaces.
    ManageDay,
    /// See and set when the counsellors of a centre receive.
    ManageRanges,
    /// See who has an appointment at a centre on a day.
    ReadAppointmentDay,
    /// Give up an appointment for the centre.
    CallOffAppointment,
    /// Read what an appointment is about, say what became of it, read and write its notes.
    Counsel,
    /// Plan, change and call off the group sessions of a centre.
    PlanGroupSessions,
    /// See who registered for a group session of a centre.
    ReadParticipants,
    /// Save, see, show and erase one's own interests.
    ManageInterests,
    /// Open interests that somebody shows by a code.
    OpenInterests,
    /// Open a class, and see and end one's own.
    GuideClass,
    /// Register a company.
    RegisterCompany,
    /// See a company, and who acts for it.
    ReadCompany,
    /// Change what a company says of itself, and who acts for it.
    EditCompany,
    /// See which companies are registered.
    ListCompanies,
    /// Say whether a company exists and is as accessible as it says.
    VerifyCompany,
    /// See what a company wrote in its postings, published or not.
    ReadPosting,
    /// Write, change, submit, put aside and close a company's postings.
    WritePosting,
    /// See which postings wait to be published.
    ListPostingsToJudge,
    /// Publish a posting, or send it back.
    JudgePosting,
    /// Apply to a posting.
    Apply,
    /// See and withdraw one's own application, and write to the company.
    ManageApplication,
    /// See who applied to a company's posting, and answer.
    ReceiveApplications,
    /// Save, see and forget one's own searches.
    ManageSavedSearches,
}

/// On what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Object {
    /// A person, and the centre that registered them.
    Person(PersonId, Option<CentreId>),
    /// A centre.
    Centre(CentreId),
    /// What a person has at a centre, such as a booking.
    AtCentre(PersonId, CentreId),
    /// A company, which belongs to those who act for it.
    Company {
        /// Whether who asks is one of them.
        acts: bool,
    },
    /// Nothing in particular: what the person makes will be theirs.
    New,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// Sign in first.
    NotSignedIn,
    /// That it exists is no secret, but this role may not.
    NotAllowed,
    /// It is not theirs, so for them it does not exist.
    Hidden,
}

impl Denied {
    /// The code that the client reads.
    pub fn code(self) -> Code {
        match self {
            Self::NotSignedIn => Code::NotSignedIn,
            Self::NotAllowed => Code::NotAllowed,
            Self::Hidden => Code::NotFound,
        }
    }
}

/// How an object stands to who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    /// It is theirs.
    Own,
    /// It is theirs, and at the centre where they work.
    OwnAtWork,
    /// It is somebody else's, or nobody's, at the centre where they work.
    AtWork,
    /// Neither.
    Other,
}

/// Lets an action pass, or says why not.
pub fn authorize(who: &Visitor, action: Action, object: &Object) -> Result<(), Denied> {
    let Visitor::SignedIn(actor) = who else { return Err(Denied::NotSignedIn) };
    let relation = relation(actor, object);
    match action {
        Action::ManageAccount | Action::ManageInterests | Action::ManageApplication | Action::ManageSavedSearches => {
            match relation {
                Relation::Own | Relation::OwnAtWork => Ok(()),
                Relation::AtWork | Relation::Other => Err(Denied::Hidden),
            }
        }
        Action::BookForSelf | Action::CheckInSelf | Action::RegisterCompany | Action::Apply => Ok(()),
        Action::OpenInterests => may_open(actor.role).then_some(()).ok_or(Denied::NotAllowed),
        Action::GuideClass => match relation {
            Relation::Own | Relation::OwnAtWork => may_guide(actor.role).then_some(()).ok_or(Denied::NotAllowed),
            Relation::AtWork | Relation::Other => Err(Denied::Hidden),
        },
        Action::RegisterPeople
        | Action::ManageCentre
        | Action::ManageDay
        | Action::ManageRanges
        | Action::PlanGroupSessions
        | Action::BookForOther => staff(actor.role, relation, Denied::NotAllowed),
        Action::ReadPerson | Action::ReplaceCard => staff(actor.role, relation, Denied::Hidden),
        Action::ReadBooking | Action::ChangeBooking => match relation {
            Relation::Own | Relation::OwnAtWork => Ok(()),
            Relation::AtWork | Relation::Other => hidden_from_others(actor.role, relation),
        },
        Action::ReadAppointmentDay | Action::ReadParticipants => hidden_from_others(actor.role, relation),
        Action::CallOffAppointment => match (actor.role, relation) {
            (Role::Citizen | Role::Tutor | Role::Company, Relation::Own) => Err(Denied::NotAllowed),
            _ => hidden_from_others(actor.role, relation),
        },
        // Not the agency's administrators, not the other operators, and nobody about themselves.
        Action::Counsel => match relation {
            Relation::AtWork if actor.is_counsellor => Ok(()),
            Relation::Own | Relation::OwnAtWork | Relation::AtWork => Err(Denied::NotAllowed),
            Relation::Other if actor.role == Role::Admin => Err(Denied::NotAllowed),
            Relation::Other => Err(Denied::Hidden),
        },
        Action::ReadCompany | Action::ReadPosting => match (relation, is_staff(actor.role)) {
            (Relation::Own, _) | (_, true) => Ok(()),
            (_, false) => Err(Denied::Hidden),
        },
        // What people write to a company is not for staff either.
        Action::EditCompany | Action::WritePosting | Action::ReceiveApplications => {
            match (relation, is_staff(actor.role)) {
                (Relation::Own, _) => Ok(()),
                (_, true) => Err(Denied::NotAllowed),
                (_, false) => Err(Denied::Hidden),
            }
        }
        Action::ListCompanies | Action::ListPostingsToJudge => {
            is_staff(actor.role).then_some(()).ok_or(Denied::NotAllowed)
        }
        // Any operator, since a company is at no centre, but none for a company of their own.
        Action::VerifyCompany | Action::JudgePosting => match (relation, is_staff(actor.role)) {
            (Relation::Own, _) => Err(Denied::NotAllowed),
            (_, true) => Ok(()),
            (_, false) => Err(Denied::Hidden),
        },
        Action::CheckInOther => match (actor.role, relation) {
            // One's own booking is checked in with the code on the spot, which proves that one is there.
            (Role::Citizen | Role::Tutor | Role::Company, Relation::Own) => Err(Denied::NotAllowed),
            _ => hidden_from_others(actor.role, relation),
        },
    }
}

/// Operators at their centre, administrators everywhere; an operator elsewhere gets `elsewhere`.
fn staff(role: Role, relation: Relation, elsewhere: Denied) -> Result<(), Denied> {
    match (role, relation) {
        (Role::Admin, _) | (Role::Operator, Relation::AtWork | Relation::OwnAtWork) => Ok(()),
        (Role::Operator, Relation::Own | Relation::Other) => Err(elsewhere),
        (Role::Citizen | Role::Tutor | Role::Company, _) => Err(Denied::NotAllowed),
    }
}

/// Who works for the agency, wherever.
fn is_staff(role: Role) -> bool {
    matches!(role, Role::Operator | Role::Admin)
}

/// Like [`staff`], for what others must not even know to exist.
fn hidden_from_others(role: Role, relation: Relation) -> Result<(), Denied> {
    staff(role, relation, Denied::Hidden).map_err(|_| Denied::Hidden)
}

fn relation(actor: &Actor, object: &Object) -> Relation {
    let (owner, centre) = match object {
        Object::Person(owner, centre) => (Some(*owner), centre.as_ref()),
        Object::Centre(centre) => (None, Some(centre)),
        Object::AtCentre(owner, centre) => (Some(*owner), Some(centre)),
        Object::Company { acts } => (acts.then_some(actor.person), None),
        Object::New => (Some(actor.person), None),
    };
    let is_own = owner == Some(actor.person);
    let is_at_work = actor.role == Role::Operator && centre.is_some() && actor.centre.as_ref() == centre;
    match (is_own, is_at_work) {
        (true, false) => Relation::Own,
        (true, true) => Relation::OwnAtWork,
        (false, true) => Relation::AtWork,
        (false, false) => Relation::Other,
    }
}

#[cfg(test)]
mod tests;
