//! The outbox: what people asked for, kept until the server has said yes or no. Pure: it knows no browser, no clock and
//! no chance; whoever calls passes them in.
//!
//! **Invariants.** An entry leaves only when its person has read the last word, or takes back what was never sent.
//! Of one entity, one entry is under way at a time, in the order in which they were given. A repetition has the same id
//! and the same bytes. Nobody sees or sends what is somebody else's; what belongs to the phone is in a line of its own.

mod command;
mod entry;
mod owner;
mod queue;
mod report;
mod state;
#[cfg(test)]
mod tests;

pub use command::{
    ApplicationRequest, AppointmentRequest, Command, Entity, GroupRequest, HandIn, Meeting, Offer, Place, RangeRequest,
    SearchRequest, Talk,
};
pub use entry::{ENTRY_VERSION, Entry, EntryId};
pub use owner::Owner;
pub use queue::{Queue, Undone};
pub use report::{Report, pause};
pub use state::{Answer, Delay, Event, Need, Outcome, Refusal, State, Tries};
