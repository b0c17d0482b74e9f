//! The faces of what a page reads, the same in every room: its shape while it is on its way, what happened and *retry*
//! when it failed, and the page itself.

use crate::client::ClientError;
use crate::offline::{Phase, Reading, Source};
use crate::platform::clock;
use crate::text::{self, I18n, t_string, use_i18n};
use crate::ui::{Failed, Icon, IconView, Skeleton, SkeletonShape};
use contract::time::Instant;
use leptos::prelude::*;

/// What happened, in words.
pub fn error_words(i18n: I18n, error: &ClientError) -> String {
    let words = match error {
        ClientError::Offline | ClientError::Unreachable | ClientError::TimedOut => t_string!(i18n, errors.no_network),
        ClientError::Problem(problem) => text::sentence(i18n, problem.code),
        ClientError::Unreadable { .. } => t_string!(i18n, errors.unreadable_answer),
    };
    words.to_owned()
}

/// How old what the page shows is, while the server cannot be asked.
#[component]
pub fn AsOf(
    /// Where it comes from.
    #[prop(into)]
    source: Signal<Source>,
) -> impl IntoView {
    let i18n = use_i18n();
    let words = move || match source.get() {
        Source::Server => None,
        Source::Device { at } => Some(as_of_words(i18n, at)),
        Source::WorkedOut => Some(t_string!(i18n, ui.worked_out).to_owned()),
    };
    move || {
        words().map(|words| {
            view! {
                <p class="as-of">
                    <IconView icon=Icon::Clock />
                    {words}
                </p>
            }
        })
    }
}

/// `Aggiornato alle 9:41`, with the day when it is not today.
fn as_of_words(i18n: I18n, at: Instant) -> String {
    let (then, now) = (clock::local(at), clock::local(clock::now()));
    let time = text::time(then.time());
    if then.date() == now.date() {
        t_string!(i18n, ui.as_of_today, time = time)
    } else {
        t_string!(i18n, ui.as_of_day, day = text::day(i18n, then.date()), time = time)
    }
}

/// Shows `ready` once the value is here; it is made once, and follows the value as it is read again.
pub fn faces<T, V>(
    reading: Reading<T>,
    shape: SkeletonShape,
    ready: impl Fn(Memo<T>) -> V + Send + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let i18n = use_i18n();
    move || match reading.phase() {
        Phase::UnderWay => view! { <Skeleton shape /> }.into_any(),
        Phase::Failed(error) => {
            let text = Signal::derive(move || error_words(i18n, &error));
            let busy = Signal::derive(move || reading.is_busy());
            view! { <Failed text busy on_retry=move |()| reading.again() /> }.into_any()
        }
        Phase::Ready => match reading.with_untracked(|value| value.cloned()) {
            // While another face is coming the value may be gone already: the page keeps the last one until it goes.
            Some(first) => {
                let value =
                    Memo::new(move |last: Option<&T>| reading.with(|now| now.or(last).unwrap_or(&first).clone()));
                let source = Signal::derive(move || reading.source());
                view! {
                    <AsOf source />
                    {ready(value).into_any()}
                }
                .into_any()
            }
            None => ().into_any(),
        },
    }
}
