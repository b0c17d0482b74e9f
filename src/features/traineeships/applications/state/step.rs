//! The steps of the form, and which fields are asked in which.

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Why this posting, and what the person can do.
    Why,
    /// From when, and what the company asks.
    When,
    /// What goes with it: the CV, and how the company may reach the person.
    With,
    /// All of it once more, as the company will read it.
    Check,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 4] = [Self::Why, Self::When, Self::With, Self::Check];

    /// The step that asks for a field.
    pub fn of(field: &str) -> Self {
        match field.split('.').next().unwrap_or_default() {
            "available" | "answers" => Self::When,
            "cv" => Self::With,
            _ => Self::Why,
        }
    }
}
