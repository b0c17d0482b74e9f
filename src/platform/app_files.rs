//! Files: those that travel with the app beside its script, and those that it makes for the person.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/app_files.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = read)]
    async fn read_files(names: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = save)]
    fn save_file(name: &str, kind: &str, text: &str);
}

/// A file of the app that did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHere;

/// The app's own JSON files of these names, which have blanks between them, as one JSON array. They are on the device
/// once the service worker has fetched its version.
pub async fn read(names: &str) -> Result<String, NotHere> {
    read_files(names).await.ok().and_then(|texts| texts.as_string()).ok_or(NotHere)
}

/// Gives the person a file with this name, media type and text; nothing leaves the device.
pub fn save(name: &str, kind: &str, text: &str) {
    save_file(name, kind, text);
}
