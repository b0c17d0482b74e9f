//! One line of a form: label above, help before the field, error beside it in words.

use super::{Icon, IconView};
use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// What is typed, which decides the phone's keyboard and what the browser may fill in.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A date, with the browser's own picker; the value is `2026-11-30`.
    Date,
    /// A time, with the browser's own picker; the value is `14:30`.
    Time,
    /// Digits that are a code, not an amount.
    Digits,
    /// A whole number.
    Number,
    /// Words to look for.
    Search,
    /// Several lines.
    LongText,
}

impl FieldKind {
    /// `type` and `inputmode`.
    fn keyboard(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Text | Self::LongText => ("text", None),
            Self::Email => ("email", None),
            Self::Telephone => ("tel", None),
            Self::Date => ("date", None),
            Self::Time => ("time", None),
            Self::Digits => ("text", Some("numeric")),
            Self::Number => ("number", Some("numeric")),
            Self::Search => ("search", None),
        }
    }
}

/// The id of the field with this name, to focus it when it holds the first error.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// A text field.
#[component]
pub fn Field(
    /// The field's name, as the contract calls it; its id comes from it.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What was typed.
    value: RwSignal<String>,
    /// What is typed.
    #[prop(optional)]
    kind: FieldKind,
    /// How to answer, before the field.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// What is wrong, in words.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// It may stay empty, and says so.
    #[prop(optional)]
    may_be_empty: bool,
    /// What the browser may fill in: `email`, `name`, `bday`, `one-time-code`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// The most characters that it takes.
    #[prop(optional)]
    longest: Option<u16>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = field_id(name);
    let described = described(name, help, error);
    let invalid = move || error.get().map(|_| "true");
    let (input_type, input_mode) = kind.keyboard();
    let input = if kind == FieldKind::LongText {
        view! {
            <textarea
                id=id.clone()
                name=name
                rows="4"
                maxlength=longest
                prop:value=value
                aria-describedby=described
                aria-invalid=invalid
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id.clone()
                name=name
                type=input_type
                inputmode=input_mode
                autocomplete=autocomplete
                maxlength=longest
                prop:value=value
                aria-describedby=described
                aria-invalid=invalid
                on:input=move |event| value.set(event_target_value(&event))
            />
        }
        .into_any()
    };
    view! {
        <div class="field" class:field-wrong=move || error.get().is_some()>
            <label for=id>
                {label} {may_be_empty.then(|| view! { <span class="field-optional">" (" {t!(i18n, ui.optional)} ")"</span> })}
            </label>
            {help_and_error(name, help, error)}
            {input}
        </div>
    }
}

/// The ids that `aria-describedby` names: the help and the error, while they are there.
pub(super) fn described(
    name: &'static str,
    help: MaybeProp<String>,
    error: MaybeProp<String>,
) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
    move || match (help.get().is_some(), error.get().is_some()) {
        (false, false) => None,
        (true, false) => Some(format!("help-{name}")),
        (false, true) => Some(format!("error-{name}")),
        (true, true) => Some(format!("error-{name} help-{name}")),
    }
}

/// The help and the error of a field, each with the id that the field names.
pub(super) fn help_and_error(name: &'static str, help: MaybeProp<String>, error: MaybeProp<String>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        {move || help.get().map(|help| view! { <p class="field-help" id=format!("help-{name}")>{help}</p> })}
        {move || {
            error
                .get()
                .map(|error| {
                    view! {
                        <p class="field-error" id=format!("error-{name}")>
                            <IconView icon=Icon::Warning />
                            <span><span class="visually-hidden">{t!(i18n, ui.error_prefix)} " "</span>{error}</span>
                        </p>
                    }
                })
        }}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn label_help_error_and_field_come_in_this_order_and_name_one_another() {
        let html = html(|| {
            view! {
                <Field
                    name="email"
                    label=String::from("E-mail")
                    value=RwSignal::new(String::new())
                    kind=FieldKind::Email
                    help=String::from("La leggi solo tu.")
                    error=String::from("Manca la chiocciola.")
                    autocomplete="email"
                />
            }
        });
        let order = ["for=\"field-email\"", "E-mail", "id=\"help-email\"", "id=\"error-email\"", "Errore:", "<input"];
        assert_has(&html, &order);
        let input = ["<input", "id=\"field-email\"", "type=\"email\"", "autocomplete=\"email\""];
        assert_has(&html, &input);
        assert_has(&html, &["aria-describedby=\"error-email help-email\"", "aria-invalid=\"true\""]);
    }

    #[test]
    fn a_field_without_an_error_is_not_invalid() {
        let html = html(|| {
            view! { <Field name="note" label=String::from("Note") value=RwSignal::new(String::new()) may_be_empty=true /> }
        });
        assert_has(&html, &["Note", "facoltativo"]);
        assert!(!html.contains("aria-invalid") && !html.contains("aria-describedby"), "{html}");
    }
}
