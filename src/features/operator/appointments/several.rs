//! Several of a few things, at least one.

use crate::text::{I18n, t, use_i18n};
use crate::ui::{Icon, IconView, field_id};
use leptos::prelude::*;

/// A group of checkboxes with what is wrong beside its name.
#[component]
pub fn Several<T: Copy + PartialEq + Send + Sync + 'static>(
    /// The field's name, as the contract calls it; its id comes from it.
    name: &'static str,
    /// What is asked.
    label: Signal<String>,
    /// What can be chosen, in order.
    choices: Vec<T>,
    /// The words of each.
    words: fn(I18n, T) -> String,
    /// What is chosen.
    chosen: RwSignal<Vec<T>>,
    /// What is wrong, in words.
    error: MaybeProp<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let error_id = format!("error-{name}");
    let described = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    let row = move |(index, one): (usize, T)| {
        let id = format!("{}-{index}", field_id(name));
        let toggle = move |event| {
            let checked = event_target_checked(&event);
            chosen.update(|chosen| {
                chosen.retain(|other| *other != one);
                if checked {
                    chosen.push(one);
                }
            });
        };
        let is_chosen = move || chosen.with(|chosen| chosen.contains(&one));
        view! {
            <div class="check">
                <input type="checkbox" id=id.clone() prop:checked=is_chosen on:change=toggle />
                <label for=id>{move || words(i18n, one)}</label>
            </div>
        }
    };
    // The group itself takes the focus when nothing in it is chosen: the words of the error are the group's.
    view! {
        <fieldset
            class="several"
            class:field-wrong=move || error.get().is_some()
            id=field_id(name)
            tabindex="-1"
            aria-describedby=described
        >
            <legend>{label}</legend>
            {move || {
                error
                    .get()
                    .map(|error| {
                        view! {
                            <p class="field-error" id=error_id.clone()>
                                <IconView icon=Icon::Warning />
                                <span><span class="visually-hidden">{t!(i18n, ui.error_prefix)} " "</span>{error}</span>
                            </p>
                        }
                    })
            }}
            {choices.into_iter().enumerate().map(row).collect_view()}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    fn group(chosen: Vec<u8>, error: Option<&'static str>) -> String {
        html(move || {
            view! {
                <Several
                    name="ways"
                    label=Signal::derive(|| String::from("Modo"))
                    choices=vec![1, 2]
                    words=|_, one| format!("Numero {one}")
                    chosen=RwSignal::new(chosen)
                    error=MaybeProp::derive(move || error.map(str::to_owned))
                />
            }
        })
    }

    #[test]
    fn each_has_its_label_and_the_group_its_name() {
        let html = group(vec![2], None);
        assert_has(&html, &["<fieldset", "id=\"field-ways\"", "<legend>Modo</legend>"]);
        assert_has(
            &html,
            &["id=\"field-ways-0\"", "for=\"field-ways-0\"", "Numero 1", "id=\"field-ways-1\"", "Numero 2"],
        );
        assert!(!html.contains("aria-describedby"), "{html}");
    }

    #[test]
    fn the_error_is_the_groups() {
        assert_has(
            &group(Vec::new(), Some("Scegline uno.")),
            &["aria-describedby=\"error-ways\"", "id=\"error-ways\"", "Errore:", "Scegline uno."],
        );
    }
}
