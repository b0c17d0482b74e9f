//! Every visible string, in Italian first and then in English, with dates and numbers as people write them.
//!
//! The strings are `locales/<language>/<namespace>.json`; a key that is missing in Italian does not compile.
//! A room writes `let i18n = use_i18n();` and then `t!(i18n, network.title)` in a view (it follows the language) or
//! `t_string!(i18n, network.title)` inside a closure. Values go by name: `t!(i18n, shell.unsent_many, count = n)`.

mod calendar;
mod count;
mod errors;
mod format;
mod language;
#[cfg(test)]
mod tests;

include!(concat!(env!("OUT_DIR"), "/text/mod.rs"));

pub use calendar::{day, day_and_year, day_short, weekday, weekday_short};
pub use errors::sentence;
pub use format::{distance, number, span, time};
pub use i18n::Locale;
pub use language::{I18n, provide_i18n, use_i18n};

/// A text as a view that follows the language: `t!(i18n, home.title)`, `t!(i18n, ui.step_of, step = 1, total = 3)`.
///
/// Texts without values have one type, so that WebAssembly holds the code that follows a language once and not once a text.
macro_rules! t {
    ($i18n:expr, $($key:ident).+ $(,)?) => {
        Box::new(move || $crate::text::t_string!($i18n, $($key).+)) as $crate::text::Text
    };
    ($i18n:expr, $($rest:tt)*) => { leptos_i18n::td!($crate::text::I18n::get_locale($i18n), $($rest)*) };
}

/// What `t!` makes.
pub type Text = Box<dyn Fn() -> &'static str + Send>;

/// A text as a string in the language of this moment: call it inside a closure when it must follow the language.
/// Gives `&'static str` without values and `Cow<'static, str>` or `String` with values.
macro_rules! t_string {
    ($i18n:expr, $($rest:tt)*) => { leptos_i18n::td_string!($crate::text::I18n::get_locale($i18n), $($rest)*) };
}

/// A text that follows the language, as the `Signal<String>` that parts of `ui` take: `t_signal!(i18n, ui.retry)`.
macro_rules! t_signal {
    ($i18n:expr, $($rest:tt)*) => {
        leptos::prelude::Signal::derive(move || String::from($crate::text::t_string!($i18n, $($rest)*)))
    };
}

#[allow(unused_imports)]
pub(crate) use count::t_count;
pub(crate) use {t, t_signal, t_string};
