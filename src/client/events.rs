//! What the server tells by itself (server-sent events): that something changed, not what. Whoever listens reads again.

use super::http::BASE;
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::EventSource;

/// The name of the one event that the server sends.
const CHANGED: &str = "changed";

/// After so many milliseconds a stream that the browser gave up is opened anew.
const REOPEN_AFTER_MS: u32 = 15_000;

/// A stream that is open; dropping it closes it.
pub struct Listening(Rc<Stream>);

struct Stream {
    url: String,
    on_change: Box<dyn Fn()>,
    /// Whether it was open before: opening again means that something may have been missed.
    was_open: Cell<bool>,
    source: RefCell<Option<Source>>,
    reopening: RefCell<Option<Timeout>>,
}

/// The browser's stream with its three listeners, which must live as long.
struct Source {
    stream: EventSource,
    _listeners: [Closure<dyn Fn()>; 3],
}

/// Calls `on_change` at each `changed` event of the stream at `path` (after `/api/v1`), and after each break, because
/// something may have been missed. The browser reconnects by itself; where it gives up, the stream is opened anew.
pub fn listen(path: &str, on_change: impl Fn() + 'static) -> Listening {
    let stream = Rc::new(Stream {
        url: format!("{BASE}{path}"),
        on_change: Box::new(on_change),
        was_open: Cell::new(false),
        source: RefCell::new(None),
        reopening: RefCell::new(None),
    });
    open(&stream);
    Listening(stream)
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.reopening.take();
        self.0.source.take();
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.stream.set_onopen(None);
        self.stream.set_onerror(None);
        self.stream.close();
    }
}

fn open(stream: &Rc<Stream>) {
    let Ok(source) = EventSource::new(&stream.url) else {
        return;
    };
    let weak = Rc::downgrade(stream);
    let listener = |act: fn(&Rc<Stream>)| {
        let weak = weak.clone();
        Closure::<dyn Fn()>::new(move || {
            if let Some(stream) = weak.upgrade() {
                act(&stream);
            }
        })
    };
    let opened = listener(|stream| {
        if stream.was_open.replace(true) {
            (stream.on_change)();
        }
    });
    let changed = listener(|stream| (stream.on_change)());
    let failed = listener(reopen_if_given_up);
    source.set_onopen(Some(opened.as_ref().unchecked_ref()));
    source.set_onerror(Some(failed.as_ref().unchecked_ref()));
    let _never_fails = source.add_event_listener_with_callback(CHANGED, changed.as_ref().unchecked_ref());
    stream.source.replace(Some(Source { stream: source, _listeners: [opened, changed, failed] }));
}

fn reopen_if_given_up(stream: &Rc<Stream>) {
    let given_up =
        stream.source.borrow().as_ref().is_some_and(|source| source.stream.ready_state() == EventSource::CLOSED);
    if given_up {
        let weak = Rc::downgrade(stream);
        let timer = Timeout::new(REOPEN_AFTER_MS, move || {
            if let Some(stream) = weak.upgrade() {
                open(&stream);
            }
        });
        stream.reopening.replace(Some(timer));
    }
}
