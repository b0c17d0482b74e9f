//! The group sessions to come, by date, of one centre or of all.

mod row;

use super::client;
use super::state::{self, Day};
use crate::features::shared::faces::faces;
use crate::platform::clock;
use crate::routes::Route;
use crate::text::{self, t, t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, CentreInHand, Choice, Empty, Icon, LinkButton, PageHeading, Select, SkeletonShape};
use contract::group_sessions::ComingGroupSessions;
use leptos::prelude::*;
use row::Row;

/// The filter that filters nothing.
const EVERYWHERE: &str = "all";

/// The group sessions to come.
#[component]
pub fn ListPage() -> impl IntoView {
    let i18n = use_i18n();
    let coming = client::read_coming();
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, groups.title) lead=t_signal!(i18n, groups.lead) />
            <p class="actions">
                <LinkButton kind=ButtonKind::Secondary icon=Icon::List href=Route::MyGroupSessions.href()>
                    {t!(i18n, groups.mine_title)}
                </LinkButton>
            </p>
            {faces(coming, SkeletonShape::Cards(3), |coming| view! { <Coming coming /> })}
        </div>
    }
}

/// The filter and the days.
#[component]
fn Coming(
    /// What is planned.
    coming: Memo<ComingGroupSessions>,
) -> impl IntoView {
    let i18n = use_i18n();
    let at_hand = CentreInHand::expect();
    let centres = Memo::new(move |_| coming.with(|coming| state::centres(&coming.sessions)));
    // At first what the centre at hand has, where it has something.
    let first = untrack(|| at_hand.get()).map(|centre| centre.id);
    let first = first.filter(|id| centres.with_untracked(|all| all.iter().any(|(other, _)| other.as_str() == id)));
    let centre = RwSignal::new(first.unwrap_or_else(|| EVERYWHERE.to_owned()));
    let choices = Signal::derive(move || {
        let everywhere = Choice::new(EVERYWHERE, t_string!(i18n, groups.everywhere));
        let named = centres.get().into_iter().map(|(id, name)| Choice::new(String::from(id), name));
        std::iter::once(everywhere).chain(named).collect::<Vec<_>>()
    });
    let days = Memo::new(move |_| {
        let centre = centre.get();
        let only = (centre != EVERYWHERE).then_some(centre.as_str());
        coming.with(|coming| state::days(&coming.sessions, only, clock::now()))
    });
    view! {
        <Show when=move || centres.with(|centres| centres.len() > 1)>
            <Select name="centre" label=t_signal!(i18n, groups.where_filter) choices value=centre />
        </Show>
        <Show
            when=move || days.with(|days| !days.is_empty())
            fallback=move || {
                view! { <Empty title=t_signal!(i18n, groups.none_title) text=t_signal!(i18n, groups.none_text) /> }
            }
        >
            {move || days.get().into_iter().map(|day| view! { <DayOf day /> }).collect_view()}
        </Show>
    }
}

/// What there is on one day.
#[component]
fn DayOf(
    /// The day.
    day: Day,
) -> impl IntoView {
    let i18n = use_i18n();
    let Day { date, sessions } = day;
    view! {
        <section class="section">
            <h2>{move || text::day(i18n, date)}</h2>
            <ul class="cards">
                {sessions.into_iter().map(|session| view! { <li><Row session /></li> }).collect_view()}
            </ul>
        </section>
    }
}
