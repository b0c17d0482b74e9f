//! What is typed and may not be written on the device, such as notes about somebody else: it lives in the memory of this tab,
//! so that going to another page of the app loses nothing, and the browser asks before the tab is closed or loaded again.
//! Signing out wipes it with the drafts.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::prelude::*;
use web_sys::BeforeUnloadEvent;

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
    /// The browser's question, while there is something to lose. A page that listens all the time is not kept for the way
    /// back.
    static QUESTION: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

type Listener = Closure<dyn Fn(BeforeUnloadEvent)>;

#[derive(Default)]
struct Memory(HashMap<String, Box<dyn Any>>);

/// What was typed under this name, if it is still there.
pub fn kept<T: Clone + 'static>(name: &str) -> Option<T> {
    MEMORY.with_borrow(|memory| memory.kept(name))
}

/// Keeps what is typed under this name in place of what was there.
pub fn keep<T: 'static>(name: &str, typed: T) {
    MEMORY.with_borrow_mut(|memory| memory.keep(name, typed));
    ask_before_leaving(true);
}

/// Forgets what is under this name: it was saved, or given up.
pub fn forget(name: &str) {
    let has_more = MEMORY.with_borrow_mut(|memory| memory.forget(name));
    ask_before_leaving(has_more);
}

/// Forgets everything: the tab may have another person before it now.
pub fn forget_all() {
    MEMORY.with_borrow_mut(|memory| memory.0.clear());
    ask_before_leaving(false);
}

impl Memory {
    fn kept<T: Clone + 'static>(&self, name: &str) -> Option<T> {
        self.0.get(name)?.downcast_ref().cloned()
    }

    fn keep<T: 'static>(&mut self, name: &str, typed: T) {
        self.0.insert(name.to_owned(), Box::new(typed));
    }

    /// Whether something else is left.
    fn forget(&mut self, name: &str) -> bool {
        self.0.remove(name);
        !self.0.is_empty()
    }
}

fn ask_before_leaving(asks: bool) {
    QUESTION.with_borrow_mut(|question| {
        if asks == question.is_some() {
            return;
        }
        let Some(window) = web_sys::window() else { return };
        match question.take() {
            Some(listener) => {
                let _gone =
                    window.remove_event_listener_with_callback("beforeunload", listener.as_ref().unchecked_ref());
            }
            None => {
                let listener = Listener::new(|event: BeforeUnloadEvent| {
                    event.prevent_default();
                    // Older browsers ask only when this is not empty; none shows it.
                    event.set_return_value("unsaved");
                });
                let _refused =
                    window.add_event_listener_with_callback("beforeunload", listener.as_ref().unchecked_ref());
                *question = Some(listener);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_there_until_it_is_saved() {
        let mut memory = Memory::default();
        memory.keep("notes/a", "Cerca".to_owned());
        memory.keep("notes/a", "Cerca lavoro".to_owned());
        memory.keep("notes/b", 7_u8);
        assert_eq!(memory.kept::<String>("notes/a").as_deref(), Some("Cerca lavoro"));
        assert_eq!(memory.kept::<String>("notes/b"), None, "another shape is nothing");
        assert!(memory.forget("notes/a"), "the other is left");
        assert_eq!(memory.kept::<String>("notes/a"), None);
        assert!(!memory.forget("notes/b"));
        assert!(!memory.forget("notes/c"));
    }
}
