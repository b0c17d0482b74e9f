//! The PDF that somebody has already: put here, put another in its place, had back, taken out. It needs the network.

use super::client::{self, file_address};
use super::state::{NotTaken, may_be_sent};
use super::words;
use crate::client::use_client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::files;
use crate::text::{I18n, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, IconView, LiveRegion, Notice, NoticeKind};
use contract::accounts::{CvFile, MyCv};
use leptos::ev::Event;
use leptos::prelude::*;

/// The file input's id.
const INPUT: &str = "cv-file";

/// The part of the page.
pub fn upload((mine, is_reached, again): (Memo<MyCv>, Signal<bool>, Callback<()>)) -> AnyView {
    let i18n = use_i18n();
    let file = Memo::new(move |_| mine.with(|mine| mine.file));
    view! {
        <section class="section" aria-labelledby="cv-upload">
            <h2 id="cv-upload">{t!(i18n, cv.file_title)}</h2>
            <p>{t!(i18n, cv.file_text)}</p>
            {move || file.get().map(|file| view! { <Kept file is_reached /> })}
            <Show
                when=move || is_reached.get()
                fallback=move || view! { <p class="soft">{t!(i18n, cv.file_needs_network)}</p> }
            >
                <Change file again />
            </Show>
        </section>
    }
    .into_any()
}

/// The file that is kept.
#[component]
fn Kept(
    /// What is known of it.
    file: CvFile,
    /// Whether the server was reached.
    is_reached: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let facts = move || {
        t_string!(i18n, cv.file_kept, size = words::size(i18n, file.size), day = words::day_of(i18n, file.saved_at))
            .to_string()
    };
    view! {
        <div class="card cv-file">
            <p class="cv-file-name">
                <IconView icon=Icon::Clipboard />
                {facts}
            </p>
            <Show when=move || is_reached.get()>
                <div class="actions">
                    <a class="button button-secondary" href=file_address() download>
                        <IconView icon=Icon::Download />
                        <span>{t!(i18n, cv.file_download)}</span>
                    </a>
                </div>
            </Show>
        </div>
    }
}

/// Choosing a file, and taking out the one that is kept.
#[component]
fn Change(
    /// The file that is kept.
    file: Memo<Option<CvFile>>,
    /// Reads again what is kept.
    again: Callback<()>,
) -> impl IntoView {
    let (i18n, api) = (use_i18n(), use_client());
    let (sending, removing) = (Submission::new(), Submission::new());
    let refused = RwSignal::new(None::<NotTaken>);
    let done = RwSignal::new(None::<Done>);
    let send = move |event: Event| {
        let Some(picked) = files::picked(&event) else { return };
        done.set(None);
        removing.clear();
        match may_be_sent(&picked.name(), &picked.kind(), picked.size()) {
            Err(why) => {
                sending.clear();
                refused.set(Some(why));
            }
            Ok(()) => {
                refused.set(None);
                sending.send(client::keep_file(api, picked), move |_| {
                    done.set(Some(Done::Kept));
                    again.run(());
                });
            }
        }
    };
    let progress = Signal::derive(move || {
        let words = if sending.busy().get() { t_string!(i18n, cv.file_sending) } else { "" };
        words.to_owned()
    });
    let asks = RwSignal::new(false);
    let remove = move |()| {
        asks.set(false);
        refused.set(None);
        done.set(None);
        sending.clear();
        removing.send(client::forget_file(api), move |()| {
            done.set(Some(Done::Removed));
            again.run(());
        });
    };
    view! {
        <input id=INPUT type="file" accept="application/pdf,.pdf" hidden on:change=send />
        <LiveRegion message=progress />
        {move || {
            refused.get().map(|why| {
                view! { <Notice kind=NoticeKind::Danger>{move || words::not_taken(i18n, why)}</Notice> }
            })
        }}
        <FailureNotice of=sending />
        <FailureNotice of=removing />
        <div role="status">
            {move || {
                done.get().map(|done| {
                    view! { <Notice kind=NoticeKind::Success>{move || done.words(i18n)}</Notice> }
                })
            }}
        </div>
        {move || sending.busy().get().then(|| view! { <p class="soft" aria-hidden="true">{progress}</p> })}
        <div class="actions">
            <Button
                kind=ButtonKind::Secondary
                icon=Icon::Plus
                busy=sending.busy()
                on_press=move |()| files::choose(INPUT)
            >
                {move || match file.get() {
                    Some(_) => t_string!(i18n, cv.file_replace),
                    None => t_string!(i18n, cv.file_choose),
                }}
            </Button>
            <Show when=move || file.get().is_some()>
                <Button kind=ButtonKind::Quiet icon=Icon::Delete busy=removing.busy() on_press=move |()| asks.set(true)>
                    {t!(i18n, cv.file_remove)}
                </Button>
            </Show>
        </div>
        <Confirm
            open=asks
            title=t_signal!(i18n, cv.file_remove_title)
            text=t_signal!(i18n, cv.file_remove_text)
            action=t_signal!(i18n, cv.file_remove)
            on_confirm=remove
        />
    }
}

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Done {
    Kept,
    Removed,
}

impl Done {
    fn words(self, i18n: I18n) -> &'static str {
        match self {
            Self::Kept => t_string!(i18n, cv.file_done),
            Self::Removed => t_string!(i18n, cv.file_removed),
        }
    }
}
