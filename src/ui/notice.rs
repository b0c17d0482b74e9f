//! A short message that stands out: good news, a warning, a refusal.

use super::{Icon, IconView};
use crate::text::{t_signal, use_i18n};
use leptos::prelude::*;

/// What the message is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// It worked.
    Success,
    /// Look before you go on.
    Warning,
    /// It did not work.
    Danger,
}

/// A message. A danger interrupts a screen reader, the others wait for their turn; its kind is said in words too.
#[component]
pub fn Notice(
    /// What the message is.
    #[prop(optional)]
    kind: NoticeKind,
    /// Its first words, in bold.
    #[prop(optional, into)]
    title: MaybeProp<String>,
    /// The message.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    let (class, icon, prefix) = match kind {
        NoticeKind::Info => ("notice notice-info", Icon::Info, t_signal!(i18n, ui.info_prefix)),
        NoticeKind::Success => ("notice notice-success", Icon::Check, t_signal!(i18n, ui.success_prefix)),
        NoticeKind::Warning => ("notice notice-warning", Icon::Warning, t_signal!(i18n, ui.warning_prefix)),
        NoticeKind::Danger => ("notice notice-danger", Icon::Cross, t_signal!(i18n, ui.error_prefix)),
    };
    view! {
        <div class=class role=if kind == NoticeKind::Danger { "alert" } else { "status" }>
            <IconView icon />
            <div class="notice-body">
                <span class="visually-hidden">{prefix} " "</span>
                {move || title.get().map(|title| view! { <strong>{title}</strong> " " })}
                {children()}
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn a_danger_interrupts_and_the_others_wait() {
        let notice = |kind| html(move || view! { <Notice kind>"Testo"</Notice> });
        assert_has(&notice(NoticeKind::Danger), &["role=\"alert\"", "Errore:", "Testo"]);
        assert_has(&notice(NoticeKind::Warning), &["role=\"status\"", "Attenzione:", "Testo"]);
        assert_has(&notice(NoticeKind::Success), &["role=\"status\"", "Fatto:", "Testo"]);
        assert_has(&notice(NoticeKind::Info), &["role=\"status\"", "Nota:", "Testo"]);
    }
}
