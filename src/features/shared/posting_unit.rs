//! What a company says of the unit in a posting: for the company and staff alone.

use super::finding_words::occasion;
use crate::text::{self, t, t_string, use_i18n};
use contract::traineeships::{Occasion, UnitFacts};
use leptos::prelude::*;

/// What the company says.
#[component]
pub fn UnitSaid(
    /// What it says.
    unit: Memo<UnitFacts>,
    /// What else of the posting only they read: what it is besides the usual, and whether some hours are at night.
    about: Memo<(Occasion, bool)>,
) -> impl IntoView {
    let i18n = use_i18n();
    let yes_or_no = move |is_so: bool| match is_so {
        true => t_string!(i18n, postings.yes),
        false => t_string!(i18n, postings.no),
    };
    let number = move |count: u32| text::number(i18n, f64::from(count), 0);
    let rows = move || {
        let (unit, (of, at_night)) = (unit.get(), about.get());
        let dismissed = match unit.dismissed_on {
            Some(day) => text::day_and_year(i18n, day),
            None => t_string!(i18n, postings.no).to_owned(),
        };
        [
            (t_string!(i18n, postings.occasion), occasion(i18n, of).to_owned()),
            (t_string!(i18n, postings.at_night), yes_or_no(at_night).to_owned()),
            (t_string!(i18n, postings.unit_running), number(unit.running)),
            (t_string!(i18n, postings.unit_ended), number(unit.ended)),
            (t_string!(i18n, postings.unit_hired), number(unit.hired)),
            (t_string!(i18n, postings.unit_dismissed), dismissed),
            (t_string!(i18n, postings.unit_safe), yes_or_no(unit.is_safe).to_owned()),
            (t_string!(i18n, postings.unit_duty), yes_or_no(unit.meets_disability_duty).to_owned()),
            (t_string!(i18n, postings.unit_support), yes_or_no(unit.has_wage_support).to_owned()),
        ]
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
        .into_iter()
        .collect_view()
    };
    view! {
        <section class="section" aria-labelledby="posting-unit">
            <h2 id="posting-unit">{t!(i18n, postings.unit_title)}</h2>
            <p class="soft">{t!(i18n, postings.unit_text)}</p>
            <dl class="facts">{rows}</dl>
        </section>
    }
}
