//! The steps of the form, and which fields are asked in which.

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What is offered.
    What,
    /// Where, and from when until when.
    When,
    /// Hours and money.
    Money,
    /// What is asked of who applies, and what the company says of the unit.
    Asks,
    /// All of it once more, as people will read it.
    Check,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [Self::What, Self::When, Self::Money, Self::Asks, Self::Check];

    /// The step that asks for a field.
    pub fn of(field: &str) -> Self {
        match field.split('.').next().unwrap_or_default() {
            "place" | "places" | "starts_on" | "ends_on" | "open_until" => Self::When,
            "weekly_hours" | "at_night" | "allowance_cents" | "with_meals" => Self::Money,
            "questions" | "accessibility" | "unit" => Self::Asks,
            _ => Self::What,
        }
    }
}
