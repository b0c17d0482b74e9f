//! A few small words kept between visits (language, last centre). The browser may refuse or forget: both are normal.

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

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
