//! The address in a card's QR. The code stands in the fragment, which a browser keeps to itself: it reaches no server
//! and no log.

use super::Route;

/// What stands before the code in the fragment.
const NAME: &str = "card=";

/// The sign-in page with a card's code, after the site's origin.
pub fn card_href(code: &str) -> String {
    format!("{}#{NAME}{code}", Route::SignIn { then: None }.href())
}

/// The card's code in a fragment, such as `#card=7KQ2-M4XR-90TD-V596`.
pub fn card_in_fragment(fragment: &str) -> Option<String> {
    let code = fragment.strip_prefix('#').unwrap_or(fragment).strip_prefix(NAME)?;
    (!code.is_empty()).then(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cards_code_is_read_back_from_its_address() {
        let href = card_href("7KQ2-M4XR-90TD-V596");
        let (_, fragment) = href.split_once('#').unwrap();
        assert_eq!(card_in_fragment(fragment).as_deref(), Some("7KQ2-M4XR-90TD-V596"));
    }

    #[test]
    fn another_fragment_is_no_card() {
        for other in ["", "#", "#card=", "#content", "card"] {
            assert_eq!(card_in_fragment(other), None, "{other}");
        }
    }
}
