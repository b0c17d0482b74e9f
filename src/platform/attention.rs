//! The moments at which it is worth asking the network again: it is back, or the person is.

use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

/// Calls `act` when the network comes back, when the page becomes visible, and when it comes back from the browser's
/// memory; for as long as the page lives.
pub fn when_back(act: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let act = Closure::<dyn Fn()>::new({
        let document = document.clone();
        move || {
            if !document.hidden() {
                act();
            }
        }
    });
    let targets: [(&EventTarget, &str); 3] =
        [(&window, "online"), (&window, "pageshow"), (&document, "visibilitychange")];
    for (target, event) in targets {
        let _unsupported = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    }
    act.forget();
}
