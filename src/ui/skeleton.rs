//! The loading face: the shape of what comes, so that nothing jumps when it is here.

use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// What is coming.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SkeletonShape {
    /// A page: a heading and some cards.
    Page,
    /// This many cards.
    Cards(u8),
    /// This many lines of text.
    Lines(u8),
    /// A floor plan or a map.
    Picture,
}

/// Grey shapes; a screen reader hears once that something is loading.
#[component]
pub fn Skeleton(
    /// What is coming.
    #[prop(default = SkeletonShape::Cards(3))]
    shape: SkeletonShape,
) -> impl IntoView {
    let i18n = use_i18n();
    let (heading, class, count) = match shape {
        SkeletonShape::Page => (true, "bone bone-card", 3),
        SkeletonShape::Cards(count) => (false, "bone bone-card", count),
        SkeletonShape::Lines(count) => (false, "bone bone-line", count),
        SkeletonShape::Picture => (false, "bone bone-picture", 1),
    };
    view! {
        <div class="skeleton">
            <span class="visually-hidden" role="status">{t!(i18n, ui.loading)}</span>
            {heading.then(|| view! { <div class="bone bone-heading"></div> })}
            {(0..count).map(|_| view! { <div class=class></div> }).collect_view()}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn the_shapes_are_silent_and_the_wait_is_told_once() {
        let html = html(|| view! { <Skeleton shape=SkeletonShape::Lines(3) /> });
        assert_eq!(html.matches("bone-line").count(), 3, "{html}");
        assert_eq!(html.matches("role=\"status\"").count(), 1, "{html}");
        assert_has(&html, &["Un momento, sto caricando"]);
    }
}
