//! What the app answers: notices, states, the faces of waiting.

use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Empty, Failed, Icon, LinkButton, LiveRegion, Notice, NoticeKind, Skeleton, SkeletonShape, Tag, Tone};
use leptos::prelude::*;

/// Notices, states and the faces of waiting.
#[component]
pub fn Feedback() -> impl IntoView {
    let i18n = use_i18n();
    let spoken = t_signal!(i18n, parts.done);
    view! {
        <section class="section">
            <h2>{t!(i18n, parts.feedback)}</h2>
            <Notice>{t!(i18n, parts.notice)}</Notice>
            <Notice kind=NoticeKind::Success>{t!(i18n, parts.done)}</Notice>
            <Notice kind=NoticeKind::Warning>{t!(i18n, parts.careful)}</Notice>
            <Notice kind=NoticeKind::Danger title=t_signal!(i18n, parts.refused)>
                {t!(i18n, parts.wrong)}
            </Notice>
            <div class="row">
                <Tag tone=Tone::Kept>{t!(i18n, parts.saved)}</Tag>
                <Tag tone=Tone::Waiting>{t!(i18n, parts.sent)}</Tag>
                <Tag tone=Tone::Good>{t!(i18n, parts.confirmed)}</Tag>
                <Tag tone=Tone::Bad>{t!(i18n, parts.refused)}</Tag>
                <Tag tone=Tone::Careful>{t!(i18n, parts.released)}</Tag>
                <Tag>{t!(i18n, parts.past)}</Tag>
            </div>
            <p class="soft">{move || t_string!(i18n, parts.live, words = spoken.get())}</p>
            <LiveRegion message=spoken />
        </section>
        <section class="section">
            <h2>{t!(i18n, parts.waiting)}</h2>
            <Skeleton shape=SkeletonShape::Cards(1) />
            <Skeleton shape=SkeletonShape::Lines(3) />
            <Empty title=t_signal!(i18n, parts.empty_title) text=t_signal!(i18n, parts.empty_text)>
                <LinkButton href=Route::Centres.href() icon=Icon::Pin>
                    {t!(i18n, parts.link)}
                </LinkButton>
            </Empty>
            <Failed text=t_signal!(i18n, parts.failed_text) on_retry=|()| () />
        </section>
    }
}
