//! How a desk looks for what it is: a fill, a border and a mark, so that no colour speaks alone. And the key to them.

use crate::features::bookings::state::DeskFace;
use crate::features::bookings::words;
use crate::text::{t, t_string, use_i18n};
use leptos::prelude::*;

/// The faces in the order of the key.
const FACES: [DeskFace; 5] = [DeskFace::Free, DeskFace::Unsuitable, DeskFace::Taken, DeskFace::Blocked, DeskFace::Mine];

/// The faces while the server has not said who holds what.
const FACES_UNKNOWN: [DeskFace; 2] = [DeskFace::Unknown, DeskFace::Unsuitable];

/// The class of a desk's look.
pub fn face_class(face: DeskFace) -> &'static str {
    match face {
        DeskFace::Free => "face-free",
        DeskFace::Unsuitable => "face-unsuitable",
        DeskFace::Mine => "face-mine",
        DeskFace::Taken => "face-taken",
        DeskFace::Blocked => "face-blocked",
        DeskFace::Unknown => "face-unknown",
    }
}

/// The mark in the lower half of a desk's square: a tick, a ring, a cross, a bar, a dot in a ring, a dash, or three dots.
#[component]
pub fn FaceMark(
    /// What the desk is.
    face: DeskFace,
    /// Whether it is the chosen one.
    chosen: bool,
    /// The middle of the square, from the left.
    x: f64,
    /// The middle of the square, from the top.
    y: f64,
    /// Half its side.
    half: f64,
) -> impl IntoView {
    let y = y + half * 0.42;
    let unit = half * 0.28;
    let path = if chosen {
        format!("M{} {y}l{unit} {unit}l{} -{}", x - unit * 1.5, unit * 2.0, unit * 2.0)
    } else {
        match face {
            DeskFace::Free => ring(x, y, unit),
            DeskFace::Mine => format!("{}{}", ring(x, y, unit * 1.2), ring(x, y, unit * 0.4)),
            DeskFace::Taken => {
                let long = unit * 2.0;
                format!("M{} {}l{long} {long}m0 -{long}l-{long} {long}", x - unit, y - unit)
            }
            DeskFace::Blocked => format!("M{} {y}h{}", x - unit * 1.6, unit * 3.2),
            DeskFace::Unsuitable => format!("M{} {y}h{unit}m{unit} 0h{unit}", x - unit * 1.5),
            DeskFace::Unknown => {
                let dot = unit * 0.3;
                let dots = [-unit * 1.4, 0.0, unit * 1.4].map(|shift| ring(x + shift, y, dot));
                dots.concat()
            }
        }
    };
    view! { <path class="tile-mark" d=path /> }
}

fn ring(x: f64, y: f64, radius: f64) -> String {
    let across = radius * 2.0;
    format!("M{} {y}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0 -{across} 0", x - radius)
}

/// What the looks mean.
#[component]
pub fn Key(
    /// Whether the server has said who holds what.
    is_known: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let faces = move || if is_known.get() { FACES.as_slice() } else { FACES_UNKNOWN.as_slice() };
    let sample = |face: DeskFace, chosen: bool| {
        view! {
            <svg
                class=format!("key-sample tile {}", face_class(face))
                class:tile-chosen=chosen
                viewBox="-14 -14 28 28"
                aria-hidden="true"
                focusable="false"
            >
                <rect class="tile-box" x="-12" y="-12" width="24" height="24" rx="3" />
                <FaceMark face chosen x=0.0 y=-5.0 half=12.0 />
            </svg>
        }
    };
    let line = move |face: DeskFace| {
        view! {
            <li>
                {sample(face, false)} <span>{move || words::face_tag(i18n, face)}</span>
            </li>
        }
    };
    view! {
        <div class="key">
            <h3 class="visually-hidden">{t!(i18n, bookings.key)}</h3>
            <ul>
                {move || faces().iter().copied().map(line).collect_view()}
                <li>
                    {sample(DeskFace::Free, true)} <span>{move || t_string!(i18n, bookings.tag_chosen)}</span>
                </li>
            </ul>
        </div>
    }
}
