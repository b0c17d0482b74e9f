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

lazy_part!(AROUND = desks_around, bookings::desks_page::parts::around((Around, Shown)), is_page: false);
lazy_part!(PLAN = desks_plan, bookings::desks_page::parts::plan(Shown), is_page: false);

/// What stands around the drawing, one file together.
#[derive(Clone, Copy)]
pub enum Around {
    /// The times, and what a desk must have.
    Choice,
    /// The same desks as a list.
    List,
    /// What is chosen, and the button.
    Bar,
}

/// Fetches all of them while the day is on its way.
pub fn fetch_ahead() {
    AROUND.fetch_ahead();
    PLAN.fetch_ahead();
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
        lazy(AROUND, (Around::Choice, self))
    }

    /// The drawing and its key.
    pub fn plan(self) -> AnyView {
        lazy(PLAN, self)
    }

    /// The same desks as a list.
    pub fn list(self) -> AnyView {
        lazy(AROUND, (Around::List, self))
    }

    /// What is chosen, and the button.
    pub fn bar(self) -> AnyView {
        lazy(AROUND, (Around::Bar, self))
    }
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

/// Makes what stands around it.
pub fn around((which, shown): (Around, Shown)) -> AnyView {
    let Shown { day, picker, picking, news, .. } = shown;
    match which {
        Around::Choice => view! {
            <Times day picker picking />
            <Filters picker />
        }
        .into_any(),
        Around::List => view! { <DeskList day picker picking /> }.into_any(),
        Around::Bar => view! { <Bar day picker picking news /> }.into_any(),
    }
}
