//! Accessible parts without state of their own: they know no room, no network and no storage.
//!
//! Texts come in as `Signal<String>` (`t_signal!(i18n, bookings.title)`, or a plain `String`), values as signals,
//! actions as callbacks. The page `/parts` of the dev build shows every part in each of its states.

mod button;
mod card;
mod centre_in_hand;
mod checkbox;
mod confirm;
mod date_choice;
mod dialog;
mod empty;
mod failed;
mod field;
mod floor;
mod form_errors;
mod icon;
mod later;
mod live_region;
mod notice;
mod page_heading;
mod qr;
mod radio_choice;
mod select;
mod skeleton;
mod stepper;
mod table;
mod tabs;
mod tag;
#[cfg(test)]
pub(crate) mod testing;
mod time_choice;
mod toggle_chip;
mod turns;
mod typed_date;
mod when_near;

pub use button::{Button, ButtonKind, LinkButton};
pub use card::{Card, CardLink, Level};
pub use centre_in_hand::{CentreInHand, NamedCentre};
pub use checkbox::Checkbox;
pub use confirm::Confirm;
pub use date_choice::DateChoice;
pub use dialog::Dialog;
pub use empty::Empty;
pub use failed::Failed;
pub use field::{Field, FieldKind, field_id};
pub use floor::{FloorDrawing, FloorRoom, WallLine};
pub use form_errors::FormErrors;
pub use icon::{Icon, IconView};
pub use later::Later;
pub use live_region::LiveRegion;
pub use notice::{Notice, NoticeKind};
pub use page_heading::{PAGE_HEADING, PageHeading, use_page_title};
pub use qr::QrCode;
pub use radio_choice::RadioChoice;
pub use select::{Choice, Select};
pub use skeleton::{Skeleton, SkeletonShape};
pub use stepper::Stepper;
pub use table::{Cell, Table};
pub use tabs::{Tab, TabPanel, Tabs};
pub use tag::{Tag, Tone};
pub use time_choice::TimeChoice;
pub use toggle_chip::ToggleChip;
pub use turns::in_turns;
pub use typed_date::{DateField, TypedDate, read_date};
pub use when_near::WhenNear;
