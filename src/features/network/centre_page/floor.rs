//! The floor plan, to look at. Choosing a desk happens on the page of desks.

use super::section::Section;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{FloorDrawing, FloorRoom};
use contract::network::{Centre, Space, SpaceKind, Wall};
use leptos::prelude::*;

/// The plan, if there is one.
#[component]
pub fn Floor(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let nothing = move || view! { <p>{t!(i18n, network.no_plan)}</p> };
    let has_plan = move || centre.with(|centre| centre.floor_plan.width > 0 && centre.floor_plan.height > 0);
    view! {
        <Section id="plan" title=t_signal!(i18n, network.plan)>
            <Show when=has_plan fallback=nothing>
                <div role="img" aria-label=t_signal!(i18n, network.plan_label)>
                    {move || centre.with(drawing)}
                </div>
                <p class="map-note">{t!(i18n, network.plan_note)}</p>
            </Show>
        </Section>
    }
}

fn drawing(centre: &Centre) -> AnyView {
    let plan = &centre.floor_plan;
    let walls = plan.walls.iter().map(|Wall { x1, y1, x2, y2 }| (*x1, *y1, *x2, *y2)).collect();
    let spaces = centre.spaces.iter().map(space).collect_view();
    view! { <FloorDrawing width=plan.width height=plan.height walls>{spaces}</FloorDrawing> }.into_any()
}

fn space(space: &Space) -> AnyView {
    let rect = space.rect;
    let label = space.label.clone();
    if space.kind != SpaceKind::Desk {
        return view! { <FloorRoom x=rect.x y=rect.y width=rect.width height=rect.height label /> }.into_any();
    }
    let (x, y) = (f64::from(rect.x) + f64::from(rect.width) / 2.0, f64::from(rect.y) + f64::from(rect.height) / 2.0);
    view! {
        <rect class="floor-desk" x=rect.x y=rect.y width=rect.width height=rect.height rx="2" />
        <text class="floor-desk-name" x=x y=y>
            {label}
        </text>
    }
    .into_any()
}
