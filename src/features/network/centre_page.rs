//! One centre: where it is, when it is open, what it offers, and the one thing to do: book a desk.

mod contacts;
mod floor;
mod hours;
mod offers;
mod section;
mod spaces;

use super::{client, words};
use crate::features::shared::faces::faces;
use crate::offline::Phase;
use crate::routes::{DeskChoice, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{
    ButtonKind, CentreInHand, Empty, Icon, Later, LinkButton, Notice, PageHeading, SkeletonShape, Tag, Tone,
};
use contacts::Contacts;
use contract::ids::CentreId;
use contract::network::{Centre, Provenance, SpaceKind};
use contract::problem::Code;
use floor::Floor;
use hours::Hours;
use leptos::prelude::*;
use offers::{Access, Services};
use spaces::Spaces;

/// One centre.
#[component]
pub fn CentrePage(
    /// Which one.
    centre: CentreId,
) -> impl IntoView {
    let reading = client::read_centre(centre);
    let is_missing = move || matches!(reading.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound));
    let found = move || faces(reading, SkeletonShape::Page, |centre| view! { <Found centre /> });
    let i18n = use_i18n();
    // The heading stands over every face; until the centre is known it says what kind of page this is.
    let title = Signal::derive(move || {
        let name = reading.with(|centre| centre.map(|centre| centre.name.clone()));
        let other =
            if is_missing() { t_string!(i18n, network.not_found_title) } else { t_string!(i18n, network.one_title) };
        name.unwrap_or_else(|| other.to_owned())
    });
    let above = Signal::derive(move || {
        reading.with(|centre| centre.map(|centre| words::kind_long(i18n, centre.kind).to_owned()))
    });
    let lead = Signal::derive(move || {
        let place =
            reading.with(|centre| centre.map(|centre| words::place(i18n, &centre.municipality, centre.province)));
        place.or_else(|| (!is_missing()).then(|| t_string!(i18n, network.one_lead).to_owned()))
    });
    view! {
        <div class="page">
            <PageHeading title above lead />
            <Show when=is_missing fallback=found>
                <Missing />
            </Show>
        </div>
    }
}

/// There is no such centre.
#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, network.title) text=t_signal!(i18n, network.not_found_text)>
            <LinkButton href=Route::Centres.href()>{t!(i18n, network.all_centres)}</LinkButton>
        </Empty>
    }
}

/// The centre.
#[component]
fn Found(
    /// What is known of it.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let at_hand = CentreInHand::expect();
    Effect::new(move |_| centre.with(|centre| at_hand.take(centre.id.to_string(), centre.name.clone())));
    let to_confirm = move || centre.with(|centre| centre.listed == Provenance::ToConfirm);
    view! {
        {move || {
            to_confirm()
                .then(|| {
                    view! {
                        <p class="tags">
                            <Tag tone=Tone::Careful icon=Icon::Info>{t!(i18n, network.listed_to_confirm)}</Tag>
                        </p>
                    }
                })
        }}
        <Book centre />
        <div class="centre-sections">
            <Later>
                <Hours centre />
            </Later>
            <Later>
                <Services centre />
                <Contacts centre />
            </Later>
            <Later>
                <Access centre />
                <Spaces centre />
            </Later>
            <Later>
                <Floor centre />
            </Later>
        </div>
    }
}

/// The one thing to do here, or why it cannot be done.
#[component]
fn Book(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let bookable = move || {
        centre
            .with(|centre| !centre.hours.is_empty() && centre.spaces.iter().any(|space| space.kind == SpaceKind::Desk))
    };
    let desks = move || Route::Desks { centre: centre.with(|centre| centre.id.clone()), choice: DeskChoice::default() };
    let talk = move || Route::BookAppointment { centre: centre.with(|centre| centre.id.clone()), moving: None };
    let not_yet = move || {
        view! {
            <Notice title=t_signal!(i18n, network.no_booking_title)>{t!(i18n, network.no_booking_text)}</Notice>
            <p class="actions">
                <LinkButton href=Route::Centres.href()>{t!(i18n, network.all_centres)}</LinkButton>
            </p>
        }
    };
    view! {
        <Show when=bookable fallback=not_yet>
            <p class="actions">
                <LinkButton href=Signal::derive(move || desks().href()) icon=Icon::Desk>
                    {t!(i18n, network.book_desk)}
                </LinkButton>
                <LinkButton kind=ButtonKind::Secondary href=Signal::derive(move || talk().href()) icon=Icon::People>
                    {t!(i18n, appointments.book_title)}
                </LinkButton>
                <LinkButton kind=ButtonKind::Secondary href=Route::GroupSessions.href() icon=Icon::People>
                    {t!(i18n, groups.title)}
                </LinkButton>
            </p>
        </Show>
    }
}
