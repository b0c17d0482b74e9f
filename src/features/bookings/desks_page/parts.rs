//! What the page of desks shows in files of its own: the times and filters, the drawing, the list, and the bar.

use super::bar::Bar;
use super::filters::Filters;
use super::floor::Floor;
use super::key::Key;
use super::list::DeskList;
use super::picker::{Picker, Picking};
use super::when::Times;
use crate::features::shared::lazy::{lazy, lazy_part};
use contract::bookings::CentreDay;
use leptos::prelude::*;

lazy_part!(CHOICE = desks_choice, bookings::desks_page::parts::choice(Shown), is_page: false);
lazy_part!(PLAN = desks_plan, bookings::desks_page::parts::plan(Shown), is_page: false);
lazy_part!(LIST = desks_list, bookings::desks_page::parts::list(Shown), is_page: false);
lazy_part!(BAR = desks_bar, bookings::desks_page::parts::bar(Shown), is_page: false);

/// Fetches all of them while the day is on its way.
pub fn fetch_ahead() {
    for part in [CHOICE, PLAN, LIST, BAR] {
        part.fetch_ahead();
    }
}

/// What is shown of a day.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The day.
    pub day: Memo<CentreDay>,
    /// What is chosen.
    pub picker: Picker,
    /// What follows from it.
    pub picking: Picking,
    /// Whether the server has said who holds what.
    pub is_known: Signal<bool>,
    /// What others did to the chosen desk.
    pub news: Signal<String>,
}

impl Shown {
    /// The times, and what a desk must have.
    pub fn choice(self) -> AnyView {
        lazy(CHOICE, self)
    }

    /// The drawing and its key.
    pub fn plan(self) -> AnyView {
        lazy(PLAN, self)
    }

    /// The same desks as a list.
    pub fn list(self) -> AnyView {
        lazy(LIST, self)
    }

    /// What is chosen, and the button.
    pub fn bar(self) -> AnyView {
        lazy(BAR, self)
    }
}

/// Makes the times and the filters.
pub fn choice(Shown { day, picker, picking, .. }: Shown) -> AnyView {
    view! {
        <Times day picker picking />
        <Filters picker />
    }
    .into_any()
}

/// Makes the drawing and its key.
pub fn plan(shown: Shown) -> AnyView {
    let Shown { day, picker, picking, is_known, .. } = shown;
    view! {
        <Floor day picker picking />
        <Key is_known />
    }
    .into_any()
}

/// Makes the list.
pub fn list(Shown { day, picker, picking, .. }: Shown) -> AnyView {
    view! { <DeskList day picker picking /> }.into_any()
}

/// Makes the bar.
pub fn bar(Shown { day, picker, picking, news, .. }: Shown) -> AnyView {
    view! { <Bar day picker picking news /> }.into_any()
}
