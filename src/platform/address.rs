//! What the address bar says besides the page: the site's own origin, and the fragment, which never reaches a server.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// Scheme, host and port of this site, such as `https://portalavoro.example`; empty where there is no window.
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// The fragment with its `#`, or nothing.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The fragment, again each time that it changes while the page is here. The router says nothing of what changes nothing else.
pub fn use_fragment() -> ReadSignal<String> {
    let (shown, set_shown) = signal(fragment());
    let listening = window_event_listener(ev::hashchange, move |_| set_shown.set(fragment()));
    on_cleanup(move || listening.remove());
    shown
}

/// Takes the fragment away from the address bar and from the way back, so that nobody finds it there later.
pub fn forget_fragment() {
    let Some(window) = web_sys::window() else { return };
    let (location, history) = (window.location(), window.history());
    if let (Ok(path), Ok(query), Ok(history)) = (location.pathname(), location.search(), history) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _refused = history.replace_state_with_url(&state, "", Some(&format!("{path}{query}")));
    }
}
