//! A file of the person's own, which they choose in the browser's own window.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, File, HtmlElement, HtmlInputElement};

/// A file that the person chose. Nothing of it is read before it is sent.
pub struct PickedFile(File);

impl PickedFile {
    /// Its size in bytes.
    pub fn size(&self) -> f64 {
        self.0.size()
    }

    /// Its name, with the ending.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its media type, by the device; empty where the device does not know.
    pub fn kind(&self) -> String {
        self.0.type_()
    }

    /// What is in it, as the body of a request.
    pub fn content(&self) -> JsValue {
        self.0.clone().into()
    }
}

/// Opens the browser's window for the file input with this id. It must follow from a press.
pub fn choose(id: &str) {
    let input = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(input) = input {
        input.unchecked_into::<HtmlElement>().click();
    }
}

/// The file that was chosen in the input of this event. The input is empty afterwards, so that the same file can be
/// chosen again.
pub fn picked(event: &Event) -> Option<PickedFile> {
    let input: HtmlInputElement = event.target()?.unchecked_into();
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(PickedFile(file))
}
