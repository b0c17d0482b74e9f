//! Codes, as far as this page's memory holds them. They are in no storage: a new visit knows none.

use crate::platform::address;
use crate::routes::{class_in_fragment, share_in_fragment};
use contract::ids::PersonId;
use contract::orientation::NewShare;
use std::cell::RefCell;

thread_local! {
    /// The code that was made last, and by whom: the server tells it once.
    static MADE: RefCell<Option<(PersonId, NewShare)>> = const { RefCell::new(None) };
    /// A code that was scanned, while its reader signs in.
    static SCANNED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Remembers a code that was just made, or forgets the one before.
pub fn remember_made(made: Option<(PersonId, NewShare)>) {
    MADE.set(made);
}

/// The code that this person made last.
pub fn made_by(person: PersonId) -> Option<NewShare> {
    MADE.with_borrow(|made| made.as_ref().filter(|(owner, _)| *owner == person).map(|(_, share)| share.clone()))
}

/// Takes the scanned code of a shown result out of the address bar, where it must not stay.
pub fn take_from_address() {
    if let Some(code) = share_in_fragment(&address::fragment()) {
        address::forget_fragment();
        SCANNED.set(Some(code));
    }
}

/// As [`take_from_address`], for the code of a class, which needs nobody to sign in.
pub fn take_class_from_address() -> Option<String> {
    let code = class_in_fragment(&address::fragment())?;
    address::forget_fragment();
    Some(code)
}

/// The code that was scanned, once.
pub fn take_scanned() -> Option<String> {
    SCANNED.take()
}

/// What was typed or pasted: a code, or the whole link that the QR holds.
pub fn typed_code(typed: &str) -> &str {
    ["#code=", "#class="].into_iter().find_map(|name| typed.rsplit_once(name)).map_or(typed, |(_, code)| code)
}

/// The code in two groups, as people read and say it.
pub fn in_groups(code: &str) -> String {
    let (first, second) = code.split_at_checked(3).unwrap_or((code, ""));
    format!("{first} {second}").trim_end().to_owned()
}

/// The code letter by letter, for ears.
pub fn spelled(code: &str) -> String {
    code.chars().map(String::from).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::{class_href, share_href};
    use contract::orientation::check_share_code;

    #[test]
    fn a_pasted_link_holds_its_code() {
        let link = format!("https://portalavoro.example{}", share_href("7KQ2M4"));
        let class = format!("https://portalavoro.example{}", class_href("7KQ2M4"));
        for typed in [link.as_str(), &class, "7kq 2m4", " 7KQ-2M4 "] {
            assert_eq!(check_share_code(typed_code(typed)).as_deref(), Ok("7KQ2M4"), "{typed}");
        }
    }

    #[test]
    fn a_code_is_shown_in_groups_and_said_by_letters() {
        assert_eq!(in_groups("7KQ2M4"), "7KQ 2M4");
        assert_eq!(spelled("7KQ"), "7, K, Q");
        assert_eq!(in_groups("7K"), "7K");
    }

    #[test]
    fn nobody_sees_the_code_of_somebody_else() {
        let person = |id: u128| PersonId(uuid::Uuid::from_u128(id));
        let share = NewShare { code: "7KQ2M4".into(), until: "2026-11-26T10:00:00Z".parse().unwrap() };
        remember_made(Some((person(1), share.clone())));
        assert_eq!((made_by(person(1)), made_by(person(2))), (Some(share), None));
    }
}
