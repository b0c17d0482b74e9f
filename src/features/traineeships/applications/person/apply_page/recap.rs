//! Everything once more, as the company will read it, and the way back to each step.

use super::form::Form;
use super::words::step_name;
use crate::features::traineeships::applications::parts::{CvShown, LetterShown};
use crate::features::traineeships::applications::state::Step;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, Tag, Tone};
use leptos::prelude::*;

/// The recap.
#[component]
pub fn Recap(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let mine = form.beside.mine;
    let me = form.beside.me;
    let sent = Memo::new(move |_| mine.with(|mine| form.typed.with(|typed| typed.sent(mine.as_ref()))));
    let name = Memo::new(move |_| me.with(|me| me.as_ref().and_then(|me| me.name.clone())));
    let contacts = Memo::new(move |_| {
        me.with(|me| {
            let shows = form.typed.with(|typed| typed.shows(me.as_ref()));
            let me = me.as_ref();
            let email = me.and_then(|me| me.email.clone()).filter(|_| shows.email);
            let phone = me.and_then(|me| me.phone.clone()).filter(|_| shows.phone);
            [email, phone].into_iter().flatten().collect::<Vec<_>>()
        })
    });
    let lacks = Memo::new(move |_| form.typed.with(|typed| !typed.wrong().is_empty()));
    let change = move |step: Step| {
        view! {
            <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| form.go_to(step)>
                {move || t_string!(i18n, companies.change_what, what = step_name(i18n, step))}
            </Button>
        }
    };
    view! {
        <Show when=move || lacks.get()>
            <Notice kind=NoticeKind::Warning>{t!(i18n, applications.unfinished)}</Notice>
        </Show>
        {move || name.get().map(|name| view! { <h3>{name}</h3> })}
        {move || {
            let sent = sent.get();
            let has_cv = sent.cv.is_some();
            view! {
                <LetterShown letter=sent.letter />
                {sent.cv.map(|cv| view! { <CvShown cv /> })}
                {sent
                    .has_file
                    .then(|| {
                        view! { <p><Tag tone=Tone::Neutral icon=Icon::Clipboard>{t!(i18n, applications.with_file)}</Tag></p> }
                    })}
                {(!has_cv && !sent.has_file).then(|| view! { <p class="soft">{t!(i18n, applications.without_cv)}</p> })}
            }
        }}
        {move || match contacts.get() {
            none if none.is_empty() => view! { <p class="soft">{t!(i18n, applications.without_contact)}</p> }.into_any(),
            some => view! {
                <ul>{some.into_iter().map(|contact| view! { <li>{contact}</li> }).collect_view()}</ul>
            }
            .into_any(),
        }}
        <div class="actions recap-ways">{[Step::Why, Step::When, Step::With].map(change).into_iter().collect_view()}</div>
    }
}
