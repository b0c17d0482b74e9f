//! The floor while the person looks at it: it is read again whenever something has changed, and what concerns the
//! chosen desk is said.

use super::picker::{Picker, Picking};
use crate::features::bookings::client::listen_to_day;
use crate::features::bookings::state::{DeskFace, News, Times, news};
use crate::text::{t_string, use_i18n};
use contract::bookings::CentreDay;
use contract::ids::SpaceId;
use leptos::prelude::*;

/// A desk in certain times, and what it was last seen to be.
type Watched = (SpaceId, Times, DeskFace);

/// Listens for as long as the floor is shown. Gives what to say about the chosen desk; empty while there is nothing.
pub fn follow(day: Memo<CentreDay>, picker: Picker, picking: Picking, again: Callback<()>) -> Signal<String> {
    let i18n = use_i18n();
    let place = Memo::new(move |_| day.with(|day| (day.centre.clone(), day.date)));
    let listening = StoredValue::new_local(None);
    Effect::new(move |_| {
        let (centre, date) = place.get();
        listening.set_value(Some(listen_to_day(&centre, date, move || again.run(()))));
    });

    let said = RwSignal::new(None);
    Effect::new(move |before: Option<Option<Watched>>| {
        let chosen = picking.chosen.get();
        let now = chosen.and_then(|(desk, face)| Some((desk.space.id, picking.times.get()?, face)));
        let same = |a: &Watched, b: &Watched| a.0 == b.0 && a.1 == b.1;
        match (before.flatten(), &now) {
            (Some(before), Some(now)) if same(&before, now) => {
                if let Some(news) = news(before.2, now.2) {
                    said.set(Some(news));
                }
            }
            _ => said.set(None),
        }
        now
    });
    Signal::derive(move || {
        let label = || picking.chosen.get_untracked().map(|(desk, _)| desk.space.label).unwrap_or_default();
        // While an own request is under way the person is told about that instead.
        match said.get().filter(|_| !picker.is_sending.get()) {
            Some(News::Gone) => t_string!(i18n, bookings.gone, label = label()).into_owned(),
            Some(News::Back) => t_string!(i18n, bookings.back_free, label = label()).into_owned(),
            None => String::new(),
        }
    })
}
