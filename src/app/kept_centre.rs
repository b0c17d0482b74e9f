//! The centre at hand is remembered on this device from one visit to the next.

use crate::platform::storage;
use crate::ui::{CentreInHand, NamedCentre};
use leptos::prelude::*;

/// The key in the browser's storage. The value is the id, a tab, and the name.
const KEPT_CENTRE: &str = "portalavoro.centre";

/// Provides the centre at hand and keeps every change.
pub fn provide_centre_in_hand() {
    let centre = CentreInHand::provide(storage::kept(KEPT_CENTRE).as_deref().and_then(read));
    Effect::new(move |_| {
        if let Some(centre) = centre.get() {
            storage::keep(KEPT_CENTRE, &format!("{}\t{}", centre.id, centre.name));
        }
    });
}

fn read(kept: &str) -> Option<NamedCentre> {
    let (id, name) = kept.split_once('\t')?;
    Some(NamedCentre { id: id.to_owned(), name: name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_cannot_be_read_is_no_centre() {
        assert!(read("").is_none());
        assert!(read("hub-matera").is_none());
        assert_eq!(read("hub-matera\tPortalavoro Matera").map(|centre| centre.name), Some("Portalavoro Matera".into()));
    }
}
