//! Where the device is. It is asked only when the person taps for it, and the answer is used on the device alone.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Position, PositionError};

/// Why the position is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPosition {
    /// The person, or the browser for them, said no.
    Denied,
    /// The device cannot tell.
    Unavailable,
}

/// Degrees north and east, once the person has allowed it.
pub async fn position() -> Result<(f64, f64), NoPosition> {
    let geolocation =
        web_sys::window().and_then(|window| window.navigator().geolocation().ok()).ok_or(NoPosition::Unavailable)?;
    let promise = Promise::new(&mut |found, failed| {
        let asked = geolocation.get_current_position_with_error_callback(&found, Some(&failed));
        if let Err(error) = asked {
            let _cannot_fail = failed.call1(&JsValue::UNDEFINED, &error);
        }
    });
    let found: Position = JsFuture::from(promise).await.map_err(why)?.unchecked_into();
    let coordinates = found.coords();
    Ok((coordinates.latitude(), coordinates.longitude()))
}

/// Browsers have renamed the error's class, so its shape is taken on trust; a stranger has no code and is no refusal.
fn why(error: JsValue) -> NoPosition {
    match error.unchecked_into::<PositionError>().code() {
        PositionError::PERMISSION_DENIED => NoPosition::Denied,
        _ => NoPosition::Unavailable,
    }
}
