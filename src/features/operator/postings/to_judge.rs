//! The postings that wait for an operator, the longest waiting first.

use crate::features::operator::client;
use crate::features::shared::faces::faces;
use crate::features::shared::posting_list::PostingCards;
use crate::offline::use_reading;
use crate::routes::PostingPage;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Empty, SkeletonShape};
use contract::traineeships::PostingList;
use leptos::prelude::*;

/// The list.
#[component]
pub fn ToJudge() -> impl IntoView {
    let i18n = use_i18n();
    let list = use_reading::<PostingList>(|| Some(client::postings_to_judge(None)));
    faces(list, SkeletonShape::Cards(3), move |first| {
        let is_empty = Memo::new(move |_| first.with(|first| first.postings.is_empty()));
        move || {
            if is_empty.get() {
                view! {
                    <Empty title=t_signal!(i18n, postings_staff.none_title) text=t_signal!(i18n, postings_staff.none_text) />
                }
                .into_any()
            } else {
                view! {
                    <PostingCards
                        first
                        after=|after| client::postings_to_judge(Some(after))
                        to=|one| PostingPage::Judge(one.company, one.id)
                        with_company=true
                    />
                }
                .into_any()
            }
        }
    })
}
