//! Which part of a list is open to be written in. One is open at a time.

/// A list of the CV whose parts have several fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Where the person has worked, helped or tried something.
    Experience,
    /// Schools and courses.
    Education,
    /// Languages.
    Languages,
}

/// A part of a list, by its place from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The list.
    pub list: List,
    /// Which part.
    pub at: usize,
}

impl List {
    /// Every list.
    pub const ALL: [Self; 3] = [Self::Experience, Self::Education, Self::Languages];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Experience => "experience",
            Self::Education => "education",
            Self::Languages => "languages",
        }
    }
}

impl Item {
    /// The part that a field belongs to, such as `experience.0` for `experience.0.what`.
    pub fn of(field: &str) -> Option<Self> {
        let mut names = field.split('.');
        let (list, at, _field) = (names.next()?, names.next()?.parse().ok()?, names.next()?);
        let list = List::ALL.into_iter().find(|one| one.name() == list)?;
        Some(Self { list, at })
    }

    /// One of its fields, by its name in the contract.
    pub fn path(self, field: &str) -> String {
        format!("{}.{}.{field}", self.list.name(), self.at)
    }
}
