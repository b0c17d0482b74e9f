//! The empty face of a list: nothing here yet, and what to do next.

use leptos::prelude::*;

/// A small drawing, a sentence and the next step.
#[component]
pub fn Empty(
    /// What is not here.
    #[prop(into)]
    title: Signal<String>,
    /// Why, or what comes here.
    #[prop(into)]
    text: Signal<String>,
    /// The next step: a `LinkButton` or a `Button`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="face">
            <svg class="face-art" viewBox="0 0 120 84" aria-hidden="true" focusable="false">
                <path class="art-ground" d="M4 76c18-16 34-22 56-22s40 8 56 22z" />
                <path class="art-wall" d="M40 74V24l20-12 20 12v50z" />
                <path class="art-light" d="M52 74V40a8 8 0 0 1 16 0v34z" />
                <path class="art-leaf" d="M68 32l12 6v36l-12 4z" />
            </svg>
            <p class="face-title">{title}</p>
            <p>{text}</p>
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn nothing_here_comes_with_what_to_do_next() {
        let html = html(|| {
            view! {
                <Empty title=String::from("Nessuna prenotazione") text=String::from("Qui le trovi.")>
                    <a href="/x">"Prenota"</a>
                </Empty>
            }
        });
        assert_has(&html, &["aria-hidden=\"true\"", "Nessuna prenotazione", "Qui le trovi.", "Prenota"]);
    }
}
