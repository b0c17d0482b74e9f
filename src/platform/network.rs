//! Whether the device believes that it has a network. A belief only: a request may still fail.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

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

/// Listens for as long as the page lives: the shell asks once and never goes away.
fn listen(event: &str, act: impl Fn() + 'static) {
    let act = Closure::<dyn Fn()>::new(act);
    if let Some(window) = web_sys::window() {
        let _unsupported = window.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    }
    act.forget();
}
