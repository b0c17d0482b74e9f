//! The failed face of a page or a part: what happened, and trying again.

use super::{Button, ButtonKind, Icon, IconView};
use crate::text::{t, t_signal, use_i18n};
use leptos::prelude::*;

/// Says what happened and offers to try again. A screen reader is told at once.
#[component]
pub fn Failed(
    /// What happened, in words: `text::sentence` has one for each code.
    #[prop(into)]
    text: Signal<String>,
    /// The heading, if "something did not work" is not enough.
    #[prop(optional, into)]
    title: MaybeProp<String>,
    /// It is being tried again.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Tries again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let usual = t_signal!(i18n, ui.failed_title);
    view! {
        <div class="face face-failed" role="alert">
            <span class="face-icon"><IconView icon=Icon::Warning /></span>
            <p class="face-title">{move || title.get().unwrap_or_else(|| usual.get())}</p>
            <p>{text}</p>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Again busy on_press=on_retry>
                    {t!(i18n, ui.retry)}
                </Button>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn a_failure_is_told_at_once_and_can_be_tried_again() {
        let html = html(|| view! { <Failed text=String::from("La rete non risponde.") on_retry=|()| () /> });
        assert_has(
            &html,
            &["role=\"alert\"", "Qualcosa non ha funzionato", "La rete non risponde.", "<button", "Riprova"],
        );
    }
}
