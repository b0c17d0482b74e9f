//! A talk: when, where, where it stands, and what comes next; the same for the person and for the company.

use crate::features::traineeships::applications::state::{TalkFace, talk_face};
use crate::features::traineeships::applications::talk_words::{self, Says};
use crate::platform::clock;
use crate::routes::Route;
use crate::text::{I18n, t, use_i18n};
use crate::ui::{Icon, Tag, Tone};
use contract::traineeships::Talk;
use leptos::prelude::*;

/// The card.
#[component]
pub fn TalkCard(
    /// The talk.
    talk: Talk,
    /// The words for where it stands, for who reads.
    says: fn(I18n, TalkFace) -> Says,
    /// What can be done about it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let i18n = use_i18n();
    let face = talk_face(&talk, clock::now());
    let (tone, icon) = look(face);
    let centre = Route::Centre(talk.centre.clone()).href();
    let (times, place, room) = (talk_words::times(&talk), talk.place.clone(), talk.room_label.clone());
    view! {
        <section class="card stack talk-card" aria-labelledby="talk">
            <div class="outcome-head">
                <h2 id="talk">{t!(i18n, applications.talk_title)}</h2>
                <Tag tone icon=icon>
                    {move || says(i18n, face).0}
                </Tag>
            </div>
            <dl class="facts booking-facts">
                <div>
                    <dt>{t!(i18n, applications.talk_when)}</dt>
                    <dd>
                        <strong>{move || talk_words::day(i18n, &talk)}</strong>
                        <br />
                        <strong class="booking-times">{times}</strong>
                    </dd>
                </div>
                <div>
                    <dt>{t!(i18n, applications.talk_where)}</dt>
                    <dd>
                        {room}
                        <br />
                        <a href=centre>{place}</a>
                    </dd>
                </div>
            </dl>
            <p>{move || says(i18n, face).1}</p>
            {children.map(|children| children())}
        </section>
    }
}

fn look(face: TalkFace) -> (Tone, Icon) {
    match face {
        TalkFace::Proposed => (Tone::Waiting, Icon::Clock),
        TalkFace::Accepted => (Tone::Good, Icon::Check),
        TalkFace::Declined | TalkFace::CalledOff => (Tone::Neutral, Icon::Cross),
        TalkFace::Lapsed => (Tone::Careful, Icon::Warning),
        TalkFace::Over => (Tone::Neutral, Icon::Clock),
    }
}
