//! The moments at which it makes sense to ask the server again for what it did not give: the network is back, the
//! person is, or the server that was away has answered somebody.

use crate::client::use_session;
use crate::platform::attention;
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Back(RwSignal<u32>);

/// Begins to count such moments. Called once, around every page.
pub fn provide_back() {
    let count = RwSignal::new(0);
    provide_context(Back(count));
    let again = move || count.update(|count| *count = count.wrapping_add(1));
    attention::when_back(again);
    let session = use_session();
    // The first answer of all is no such moment: nothing had been away.
    Effect::new(move |was_away: Option<bool>| {
        let is_away = session.is_unreached();
        if was_away == Some(true) && !is_away {
            again();
        }
        is_away
    });
}

/// How many such moments there were.
pub fn use_back() -> ReadSignal<u32> {
    expect_context::<Back>().0.read_only()
}
