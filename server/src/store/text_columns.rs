//! Values of the contract as text columns: a word for an enum, JSON for what is read and written as a whole.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{ApiError, ApiResult};

/// The word of an enum without fields, as it stands on the wire.
pub fn word<T: Serialize>(value: &T) -> ApiResult<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        _ => Err(ApiError::Stored("a word that is no word")),
    }
}

/// The value of a stored word. `column` names it in the log when this version does not know the word.
pub fn from_word<T: DeserializeOwned>(word: &str, column: &'static str) -> ApiResult<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).map_err(|_| ApiError::Stored(column))
}

/// The JSON text of a value.
pub fn json<T: Serialize>(value: &T) -> ApiResult<String> {
    Ok(serde_json::to_string(value)?)
}

/// The value of a stored JSON text. `column` names it in the log when it cannot be read.
pub fn from_json<T: DeserializeOwned>(text: &str, column: &'static str) -> ApiResult<T> {
    serde_json::from_str(text).map_err(|_| ApiError::Stored(column))
}
