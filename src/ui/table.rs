//! A table that becomes a list of cards on a phone, and stays a table for a screen reader.

use leptos::prelude::*;

/// A table with a caption. Its children are rows: `<tr role="row"><Cell column=…>…</Cell></tr>`.
#[component]
pub fn Table(
    /// What the table says.
    #[prop(into)]
    caption: Signal<String>,
    /// The columns' headings.
    #[prop(into)]
    columns: Signal<Vec<String>>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    // The roles say again what the elements are, because a browser forgets it when CSS lays them out as blocks.
    view! {
        <table class="table" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {move || {
                        columns
                            .get()
                            .into_iter()
                            .map(|column| view! { <th scope="col" role="columnheader">{column}</th> })
                            .collect_view()
                    }}
                </tr>
            </thead>
            <tbody role="rowgroup">{children()}</tbody>
        </table>
    }
}

/// One cell; on a phone its column's heading stands before it.
#[component]
pub fn Cell(
    /// The heading of its column.
    #[prop(into)]
    column: Signal<String>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    view! {
        <td role="cell">
            <span class="cell-column" aria-hidden="true">{column}</span>
            <span class="cell-value">{children()}</span>
        </td>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn it_stays_a_table_for_screen_readers() {
        let columns: Vec<String> = ["Ora", "Persona"].map(String::from).into();
        let html = html(move || {
            view! {
                <Table caption=String::from("Oggi") columns>
                    <tr role="row">
                        <Cell column=String::from("Ora")>"14:30"</Cell>
                    </tr>
                </Table>
            }
        });
        let parts = ["role=\"table\"", "<caption>Oggi", "scope=\"col\"", "Ora", "Persona", "role=\"cell\"", "14:30"];
        assert_has(&html, &parts);
    }
}
