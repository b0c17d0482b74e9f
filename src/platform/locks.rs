//! Locks that the tabs of this app share (Web Locks): the browser takes one back when its tab dies. The interface is
//! reached by name, because `web_sys` calls it unstable.

use futures_util::future::{Either, select};
use js_sys::{Function, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// A lock that is held; dropping it gives it back.
pub struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        let _never_fails = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// Tells the browser's callback that nobody waits for the lock any more.
struct Wanted(Rc<Cell<bool>>);

impl Drop for Wanted {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// Waits until no other tab holds the lock `name`, and takes it. Nothing where the browser knows no locks.
pub async fn acquire(name: &str) -> Option<Held> {
    let manager = Reflect::get(web_sys::window()?.navigator().as_ref(), &"locks".into()).ok()?;
    let request: Function = Reflect::get(&manager, &"request".into()).ok()?.dyn_into().ok()?;

    let wanted = Wanted(Rc::new(Cell::new(true)));
    let still_wanted = wanted.0.clone();
    let (granted, grant) = promise();
    // The browser holds the lock for as long as the promise that this gives is open.
    let on_granted = Closure::once_into_js(move |_lock: JsValue| -> Promise {
        let (held, release) = promise();
        let taken = if still_wanted.get() { &grant } else { &release };
        let _never_fails = taken.call1(&JsValue::UNDEFINED, &release);
        held
    });
    let requested: Promise = request.call2(&manager, &name.into(), &on_granted).ok()?.dyn_into().ok()?;

    match select(JsFuture::from(granted), JsFuture::from(requested)).await {
        Either::Left((Ok(release), _)) => Some(Held { release: release.dyn_into().ok()? }),
        // Refused, as in a page without an origin.
        _ => None,
    }
}

/// A promise, and the function that keeps it.
fn promise() -> (Promise, Function) {
    let mut keep = None;
    let promise = Promise::new(&mut |resolve, _| keep = Some(resolve));
    // The browser has called it by now.
    (promise, keep.unwrap_or_else(|| Function::new_no_args("")))
}
