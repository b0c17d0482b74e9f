//! The tabs of this app tell one another that something changed, not what: whoever hears it reads again. A browser
//! without `BroadcastChannel` tells nobody, and each tab finds out for itself.

use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

thread_local! {
    /// One object a name: a second one in the same tab would hear the first.
    static CHANNELS: RefCell<HashMap<&'static str, BroadcastChannel>> = RefCell::default();
}

/// Tells the other tabs.
pub fn tell(name: &'static str) {
    if let Some(channel) = channel(name) {
        let _closed = channel.post_message(&JsValue::NULL);
    }
}

/// Calls `act` whenever another tab tells, for as long as the page lives. One listener a name.
pub fn listen(name: &'static str, act: impl Fn() + 'static) {
    if let Some(channel) = channel(name) {
        let act = Closure::<dyn Fn()>::new(act);
        channel.set_onmessage(Some(act.as_ref().unchecked_ref()));
        act.forget();
    }
}

fn channel(name: &'static str) -> Option<BroadcastChannel> {
    CHANNELS.with_borrow_mut(|channels| {
        if !channels.contains_key(name) {
            channels.insert(name, BroadcastChannel::new(name).ok()?);
        }
        channels.get(name).cloned()
    })
}
