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
