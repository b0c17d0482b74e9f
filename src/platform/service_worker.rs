//! The service worker (`public/service-worker.js`) as the app sees it: it is registered once the app is up, it says when
//! a new version waits or has taken over, and it is asked to send the outbox when the network returns.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/service_worker.js")]
extern "C" {
    fn start(has_worker: bool, tell: JsValue);
    fn take();
    #[wasm_bindgen(js_name = whenTold)]
    fn when_told(word: &str, act: JsValue);
    #[wasm_bindgen(js_name = wakeWithTheNetwork)]
    fn ask_to_wake();
}

/// Whether there is something newer than this page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Newer {
    /// Nothing is known of it.
    #[default]
    None,
    /// A new version is here as a whole, and waits for the person.
    Waiting,
    /// Another tab has changed to the new version.
    InAnotherTab,
}

/// Registers the worker once nothing has arrived for a while, and says whether there is something newer. A build in one
/// piece has no worker, and takes away one that was left by another build. Called once, by the shell.
pub fn newer_version() -> ReadSignal<Newer> {
    let (newer, set_newer) = signal(Newer::None);
    let tell = move |in_another_tab| {
        set_newer.set(if in_another_tab { Newer::InAnotherTab } else { Newer::Waiting });
    };
    start(cfg!(feature = "split"), Closure::<dyn Fn(bool)>::new(tell).into_js_value());
    newer
}

/// The person wants the new version now: it takes over, and only then this page is loaded again.
pub fn take_newer_version() {
    take();
}

/// Calls `act` when the worker was woken by the network and the outbox can be sent, for as long as the page lives.
pub fn when_woken(act: impl Fn() + 'static) {
    when_told("outbox", Closure::<dyn Fn()>::new(act).into_js_value());
}

/// Asks the browser to wake the worker once there is a network, also after the app was closed (Background Sync). Where
/// the browser cannot, the outbox is sent when the app is next open.
pub fn wake_with_the_network() {
    ask_to_wake();
}
