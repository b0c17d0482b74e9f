//! A thing among others of its kind: a centre, a booking, a choice.

use super::{Icon, IconView};
use leptos::prelude::*;

/// The level of a part's heading, so that the headings of a page have no holes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Level {
    /// Right under the page's own heading.
    #[default]
    Two,
    /// Inside a section that has a heading.
    Three,
}

impl Level {
    pub(super) fn heading(self, class: &'static str, words: AnyView) -> AnyView {
        match self {
            Self::Two => view! { <h2 class=class>{words}</h2> }.into_any(),
            Self::Three => view! { <h3 class=class>{words}</h3> }.into_any(),
        }
    }
}

/// A card with a heading and whatever else it has to say. Its links and buttons are inside it.
#[component]
pub fn Card(
    /// The heading's words.
    #[prop(into)]
    title: Signal<String>,
    /// The heading's level.
    #[prop(optional)]
    level: Level,
    /// What the card says.
    children: Children,
) -> impl IntoView {
    view! {
        <article class="card">
            {level.heading("card-title", view! { {title} }.into_any())} {children()}
        </article>
    }
}

/// A card that is one link: the whole of it can be pressed, and a screen reader hears only the title as the link.
#[component]
pub fn CardLink(
    /// Where it goes.
    #[prop(into)]
    href: Signal<String>,
    /// The link's words.
    #[prop(into)]
    title: Signal<String>,
    /// The heading's level.
    #[prop(optional)]
    level: Level,
    /// A picture beside the title.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// What one finds there.
    children: Children,
) -> impl IntoView {
    let link = view! { <a href=href>{title}</a> }.into_any();
    view! {
        <article class="card card-link">
            {icon.map(|icon| view! { <span class="card-icon"><IconView icon /></span> })}
            <div class="card-body">
                {level.heading("card-title", link)} <div class="card-text">{children()}</div>
            </div>
            <span class="card-arrow"><IconView icon=Icon::Right /></span>
        </article>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn the_link_of_a_card_is_its_title_alone() {
        let html = html(|| {
            view! {
                <CardLink href=String::from("/there") title=String::from("Matera") level=Level::Three>
                    "Via"
                </CardLink>
            }
        });
        assert_has(&html, &["<article", "<h3", "<a href=\"/there\">Matera", "</a></h3>", "Via", "</article>"]);
    }

    #[test]
    fn a_card_has_a_heading_of_its_level() {
        let html = html(|| view! { <Card title=String::from("Orari")>"Lunedì"</Card> });
        assert_has(&html, &["<article", "<h2", "Orari", "</h2>", "Lunedì"]);
    }
}
