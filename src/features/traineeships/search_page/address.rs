//! The fields and the address say the same.

use super::form::Form;
use crate::platform::wait;
use crate::routes::search_href;
use contract::traineeships::PostingSearch;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// Who has typed nothing for so long has stopped typing.
const STILL_MS: i64 = 350;

impl Form {
    /// Writes what is looked for into the address: a choice at once, words when somebody has stopped typing. What the address
    /// says by itself, after the way back or a link, comes into the fields. What is given back writes now, and says
    /// whether there was anything new to write.
    pub fn keep_in_address(self, address: Memo<PostingSearch>) -> Callback<(), bool> {
        let wished = Memo::new(move |_| self.search());
        let navigate = StoredValue::new_local(use_navigate());
        let (written, latest) = (StoredValue::new(address.get_untracked()), StoredValue::new(0_u32));
        let write = Callback::new(move |()| {
            let wished = wished.get_untracked();
            let is_new = wished != address.get_untracked();
            if is_new {
                written.set_value(wished.clone());
                let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&search_href(&wished), options));
            }
            is_new
        });
        Effect::new(move |before: Option<PostingSearch>| {
            let now = wished.get();
            latest.update_value(|latest| *latest += 1);
            let mine = latest.get_value();
            match before {
                Some(before) if before.words != now.words => spawn_local(async move {
                    wait::sleep(STILL_MS).await;
                    // The person may have typed on, or left the page.
                    if latest.try_get_value() == Some(mine) {
                        write.run(());
                    }
                }),
                Some(_) => drop(write.run(())),
                None => {}
            }
            now
        });
        Effect::new(move |_| {
            let said = address.get();
            if said != written.get_value() {
                written.set_value(said.clone());
                self.show(&said);
            }
        });
        write
    }
}
