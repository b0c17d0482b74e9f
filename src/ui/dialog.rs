//! A question or a small form above the page. The browser keeps the focus inside and gives it back.

use super::{Icon, IconView};
use crate::text::{t, use_i18n};
use leptos::html;
use leptos::prelude::*;

/// A native modal dialog, named by its title. Escape, the cross and pressing outside close it.
#[component]
pub fn Dialog(
    /// Whether it is there.
    open: RwSignal<bool>,
    /// Its name, which is also its heading.
    #[prop(into)]
    title: Signal<String>,
    /// What it holds; made anew at each opening.
    children: ChildrenFn,
) -> impl IntoView {
    let i18n = use_i18n();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let (open, Some(dialog)) = (open.get(), dialog.get()) else {
            return;
        };
        if open && !dialog.open() {
            // Pressing outside closes it, in browsers that know the attribute.
            let _unknown = dialog.set_attribute("closedby", "any");
            let _already_open = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    // One id is enough: only one modal dialog is open at a time, and a closed one has no heading.
    view! {
        <dialog
            node_ref=dialog
            class="dialog"
            aria-labelledby="dialog-title"
            on:close=move |_| open.set(false)
        >
            <Show when=move || open.get()>
                <div class="dialog-head">
                    <h2 id="dialog-title">{title}</h2>
                    <button type="button" class="button-icon" on:click=move |_| open.set(false)>
                        <IconView icon=Icon::Cross />
                        <span class="visually-hidden">{t!(i18n, ui.close)}</span>
                    </button>
                </div>
                <div class="dialog-body">{children()}</div>
            </Show>
        </dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn a_closed_dialog_holds_nothing() {
        let html = html(|| {
            view! {
                <Dialog open=RwSignal::new(false) title=String::from("Cancellare?")>
                    "Testo"
                </Dialog>
            }
        });
        assert_has(&html, &["<dialog"]);
        assert!(!html.contains("Cancellare") && !html.contains("Testo"), "{html}");
    }

    #[test]
    fn an_open_dialog_is_named_by_its_heading_and_can_be_closed() {
        let html = html(|| {
            view! {
                <Dialog open=RwSignal::new(true) title=String::from("Cancellare?")>
                    "Testo"
                </Dialog>
            }
        });
        assert_has(
            &html,
            &["aria-labelledby=\"dialog-title\"", "id=\"dialog-title\"", "Cancellare?", "Chiudi", "Testo"],
        );
    }
}
