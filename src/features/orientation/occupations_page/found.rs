//! What the search and the filters find, some at a time.

mod places;

use crate::features::orientation::files::Files;
use crate::features::orientation::state::{Line, Order};
use crate::text::{t, t_count, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Empty, Icon};
use contract::orientation::Totals;
use leptos::prelude::*;
use places::Places;

/// So many more each time.
const AT_ONCE: usize = 20;

/// The occupations in order, and how many there are. A screen reader hears the number when it changes.
#[component]
pub fn Found(
    /// The occupations and their words.
    files: Memo<Files>,
    /// The places of what was found among the occupations, and in which order.
    found: Memo<(Order, Vec<usize>)>,
    /// The interests that they are compared with, if there are any.
    totals: Memo<Option<Totals>>,
    /// Takes search and filters away.
    #[prop(into)]
    clear: Callback<()>,
    /// Says which order it is.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new(AT_ONCE);
    // Another search begins at its top.
    Effect::new(move |_| {
        found.track();
        if shown.get_untracked() != AT_ONCE {
            shown.set(AT_ONCE);
        }
    });
    let count = Memo::new(move |_| found.with(|(_, places)| places.len()));
    let how_many = move || {
        let count = count.get();
        t_count!(i18n, count, orientation.found_one, orientation.found_many)
    };
    let lines = Memo::new(move |_| -> Vec<Line> {
        let (shown, files, totals) = (shown.get(), files.get(), totals.get());
        let line = |place: &usize| Some(Line::new(files.occupations().get(*place)?, totals.as_ref()));
        found.with(|(_, places)| places.iter().take(shown).filter_map(line).collect())
    });
    let has_more = move || shown.get() < count.get();
    let more = move |()| shown.update(|shown| *shown += AT_ONCE);
    view! {
        <section class="section" aria-labelledby="found">
            <div role="status">
                <h2 id="found">{how_many}</h2>
            </div>
            <p class="soft">{children()}</p>
            <Show
                when=move || count.get() != 0
                fallback=move || {
                    view! {
                        <Empty title=t_signal!(i18n, orientation.none_title) text=t_signal!(i18n, orientation.none_text)>
                            <Button kind=ButtonKind::Secondary on_press=clear>
                                {t!(i18n, orientation.clear_filters)}
                            </Button>
                        </Empty>
                    }
                }
            >
                <ul class="grid">
                    <Places lines files />
                </ul>
            </Show>
            <Show when=has_more>
                <div class="actions">
                    <Button kind=ButtonKind::Secondary icon=Icon::Down on_press=more>
                        {t!(i18n, orientation.more)}
                    </Button>
                </div>
            </Show>
        </section>
    }
}
