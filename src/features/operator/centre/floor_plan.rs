//! The floor as a drawing on which spaces are chosen and moved: by the arrow keys or by dragging.

use super::floor_state::{STEP, metres};
use super::section::Floor;
use super::section_form::SectionForm;
use crate::text::{t_string, use_i18n};
use crate::ui::{FloorDrawing, LiveRegion};
use contract::ids::SpaceId;
use contract::network::EditSpace;
use leptos::html;
use leptos::prelude::*;

/// A space that is being dragged: where the pointer was last, and what of its way is less than a decimetre.
#[derive(Clone, Copy)]
struct Drag {
    id: SpaceId,
    x: f64,
    y: f64,
}

/// The drawing. Each space is a button; the chosen one moves with the arrow keys, with Shift by a decimetre.
#[component]
pub fn EditablePlan(
    /// The floor.
    form: SectionForm<Floor>,
    /// The space that is chosen.
    chosen: RwSignal<Option<SpaceId>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let frame = NodeRef::<html::Div>::new();
    let drag = RwSignal::new(None::<Drag>);
    let size = Memo::new(move |_| form.typed.with(|floor| (floor.plan.width, floor.plan.height)));
    let walls = Memo::new(move |_| form.typed.with(|floor| floor.plan.walls.clone()));
    let place = Signal::derive(move || {
        let space = chosen.get().and_then(|id| form.typed.with(|floor| floor.space(id).cloned()));
        space.map_or_else(String::new, |space| {
            let (x, y) = (metres(space.rect.x), metres(space.rect.y));
            t_string!(i18n, operator.stands_at, label = space.label, x = x, y = y).to_string()
        })
    });
    let drag_to = move |event: leptos::ev::PointerEvent| {
        let (Some(held), Some(frame)) = (drag.get_untracked(), frame.get_untracked()) else { return };
        let shown = f64::from(frame.client_width()).max(1.0);
        let scale = f64::from(size.get_untracked().0 + 6) / shown;
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let (right, down) = (((x - held.x) * scale).trunc(), ((y - held.y) * scale).trunc());
        if right != 0.0 || down != 0.0 {
            form.change(|floor| floor.move_by(held.id, right as i32, down as i32));
            drag.set(Some(Drag { id: held.id, x: held.x + right / scale, y: held.y + down / scale }));
        }
    };
    let drawing = move || {
        let (width, height) = size.get();
        let walls = walls.get().into_iter().map(|wall| (wall.x1, wall.y1, wall.x2, wall.y2)).collect::<Vec<_>>();
        view! {
            <FloorDrawing width height walls>
                <For
                    each=move || form.typed.with(|floor| floor.spaces.iter().map(|space| space.id).collect::<Vec<_>>())
                    key=|id| *id
                    children=move |id| view! { <PlanSpace id form chosen drag /> }
                />
            </FloorDrawing>
        }
    };
    view! {
        <div
            class="edit-plan"
            node_ref=frame
            role="group"
            aria-label=move || t_string!(i18n, operator.plan)
            on:pointermove=drag_to
            on:pointerup=move |_| drag.set(None)
            on:pointerleave=move |_| drag.set(None)
        >
            {drawing}
        </div>
        <LiveRegion message=place />
    }
}

/// One space of the drawing.
#[component]
fn PlanSpace(
    id: SpaceId,
    form: SectionForm<Floor>,
    chosen: RwSignal<Option<SpaceId>>,
    drag: RwSignal<Option<Drag>>,
) -> impl IntoView {
    let space = Memo::new(move |_| form.typed.with(|floor| floor.space(id).cloned()));
    let read = move |read: fn(&EditSpace) -> u16| move || space.with(|space| space.as_ref().map(read));
    let label = move || space.with(|space| space.as_ref().map(|space| space.label.clone()));
    let middle = move |horizontal: bool| {
        move || {
            space.with(|space| {
                space.as_ref().map(|space| {
                    let rect = space.rect;
                    if horizontal {
                        f64::from(rect.x) + f64::from(rect.width) / 2.0
                    } else {
                        f64::from(rect.y) + f64::from(rect.height) / 2.0
                    }
                })
            })
        }
    };
    let is_chosen = move || chosen.get() == Some(id);
    let key = move |event: leptos::ev::KeyboardEvent| {
        let step = if event.shift_key() { 1 } else { STEP };
        let (right, down) = match event.key().as_str() {
            "ArrowLeft" => (-step, 0),
            "ArrowRight" => (step, 0),
            "ArrowUp" => (0, -step),
            "ArrowDown" => (0, step),
            "Enter" | " " => (0, 0),
            _ => return,
        };
        event.prevent_default();
        chosen.set(Some(id));
        if (right, down) != (0, 0) {
            form.change(|floor| floor.move_by(id, right, down));
        }
    };
    let hold = move |event: leptos::ev::PointerEvent| {
        chosen.set(Some(id));
        drag.set(Some(Drag { id, x: f64::from(event.client_x()), y: f64::from(event.client_y()) }));
    };
    view! {
        <g
            class="edit-space"
            class:edit-space-chosen=is_chosen
            role="button"
            tabindex="0"
            aria-label=label
            aria-pressed=move || if is_chosen() { "true" } else { "false" }
            on:keydown=key
            on:pointerdown=hold
        >
            <rect
                x=read(|space| space.rect.x)
                y=read(|space| space.rect.y)
                width=read(|space| space.rect.width)
                height=read(|space| space.rect.height)
            />
            <text x=middle(true) y=middle(false) aria-hidden="true">
                {label}
            </text>
        </g>
    }
}
