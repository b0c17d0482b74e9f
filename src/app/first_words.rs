//! What a page says before its file is here: the same words as the static page in `index.html`, in the same place, so that
//! somebody on a slow phone reads where they are from the first paint on.

use crate::routes::{PostingPage, Route};
use crate::text::{Text, t, use_i18n};
use crate::ui::{Skeleton, SkeletonShape};
use leptos::prelude::*;

/// The page's heading and what one does there, over the shape of what comes.
pub fn meanwhile(route: &Route) -> AnyView {
    if *route == Route::Orientation {
        return orientation();
    }
    let shape = view! { <Skeleton shape=SkeletonShape::Cards(3) /> };
    match first_words(route) {
        Some((title, lead)) => view! {
            <div class="page">
                <div class="page-heading">
                    <h1>{title}</h1>
                    <p class="lead">{lead}</p>
                </div>
                {shape}
            </div>
        }
        .into_any(),
        None => {
            let i18n = use_i18n();
            view! {
                <div class="page">
                    <h1 class="visually-hidden">{t!(i18n, shell.loading)}</h1>
                    {shape}
                </div>
            }
            .into_any()
        }
    }
}

/// The orientation begins with a drawing, as the home does.
fn orientation() -> AnyView {
    let i18n = use_i18n();
    view! {
        <section class="hero on-blue">
            <div class="hero-row">
                <div class="hero-words">
                    <h1>{t!(i18n, orientation.start_title)}</h1>
                    <p class="lead">{t!(i18n, orientation.start_lead)}</p>
                </div>
                <img class="hero-art orientation-art" src="/six-doors.svg" alt="" width="640" height="316" />
            </div>
        </section>
        <div class="page">
            <Skeleton shape=SkeletonShape::Cards(2) />
        </div>
    }
    .into_any()
}

/// Title and lead of the pages that people open by a link or from the home screen.
fn first_words(route: &Route) -> Option<(Text, Text)> {
    let i18n = use_i18n();
    Some(match route {
        Route::Centres => (t!(i18n, network.title), t!(i18n, network.lead)),
        Route::Centre(_) => (t!(i18n, network.one_title), t!(i18n, network.one_lead)),
        Route::Desks { .. } => (t!(i18n, bookings.desks_title), t!(i18n, bookings.desks_lead)),
        Route::Bookings => (t!(i18n, bookings.title), t!(i18n, bookings.lead)),
        Route::Posting(PostingPage::Search) => (t!(i18n, postings_search.title), t!(i18n, postings_search.lead)),
        Route::Posting(PostingPage::Public(_)) => (t!(i18n, postings.public_title), t!(i18n, postings.public_lead)),
        Route::Hosting => (t!(i18n, traineeships.title), t!(i18n, traineeships.lead)),
        _ => return None,
    })
}
