//! Who comes when: the day of a centre, as it changes.

use super::client;
use super::day::{Blocks, DayBar, Entries, PrintedDay};
use super::gate::StaffPage;
use crate::client::listen;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::platform::document;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, LinkButton, SkeletonShape};
use contract::bookings::OperatorDay;
use contract::ids::CentreId;
use contract::network::Centre;
use leptos::prelude::*;

/// The operator's day.
#[component]
pub fn DayPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StaffPage
            title=t_signal!(i18n, operator.title)
            lead=t_signal!(i18n, operator.day_lead)
            page=|centre| view! { <DayOfCentre centre /> }.into_any()
        />
    }
}

/// The centre says which day it is there.
#[component]
fn DayOfCentre(centre: CentreId) -> impl IntoView {
    let path = client::centre(&centre);
    let about = use_reading::<Centre>(move || Some(path.clone()));
    faces(about, SkeletonShape::Cards(4), move |about| view! { <Day about /> })
}

/// One day, read again whenever the server tells that something changed.
#[component]
fn Day(about: Memo<Centre>) -> impl IntoView {
    let i18n = use_i18n();
    let centre = about.with_untracked(|about| about.id.clone());
    let date = RwSignal::new(about.with_untracked(|about| about.today));
    let path = {
        let centre = centre.clone();
        move || Some(client::day(&centre, date.get()))
    };
    let reading = use_reading::<OperatorDay>(path);
    let listening = StoredValue::new_local(None);
    Effect::new(move |_| {
        let stream = listen(&client::day_events(&centre, date.get()), move || reading.again());
        listening.set_value(Some(stream));
    });
    view! {
        <div class="screen-only stack">
            <DayBar date today=Signal::derive(move || about.with(|about| about.today)) />
            <div class="actions">
                <LinkButton href=Route::OperatorPeople.href() icon=Icon::Plus>
                    {t!(i18n, operator.book_for_someone)}
                </LinkButton>
                <Button kind=ButtonKind::Secondary icon=Icon::Print on_press=move |()| document::print()>
                    {t!(i18n, operator.print_day)}
                </Button>
            </div>
        </div>
        {faces(
            reading,
            SkeletonShape::Cards(4),
            move |day| {
                view! {
                    <div class="screen-only stack">
                        <Entries day on_change=move |()| reading.again() />
                        <Blocks day about on_change=move |()| reading.again() />
                    </div>
                    <PrintedDay day />
                }
            },
        )}
    }
}
