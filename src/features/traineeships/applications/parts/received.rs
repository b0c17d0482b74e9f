//! An application as the company reads it, in the app and by a link.

use super::{CvShown, LetterShown, ReceivedTag, TalkCard, Timeline};
use crate::features::traineeships::applications::{talk_words, words};
use crate::text::{t, use_i18n};
use contract::traineeships::{ApplicationStatus, ReceivedApplication};
use leptos::prelude::*;

/// Whether the company may say something more: who was told no, or has taken it back, is left alone.
pub fn may_reply(status: ApplicationStatus) -> bool {
    !matches!(status, ApplicationStatus::Declined | ApplicationStatus::Withdrawn)
}

/// What the person says, how to reach them, and what has happened.
#[component]
pub fn Received(
    /// The application.
    application: Memo<ReceivedApplication>,
    /// Makes what fetches one of its PDFs: `cv` or `file`.
    files: impl Fn(&'static str) -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let i18n = use_i18n();
    let status = Memo::new(move |_| application.with(|application| application.status));
    let sent = Memo::new(move |_| application.with(|application| application.sent.clone()));
    let talk = Memo::new(move |_| application.with(|application| application.talk.clone()));
    let timeline = Memo::new(move |_| application.with(|application| application.timeline.clone()));
    let contacts =
        Memo::new(move |_| application.with(|application| (application.email.clone(), application.phone.clone())));
    view! {
        <section class="section" role="status">
            <p class="tags">{move || view! { <ReceivedTag status=status.get() /> }}</p>
        </section>
        {move || talk.get().map(|talk| view! { <TalkCard talk says=talk_words::for_company /> })}
        <section class="section" aria-labelledby="letter">
            <h2 id="letter">{t!(i18n, received.letter)}</h2>
            {move || view! { <LetterShown letter=sent.get().letter /> }}
        </section>
        {move || {
            let sent = sent.get();
            let (has_cv, has_file) = (sent.cv.is_some(), sent.has_file);
            (has_cv || has_file)
                .then(|| {
                    view! {
                        <section class="section" aria-labelledby="cv">
                            <h2 id="cv">{t!(i18n, received.cv)}</h2>
                            {sent.cv.map(|cv| view! { <CvShown cv /> })}
                            <div class="actions">
                                {has_cv.then(|| files("cv"))}
                                {has_file.then(|| files("file"))}
                            </div>
                        </section>
                    }
                })
        }}
        <section class="section" aria-labelledby="contact">
            <h2 id="contact">{t!(i18n, received.contact)}</h2>
            {move || match contacts.get() {
                (None, None) => view! { <p>{t!(i18n, received.no_contact)}</p> }.into_any(),
                (email, phone) => {
                    let email = email.map(|email| (format!("mailto:{email}"), email));
                    let phone = phone.map(|phone| (format!("tel:{}", dialled(&phone)), phone));
                    let links = [email, phone].into_iter().flatten();
                    let links = links.map(|(href, words)| view! { <li><a href=href>{words}</a></li> });
                    view! { <ul class="contacts">{links.collect_view()}</ul> }.into_any()
                }
            }}
        </section>
        <section class="section" aria-labelledby="happened">
            <h2 id="happened">{t!(i18n, received.happened)}</h2>
            <Timeline entries=timeline says=words::received_event />
        </section>
    }
}

/// A number as a telephone takes it.
fn dialled(phone: &str) -> String {
    phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}
