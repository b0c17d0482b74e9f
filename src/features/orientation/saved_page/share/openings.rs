//! Who opened the result, and when.

use crate::features::orientation::{client, words};
use crate::offline::Reading;
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::LiveRegion;
use contract::accounts::Role;
use contract::ids::CentreId;
use contract::network::CentreSummary;
use contract::orientation::{InterestsShare, ShareOpening};
use leptos::prelude::*;

/// The list. Nothing is said while there was never a code.
#[component]
pub fn Openings(
    /// Whether it can be opened, and who did.
    share: Reading<InterestsShare>,
    /// Whether a code is open now.
    is_open: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let openings =
        Memo::new(move |_| share.with(|share| share.map(|share| share.openings.clone()).unwrap_or_default()));
    let has_any = Memo::new(move |_| openings.with(|openings| !openings.is_empty()));
    let last = move || {
        openings.with(|openings| {
            openings.first().map(|last| t_string!(i18n, interests.opened_by, name = last.name.clone()))
        })
    };
    view! {
        <LiveRegion message=Signal::derive(move || last().unwrap_or_default()) />
        <Show when=move || has_any.get() || is_open.get()>
            <h3>{t!(i18n, interests.openings_title)}</h3>
            <Show when=move || has_any.get() fallback=move || view! { <p>{t!(i18n, interests.openings_none)}</p> }>
                <List openings />
            </Show>
        </Show>
    }
}

#[component]
fn List(
    /// Who opened it, the last first.
    openings: Memo<Vec<ShareOpening>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let centres = client::read_centres();
    let centre_name = move |id: &CentreId| {
        let name = |centres: &Vec<CentreSummary>| centres.iter().find(|one| one.id == *id).map(|one| one.name.clone());
        centres.with(|centres| centres.and_then(name))
    };
    let item = move |opening: ShareOpening| {
        let ShareOpening { name, role, centre, .. } = opening.clone();
        let who = move || {
            let centre = centre.as_ref().and_then(centre_name);
            centre.unwrap_or_else(|| role_words(i18n, role).to_owned())
        };
        view! {
            <li>
                <p>
                    <strong>{name}</strong>
                    " · "
                    {who}
                </p>
                <p class="soft">{move || when(i18n, &opening)}</p>
            </li>
        }
    };
    view! {
        <ul class="openings">{move || openings.get().into_iter().map(item).collect_view()}</ul>
    }
}

fn when(i18n: I18n, opening: &ShareOpening) -> String {
    let ShareOpening { first_at, last_at, .. } = *opening;
    let (day, time) = (words::day_of(i18n, first_at), words::time_of(first_at));
    let (last_day, last_time) = (words::day_of(i18n, last_at), words::time_of(last_at));
    if (&day, &time) == (&last_day, &last_time) {
        return t_string!(i18n, interests.opened_once, day = day, time = time);
    }
    t_string!(i18n, interests.opened_again, day = day, time = time, last_day = last_day, last_time = last_time)
}

fn role_words(i18n: I18n, role: Role) -> &'static str {
    match role {
        Role::Tutor => t_string!(i18n, interests.role_tutor),
        Role::Admin => t_string!(i18n, interests.role_admin),
        Role::Operator | Role::Citizen | Role::Company => t_string!(i18n, interests.role_operator),
    }
}
