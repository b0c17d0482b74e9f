//! A date that one knows by heart, such as a birthday: three short fields are quicker than any calendar.

use super::field::{described, help_and_error};
use super::field_id;
use crate::text::{t, use_i18n};
use chrono::{Datelike, NaiveDate};
use contract::problem::Code;
use leptos::prelude::*;

/// What stands in the three fields. A copy is the same one.
#[derive(Clone, Copy)]
pub struct TypedDate {
    /// The day of the month.
    pub day: RwSignal<String>,
    /// The month as a number.
    pub month: RwSignal<String>,
    /// The year with its four digits.
    pub year: RwSignal<String>,
}

impl TypedDate {
    /// The fields filled with a date, or empty.
    pub fn new(date: Option<NaiveDate>) -> Self {
        let typed = Self { day: RwSignal::default(), month: RwSignal::default(), year: RwSignal::default() };
        typed.set(date);
        typed
    }

    /// Fills the fields.
    pub fn set(self, date: Option<NaiveDate>) {
        let parts = date.map(|date| [date.day().to_string(), date.month().to_string(), date.year().to_string()]);
        self.set_typed(parts.unwrap_or_default());
    }

    /// What stands in the fields: day, month, year; tracked.
    pub fn typed(self) -> [String; 3] {
        [self.day.get(), self.month.get(), self.year.get()]
    }

    /// Puts back what stood in the fields: day, month, year.
    pub fn set_typed(self, [day, month, year]: [String; 3]) {
        self.day.set(day);
        self.month.set(month);
        self.year.set(year);
    }

    /// The date, or why it is none.
    pub fn read(self) -> Result<NaiveDate, Code> {
        let [day, month, year] = untrack(|| self.typed());
        read_date(&day, &month, &year)
    }
}

/// The date of three typed numbers, or why they are none.
pub fn read_date(day: &str, month: &str, year: &str) -> Result<NaiveDate, Code> {
    let parts = [day.trim(), month.trim(), year.trim()];
    if parts.iter().all(|part| part.is_empty()) {
        return Err(Code::Required);
    }
    // A year of two digits could be either century.
    if parts[2].len() != 4 || !parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(Code::BadFormat);
    }
    let (Ok(day), Ok(month), Ok(year)) = (parts[0].parse(), parts[1].parse(), parts[2].parse()) else {
        return Err(Code::BadFormat);
    };
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Code::BadFormat)
}

/// Three fields for a date, with one legend, one help and one error. The first field carries the group's id.
#[component]
pub fn DateField(
    /// The group's name, as the contract calls it; ids come from it.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What was typed.
    value: TypedDate,
    /// Why it is asked, or how to answer.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// What is wrong, in words.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The browser may fill in the person's own birthday.
    #[prop(optional)]
    own_birthday: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let described = described(name, help, error);
    let part = move |suffix: &'static str, words: AnyView, value: RwSignal<String>, longest: u8, fill: &'static str| {
        let id = if suffix == "day" { field_id(name) } else { format!("{}-{suffix}", field_id(name)) };
        view! {
            <div class=format!("date-part date-part-{suffix}")>
                <label for=id.clone()>{words}</label>
                <input
                    id=id
                    type="text"
                    inputmode="numeric"
                    maxlength=longest
                    autocomplete=if own_birthday { fill } else { "off" }
                    prop:value=value
                    aria-invalid=move || error.get().map(|_| "true")
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </div>
        }
    };
    view! {
        <fieldset class="field date-field" class:field-wrong=move || error.get().is_some() aria-describedby=described>
            <legend>{label}</legend>
            {help_and_error(name, help, error)}
            <div class="date-parts">
                {part("day", t!(i18n, ui.day).into_any(), value.day, 2, "bday-day")}
                {part("month", t!(i18n, ui.month).into_any(), value.month, 2, "bday-month")}
                {part("year", t!(i18n, ui.year).into_any(), value.year, 4, "bday-year")}
            </div>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_is_read_as_it_is_typed() {
        let date = NaiveDate::from_ymd_opt(2005, 3, 1);
        assert_eq!(read_date(" 1", "03", "2005 ").ok(), date);
        assert_eq!(read_date("", " ", ""), Err(Code::Required));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for (day, month, year) in [
            ("31", "2", "2005"),
            ("29", "2", "2005"),
            ("1", "13", "2005"),
            ("1", "", "2005"),
            ("1", "3", "05"),
            ("+1", "3", "2005"),
            ("1", "marzo", "2005"),
        ] {
            assert_eq!(read_date(day, month, year), Err(Code::BadFormat), "{day}/{month}/{year}");
        }
    }
}
