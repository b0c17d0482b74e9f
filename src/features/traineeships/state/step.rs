//! The steps of the check, each with the fields that it asks.

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Where, and from when on.
    Place,
    /// How many work there.
    Size,
    /// What may stand against it.
    Past,
    /// Who is there already.
    Running,
    /// Who is looked for.
    Whom,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [Self::Place, Self::Size, Self::Past, Self::Running, Self::Whom];

    /// The step at this place; nothing after the last one, where the answer is.
    pub fn at(place: usize) -> Option<Self> {
        Self::ALL.get(place).copied()
    }

    /// Its place, from 0.
    pub const fn place(self) -> usize {
        self as usize
    }

    /// The names of its fields.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Place => &["region", "date"],
            Self::Size => &["headcount"],
            Self::Past => &["dismissed_on"],
            Self::Running => &["running", "ended", "hired"],
            Self::Whom => &["age", "weekly_hours"],
        }
    }
}
