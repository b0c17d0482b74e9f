//! What changed, for someone who does not see the screen.

use leptos::prelude::*;

/// Reads `message` aloud when it changes, after what is being read. It shows nothing.
#[component]
pub fn LiveRegion(
    /// What to say; empty says nothing.
    #[prop(into)]
    message: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="visually-hidden" role="status" aria-live="polite">
            {message}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn it_waits_for_its_turn_and_shows_nothing() {
        let html = html(|| view! { <LiveRegion message=String::from("Salvata") /> });
        assert_has(&html, &["role=\"status\"", "aria-live=\"polite\"", "visually-hidden", "Salvata"]);
    }
}
