//! Showing the saved result: a code for a day, until when it opens, who opened it, and ending it.

mod code;
mod face;
mod openings;

use crate::client::{ClientError, use_client, use_session};
use crate::features::orientation::{client, codes};
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::offline::{Reading, Source};
use crate::platform::{clock, document, wait};
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Notice, NoticeKind};
use code::{CODE, HiddenCode, ShownCode};
use contract::ids::PersonId;
use contract::orientation::{InterestsShare, NewShare};
use contract::problem::Code;
use face::{Face, face};
use leptos::prelude::*;
use leptos::task::spawn_local;
use openings::Openings;

/// While a code is open, who opened it is asked for so often, in milliseconds.
const LOOK_AGAIN_MS: i64 = 5_000;

/// Why no code was made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Obstacle {
    NoNetwork,
    NoName,
}

/// The code and all that can be done with it.
#[component]
pub fn Share(
    /// Whose result it is.
    person: PersonId,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let share = client::read_share(use_session());
    let made = RwSignal::new(codes::made_by(person));
    let submission = Submission::new();
    let obstacle = RwSignal::new(None);
    let is_ended = RwSignal::new(false);
    forget_what_ended(share, made);
    look_again_while_open(share, made);
    let face = Memo::new(move |_| share.with(|share| face(share, made.get().as_ref(), clock::now())));
    let refused = move |error: ClientError| {
        let why = match &error {
            ClientError::Offline | ClientError::Unreachable | ClientError::TimedOut => Some(Obstacle::NoNetwork),
            ClientError::Problem(problem) if problem.code == Code::ProfileIncomplete => Some(Obstacle::NoName),
            _ => None,
        };
        obstacle.set(why);
        why.is_none().then_some(error)
    };
    let make = Callback::new(move |()| {
        obstacle.set(None);
        is_ended.set(false);
        let done = move |new: NewShare| {
            codes::remember_made(Some((person, new.clone())));
            made.set(Some(new));
            share.again();
            request_animation_frame(|| document::focus_into_view(CODE));
        };
        submission.send_or(client::make_code(api), done, refused);
    });
    let end = Callback::new(move |()| {
        obstacle.set(None);
        let done = move |()| {
            codes::remember_made(None);
            made.set(None);
            is_ended.set(true);
            share.again();
        };
        submission.send_or(client::end_code(api), done, refused);
    });
    let said = move || if is_ended.get() { t_string!(i18n, interests.code_ended).to_owned() } else { String::new() };
    view! {
        <section class="section share no-print" aria-labelledby="show">
            <h2 id="show">{t!(i18n, interests.show_title)}</h2>
            <p>{t!(i18n, interests.show_text)}</p>
            <LiveRegion message=Signal::derive(said) />
            {move || (!said().is_empty()).then(|| view! { <p>{said}</p> })}
            {move || match face.get() {
                Face::NoCode => ().into_any(),
                Face::Shown(new) => view! { <ShownCode new /> }.into_any(),
                Face::Hidden(until) => view! { <HiddenCode until /> }.into_any(),
            }}
            {move || obstacle.get().map(|obstacle| view! { <Hindered obstacle /> })}
            <FailureNotice of=submission />
            <div class="actions">
                {move || {
                    let kind = if face.get() == Face::NoCode { ButtonKind::Primary } else { ButtonKind::Secondary };
                    view! {
                        <Button kind busy=submission.busy() on_press=make>
                            {move || match face.get() {
                                Face::NoCode => t_string!(i18n, interests.make_code),
                                Face::Shown(_) | Face::Hidden(_) => t_string!(i18n, interests.make_another),
                            }}
                        </Button>
                    }
                }}
                <Show when=move || face.get() != Face::NoCode>
                    <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=end>
                        {t!(i18n, interests.end_code)}
                    </Button>
                </Show>
            </div>
            <Openings share is_open=Signal::derive(move || face.get() != Face::NoCode) />
        </section>
    }
}

/// What stands in the way, and what to do about it.
#[component]
fn Hindered(
    /// What it is.
    obstacle: Obstacle,
) -> impl IntoView {
    let i18n = use_i18n();
    match obstacle {
        Obstacle::NoNetwork => view! {
            <Notice kind=NoticeKind::Warning title=t_signal!(i18n, interests.no_network_title)>
                {t!(i18n, interests.no_network_text)}
            </Notice>
        }
        .into_any(),
        Obstacle::NoName => {
            let profile = Route::Profile { then: Some(Box::new(Route::OrientationSaved)) }.href();
            view! {
                <Notice kind=NoticeKind::Warning title=t_signal!(i18n, interests.needs_name_title)>
                    {t!(i18n, interests.needs_name_text)}
                </Notice>
                <div class="actions">
                    <LinkButton href=profile>{t!(i18n, request.complete_profile)}</LinkButton>
                </div>
            }
            .into_any()
        }
    }
}

/// A code that was replaced or ended elsewhere is not shown any more.
fn forget_what_ended(share: Reading<InterestsShare>, made: RwSignal<Option<NewShare>>) {
    Effect::new(move |_| {
        let is_other = share.with(|share| {
            let is_made = |share: &InterestsShare, made: &NewShare| {
                share.open && share.until.timestamp() == made.until.timestamp()
            };
            share.is_some_and(|share| {
                made.with_untracked(|made| made.as_ref().is_some_and(|made| !is_made(share, made)))
            })
        });
        if is_other && share.source() == Source::Server {
            codes::remember_made(None);
            made.set(None);
        }
    });
}

/// The person sees who opened it while they sit there.
fn look_again_while_open(share: Reading<InterestsShare>, made: RwSignal<Option<NewShare>>) {
    spawn_local(async move {
        loop {
            wait::sleep(LOOK_AGAIN_MS).await;
            // The person has left the page.
            let Some(has_code) = made.try_with_untracked(Option::is_some) else { return };
            if has_code || share.with_untracked(|share| share.is_some_and(|share| share.open)) {
                share.again();
            }
        }
    });
}
