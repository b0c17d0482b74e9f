//! What the person presses, and the link that looks the same because it takes them to the next step.

use super::{Icon, IconView};
use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do on this page.
    #[default]
    Primary,
    /// Something else that can be done.
    Secondary,
    /// A small thing, as text.
    Quiet,
    /// What cannot be undone.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button button-secondary",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// A button. While `busy` it stays focused and named, says that it works, and does nothing more when pressed.
#[component]
pub fn Button(
    /// How much it asks to be pressed.
    #[prop(optional)]
    kind: ButtonKind,
    /// Its action is on the way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// It cannot be pressed now; say why beside it.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// It sends the form around it.
    #[prop(optional)]
    submit: bool,
    /// As wide as its place.
    #[prop(optional)]
    wide: bool,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// What pressing does.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    let press = move |event: leptos::ev::MouseEvent| {
        if busy.get_untracked() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            class=kind.class()
            class:button-wide=wide
            disabled=disabled
            aria-busy=move || busy.get().then_some("true")
            aria-disabled=move || busy.get().then_some("true")
            on:click=press
        >
            {icon.map(|icon| view! { <IconView icon /> })}
            <span>{children()}</span>
            {move || {
                busy.get()
                    .then(|| {
                        view! {
                            <span class="spinner" aria-hidden="true"></span>
                            <span class="visually-hidden">{t!(i18n, ui.working)}</span>
                        }
                    })
            }}
        </button>
    }
}

/// A link that looks like a button: it goes to a page, it does nothing by itself.
#[component]
pub fn LinkButton(
    /// Where it goes.
    #[prop(into)]
    href: Signal<String>,
    /// How much it asks to be followed.
    #[prop(optional)]
    kind: ButtonKind,
    /// As wide as its place.
    #[prop(optional)]
    wide: bool,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a href=href class=kind.class() class:button-wide=wide>
            {icon.map(|icon| view! { <IconView icon /> })}
            <span>{children()}</span>
        </a>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn a_busy_button_keeps_its_name_and_says_that_it_works() {
        let html = html(|| view! { <Button busy=true>"Prenota"</Button> });
        assert_has(
            &html,
            &["type=\"button\"", "aria-busy=\"true\"", "aria-disabled=\"true\"", "Prenota", "Un momento"],
        );
        assert!(!html.contains(" disabled"), "a disabled button would lose the focus: {html}");
    }

    #[test]
    fn a_button_at_rest_says_nothing_more() {
        let html = html(|| view! { <Button submit=true kind=ButtonKind::Danger>"Cancella"</Button> });
        assert_has(&html, &["type=\"submit\"", "button-danger", "Cancella"]);
        assert!(!html.contains("aria-busy") && !html.contains("spinner"), "{html}");
    }

    #[test]
    fn a_link_button_is_a_link() {
        let html = html(|| view! { <LinkButton href=String::from("/somewhere") icon=Icon::Pin>"Vai"</LinkButton> });
        assert_has(&html, &["<a href=\"/somewhere\"", "aria-hidden=\"true\"", "Vai", "</a>"]);
    }
}
