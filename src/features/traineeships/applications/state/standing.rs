//! Where a person stands with a posting: what waits on this phone comes before what the server said last.

use crate::offline::outbox::{ApplicationRequest, Command, Entry, EntryId, Refusal, State};
use contract::ids::{ApplicationId, PostingId};
use contract::problem::Code;
use contract::traineeships::{ApplicationList, ApplicationStatus, ApplicationSummary};

/// Where a person stands with a posting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They can apply.
    Free,
    /// They have asked for it, and no last word was read.
    Asked(Box<Entry>),
    /// The company has their application.
    Applied(ApplicationSummary),
}

/// What an entry asks of an application, where it is about one.
pub struct Asked<'a> {
    /// The posting.
    pub posting: PostingId,
    /// What is asked.
    pub request: &'a ApplicationRequest,
}

/// What an entry asks of an application, where it is about one.
pub fn asked_of(entry: &Entry) -> Option<Asked<'_>> {
    match &entry.command {
        Command::Application { posting, request, .. } => Some(Asked { posting: *posting, request }),
        _ => None,
    }
}

/// Where the person stands: the last thing that was asked about the posting, else the application that counts.
pub fn standing(entries: &[Entry], own: Option<&ApplicationList>, posting: PostingId) -> Standing {
    let applies = |entry: &&Entry| {
        asked_of(entry)
            .is_some_and(|asked| asked.posting == posting && matches!(asked.request, ApplicationRequest::Apply(_)))
    };
    if let Some(entry) = entries.iter().rfind(applies) {
        return Standing::Asked(Box::new(entry.clone()));
    }
    match own.and_then(|own| own_of(own, posting)) {
        Some(summary) => Standing::Applied(summary.clone()),
        None => Standing::Free,
    }
}

/// The application to a posting that counts. Who has withdrawn it may apply again.
pub fn own_of(own: &ApplicationList, posting: PostingId) -> Option<&ApplicationSummary> {
    let counts = |one: &&ApplicationSummary| one.posting == posting && one.status != ApplicationStatus::Withdrawn;
    own.applications.iter().find(counts)
}

/// The application that the company has, though nobody has read so yet.
pub fn arrived(entry: &Entry) -> Option<ApplicationId> {
    match (&entry.state, &entry.command) {
        (State::Confirmed { .. }, Command::Application { application, .. }) => Some(*application),
        _ => None,
    }
}

/// What the page on which one applies shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Face {
    /// The form.
    Form,
    /// The form below what became of the last try.
    FormAgain(EntryId),
    /// What was asked, and that alone: it is on its way.
    Asked(EntryId),
    /// It has arrived.
    Arrived(EntryId, ApplicationId),
    /// It was refused, because there is one already.
    Already(EntryId),
    /// The company has one already.
    Applied(Box<ApplicationSummary>),
    /// Nobody can apply, now or any more; perhaps that is what became of the last try.
    NotOpen(Option<EntryId>),
}

impl Face {
    /// What became of the last try, where it stands on the page.
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Form | Self::Applied(_) | Self::NotOpen(None) => None,
            Self::FormAgain(entry)
            | Self::Asked(entry)
            | Self::Arrived(entry, _)
            | Self::Already(entry)
            | Self::NotOpen(Some(entry)) => Some(*entry),
        }
    }
}

/// The face for who stands so with a posting.
pub fn face(standing: Standing, is_open: bool) -> Face {
    match standing {
        Standing::Free if is_open => Face::Form,
        Standing::Free => Face::NotOpen(None),
        Standing::Applied(summary) => Face::Applied(Box::new(summary)),
        Standing::Asked(entry) => match (&entry.state, arrived(&entry)) {
            (_, Some(application)) => Face::Arrived(entry.id, application),
            (state, _) if !state.is_settled() => Face::Asked(entry.id),
            (State::Refused { refusal: Refusal::Problem(problem) }, _) if problem.code == Code::AlreadyApplied => {
                Face::Already(entry.id)
            }
            (State::Refused { refusal: Refusal::Problem(problem) }, _) if problem.code == Code::PostingNotOpen => {
                Face::NotOpen(Some(entry.id))
            }
            _ if is_open => Face::FormAgain(entry.id),
            _ => Face::NotOpen(Some(entry.id)),
        },
    }
}
