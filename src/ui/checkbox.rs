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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn the_label_belongs_to_the_box_and_the_error_is_named() {
        let html = html(|| {
            view! {
                <Checkbox
                    name="rules"
                    label=String::from("Accetto")
                    checked=RwSignal::new(false)
                    error=String::from("Serve")
                />
            }
        });
        assert_has(&html, &["id=\"field-rules\"", "for=\"field-rules\"", "Accetto", "id=\"error-rules\"", "Serve"]);
        assert_has(&html, &["aria-describedby=\"error-rules\"", "aria-invalid=\"true\""]);
    }
}
