//! Files: those that travel with the app beside its script, and those that it makes for the person.

use contract::generation::APP_GENERATION;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/app_files.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = read)]
    async fn read_files(names: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = fetchAndSave)]
    async fn fetch_file_and_save(address: &str, generation: &str, body: &str, name: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_name = save)]
    fn save_file(name: &str, kind: &str, text: &str);
}

/// A file that did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHere;

/// The app's own JSON files of these names, which have blanks between them, as one JSON array. They are on the device
/// once the service worker has fetched its version.
pub async fn read(names: &str) -> Result<String, NotHere> {
    read_files(names).await.ok().and_then(|texts| texts.as_string()).ok_or(NotHere)
}

/// Asks the server for a PDF at this address by a request with a body, and gives it to the person under this name.
pub async fn fetch_and_save(address: &str, body: &str, name: &str) -> Result<(), NotHere> {
    fetch_file_and_save(address, &APP_GENERATION.to_string(), body, name).await.map_err(|_| NotHere)
}

/// Gives the person a file with this name, media type and text; nothing leaves the device.
pub fn save(name: &str, kind: &str, text: &str) {
    save_file(name, kind, text);
}
