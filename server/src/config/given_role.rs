//! `--appoint EMAIL=ROLE`: who is staff. There is no page for it: whoever runs the server decides.

use contract::accounts::{Role, check_email};
use contract::ids::CentreId;
use std::str::FromStr;

/// A person, by e-mail address, and the role they get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenRole {
    /// The address that they sign in with.
    pub email: String,
    /// The role.
    pub role: Role,
    /// Where an operator works.
    pub centre: Option<CentreId>,
    /// Whether an operator is also a counsellor there.
    pub counsellor: bool,
}

/// A text that is no [`GivenRole`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "it is EMAIL=admin, EMAIL=operator@CENTRE, EMAIL=counsellor@CENTRE, EMAIL=tutor, EMAIL=company or EMAIL=citizen"
)]
pub struct NotAGivenRole;

impl FromStr for GivenRole {
    type Err = NotAGivenRole;
    fn from_str(text: &str) -> Result<Self, NotAGivenRole> {
        let (email, role) = text.rsplit_once('=').ok_or(NotAGivenRole)?;
        let email = check_email(email).map_err(|_| NotAGivenRole)?;
        let counsellor = role.starts_with("counsellor@");
        let (role, centre) = match role.split_once('@') {
            Some(("operator" | "counsellor", centre)) => {
                (Role::Operator, Some(centre.parse().map_err(|_| NotAGivenRole)?))
            }
            None if role == "admin" => (Role::Admin, None),
            None if role == "tutor" => (Role::Tutor, None),
            None if role == "company" => (Role::Company, None),
            None if role == "citizen" => (Role::Citizen, None),
            _ => return Err(NotAGivenRole),
        };
        Ok(Self { email, role, centre, counsellor })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operator_has_a_centre_and_nobody_else_has() {
        let dario: GivenRole = "Dario@Example.org=operator@cpi-matera".parse().unwrap();
        assert_eq!((dario.email.as_str(), dario.role), ("dario@example.org", Role::Operator));
        assert_eq!(dario.centre, Some("cpi-matera".parse().unwrap()));
        assert!(!dario.counsellor);
        let nora: GivenRole = "nora@example.org=counsellor@cpi-matera".parse().unwrap();
        assert_eq!((nora.role, nora.counsellor), (Role::Operator, true));
        assert_eq!("elena@example.org=admin".parse::<GivenRole>().unwrap().role, Role::Admin);
        for bad in
            ["", "elena@example.org", "elena=admin", "a@b.it=operator", "a@b.it=operator@", "a@b.it=admin@cpi-matera"]
        {
            assert_eq!(bad.parse::<GivenRole>(), Err(NotAGivenRole), "{bad}");
        }
    }
}
