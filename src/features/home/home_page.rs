//! The front door. Its shape is that of the static page in `index.html`, which it replaces without a jump.

use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, CardLink, Icon, IconView, Level, LinkButton, PAGE_HEADING, use_page_title};
use leptos::prelude::*;

/// The front door.
#[component]
pub fn HomePage() -> impl IntoView {
    let i18n = use_i18n();
    use_page_title(t_signal!(i18n, home.title));
    view! {
        <section class="hero on-blue">
            <div class="hero-row">
                <div class="hero-words">
                    <h1 id=PAGE_HEADING tabindex="-1">
                        {t!(i18n, home.title)}
                    </h1>
                    <p class="lead">{t!(i18n, home.lead)}</p>
                    <div class="actions">
                        <LinkButton kind=ButtonKind::Primary href=Route::Centres.href() icon=Icon::Pin>
                            {t!(i18n, home.find_centre)}
                        </LinkButton>
                    </div>
                </div>
                <img class="hero-art" src="/door.svg" alt="" width="640" height="400" />
            </div>
        </section>
        <WhatYouCanDo />
        <HowItWorks />
    }
}

/// The seven things to do, each a card.
#[component]
fn WhatYouCanDo() -> impl IntoView {
    let i18n = use_i18n();
    let sign_in = Route::SignIn { then: None };
    view! {
        <section class="home-what">
            <h2>{t!(i18n, home.what_title)}</h2>
            <ul>
                <li class="home-wide">
                    <CardLink
                        level=Level::Three
                        icon=Icon::Compass
                        href=Route::Orientation.href()
                        title=t_signal!(i18n, home.orientation_title)
                    >
                        {t!(i18n, home.orientation_text)}
                    </CardLink>
                </li>
                <li class="home-wide">
                    <CardLink
                        level=Level::Three
                        icon=Icon::Search
                        href=Route::Posting(PostingPage::Search).href()
                        title=t_signal!(i18n, home.postings_title)
                    >
                        {t!(i18n, home.postings_text)}
                    </CardLink>
                </li>
                <li>
                    <CardLink
                        level=Level::Three
                        icon=Icon::Pin
                        href=Route::Centres.href()
                        title=t_signal!(i18n, home.centre_title)
                    >
                        {t!(i18n, home.centre_text)}
                    </CardLink>
                </li>
                <li>
                    <CardLink
                        level=Level::Three
                        icon=Icon::Desk
                        href=Route::Centres.href()
                        title=t_signal!(i18n, home.desk_title)
                    >
                        {t!(i18n, home.desk_text)}
                    </CardLink>
                </li>
                <li>
                    <CardLink
                        level=Level::Three
                        icon=Icon::Calendar
                        href=Route::Bookings.href()
                        title=t_signal!(i18n, home.bookings_title)
                    >
                        {t!(i18n, home.bookings_text)}
                    </CardLink>
                </li>
                <li>
                    <CardLink
                        level=Level::Three
                        icon=Icon::Person
                        href=sign_in.href()
                        title=t_signal!(i18n, home.sign_in_title)
                    >
                        {t!(i18n, home.sign_in_text)}
                    </CardLink>
                </li>
                <li class="home-wide">
                    <CardLink
                        level=Level::Three
                        icon=Icon::People
                        href=Route::Hosting.href()
                        title=t_signal!(i18n, home.hosting_title)
                    >
                        {t!(i18n, home.hosting_text)}
                    </CardLink>
                </li>
            </ul>
        </section>
    }
}

/// Three promises, each kept elsewhere in the app.
#[component]
fn HowItWorks() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="home-how">
            <div class="home-how-row">
                <h2>{t!(i18n, home.how_title)}</h2>
                <ul>
                    <li>
                        <IconView icon=Icon::Door />
                        <h3>{t!(i18n, home.how_free_title)}</h3>
                        <p>{t!(i18n, home.how_free_text)}</p>
                    </li>
                    <li>
                        <IconView icon=Icon::Offline />
                        <h3>{t!(i18n, home.how_offline_title)}</h3>
                        <p>{t!(i18n, home.how_offline_text)}</p>
                    </li>
                    <li>
                        <IconView icon=Icon::Check />
                        <h3>{t!(i18n, home.how_honest_title)}</h3>
                        <p>{t!(i18n, home.how_honest_text)}</p>
                    </li>
                </ul>
            </div>
        </section>
    }
}
