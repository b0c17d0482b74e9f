//! Two or more faces of the same thing: a floor plan and its list, what comes and what is past.

use crate::platform::document;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// One tab.
#[derive(Clone, Copy)]
pub struct Tab {
    /// Its name in the code; ids come from it.
    pub name: &'static str,
    /// Its words.
    pub label: Signal<String>,
}

/// The row of tabs. One is in the tab order; arrow keys, Home and End move between them.
#[component]
pub fn Tabs(
    /// The group's name; ids come from it.
    name: &'static str,
    /// What the tabs are faces of.
    #[prop(into)]
    label: Signal<String>,
    /// The tabs in order.
    tabs: Vec<Tab>,
    /// The name of the one that is shown.
    shown: RwSignal<&'static str>,
) -> impl IntoView {
    let names: Vec<&'static str> = tabs.iter().map(|tab| tab.name).collect();
    let names = StoredValue::new(names);
    let key = move |event: KeyboardEvent| {
        let next = names.with_value(|names| neighbour(names, shown.get_untracked(), &event.key()));
        if let Some(next) = next {
            event.prevent_default();
            shown.set(next);
            document::focus_into_view(&tab_id(name, next));
        }
    };
    let tab = move |tab: Tab| {
        let is_shown = move || shown.get() == tab.name;
        view! {
            <button
                type="button"
                role="tab"
                class="tab"
                id=tab_id(name, tab.name)
                aria-selected=move || if is_shown() { "true" } else { "false" }
                aria-controls=panel_id(name, tab.name)
                tabindex=move || if is_shown() { "0" } else { "-1" }
                on:click=move |_| shown.set(tab.name)
            >
                {tab.label}
            </button>
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=label on:keydown=key>
            {tabs.into_iter().map(tab).collect_view()}
        </div>
    }
}

/// What a tab shows. It stays in the page while hidden, so that nothing typed in it is lost.
#[component]
pub fn TabPanel(
    /// The name of the group of tabs.
    tabs: &'static str,
    /// The name of its tab.
    tab: &'static str,
    /// The name of the tab that is shown.
    #[prop(into)]
    shown: Signal<&'static str>,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    view! {
        <div
            class="tab-panel"
            role="tabpanel"
            id=panel_id(tabs, tab)
            aria-labelledby=tab_id(tabs, tab)
            hidden=move || shown.get() != tab
        >
            {children()}
        </div>
    }
}

/// Where a key leads from `current`; nothing for a key that does not move.
fn neighbour(names: &[&'static str], current: &str, key: &str) -> Option<&'static str> {
    let here = names.iter().position(|name| *name == current)?;
    let there = match key {
        "ArrowRight" => (here + 1) % names.len(),
        "ArrowLeft" => (here + names.len() - 1) % names.len(),
        "Home" => 0,
        "End" => names.len() - 1,
        _ => return None,
    };
    names.get(there).copied()
}

fn tab_id(group: &str, tab: &str) -> String {
    format!("tab-{group}-{tab}")
}

fn panel_id(group: &str, tab: &str) -> String {
    format!("panel-{group}-{tab}")
}

#[cfg(test)]
mod tests {
    use super::{Tab, TabPanel, Tabs, neighbour};
    use crate::ui::testing::{assert_has, html};
    use leptos::prelude::*;

    #[test]
    fn one_tab_is_in_the_tab_order_and_names_its_panel() {
        let html = html(|| {
            let shown = RwSignal::new("list");
            let tabs = vec![Tab { name: "plan", label: "Pianta".into() }, Tab { name: "list", label: "Lista".into() }];
            view! {
                <Tabs name="floor" label="Posti" tabs shown />
                <TabPanel tabs="floor" tab="plan" shown>
                    "disegno"
                </TabPanel>
                <TabPanel tabs="floor" tab="list" shown>
                    "righe"
                </TabPanel>
            }
        });
        assert_has(&html, &["role=\"tablist\"", "aria-label=\"Posti\""]);
        assert_has(&html, &["id=\"tab-floor-plan\"", "aria-selected=\"false\"", "tabindex=\"-1\"", "Pianta"]);
        assert_has(&html, &["id=\"tab-floor-list\"", "aria-selected=\"true\"", "tabindex=\"0\"", "Lista"]);
        assert_has(&html, &["id=\"panel-floor-plan\"", " hidden", "disegno"]);
        assert_has(&html, &["aria-labelledby=\"tab-floor-list\"", "righe"]);
    }

    #[test]
    fn arrows_go_round_and_other_keys_stay() {
        let names = ["plan", "list", "week"];
        assert_eq!(neighbour(&names, "plan", "ArrowRight"), Some("list"));
        assert_eq!(neighbour(&names, "week", "ArrowRight"), Some("plan"));
        assert_eq!(neighbour(&names, "plan", "ArrowLeft"), Some("week"));
        assert_eq!(neighbour(&names, "list", "End"), Some("week"));
        assert_eq!(neighbour(&names, "list", "Home"), Some("plan"));
        assert_eq!(neighbour(&names, "list", "Tab"), None);
    }
}
