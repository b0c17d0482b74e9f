//! Long lists, a few entries in each turn of the browser, so that a slow phone paints, and answers taps, in between.

use crate::platform::wait;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How many entries are made so far of as many as are `wanted`: none in the turn of what stands around them, and `at_once` more
/// in each later one.
pub fn in_turns(at_once: usize, wanted: impl Fn() -> usize + 'static) -> ReadSignal<usize> {
    let (made, set_made) = signal(0);
    Effect::new(move |_| {
        let (wanted, made) = (wanted(), made.get());
        if made < wanted {
            spawn_local(async move {
                wait::sleep(0).await;
                // The page may be gone by then.
                let _gone = set_made.try_set(made + at_once);
            });
        }
    });
    made
}
