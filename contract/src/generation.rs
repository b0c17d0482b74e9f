//! How an app that a phone has kept for long learns that it is too old.
//!
//! Within a version of the API fields and codes are only added, so an old app goes on working. The generation is for the
//! day when that cannot be kept: the app says its own with each request, and a server that no longer serves it says so.

/// The generation of the contract that an app made with this crate speaks. It grows by one when an app that does not
/// know the change would do harm, and only then.
pub const APP_GENERATION: u32 = 1;

/// The header in which the app says its generation, as decimal digits.
pub const APP_GENERATION_HEADER: &str = "Portalavoro-App";

/// The generation that a header's value says. What is not a number says nothing.
pub fn said_generation(value: &str) -> Option<u32> {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { value.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_say_a_generation() {
        assert_eq!(said_generation("0"), Some(0));
        assert_eq!(said_generation("12"), Some(12));
        for nothing in ["", "+1", "-1", " 1", "1.0", "one", "4294967296"] {
            assert_eq!(said_generation(nothing), None, "{nothing}");
        }
    }
}
