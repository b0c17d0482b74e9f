//! What is to be shown of a code, from what the server says and what this page made.

use contract::orientation::{InterestsShare, NewShare};
use contract::time::Instant;

/// What is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Face {
    /// No code opens the result.
    NoCode,
    /// This one does, and it is known here.
    Shown(NewShare),
    /// One does until then, and only whoever wrote it down knows it.
    Hidden(Instant),
}

/// What is to be shown now.
pub fn face(share: Option<&InterestsShare>, made: Option<&NewShare>, now: Instant) -> Face {
    match (made, share) {
        (Some(made), _) if made.until > now => Face::Shown(made.clone()),
        (_, Some(share)) if share.open && share.until > now => Face::Hidden(share.until),
        _ => Face::NoCode,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Instant {
        format!("2026-11-26T{time}:00Z").parse().unwrap()
    }

    #[test]
    fn a_code_is_shown_while_it_opens_and_only_where_it_was_made() {
        let made = NewShare { code: "7KQ2M4".into(), until: at("12:00") };
        let share = InterestsShare { until: at("12:00"), open: true, openings: Vec::new() };
        assert_eq!(face(None, Some(&made), at("11:59")), Face::Shown(made.clone()));
        assert_eq!(face(Some(&share), None, at("11:59")), Face::Hidden(at("12:00")));
        assert_eq!(face(Some(&share), Some(&made), at("12:00")), Face::NoCode);
        assert_eq!(face(None, None, at("11:59")), Face::NoCode);
        assert_eq!(face(Some(&InterestsShare { open: false, ..share }), None, at("11:59")), Face::NoCode);
    }
}
