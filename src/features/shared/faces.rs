//! The faces of what a page reads, the same in every room: its shape while it is on its way, what happened and *retry*
//! when it failed, and the page itself.

use crate::client::{ClientError, Phase, Reading};
use crate::text::{self, I18n, t_string, use_i18n};
use crate::ui::{Failed, Skeleton, SkeletonShape};
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
                ready(value).into_any()
            }
            None => ().into_any(),
        },
    }
}
