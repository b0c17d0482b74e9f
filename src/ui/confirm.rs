//! Asks once before what cannot be undone.

use super::{Button, ButtonKind, Dialog};
use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// A dialog with one question, a way out and the action. The way out comes first for the keyboard.
#[component]
pub fn Confirm(
    /// Whether it is there.
    open: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// What will happen.
    #[prop(into)]
    text: Signal<String>,
    /// The action's words.
    #[prop(into)]
    action: Signal<String>,
    /// The action is on the way; the dialog stays until the caller closes it.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What the action does.
    #[prop(into)]
    on_confirm: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Dialog open title>
            <p>{text}</p>
            <div class="actions">
                <Button kind=ButtonKind::Secondary on_press=move |()| open.set(false)>
                    {t!(i18n, ui.back)}
                </Button>
                <Button kind=ButtonKind::Danger busy on_press=on_confirm>
                    {action}
                </Button>
            </div>
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn the_way_out_comes_before_the_action() {
        let html = html(|| {
            view! {
                <Confirm
                    open=RwSignal::new(true)
                    title=String::from("Cancelli?")
                    text=String::from("Il posto torna libero.")
                    action=String::from("Cancella")
                    on_confirm=|()| ()
                />
            }
        });
        assert_has(&html, &["Cancelli?", "Il posto torna libero.", "Indietro", "button-danger", "Cancella"]);
    }
}
