//! What is said of a file before it is sent: who waits for nothing should not have to.

use contract::accounts::LARGEST_CV_FILE;

/// Why a file is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is no PDF, by its type or, where the device knows none, by its name.
    NotAPdf,
    /// It is larger than the largest.
    TooLarge,
    /// Nothing is in it.
    Empty,
}

/// Whether a file is worth sending; the server looks into it.
pub fn may_be_sent(name: &str, kind: &str, size: f64) -> Result<(), NotTaken> {
    let is_named_pdf = name.to_lowercase().ends_with(".pdf");
    let is_unknown = kind.is_empty() || kind == "application/octet-stream";
    let is_pdf = if is_unknown { is_named_pdf } else { kind.eq_ignore_ascii_case("application/pdf") };
    if !is_pdf {
        Err(NotTaken::NotAPdf)
    } else if size > LARGEST_CV_FILE as f64 {
        Err(NotTaken::TooLarge)
    } else if size < 1.0 {
        Err(NotTaken::Empty)
    } else {
        Ok(())
    }
}
