//! Dates and numbers through the browser's `Intl`, so that no calendar data travels to the phone.

use chrono::{Datelike, NaiveDate};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::JsValue;

/// How a day is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayStyle {
    /// `lunedì 30 novembre`
    Day,
    /// `lunedì 30 novembre 2026`
    DayAndYear,
    /// `30 nov`
    Short,
    /// `lunedì`
    Weekday,
    /// `lun`
    WeekdayShort,
}

thread_local! {
    /// Making a formatter costs more than using it a thousand times.
    static FORMATTERS: RefCell<HashMap<(&'static str, DayStyle), Function>> = RefCell::default();
}

/// `date` in the language `code`.
pub fn day(code: &'static str, date: NaiveDate, style: DayStyle) -> String {
    let formatter = FORMATTERS
        .with_borrow_mut(|known| known.entry((code, style)).or_insert_with(|| formatter(code, style)).clone());
    let millis = Date::utc(f64::from(date.year()), f64::from(date.month0())) + f64::from(date.day0()) * 86_400_000.0;
    let written = formatter.call1(&JsValue::UNDEFINED, &Date::new(&millis.into()));
    let written = written.ok().and_then(|text| text.as_string()).unwrap_or_else(|| date.to_string());
    // English puts a comma after the weekday in some browsers and none in others.
    written.replace(',', "")
}

/// `value` with this many decimals, grouped as the language does.
pub fn number(code: &str, value: f64, decimals: u8) -> String {
    let options = options(&[("useGrouping", "always")]);
    for bound in ["minimumFractionDigits", "maximumFractionDigits"] {
        let _refused = Reflect::set(&options, &bound.into(), &decimals.into());
    }
    let formatter = Intl::NumberFormat::new(&locale(code), &options);
    let written = formatter.format().call1(&JsValue::UNDEFINED, &value.into());
    written.ok().and_then(|text| text.as_string()).unwrap_or_else(|| value.to_string())
}

fn formatter(code: &str, style: DayStyle) -> Function {
    let parts: &[(&str, &str)] = match style {
        DayStyle::Day => &[("weekday", "long"), ("day", "numeric"), ("month", "long")],
        DayStyle::DayAndYear => &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")],
        DayStyle::Short => &[("day", "numeric"), ("month", "short")],
        DayStyle::Weekday => &[("weekday", "long")],
        DayStyle::WeekdayShort => &[("weekday", "short")],
    };
    let options = options(parts);
    // The date carries no zone: it is read back in the one in which it was made.
    let _refused = Reflect::set(&options, &"timeZone".into(), &"UTC".into());
    Intl::DateTimeFormat::new(&locale(code), &options).format()
}

/// Day before month and a 24-hour clock: people who read English here live by the Italian calendar.
fn locale(code: &str) -> Array {
    Array::of1(&JsValue::from_str(if code == "en" { "en-GB" } else { "it-IT" }))
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        let _refused = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}
