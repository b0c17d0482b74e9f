//! One occupation: what one does, which interests it answers, how one gets there, what is near it, and where to begin.

mod facts;
mod interests;

use super::device;
use super::files::{Files, use_catalogue};
use super::parts::{Credits, NextSteps, OccupationCard};
use super::state::{Line, totals_to_compare};
use super::words;
use crate::features::shared::faces::faces;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Empty, LinkButton, PageHeading, SkeletonShape};
use contract::orientation::{OccupationId, rank};
use facts::Facts;
use interests::Interests;
use leptos::prelude::*;

/// One occupation.
#[component]
pub fn OccupationPage(
    /// Its id.
    id: OccupationId,
) -> impl IntoView {
    let i18n = use_i18n();
    let files = use_catalogue(i18n);
    let id = StoredValue::new(id);
    let name = Memo::new(move |_| {
        files.with(|files| files.map(|files| id.with_value(|id| Some(files.find(id)?.1.name.clone()))))
    });
    let title = Signal::derive(move || match name.get() {
        Some(Some(name)) => name,
        Some(None) => t_string!(i18n, orientation.occupation_missing_title).to_owned(),
        None => t_string!(i18n, orientation.occupation).to_owned(),
    });
    view! {
        <div class="page page-narrow occupation">
            <PageHeading title above=t_signal!(i18n, orientation.occupation) />
            {faces(
                files,
                SkeletonShape::Cards(3),
                move |files| {
                    move || {
                        let files = files.get();
                        let id = id.get_value();
                        if files.find(&id).is_some() {
                            view! { <Known files id /> }.into_any()
                        } else {
                            view! { <Missing /> }.into_any()
                        }
                    }
                },
            )}
            <Credits />
        </div>
    }
}

/// What is known of it.
#[component]
fn Known(
    /// The occupations and their words.
    files: Files,
    /// Which one.
    id: OccupationId,
) -> impl IntoView {
    let i18n = use_i18n();
    let (occupation, text) = files.find(&id)?;
    let sheet = device::kept(files.statements()).map(|(sheet, _)| sheet);
    let totals = totals_to_compare(sheet.as_ref(), files.statements());
    let shared = totals.and_then(|totals| rank(&totals, [occupation], files.texts()).pop()).map(|found| found.shared);
    let near = |id: &OccupationId| {
        let line = Line { id: id.clone(), shared: None };
        view! { <li><OccupationCard line files=files.clone() /></li> }
    };
    let related: Vec<_> = occupation.related.iter().map(near).collect();
    Some(view! {
        <section class="section" aria-labelledby="about">
            <h2 id="about">{t!(i18n, orientation.about_title)}</h2>
            <p class="lead">{text.about.clone()}</p>
            <Facts occupation=occupation.clone() />
        </section>
        {shared
            .map(|shared| {
                view! {
                    <section class="section why" aria-labelledby="why">
                        <h2 id="why">{t!(i18n, orientation.why_title)}</h2>
                        <p>{move || words::why(i18n, &shared)}</p>
                    </section>
                }
            })}
        <Interests figures=occupation.riasec is_estimated=occupation.estimated />
        <section class="section" aria-labelledby="ways">
            <h2 id="ways">{t!(i18n, orientation.ways_title)}</h2>
            <p>{text.ways.clone()}</p>
        </section>
        <NextSteps occupations=vec![id.clone()] />
        <section class="section" aria-labelledby="related">
            <h2 id="related">{t!(i18n, orientation.related_title)}</h2>
            <ul class="cards">{related}</ul>
            <div class="actions">
                <LinkButton href=Route::Occupations.href() kind=crate::ui::ButtonKind::Secondary>
                    {t!(i18n, orientation.all_occupations)}
                </LinkButton>
            </div>
        </section>
    })
}

/// The address names none.
#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty
            title=t_signal!(i18n, orientation.occupation_missing_title)
            text=t_signal!(i18n, orientation.occupation_missing_text)
        >
            <LinkButton href=Route::Occupations.href()>{t!(i18n, orientation.all_occupations)}</LinkButton>
        </Empty>
    }
}
