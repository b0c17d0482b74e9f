//! The floor as a drawing. One desk is in the tab order; arrow keys lead to the nearest one in their direction.

use super::key::{FaceMark, face_class};
use super::picker::{Picker, Picking};
use crate::features::bookings::state::{DeskFace, tile_side, walk};
use crate::features::bookings::words;
use crate::platform::document;
use crate::text::{I18n, t, t_signal, t_string, use_i18n};
use crate::ui::{FloorDrawing, FloorRoom, in_turns};
use contract::bookings::{CentreDay, DeskDay};
use contract::network::{PlanRect, Space, Wall};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// So many desks are drawn in one turn of a slow phone.
const AT_ONCE: usize = 2;

/// The smallest target for a finger, in pixels.
const TOUCH: f64 = 44.0;

/// The drawing of the day's floor.
#[component]
pub fn Floor(
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
) -> impl IntoView {
    let i18n = use_i18n();
    // The desks and where they stand change when an operator edits the plan, not when somebody books.
    let spaces = Memo::new(move |_| {
        day.with(|day| {
            let desks: Vec<Space> = day.desks.iter().map(|desk| desk.space.clone()).collect();
            (desks, day.others.clone(), day.floor_plan.clone())
        })
    });
    let drawing = move || {
        let (desks, others, plan) = spaces.get();
        let rects: Vec<PlanRect> = desks.iter().map(|desk| desk.rect).collect();
        let side = tile_side(&rects);
        // So wide at least that each desk can be pressed; a narrower screen scrolls within the plan.
        let narrowest = (f64::from(plan.width) * TOUCH / side).min(2400.0);
        let walls = plan.walls.iter().map(|Wall { x1, y1, x2, y2 }| (*x1, *y1, *x2, *y2)).collect();
        let roving = RwSignal::new(0);
        let rects = StoredValue::new(rects);
        let drawn = in_turns(AT_ONCE, {
            let count = desks.len();
            move || count
        });
        let desks = StoredValue::new(desks.into_iter().enumerate().collect::<Vec<_>>());
        let so_far = move || desks.with_value(|desks| desks.iter().take(drawn.get()).cloned().collect::<Vec<_>>());
        view! {
            <div class="plan-sheet" style:min-width=format!("{narrowest:.0}px")>
                <FloorDrawing width=plan.width height=plan.height walls>
                    {others.into_iter().map(room).collect_view()}
                    <For each=so_far key=|(index, _)| *index let((index, space))>
                        <Tile space index side day picker picking roving rects />
                    </For>
                </FloorDrawing>
            </div>
        }
    };
    view! {
        <div class="plan" role="group" aria-label=t_signal!(i18n, bookings.plan_label) aria-describedby="plan-keys">
            {drawing}
        </div>
        <p class="plan-keys" id="plan-keys">
            {t!(i18n, bookings.plan_keys)}
        </p>
    }
}

fn room(space: Space) -> impl IntoView {
    let Space { rect, label, .. } = space;
    view! { <FloorRoom x=rect.x y=rect.y width=rect.width height=rect.height label /> }
}

/// A desk on the drawing: a square that touches no other, with its label and a mark for what it is.
#[component]
fn Tile(
    /// The desk.
    space: Space,
    /// Its place among the day's desks.
    index: usize,
    /// The side of the square that is its own.
    side: f64,
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
    /// The desk that is in the tab order.
    roving: RwSignal<usize>,
    /// Where every desk stands.
    rects: StoredValue<Vec<PlanRect>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = space.id;
    let is_chosen = Memo::new(move |_| picker.desk.get() == Some(id));
    let face = Memo::new(move |_| picking.faces.with(|faces| faces.get(index).copied()).unwrap_or(DeskFace::Taken));
    let name = move || day.with(|day| day.desks.get(index).map(|desk| desk_name(i18n, desk, face.get())));
    let choose = move || {
        roving.set(index);
        picker.desk.set(Some(id));
    };
    let press = move |event: KeyboardEvent| {
        let key = event.key();
        if key == "Enter" || key == " " {
            event.prevent_default();
            choose();
        } else if let Some(there) = rects.with_value(|rects| walk(rects, index, &key)) {
            event.prevent_default();
            roving.set(there);
            document::focus_into_view(&tile_id(there));
        }
    };
    let (middle_x, middle_y) = middle(&space.rect);
    let (half, inner) = (side / 2.0, side / 2.0 - 1.5);
    view! {
        <g
            id=tile_id(index)
            class=move || format!("tile {}", face_class(face.get()))
            class:tile-chosen=is_chosen
            role="button"
            tabindex=move || if roving.get() == index { "0" } else { "-1" }
            aria-label=name
            aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
            on:click=move |_| choose()
            on:keydown=press
        >
            <rect class="tile-touch" x=middle_x - half y=middle_y - half width=side height=side />
            <rect
                class="tile-box"
                x=middle_x - inner
                y=middle_y - inner
                width=inner * 2.0
                height=inner * 2.0
                rx="3"
            />
            {move || view! { <FaceMark face=face.get() chosen=is_chosen.get() x=middle_x y=middle_y half=inner /> }}
            <text class="tile-label" x=middle_x y=middle_y - inner * 0.35>
                {space.label}
            </text>
        </g>
    }
}

/// `Postazione A3, libera, presa di corrente, silenziosa`.
pub fn desk_name(i18n: I18n, desk: &DeskDay, face: DeskFace) -> String {
    let features = desk.space.features.iter().map(|feature| words::says(i18n, *feature));
    let details = std::iter::once(words::face(i18n, face)).chain(features).collect::<Vec<_>>().join(", ");
    t_string!(i18n, bookings.desk_says, label = desk.space.label.as_str(), details = details)
}

fn middle(rect: &PlanRect) -> (f64, f64) {
    (f64::from(rect.x) + f64::from(rect.width) / 2.0, f64::from(rect.y) + f64::from(rect.height) / 2.0)
}

fn tile_id(index: usize) -> String {
    format!("desk-{index}")
}
