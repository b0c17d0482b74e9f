//! Notes while they are written: nothing that somebody typed is lost, whoever else writes meanwhile. They live as long
//! as the tab is open and nobody signs out, and never on the device.

use contract::appointments::{AppointmentNotes, WriteNotes};

#[cfg(test)]
mod tests;

/// The notes of one appointment. The typed text is passed in, because a field holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What the typing began from, or was saved last.
    pub read: AppointmentNotes,
    /// What somebody else wrote meanwhile, until it is said what to keep.
    pub theirs: Option<AppointmentNotes>,
}

/// What to keep of two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Theirs, and mine below it.
    Both,
    /// What was typed here.
    Mine,
    /// What somebody else wrote.
    Theirs,
}

impl Sheet {
    /// Notes as they were read.
    pub fn new(read: AppointmentNotes) -> Self {
        Self { read, theirs: None }
    }

    /// Whether something is typed that the server does not have. It trims what it keeps.
    pub fn is_changed(&self, typed: &str) -> bool {
        self.theirs.is_some() || typed.trim() != self.read.text.trim()
    }

    /// What is sent.
    pub fn write(&self, typed: &str) -> WriteNotes {
        WriteNotes { version: self.read.version, text: typed.to_owned() }
    }

    /// Somebody else wrote: what they wrote stands beside what is typed.
    pub fn changed_meanwhile(&mut self, theirs: AppointmentNotes) {
        self.theirs = Some(theirs);
    }

    /// The text after the choice. From now on it is an answer to what they wrote.
    pub fn keep(&mut self, keep: Keep, typed: &str) -> String {
        let Some(theirs) = self.theirs.take() else { return typed.to_owned() };
        let text = match keep {
            Keep::Both if theirs.text.is_empty() => typed.to_owned(),
            Keep::Both => format!("{}\n\n{typed}", theirs.text),
            Keep::Mine => typed.to_owned(),
            Keep::Theirs => theirs.text.clone(),
        };
        self.read = theirs;
        text
    }
}
