//! Six bars, which are also a table.

use super::{InterestMark, mark_class};
use crate::features::orientation::words;
use crate::text::{self, t, t_string, use_i18n};
use contract::orientation::{Letter, Totals};
use leptos::prelude::*;

/// The bar's whole length, in the drawing's own units: a hundredth of a point each, from 1 to 5.
const LENGTH: u16 = 400;

/// Even the lowest total shows a beginning.
const LEAST: u16 = 14;

/// Each interest with its bar and its figure, in the order of the model: not a ranking.
#[component]
pub fn Bars(
    /// The six totals.
    totals: Totals,
) -> impl IntoView {
    let i18n = use_i18n();
    let row = move |letter: Letter| {
        let hundredths = totals.of(letter);
        let value = move || {
            let value = text::number(i18n, f64::from(hundredths) / 100.0, 1);
            t_string!(i18n, orientation.value, value = value)
        };
        let length = hundredths.saturating_sub(100).min(LENGTH);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    <InterestMark letter />
                    <span>
                        {move || words::letter(i18n, letter)}
                        <span class="interest-model">{move || words::model(i18n, letter)}</span>
                    </span>
                </th>
                <td role="cell">
                    <Bar letter length=length.max(LEAST) whole=LENGTH />
                    <span class="interest-value">{value}</span>
                </td>
            </tr>
        }
    };
    view! {
        <table class="interests" role="table">
            <caption>{t!(i18n, orientation.table_caption)}</caption>
            <thead class="visually-hidden" role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t!(i18n, orientation.column_interest)}</th>
                    <th scope="col" role="columnheader">{t!(i18n, orientation.column_value)}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{Letter::ALL.map(row).collect_view()}</tbody>
        </table>
    }
}

/// One bar in its interest's colour. A screen reader skips it: its figure stands beside it.
#[component]
pub fn Bar(
    /// Whose colour.
    letter: Letter,
    /// How long it is.
    length: u16,
    /// How long it could be.
    whole: u16,
) -> impl IntoView {
    view! {
        <svg
            class=format!("interest-bar {}", mark_class(letter))
            viewBox=format!("0 0 {whole} 20")
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <rect class="interest-bar-whole" width=whole height="20" />
            <rect class="interest-bar-part" width=length height="20" />
        </svg>
    }
}
