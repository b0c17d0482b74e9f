//! One yes or no.

use leptos::prelude::*;

/// A checkbox with its label at its side and its help under it.
#[component]
pub fn Checkbox(
    /// The field's name; its id comes from it.
    name: &'static str,
    /// What is said yes to.
    #[prop(into)]
    label: Signal<String>,
    /// Yes or no.
    checked: RwSignal<bool>,
    /// What it means, if the label does not say it.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// Why it cannot go on so.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let id = super::field_id(name);
    let described = super::field::described(name, help, error);
    view! {
        <div class="check">
            <input
                type="checkbox"
                id=id.clone()
                name=name
                prop:checked=checked
                aria-describedby=described
                aria-invalid=move || error.get().map(|_| "true")
                on:change=move |event| checked.set(event_target_checked(&event))
            />
            <label for=id>{label}</label>
            {super::field::help_and_error(name, help, error)}
        </div>
    }
}
