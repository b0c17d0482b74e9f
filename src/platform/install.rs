//! The browser's offer to put the app on the home screen. It is shown when there is a good moment, once, and a no is a no
//! for good.

use super::storage;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/install.js")]
extern "C" {
    #[wasm_bindgen(js_name = isOffered)]
    fn is_offered() -> bool;
    fn prompt();
}

/// Under this key the device remembers that the person has answered.
const ANSWERED: &str = "portalavoro.install";

/// Whether the browser offers it, and the person has not answered yet.
pub fn is_on_offer() -> bool {
    is_offered() && storage::kept(ANSWERED).is_none()
}

/// The person wants it: the browser takes over.
pub fn accept() {
    storage::keep(ANSWERED, "yes");
    prompt();
}

/// The person does not want it.
pub fn decline() {
    storage::keep(ANSWERED, "no");
}
