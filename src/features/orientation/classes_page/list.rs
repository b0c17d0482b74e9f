//! The classes that were opened, the newest first.

use crate::features::orientation::words;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Empty, Tag, Tone};
use contract::orientation::{GuidedClass, MyClasses};
use leptos::prelude::*;

/// Each class, with how far it is.
#[component]
pub fn ClassList(
    /// All of them.
    mine: Memo<MyClasses>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="section" aria-labelledby="classes">
            <h2 id="classes">{t!(i18n, classes.list_title)}</h2>
            {move || {
                let classes = mine.with(|mine| mine.classes.clone());
                if classes.is_empty() {
                    view! {
                        <Empty title=t_signal!(i18n, classes.none_title) text=t_signal!(i18n, classes.none_text) />
                    }
                        .into_any()
                } else {
                    let line = |class| view! { <li><Line class /></li> };
                    view! { <ul class="class-list">{classes.into_iter().map(line).collect_view()}</ul> }.into_any()
                }
            }}
            <p class="soft">{t!(i18n, classes.kept)}</p>
        </section>
    }
}

#[component]
fn Line(
    /// The class.
    class: GuidedClass,
) -> impl IntoView {
    let i18n = use_i18n();
    let GuidedClass { id, label, opened_at, open, joined, finished, .. } = class;
    let facts = move || {
        let day = words::day_of(i18n, opened_at);
        t_string!(i18n, classes.line, day = day, joined = joined, finished = finished)
    };
    let state = move || if open { t_string!(i18n, classes.is_open) } else { t_string!(i18n, classes.is_over) };
    let tone = if open { Tone::Good } else { Tone::Neutral };
    view! {
        <article class="card class-line">
            <h3 class="card-title">
                <a href=Route::Class(id).href()>{label}</a>
            </h3>
            <p>{facts}</p>
            <p>
                <Tag tone>{state}</Tag>
            </p>
        </article>
    }
}
