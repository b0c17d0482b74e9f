//! What people are told outside the screen: mail now, other ways later.
//!
//! A notice that belongs to an effect is written in the effect's transaction ([`send_later`]) and sent afterwards, so
//! that neither is there without the other. A sign-in code is sent at once and never stored ([`Mailer::send`]).

mod calendar;
mod dates;
mod mailer;
mod outgoing;

pub use calendar::{CalendarEntry, calendar_answer, calendar_file};
pub use dates::long_date;
pub use mailer::{Mail, MailError, Mailer};
pub use outgoing::{send_later, send_waiting};
