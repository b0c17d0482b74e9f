//! Whether something is on the screen, or near it.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/platform/near.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenNear)]
    fn observe(element: &Element, act: JsValue);
}

/// Calls `act` once, as soon as the element is on the screen or near it; what is hidden is neither.
pub fn when_near(element: &Element, act: impl FnOnce() + 'static) {
    observe(element, Closure::once_into_js(act));
}
