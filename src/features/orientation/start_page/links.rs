//! The ways on from the start that depend on who is here.

use crate::client::use_session;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CardLink, Icon};
use contract::orientation::may_guide;
use leptos::prelude::*;

/// What is in the profile of who is signed in; for staff, the page that opens what others show.
#[component]
pub fn InProfile() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let is_somebody = Memo::new(move |_| session.reader().is_some());
    let opens = Memo::new(move |_| session.me().is_some_and(|me| contract::orientation::may_open(me.role)));
    view! {
        <Show when=move || is_somebody.get()>
            <CardLink
                icon=Icon::Person
                href=Route::OrientationSaved.href()
                title=t_signal!(i18n, interests.saved_title)
            >
                {t!(i18n, interests.saved_link_text)}
            </CardLink>
        </Show>
        <Show when=move || opens.get()>
            <CardLink icon=Icon::People href=Route::OrientationOpen.href() title=t_signal!(i18n, interests.open_title)>
                {t!(i18n, interests.open_link_text)}
            </CardLink>
        </Show>
    }
}

/// Classes: for everybody the page where one joins; for who guides them, one's own.
#[component]
pub fn InClasses() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let guides = Memo::new(move |_| session.me().is_some_and(|me| may_guide(me.role)));
    view! {
        <Show when=move || guides.get()>
            <CardLink icon=Icon::Screen href=Route::Classes.href() title=t_signal!(i18n, classes.title)>
                {t!(i18n, classes.link_text)}
            </CardLink>
        </Show>
        <CardLink icon=Icon::Door href=Route::JoinClass.href() title=t_signal!(i18n, classes.join_title)>
            {t!(i18n, classes.join_link_text)}
        </CardLink>
    }
}
