//! The heading of a page. It names the tab, and after a change of page it takes the focus.

use crate::platform::document;
use crate::text::{t_string, use_i18n};
use leptos::prelude::*;

/// The id of a page's `h1`. Every page has one, and only one.
pub const PAGE_HEADING: &str = "page-heading";

/// A line that is as high as one with words.
const NO_WORDS_YET: &str = "\u{a0}";

/// The page's `h1`, with a line before it (where one is) and a line after it (what one does here).
#[component]
pub fn PageHeading(
    /// The heading, which is also the tab's title.
    #[prop(into)]
    title: Signal<String>,
    /// Where one is, above the heading. The line has its place before it is known, so that nothing moves then.
    #[prop(optional, into)]
    above: Option<Signal<Option<String>>>,
    /// What one does here, under the heading.
    #[prop(optional, into)]
    lead: MaybeProp<String>,
) -> impl IntoView {
    use_page_title(title);
    view! {
        <div class="page-heading">
            {above
                .map(|above| {
                    view! { <p class="page-above">{move || above.get().unwrap_or_else(|| String::from(NO_WORDS_YET))}</p> }
                })}
            <h1 id=PAGE_HEADING tabindex="-1">
                {title}
            </h1>
            {move || lead.get().map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
}

/// For a page that lays out its own `h1`, with the id [`PAGE_HEADING`] and `tabindex="-1"`: names the tab after the
/// page, in the language in use, and gives the heading the focus.
pub fn use_page_title(title: Signal<String>) {
    let i18n = use_i18n();
    Effect::new(move |_| document::set_title(&format!("{} · {}", title.get(), t_string!(i18n, shell.brand))));
    Effect::new(move |_| document::focus_heading(PAGE_HEADING));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn the_heading_can_take_the_focus() {
        let html = html(|| view! { <PageHeading title=String::from("Centri") lead=String::from("Trova il tuo.") /> });
        assert_has(&html, &["<h1", "id=\"page-heading\"", "tabindex=\"-1\"", "Centri", "</h1>", "Trova il tuo."]);
    }
}
