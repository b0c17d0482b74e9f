//! A floor plan as a drawing to scale: its ground and walls. What stands on it comes in as children.

use leptos::prelude::*;

/// A straight wall: start and end, from the left and from the top.
pub type WallLine = (u16, u16, u16, u16);

/// The ground, the walls and what stands on the floor, in the plan's own units. Its name and its role are the
/// caller's, on an element around it.
#[component]
pub fn FloorDrawing(
    /// From left to right.
    width: u16,
    /// From top to bottom.
    height: u16,
    /// The walls.
    walls: Vec<WallLine>,
    /// What stands on it: SVG.
    children: Children,
) -> impl IntoView {
    /// Half a wall must not be cut off at the edge.
    const BORDER: u16 = 3;
    let view_box = format!("-{BORDER} -{BORDER} {} {}", width + 2 * BORDER, height + 2 * BORDER);
    let wall = |(x1, y1, x2, y2): WallLine| view! { <line class="floor-wall" x1=x1 y1=y1 x2=x2 y2=y2 /> };
    view! {
        <svg class="floor" viewBox=view_box focusable="false">
            <rect class="floor-ground" x="0" y="0" width=width height=height />
            {children()}
            {walls.into_iter().map(wall).collect_view()}
        </svg>
    }
}

/// A room or a reception: its outline and its name.
#[component]
pub fn FloorRoom(
    /// From the left.
    x: u16,
    /// From the top.
    y: u16,
    /// From left to right.
    width: u16,
    /// From top to bottom.
    height: u16,
    /// Its name on the spot.
    label: String,
) -> impl IntoView {
    let (middle_x, middle_y) = (f64::from(x) + f64::from(width) / 2.0, f64::from(y) + f64::from(height) / 2.0);
    view! {
        <rect class="floor-room" x=x y=y width=width height=height />
        <text class="floor-room-name" x=middle_x y=middle_y>
            {label}
        </text>
    }
}
