//! The picture of the group: six bars, which are also a table. They count students, and name nobody.

use crate::features::orientation::parts::{Bar, InterestMark};
use crate::features::orientation::words;
use crate::text::{t, t_string, use_i18n};
use contract::orientation::{ClassPicture, GuidedClass, Letter};
use leptos::prelude::*;

/// The picture, or why there is none yet.
#[component]
pub fn Picture(
    /// The class.
    shown: Memo<GuidedClass>,
) -> impl IntoView {
    let i18n = use_i18n();
    let picture = Memo::new(move |_| shown.get().picture);
    view! {
        <section class="section" aria-labelledby="picture">
            <h2 id="picture">{t!(i18n, classes.picture_title)}</h2>
            {move || match picture.get() {
                Some(picture) => view! { <Bars picture /> }.into_any(),
                None => view! { <p>{t!(i18n, classes.picture_not_yet)}</p> }.into_any(),
            }}
            <p class="soft">{t!(i18n, classes.picture_steps)}</p>
        </section>
    }
}

#[component]
fn Bars(
    /// The picture.
    picture: ClassPicture,
) -> impl IntoView {
    let i18n = use_i18n();
    let ClassPicture { counted, flat, .. } = picture;
    let row = move |letter: Letter| {
        let count = picture.of(letter);
        let value = move || t_string!(i18n, classes.picture_value, count = count, counted = counted);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    <InterestMark letter />
                    <span>
                        {move || words::letter(i18n, letter)}
                        <span class="interest-model">{move || words::model(i18n, letter)}</span>
                    </span>
                </th>
                <td role="cell">
                    <Bar letter length=students(count) whole=students(counted) />
                    <span class="interest-value">{value}</span>
                </td>
            </tr>
        }
    };
    view! {
        <table class="interests" role="table">
            <caption>{move || t_string!(i18n, classes.picture_caption, counted = counted)}</caption>
            <thead class="visually-hidden" role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t!(i18n, orientation.column_interest)}</th>
                    <th scope="col" role="columnheader">{t!(i18n, classes.column_students)}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{Letter::ALL.map(row).collect_view()}</tbody>
        </table>
        <p>{move || t_string!(i18n, classes.picture_flat, flat = flat, counted = counted)}</p>
    }
}

/// A bar's length in the drawing's own units: one a student.
fn students(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
