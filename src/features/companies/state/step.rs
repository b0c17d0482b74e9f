//! The steps of the form, and which fields are asked in which.

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Which company it is, and how to reach it.
    Company,
    /// Where people work.
    Places,
    /// Who signs and who is a tutor.
    People,
    /// How accessible it is.
    Accessibility,
    /// All of it once more.
    Check,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [Self::Company, Self::Places, Self::People, Self::Accessibility, Self::Check];

    /// Its place, from 0.
    pub const fn place(self) -> usize {
        self as usize
    }

    /// The step that asks for a field.
    pub fn of(field: &str) -> Self {
        match field.split('.').next().unwrap_or_default() {
            "places" => Self::Places,
            "people" => Self::People,
            "accessibility" => Self::Accessibility,
            _ => Self::Company,
        }
    }
}
