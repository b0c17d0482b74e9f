//! The page itself: its language, its title, who has the focus, and the static door that the app replaces.

use js_sys::{Promise, Reflect};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, FocusOptions, HtmlElement};

/// The element of `index.html` that was painted before the app arrived.
const DOOR: &str = "door";

/// The element of `index.html` in which the app lives.
const APP: &str = "app";

/// The promise of the first paint, a property of the window.
const PAINTED: &str = "portalavoroPainted";

/// Says to the browser and to screen readers in which language the page is.
pub fn set_language(code: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _refused = root.set_attribute("lang", code);
    }
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the keyboard focus to the element with this id, without scrolling; nothing happens if there is none.
pub fn focus(id: &str) {
    if let Some(element) = html_element(id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _refused = element.focus_with_options(&options);
    }
}

/// Moves the keyboard focus to the element with this id and brings it into view.
pub fn focus_into_view(id: &str) {
    if let Some(element) = html_element(id) {
        let _refused = element.focus();
    }
}

/// Opens the browser's own print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _refused = window.print();
    }
}

/// Scheme, host and port of this page, such as `https://portalavoro.example`; empty where there is no page.
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// After a change of page, the focus goes to the new heading, so that a screen reader starts there. The first page of
/// a visit keeps the browser's own focus.
pub fn focus_heading(id: &str) {
    thread_local!(static FIRST_PAGE_SEEN: Cell<bool> = const { Cell::new(false) });
    if FIRST_PAGE_SEEN.replace(true) {
        focus(id);
    }
}

/// Calls `mount` with the element for the app, which nobody sees yet, once the static page was painted: what people see
/// first then comes at its own time, and not at the app's.
pub fn when_painted(mount: impl FnOnce(HtmlElement) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        // `public/boot.js` makes this promise. It is always kept.
        if let Some(painted) = web_sys::window().and_then(|window| Reflect::get(&window, &PAINTED.into()).ok()) {
            let _never_broken = JsFuture::from(Promise::resolve(&painted)).await;
        }
        // To load the app is one turn's work for a slow phone, and to build its shell is another's.
        super::wait::sleep(0).await;
        if let Some(root) = html_element(APP) {
            mount(root);
        }
    });
}

/// Shows the app in place of the static page. Called when the app shows the same thing, so nothing moves.
pub fn open_door() {
    if let Some(door) = html_element(DOOR) {
        door.remove();
    }
    if let Some(app) = html_element(APP) {
        app.set_hidden(false);
    }
}

fn html_element(id: &str) -> Option<HtmlElement> {
    // What is drawn takes the focus in the same way as what is written, though its class is another.
    Some(document()?.get_element_by_id(id)?.unchecked_into())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
