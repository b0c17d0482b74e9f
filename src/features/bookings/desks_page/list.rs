//! The same desks as a list: what each offers, and when it is not free.

use super::filters::icon;
use super::floor::desk_name;
use super::key::face_class;
use super::picker::{Picker, Picking};
use crate::features::bookings::state::{DeskFace, busy_times};
use crate::features::bookings::words;
use crate::text::{t_signal, t_string, use_i18n};
use crate::ui::{Icon, IconView, Tag, Tone};
use contract::bookings::{CentreDay, DeskDay};
use leptos::prelude::*;

/// Every desk as a line that can be chosen.
#[component]
pub fn DeskList(
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| day.with(|day| day.desks.len()));
    view! {
        <ul class="desk-list" aria-label=t_signal!(i18n, bookings.list_label)>
            {move || (0..count.get()).map(|index| view! { <Line index day picker picking /> }).collect_view()}
        </ul>
    }
}

#[component]
fn Line(
    /// The desk's place among the day's desks.
    index: usize,
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
) -> impl IntoView {
    let i18n = use_i18n();
    let desk = Memo::new(move |_| day.with(|day| day.desks.get(index).cloned()));
    let face = Memo::new(move |_| picking.faces.with(|faces| faces.get(index).copied()).unwrap_or(DeskFace::Taken));
    let is_chosen = Memo::new(move |_| desk.with(|desk| desk.as_ref().map(|desk| desk.space.id)) == picker.desk.get());
    let name = move || desk.with(|desk| desk.as_ref().map(|desk| desk_name(i18n, desk, face.get())));
    let choose = move |_| picker.desk.set(desk.with_untracked(|desk| desk.as_ref().map(|desk| desk.space.id)));
    let label = move || desk.with(|desk| desk.as_ref().map(|desk| words::desk(i18n, &desk.space.label)));
    let features = move || desk.with(|desk| desk.as_ref().map(features));
    let busy = move || {
        let desk = desk.get()?;
        let spans = day.with(|day| busy_times(day, &desk));
        let times = spans.iter().map(|(start, end)| format!("{start}–{end}")).collect::<Vec<_>>().join(", ");
        (!times.is_empty()).then(|| {
            let words = t_string!(i18n, bookings.busy_at, times = times).into_owned();
            view! { <span class="desk-busy">{words}</span> }
        })
    };
    view! {
        <li>
            <button
                type="button"
                class=move || format!("desk-line {}", face_class(face.get()))
                aria-label=name
                aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
                on:click=choose
            >
                <span class="desk-line-head">
                    <strong>{label}</strong>
                    {move || view! { <FaceTag face=face.get() chosen=is_chosen.get() /> }}
                </span>
                {features}
                {busy}
            </button>
        </li>
    }
}

/// Pictures with their words, one after the other.
fn features(desk: &DeskDay) -> impl IntoView + use<> {
    let i18n = use_i18n();
    let features = desk.space.features.clone();
    let one = move |feature| {
        view! {
            <span class="desk-feature">
                <IconView icon=icon(feature) />
                {move || words::feature(i18n, feature)}
            </span>
        }
    };
    view! { <span class="desk-features">{features.into_iter().map(one).collect_view()}</span> }
}

#[component]
fn FaceTag(
    /// What the desk is.
    face: DeskFace,
    /// Whether it is the chosen one.
    chosen: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let (tone, icon) = match (chosen, face) {
        (true, DeskFace::Free | DeskFace::Unknown) => (Tone::Waiting, Icon::Check),
        (_, DeskFace::Free) => (Tone::Good, Icon::Check),
        (_, DeskFace::Unsuitable) => (Tone::Neutral, Icon::Info),
        (_, DeskFace::Mine) => (Tone::Kept, Icon::Person),
        (_, DeskFace::Taken) => (Tone::Bad, Icon::Cross),
        (_, DeskFace::Blocked) => (Tone::Careful, Icon::Lock),
        (_, DeskFace::Unknown) => (Tone::Neutral, Icon::Offline),
    };
    let words = move || match (chosen, face) {
        (true, DeskFace::Free | DeskFace::Unknown) => t_string!(i18n, bookings.tag_chosen),
        _ => words::face_tag(i18n, face),
    };
    view! { <Tag tone icon=icon>{words}</Tag> }
}
