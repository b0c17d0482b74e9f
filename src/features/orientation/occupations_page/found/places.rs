//! The cards of the list. They stay, and become those of other occupations: to make twenty anew at each key is what a slow
//! phone feels. Those that nobody sees yet follow when nobody types.

use crate::features::orientation::files::Files;
use crate::features::orientation::parts::OccupationCard;
use crate::features::orientation::state::Line;
use crate::platform::wait;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// More than a phone has in sight.
const IN_SIGHT: usize = 6;

/// So many milliseconds without a change are a pause.
const PAUSE_MS: i64 = 150;

/// The places of the list, in their order.
#[component]
pub fn Places(
    /// The occupations of the list.
    lines: Memo<Vec<Line>>,
    /// The occupations and their words.
    files: Memo<Files>,
) -> impl IntoView {
    let settled = settled(lines);
    let count = move || lines.with(Vec::len).min(settled.with(Vec::len).max(IN_SIGHT));
    move || {
        let files = files.get();
        view! {
            <For each=move || 0..count() key=|place| *place let:place>
                <li>
                    <Place lines=if place < IN_SIGHT { lines.into() } else { settled.into() } place files=files.clone() />
                </li>
            </For>
        }
    }
}

/// The list as it was at the last pause.
fn settled(lines: Memo<Vec<Line>>) -> RwSignal<Vec<Line>> {
    let settled = RwSignal::new(lines.get_untracked());
    let latest = StoredValue::new(0_u32);
    Effect::new(move |_| {
        lines.track();
        latest.update_value(|latest| *latest += 1);
        let mine = latest.get_value();
        spawn_local(async move {
            wait::sleep(PAUSE_MS).await;
            // The page may be gone by then, or the list another one.
            if latest.try_get_value() == Some(mine)
                && let Some(now) = lines.try_get_untracked()
            {
                settled.set(now);
            }
        });
    });
    settled
}

/// A place of the list, with whichever occupation is in it.
#[component]
fn Place(
    /// The occupations that the place follows.
    lines: Signal<Vec<Line>>,
    /// Counted from 0.
    place: usize,
    /// The occupations and their words.
    files: Files,
) -> impl IntoView {
    let first = lines.with_untracked(|lines| lines.get(place).cloned())?;
    // A place that is about to go keeps what it had.
    let line =
        Memo::new(move |last: Option<&Line>| lines.with(|lines| lines.get(place).or(last).unwrap_or(&first).clone()));
    Some(view! { <OccupationCard line files /> })
}
