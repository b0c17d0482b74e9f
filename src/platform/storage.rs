//! A few small words kept between visits (language, last centre). The browser may refuse or forget: both are normal.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/storage.js")]
extern "C" {
    #[wasm_bindgen(js_name = keepForGood)]
    fn ask_to_keep();
}

/// What was kept under `key`, if anything.
pub fn kept(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

/// Keeps `value` under `key`; a browser that refuses is not an error.
pub fn keep(key: &str, value: &str) {
    if let Some(storage) = local() {
        let _refused = storage.set_item(key, value);
    }
}

/// Forgets what was kept under `key`.
pub fn forget(key: &str) {
    if let Some(storage) = local() {
        let _refused = storage.remove_item(key);
    }
}

/// Asks the browser not to clear this site's storage by itself when the device runs short; once a visit. Some ask the
/// person, so it is for when something is kept that the person would miss.
pub fn keep_for_good() {
    ask_to_keep();
}

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
