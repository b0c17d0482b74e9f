//! The picture of an interest: a shape and a colour, always beside its name.

use contract::orientation::Letter;
use leptos::prelude::*;

/// The class that gives a part the interest's colour.
pub fn mark_class(letter: Letter) -> &'static str {
    match letter {
        Letter::Realistic => "interest-r",
        Letter::Investigative => "interest-i",
        Letter::Artistic => "interest-a",
        Letter::Social => "interest-s",
        Letter::Enterprising => "interest-e",
        Letter::Conventional => "interest-c",
    }
}

/// The picture in its colour; a screen reader skips it.
#[component]
pub fn InterestMark(
    /// Which interest.
    letter: Letter,
) -> impl IntoView {
    view! {
        <span class=format!("interest-mark {}", mark_class(letter)) aria-hidden="true">
            <svg class="icon" viewBox="0 0 24 24" focusable="false">
                <path d=outline(letter) />
            </svg>
        </span>
    }
}

/// A spanner, an atom, a palette, a heart, a megaphone, a list.
fn outline(letter: Letter) -> &'static str {
    match letter {
        Letter::Realistic => {
            "M19.6 6.6l-2.9 2.9-2.2-2.2 2.9-2.9a4.6 4.6 0 0 0-6 6L4.8 17a1.6 1.6 0 0 0 2.2 2.2l6.6-6.6a4.6 4.6 0 0 0 6-6z"
        }
        Letter::Investigative => {
            "M4.2 7.5a9 3.6 30 1 0 15.6 9a9 3.6 30 1 0-15.6-9zM19.8 7.5a9 3.6 150 1 0-15.6 9a9 3.6 150 1 0 15.6-9zM12 11.7v.6"
        }
        Letter::Artistic => {
            "M12 3.5a8.5 8.5 0 1 0 0 17c1.4 0 2-.9 2-1.8 0-1.4-1-1.6-1-2.7 0-.9.7-1.5 1.7-1.5H17a3.5 3.5 0 0 0 3.5-3.6c0-4.1-3.8-7.4-8.5-7.4zM7.5 12v.1M9.5 8v.1M14.3 7.5v.1"
        }
        Letter::Social => "M12 19.5C7 15.8 4 12.8 4 9.3a4.2 4.2 0 0 1 8-1.8 4.2 4.2 0 0 1 8 1.8c0 3.5-3 6.5-8 10.2z",
        Letter::Enterprising => "M4 10v4h3l9 4.5v-13L7 10zM7.5 14.5L9 19.5h2.5L10.5 16M19 9.5a3.5 3.5 0 0 1 0 5",
        Letter::Conventional => {
            "M4 5.5h2.5V8H4zM4 11h2.5v2.5H4zM4 16.5h2.5V19H4zM10.5 6.8H20M10.5 12.3H20M10.5 17.8H20"
        }
    }
}
