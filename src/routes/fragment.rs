//! The addresses in the QR of a card, of a shown result and of a class. The code stands in the fragment, which a browser
//! keeps to itself: it reaches no server and no log.

use super::Route;
use contract::traineeships::is_answer_link;

/// What stands before a card's code.
const CARD: &str = "card=";

/// What stands before the code of a shown result.
const SHARE: &str = "code=";

/// What stands before the code of a class.
const CLASS: &str = "class=";

/// The sign-in page with a card's code, after the site's origin.
pub fn card_href(code: &str) -> String {
    format!("{}#{CARD}{code}", Route::SignIn { then: None }.href())
}

/// The card's code in a fragment, such as `#card=7KQ2-M4XR-90TD-V596`.
pub fn card_in_fragment(fragment: &str) -> Option<String> {
    after(CARD, fragment)
}

/// The page that opens a shown result, with its code, after the site's origin.
pub fn share_href(code: &str) -> String {
    format!("{}#{SHARE}{code}", Route::OrientationOpen.href())
}

/// The code of a shown result in a fragment, such as `#code=7KQ2M4`.
pub fn share_in_fragment(fragment: &str) -> Option<String> {
    after(SHARE, fragment)
}

/// The page where students join a class, with its code, after the site's origin.
pub fn class_href(code: &str) -> String {
    format!("{}#{CLASS}{code}", Route::JoinClass.href())
}

/// The code of a class in a fragment, such as `#class=7KQ2M4`.
pub fn class_in_fragment(fragment: &str) -> Option<String> {
    after(CLASS, fragment)
}

/// The secret of the link by which a company answers: the whole fragment.
pub fn answer_link_in_fragment(fragment: &str) -> Option<String> {
    let link = fragment.strip_prefix('#').unwrap_or(fragment);
    is_answer_link(link).then(|| link.to_owned())
}

fn after(name: &str, fragment: &str) -> Option<String> {
    let code = fragment.strip_prefix('#').unwrap_or(fragment).strip_prefix(name)?;
    (!code.is_empty()).then(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_from_its_address_and_from_no_other() {
        let hrefs = [card_href("7KQ2-M4XR-90TD-V596"), share_href("7KQ2M4"), class_href("9TD0V5")];
        let [card, share, class] = hrefs.each_ref().map(|href| href.split_once('#').unwrap().1);
        assert_eq!(card_in_fragment(card).as_deref(), Some("7KQ2-M4XR-90TD-V596"));
        assert_eq!(share_in_fragment(share).as_deref(), Some("7KQ2M4"));
        assert_eq!(class_in_fragment(class).as_deref(), Some("9TD0V5"));
        for other in [card, share] {
            assert_eq!(class_in_fragment(other), None);
        }
        assert_eq!((card_in_fragment(share), share_in_fragment(card), share_in_fragment(class)), (None, None, None));
    }

    #[test]
    fn another_fragment_holds_no_code() {
        for other in ["", "#", "#card=", "#content", "card"] {
            assert_eq!(card_in_fragment(other), None, "{other}");
            assert_eq!(answer_link_in_fragment(other), None, "{other}");
        }
    }

    #[test]
    fn the_link_of_a_mail_is_the_whole_fragment() {
        let link = "0a".repeat(32);
        assert_eq!(answer_link_in_fragment(&format!("#{link}")), Some(link.clone()));
        assert_eq!(answer_link_in_fragment(&format!("#{link}0")), None);
    }
}
