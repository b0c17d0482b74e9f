//! A filter that is on or off.

use super::{Icon, IconView};
use leptos::prelude::*;

/// A chip that is pressed or not; a check mark says it, besides the colour.
#[component]
pub fn ToggleChip(
    /// What it lets through.
    #[prop(into)]
    label: Signal<String>,
    /// On or off.
    pressed: RwSignal<bool>,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Icon>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| pressed.update(|pressed| *pressed = !*pressed)
        >
            {move || match (pressed.get(), icon) {
                (true, _) => Some(view! { <IconView icon=Icon::Check /> }),
                (false, Some(icon)) => Some(view! { <IconView icon /> }),
                (false, None) => None,
            }}
            <span>{label}</span>
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn a_pressed_chip_says_so_and_shows_a_check_mark() {
        let chip = |on| html(move || view! { <ToggleChip label=String::from("Presa") pressed=RwSignal::new(on) /> });
        assert_has(&chip(true), &["aria-pressed=\"true\"", "<svg", "Presa"]);
        let off = chip(false);
        assert_has(&off, &["aria-pressed=\"false\"", "Presa"]);
        assert!(!off.contains("<svg"), "{off}");
    }
}
