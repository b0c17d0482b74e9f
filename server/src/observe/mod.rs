//! What the operator of the server sees: logs with a request id, and figures.

pub mod logs;
pub mod metrics;
pub mod requests;
