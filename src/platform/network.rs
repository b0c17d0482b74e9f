//! Whether the device believes that it has a network. A belief only: a request may still fail.

use super::wait;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// A page for which nothing has arrived for so many milliseconds has what it needs.
const QUIET_FOR_MS: i64 = 1_000;

#[wasm_bindgen(module = "/src/platform/network.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchedSoFar)]
    fn fetched_so_far() -> u32;
}

/// Whether the browser says now that it is online.
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// A signal that is true while the browser says that it is online.
pub fn online() -> ReadSignal<bool> {
    let (online, set_online) = signal(is_online());
    for (event, state) in [("online", true), ("offline", false)] {
        listen(event, move || set_online.set(state));
    }
    online
}

/// Waits until nothing has arrived for this page for a while.
pub async fn quiet() {
    let mut before = None;
    while before != Some(fetched_so_far()) {
        before = Some(fetched_so_far());
        wait::sleep(QUIET_FOR_MS).await;
    }
}

/// Listens for as long as the page lives: the shell asks once and never goes away.
fn listen(event: &str, act: impl Fn() + 'static) {
    let act = Closure::<dyn Fn()>::new(act);
    if let Some(window) = web_sys::window() {
        let _unsupported = window.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    }
    act.forget();
}
