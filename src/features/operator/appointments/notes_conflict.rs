//! Two texts, because somebody else wrote meanwhile: both are shown until it is said what to keep.

use super::sheet::Keep;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind};
use contract::appointments::AppointmentNotes;
use leptos::prelude::*;

/// What the other one wrote, and the choice.
#[component]
pub fn NotesConflict(
    /// What somebody else wrote.
    theirs: AppointmentNotes,
    /// What to keep.
    #[prop(into)]
    on_keep: Callback<Keep>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_gone = theirs.text.is_empty();
    view! {
        <Notice kind=NoticeKind::Warning title=t_signal!(i18n, counselling.notes_changed_title)>
            {t!(i18n, counselling.notes_changed_text)}
        </Notice>
        {if is_gone {
            view! { <p>{t!(i18n, counselling.notes_taken_away)}</p> }.into_any()
        } else {
            view! { <blockquote class="talk-theirs">{theirs.text}</blockquote> }.into_any()
        }}
        <div class="actions">
            {(!is_gone)
                .then(|| {
                    view! {
                        <Button kind=ButtonKind::Secondary on_press=move |()| on_keep.run(Keep::Both)>
                            {t!(i18n, counselling.notes_join)}
                        </Button>
                    }
                })}
            <Button kind=ButtonKind::Quiet on_press=move |()| on_keep.run(Keep::Mine)>
                {t!(i18n, counselling.notes_mine)}
            </Button>
            <Button kind=ButtonKind::Quiet on_press=move |()| on_keep.run(Keep::Theirs)>
                {t!(i18n, counselling.notes_theirs)}
            </Button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};
    use contract::ids::AppointmentId;
    use uuid::Uuid;

    fn conflict(text: &'static str) -> String {
        let appointment = AppointmentId(Uuid::nil());
        let theirs = AppointmentNotes { appointment, text: text.to_owned(), version: 2, written: None };
        html(move || view! { <NotesConflict theirs on_keep=|_| () /> })
    }

    #[test]
    fn their_text_stands_before_the_choice() {
        let html = conflict("Ha la patente B.");
        assert_has(&html, &["role=\"status\"", "<blockquote", "Ha la patente B.", "Unisci", "Tieni solo il mio"]);
    }

    #[test]
    fn notes_that_were_taken_away_cannot_be_joined() {
        let html = conflict("");
        assert_has(&html, &["sono stati tolti", "Tieni solo il mio", "Tieni solo l"]);
        assert!(!html.contains("Unisci") && !html.contains("blockquote"), "{html}");
    }
}
