//! The contract's rules for a browser test: JSON in, JSON out, by the same two functions that the app and the server call.
//!
//! The app itself gives no test a way to them: what is only for tests has no place in what people download.

use contract::traineeships::{EvaluateProject, Evaluation, HostCheck};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// What `POST /traineeships/evaluations` answers.
#[wasm_bindgen]
pub fn evaluate(question: &str) -> Result<String, JsError> {
    let asked: EvaluateProject = serde_json::from_str(question)?;
    let findings = contract::traineeships::evaluate(&asked.project, &asked.context);
    Ok(serde_json::to_string(&Evaluation { findings })?)
}

/// What `POST /traineeships/hosting` answers.
#[wasm_bindgen]
pub fn hosting(question: &str) -> Result<String, JsError> {
    let asked: HostCheck = serde_json::from_str(question)?;
    Ok(serde_json::to_string(&contract::traineeships::hosting(&asked))?)
}
