//! What was typed and not sent yet, so that a closed tab loses nothing. All drafts lie in one place of the device's
//! storage: signing out wipes them together, whoever made them. What may not lie there is in [`unsaved`].

use super::{storage, unsaved};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Under this key all drafts are kept, as one JSON object.
const KEPT_DRAFTS: &str = "portalavoro.drafts";

/// The draft with this name, unless there is none or it has another shape by now.
pub fn kept<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(all().remove(name)?).ok()
}

/// Keeps a draft under this name in place of the one before.
pub fn keep<T: Serialize>(name: &str, draft: &T) {
    if let Ok(value) = serde_json::to_value(draft) {
        let mut drafts = all();
        if drafts.get(name) != Some(&value) {
            drafts.insert(name.to_owned(), value);
            store(drafts);
        }
    }
}

/// Forgets the draft with this name: it was sent, or given up.
pub fn forget(name: &str) {
    let mut drafts = all();
    if drafts.remove(name).is_some() {
        store(drafts);
    }
}

/// Forgets every draft, in the memory of this tab too: the device may have another person before it now.
pub fn forget_all() {
    storage::forget(KEPT_DRAFTS);
    unsaved::forget_all();
}

fn all() -> Map<String, Value> {
    storage::kept(KEPT_DRAFTS).and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default()
}

fn store(drafts: Map<String, Value>) {
    if drafts.is_empty() {
        storage::forget(KEPT_DRAFTS);
    } else if let Ok(text) = serde_json::to_string(&drafts) {
        storage::keep(KEPT_DRAFTS, &text);
    }
}
